import type { Api, JsonObject, JsonValue, Operation, Response } from '../../../generator/model/api.ts';
import { hasDirections } from '../../../generator/model/direction.ts';
import { valueAt } from '../../../generator/model/pointer.ts';
import { isObject, ownEntries } from '../../../generator/model/resolve.ts';
import { literal, reads } from './literal.ts';

/**
 * Somebody's code against the package of a description: every operation called with all that it takes, every result
 * told apart case by case, every member read, every name used. `./old` is the package that it was written for, and
 * `./new` the one that it is compiled with.
 */
export const consumerOf = (api: Api): string =>
  [
    `import type * as Old from './old/index.js';`,
    `import type { webhooks as OldWebhooks } from './old/schema.js';`,
    `import * as New from './new/index.js';`,
    `import type { components as OldComponents } from './old/schema.js';`,
    `import type { components, operations, paths, webhooks${hasDirections(api.document) ? ', Readable, Writable' : ''} } from './new/schema.js';`,
    'declare function value<T>(): T;',
    'declare function take<T>(value: T): void;',
    `type OldClient = Old.${api.names.client};`,
    `type Init<Name extends keyof OldClient> = NonNullable<Extract<OldClient[Name], (...args: never) => unknown> extends (...args: infer Args) => unknown ? Args[0] : never>;`,
    `type Outcome<Name extends keyof OldClient, Case> = Extract<Extract<OldClient[Name], (...args: never) => unknown> extends (...args: never) => Promise<infer R> ? R : never, { readonly case: Case }>;`,
    `const client = New.${api.names.factory}(value<Parameters<typeof Old.${api.names.factory}>[0] & {}>());`,
    ...clients(api),
    ...api.operations.map((operation, index) => call(api, operation, index)),
    ...names(api).map((name, index) => `export type Name${index} = components['schemas'][${JSON.stringify(name)}];`),
    ...unusedNames(api).flatMap((name) => {
      const [old, young] = ['OldComponents', 'components'].map((all) => `${all}['schemas'][${JSON.stringify(name)}]`);
      return [`take<${old}>(value<${young}>());`, `take<${young}>(value<${old}>());`];
    }),
    ...errorCodes(api).flatMap((at) => [`take<Old.ErrorCodes${at}>(value<New.ErrorCodes${at}>());`, `take<New.ErrorCodes${at}>(value<Old.ErrorCodes${at}>());`]),
    ...(hasDirections(api.document) ? ['export type Directions = [Readable<object>, Writable<object>];'] : []),
    ...hooks(api.document),
    'export type Unused = [components, operations, paths, webhooks, OldWebhooks, OldComponents];',
  ].join('\n');

const names = ({ document }: Api): readonly string[] => {
  const components = document['components'];
  return isObject(components) ? ownEntries(components, 'schemas').map(([name]) => name) : [];
};

// What no operation leads to may be made and read.
const unusedNames = (api: Api): readonly string[] => names(api).filter((name) => !JSON.stringify(api.document).includes(`"#/components/schemas/${name}"`));

// The codes may be the keys of a map, which lacks none and has no other.
const errorCodes = ({ operations }: Api): readonly string[] =>
  operations.flatMap(({ name, responses }) =>
    responses.flatMap((response) => (response.errorCodes.length === 0 ? [] : [`[${JSON.stringify(name)}][${labelOf(response.status)}]`])),
  );

// Every environment, variable and secret by its name, beside everything that the old options may hold.
const clients = (api: Api): readonly string[] => {
  const lists = [api.servers, ...api.operations.map(({ servers }) => servers)];
  const environments = new Set(lists.filter((servers) => servers.length > 1).flat().map(({ name }) => name));
  const variables = lists.flat().flatMap((server) => server.variables);
  const used = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  const secrets = api.securitySchemes.filter(({ name, kind }) => used.has(name) && kind !== 'other').flatMap(({ options }) => options);
  const client = (member: string): string => `New.${api.names.factory}({ ...value<Parameters<typeof Old.${api.names.factory}>[0] & {}>(), ${member} });`;
  return [
    ...[...environments].map((name) => client(`environment: ${JSON.stringify(name)}`)),
    ...variables.map((variable) => client(`variables: { ${JSON.stringify(variable.name)}: ${JSON.stringify(variable.default)} }`)),
    ...secrets.map((name) => client(`${JSON.stringify(name)}: ''`)),
  ];
};

const call = (api: Api, operation: Operation, index: number): string => {
  const name = JSON.stringify(operation.name);
  const init = `Init<${name}>`;
  const given = [...parameters(api, operation, init), ...body(api, operation, init)];
  const cases = operation.responses.flatMap((response) => branch(api, response, operation));
  return [
    `export async function call${index}() {`,
    // With as little as may be given, by path, and with everything.
    `  await client[${name}](...value<Parameters<OldClient[${name}]>>());`,
    `  take<[NonNullable<paths[${JSON.stringify(operation.path)}]['${operation.method}']>] extends [never] ? false : true>(true);`,
    ...mediaTypes(operation),
    `  const result = await client[${name}](${given.length === 0 ? '' : `{ ${given.join(', ')} }`});`,
    '  switch (result.case) {',
    ...cases,
    `    case 'undocumented': break;`,
    '    default: take<never>(result);',
    '  }',
    '}',
  ].join('\n');
};

// Types are found by the media type, too.
const mediaTypes = ({ id, body, responses }: Operation): readonly string[] => {
  const operation = `operations[${JSON.stringify(id)}]`;
  return [
    ...(body?.content ?? []).map(({ mediaType }) => `  value<NonNullable<${operation}['requestBody']>['content'][${JSON.stringify(mediaType)}]>();`),
    ...responses.flatMap(({ status, content }) =>
      content.map(({ mediaType }) => `  value<${operation}['responses'][${labelOf(status)}]['content'][${JSON.stringify(mediaType)}]>();`),
    ),
  ];
};

const labelOf = (status: string): string => (/^[1-9]\d{2}$/u.test(status) ? status : JSON.stringify(status));

const parameters = ({ document }: Api, operation: Operation, init: string): readonly string[] => {
  const params = `NonNullable<(${init})['params' & keyof (${init})]>`;
  const groups = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return [];
    const group = `NonNullable<(${params})['${place}' & keyof (${params})]>`;
    const members = own.map(({ name, schema }) => {
      const type = `Exclude<(${group})[${JSON.stringify(name)} & keyof (${group})], undefined>`;
      return `${JSON.stringify(name)}: ${literal({ document, schema: schemaAt(document, schema?.pointer), type, within: [] })}`;
    });
    return [`${place}: { ${members.join(', ')} }`];
  });
  return groups.length === 0 ? [] : [`params: { ${groups.join(', ')} }`];
};

const body = ({ document }: Api, operation: Operation, init: string): readonly string[] => {
  if (operation.body === undefined) return [];
  const type = `Exclude<(${init})['body' & keyof (${init})], undefined | URLSearchParams | FormData>`;
  const [only, ...others] = operation.body.content;
  if (only?.schema === undefined || others.length > 0) return [`body: value<${type}>()`];
  return [`body: ${literal({ document, schema: schemaAt(document, only.schema.pointer), type, within: [] })}`];
};

const branch = ({ document }: Api, { status, content }: Response, operation: Operation): readonly string[] => {
  const label = labelOf(status);
  const outcome = `Outcome<${JSON.stringify(operation.name)}, ${label}>`;
  // Nobody looks at what is not there.
  if (content.length === 0) return [`    case ${label}: break;`];
  const [only, ...others] = content;
  const whole = { document, schema: others.length === 0 ? schemaAt(document, only?.schema?.pointer) : undefined, within: [] };
  const data = `if (result.ok) { ${reads({ ...whole, type: `Extract<${outcome}, { readonly ok: true }>['data']` }, 'result.data').join(' ')} }`;
  const error = `if (!result.ok) { ${reads({ ...whole, type: `Extract<${outcome}, { readonly ok: false }>['error']` }, 'result.error').join(' ')} }`;
  // `default` stands for a success too where no other is documented.
  const isBoth = status === 'default' && !operation.responses.some((one) => isSuccess(one.status));
  return [`    case ${label}:`, ...ofName(whole, isSuccess(status) ? ['result.ok', 'result.data'] : ['!result.ok', 'result.error']), ...(isBoth ? [data, error] : isSuccess(status) ? [data] : [error]).map((line) => `      ${line}`), '      break;'];
};

// Without marks, the type of a named schema is that of the data.
const ofName = ({ document, schema }: { readonly document: JsonObject; readonly schema: JsonValue | undefined }, [condition, data]: readonly [string, string]): readonly string[] => {
  const ref = isObject(schema) && Object.keys(schema).length === 1 ? schema['$ref'] : undefined;
  const name = typeof ref === 'string' && !hasDirections(document) ? /^#\/components\/schemas\/([^/]+)$/u.exec(ref)?.[1] : undefined;
  return name === undefined ? [] : [`      if (${condition}) take<components['schemas'][${JSON.stringify(name)}]>(${data});`];
};

const schemaAt = (document: JsonObject, pointer: string | undefined): JsonValue | undefined =>
  pointer === undefined ? undefined : (valueAt(document, pointer) as JsonValue | undefined); // a document holds nothing but JSON

/** What a webhook brings is read. */
const hooks = (document: JsonObject): readonly string[] =>
  ownEntries(document, 'webhooks').flatMap(([name, item]) =>
    (isObject(item) ? ['get', 'put', 'post', 'delete', 'patch'].filter((method) => isObject(item[method])) : []).flatMap((method) => {
      const at = `[${JSON.stringify(name)}]['${method}']`;
      const operation = isObject(item) ? item[method] : undefined;
      const body = isObject(operation) && isObject(operation['requestBody']) ? operation['requestBody'] : {};
      return [
        `take<[NonNullable<webhooks${at}>] extends [never] ? false : true>(true);`,
        ...(isObject(operation) && Array.isArray(operation['parameters']) ? (operation['parameters'] as readonly JsonValue[]) : []).flatMap((parameter) => {
          if (!isObject(parameter)) return [];
          const place = (side: string): string => `NonNullable<${side}${at}['parameters'][${JSON.stringify(parameter['in'])}]>[${JSON.stringify(parameter['name'])}]`;
          return [`take<${place('OldWebhooks')}>(value<${place('webhooks')}>());`];
        }),
        `take<OldWebhooks${at}['requestBody' & keyof OldWebhooks${at}]>(value<webhooks${at}['requestBody' & keyof webhooks${at}]>());`,
        ...ownEntries(body, 'content').flatMap(([mediaType, media]) => {
          const content = `['content'][${JSON.stringify(mediaType)}]`;
          const schema = isObject(media) ? (media['schema'] as JsonValue | undefined) : undefined; // a document holds nothing but JSON
          return reads({ document, schema, type: `NonNullable<OldWebhooks${at}['requestBody']>${content}`, within: [] }, `value<NonNullable<webhooks${at}['requestBody']>${content}>()`);
        }),
      ];
    }),
  );

const isSuccess = (status: string): boolean => status.startsWith('2');
