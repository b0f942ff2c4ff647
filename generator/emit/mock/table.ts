import type {
  Api,
  Header,
  JsonObject,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Response,
  SecurityScheme,
} from '../../model/api.ts';
import { fixturesOf, type Body } from '../../model/fixture.ts';
import { fieldStyles } from '../../model/form-style.ts';
import { essenceOf, isAnyType, isBinary, isJsonSequence, isJsonType, isStructured } from '../../model/media-type.ts';
import { camelCase, shortHash } from '../../model/name.ts';
import { partPath } from '../../model/path.ts';
import type { Pointer } from '../../model/pointer.ts';
import { follow, isObject, optional } from '../../model/resolve.ts';
import { createSampler } from '../../model/sample.ts';
import { essenceOf as schemaOf } from '../../model/sample/essence.ts';
import type { CreateValidator, Site, Validator } from '../../validate.ts';
import { exampleRows } from './example.ts';
import { shapeOf } from './shape.ts';

/** What a mock is made from: its table, and the schemas that it checks requests by, under the names in the table. */
export interface MockPlan {
  readonly table: JsonObject;
  readonly sites: ReadonlyMap<string, Site>;
}

/** Decides all that the mock of an API knows; its run-time only looks things up. */
export const mockPlan = (api: Api, createValidator: CreateValidator): MockPlan => {
  const validator = createValidator(api.document);
  const sites = new Map<string, Site>();
  const sample = createSampler(api.document, validator.validate);
  const fixtures = fixturesOf(api, createValidator);
  const tools: Tools = {
    api,
    validator,
    sample: (schema) => {
      const made = sample({
        schema: schemaOf(api.document, schema),
        form: 'full',
        direction: 'response',
        textOnly: true,
      });
      return made.kind === 'valid' && !made.hasBytes ? made.value : undefined;
    },
    check: (name, schema) => {
      if (schema === undefined || isOpen(api.document, schema)) return undefined;
      sites.set(name, { schema, direction: 'request' });
      return name;
    },
  };
  const operations = api.operations.map((operation, index) =>
    row(tools, operation, fixtures.operations[index]?.bodies ?? []),
  );
  return {
    table: {
      title: api.title,
      schemes: Object.fromEntries(api.securitySchemes.map((scheme) => [scheme.name, schemeRow(scheme)])),
      operations,
    },
    sites,
  };
};

interface Tools {
  readonly api: Api;
  readonly validator: Validator;
  readonly sample: (schema: Pointer) => JsonValue | undefined;
  /** Asks for a check by a name, unless the schema allows anything. */
  readonly check: (name: string, schema: Pointer | undefined) => string | undefined;
}

const isOpen = (document: JsonObject, schema: Pointer): boolean => {
  const { value } = follow(document, schema);
  return (
    value === true ||
    (isObject(value) && Object.keys(value).every((name) => name === 'description' || name === 'title'))
  );
};

const schemeRow = (scheme: SecurityScheme): JsonObject => {
  switch (scheme.kind) {
    case 'apiKey':
      return { kind: scheme.kind, in: scheme.in, name: scheme.parameter };
    case 'bearer':
    case 'oauth2':
    case 'openIdConnect':
      return { kind: 'bearer' };
    case 'basic':
    case 'other':
      return { kind: scheme.kind };
  }
};

const row = (tools: Tools, operation: Operation, bodies: readonly Body[]): JsonObject => {
  const { security, parameters, body, responses } = operation;
  const name = checkName(operation);
  const requestFixtures = bodies.find(({ direction }) => direction === 'request')?.fixtures ?? [];
  const answers = responses.map((response) =>
    answerRow(
      tools,
      response,
      bodies.find(({ status }) => status === response.status),
    ),
  );
  const paired = pairedNames(responses);
  const parameterRows = parameters.flatMap((parameter, index) =>
    isInRequest(operation, parameter) ? [parameterRow(tools, parameter, `${name}Parameter${index}`, paired)] : [],
  );
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...routeOf(operation),
    bases: basesOf(operation),
    ...(security.length === 0 || security.some((schemes) => schemes.length === 0)
      ? {}
      : { security: security.map((schemes) => schemes.map(({ scheme }) => scheme)) }),
    ...(parameterRows.length === 0 ? {} : { parameters: parameterRows }),
    ...(body === undefined
      ? {}
      : {
          body: {
            ...(body.required ? { required: true } : {}),
            content: body.content.map((media, index) => {
              const rows = exampleRows(
                requestFixtures.filter(({ mediaType }) => mediaType === media.mediaType),
                judge(tools, media, 'request'),
              );
              return bodyRow(
                tools,
                media,
                `${name}Body${index === 0 ? '' : index}`,
                rows.filter((one) => 'verbatim' in one || paired.has(String(one['name']))),
              );
            }),
          },
        }),
    responses: answers,
  };
};

// The engine exports names of ASCII letters only.
const checkName = ({ name, id }: Operation): string =>
  /^[A-Za-z_$][\w$]*$/u.test(name) ? name : camelCase(`operation ${shortHash(id)}`, 'operation');

// With a single example there is nothing to choose from.
const pairedNames = (responses: readonly Response[]): ReadonlySet<string> => {
  const names = responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples.map(({ name }) => name)));
  return new Set(names.length > 1 ? names : []);
};

// No request has a path parameter that the path has no place for.
const isInRequest = ({ path }: Operation, parameter: Parameter): boolean =>
  parameter.in !== 'path' || path.includes(`{${parameter.name}}`);

/** What a request is known by, where the path holds more than an address. */
const routeOf = ({ path }: Operation): JsonObject => {
  const { address, query } = partPath(path);
  const pairs = query.split('&').flatMap((pair) => {
    const [name = '', ...value] = pair.split('=');
    return name === '' ? [] : [[name, value.join('=')]];
  });
  return { ...(address === path ? {} : { address }), ...(pairs.length === 0 ? {} : { query: pairs }) };
};

/** The paths of the servers, which a request may have in front of the operation's own. */
const basesOf = ({ servers }: Operation): readonly string[] => [
  ...new Set(
    servers
      .map(({ url }) =>
        url
          .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/iu, '')
          .replace(/[?#].*$/su, '')
          .replace(/\/+$/u, ''),
      )
      .filter((path) => path.startsWith('/')),
  ),
];

const parameterRow = (
  tools: Tools,
  parameter: Parameter,
  checkName: string,
  paired: ReadonlySet<string>,
): JsonObject => {
  const { name, required, allowEmptyValue, style, explode, mediaType, schema, examples } = parameter;
  const shown = examples.filter((example) => paired.has(example.name));
  return {
    name,
    in: parameter.in,
    ...(required ? { required: true } : {}),
    ...(allowEmptyValue ? { empty: true } : {}),
    style: mediaType !== undefined && /[/+]json$/u.test(mediaType) ? 'json' : style,
    explode,
    ...optional('shape', schema && shapeOf(tools.api.document, schema.pointer)),
    ...optional('check', tools.check(checkName, schema?.pointer)),
    ...(shown.length === 0
      ? {}
      : { examples: shown.map((example) => ({ name: example.name, value: example.corrected ?? example.value })) }),
  };
};

const bodyRow = (tools: Tools, media: MediaType, checkName: string, examples: readonly JsonObject[]): JsonObject => {
  const { mediaType, schema } = media;
  const isForm = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/iu.test(mediaType);
  const styles = isForm && schema !== undefined ? formStyles(tools.api.document, media) : {};
  const isText = /^text\//iu.test(mediaType) && !isJsonType(mediaType);
  const shape = (isForm || isText) && schema !== undefined ? shapeOf(tools.api.document, schema.pointer) : undefined;
  // What is neither JSON, a form nor text is bytes, of which a schema says nothing. Nor does it of how text is a list or an object.
  const isJudged =
    isForm ||
    isJsonType(mediaType) ||
    (isText && !isMadeOfParts(shape)) ||
    (isAnyType(mediaType) && !isBytesAt(tools.api.document, schema));
  return {
    type: mediaType,
    ...optional('shape', isJudged ? shape : undefined),
    ...(Object.keys(styles).length === 0 ? {} : { styles }),
    ...optional('check', isJudged ? tools.check(checkName, schema?.pointer) : undefined),
    ...(examples.length === 0 ? {} : { examples }),
  };
};

const isMadeOfParts = (shape: string | JsonObject | undefined): boolean =>
  shape !== undefined && (typeof shape === 'object' || /\b(?:array|object)\b/u.test(shape));

const isBytesAt = (document: JsonObject, schema: MediaType['schema']): boolean => {
  const { value } = follow(document, schema?.target ?? '');
  return isObject(value) && isBinary(value);
};

/** The style of each field that has one, as the run-time has it. */
const formStyles = (document: JsonObject, media: MediaType): JsonObject =>
  Object.fromEntries([...fieldStyles(document, media)].map(([name, { style, explode }]) => [name, [style, explode]]));

const answerRow = (tools: Tools, response: Response, body: Body | undefined): JsonObject => {
  const headers = response.headers.flatMap((header) => headerRow(tools, header));
  return {
    status: response.status,
    content: response.content.map((media) => contentRow(tools, media, body)),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(response.errorCodes.length === 0 ? {} : { codes: response.errorCodes.map(codeRow) }),
  };
};

const codeRow = ({ code, meaning, rule }: Response['errorCodes'][number]): JsonObject => ({
  code,
  meaning,
  ...(rule === undefined ? {} : { rule: { pointer: rule.pointer, keyword: rule.keyword } }),
});

const contentRow = (tools: Tools, media: MediaType, body: Body | undefined): JsonObject => {
  const { mediaType, schema } = media;
  const examples = exampleRows(
    (body?.fixtures ?? []).filter((fixture) => fixture.mediaType === mediaType),
    judge(tools, media, 'response'),
  );
  const isFree = examples.length === 0 && (schema === undefined || isOpen(tools.api.document, schema.pointer));
  if (isFree) return { type: mediaType, free: true };
  const full = body?.fixtures.find((fixture) => fixture.mediaType === mediaType && fixture.kind === 'full');
  return {
    type: mediaType,
    ...(examples.length === 0 ? {} : { examples }),
    ...optional('sample', full?.value ?? sampleOf(tools, media)),
    ...(isBytesAt(tools.api.document, schema) && !isJsonType(mediaType) ? { bytes: true } : {}),
  };
};

/** A value of the schema, where the run-time can write it in the media type. */
const sampleOf = (tools: Tools, { mediaType, schema }: MediaType): JsonValue | undefined => {
  const made = schema === undefined ? undefined : tools.sample(schema.pointer);
  if (made === undefined || isStructured(mediaType) || isJsonSequence(mediaType)) return made;
  if (essenceOf(mediaType) === 'text/event-stream')
    return `data: ${typeof made === 'string' ? made : JSON.stringify(made)}\n\n`;
  return typeof made === 'string' && !/[/+]xml$/u.test(essenceOf(mediaType)) ? made : undefined;
};

const judge =
  ({ validator }: Tools, { schema }: MediaType, direction: 'request' | 'response') =>
  (value: JsonValue) =>
    schema === undefined ? [] : validator.validate(schema.pointer, value, direction);

// Those are between a server and its connection.
const reserved =
  /^(?:connection|content-(?:encoding|length|type)|date|keep-alive|trailer|transfer-encoding|upgrade)$/iu;

const headerRow = ({ sample }: Tools, header: Header): readonly (readonly [string, string])[] => {
  const {
    name,
    schema,
    examples: [example],
  } = header;
  const value = example?.corrected ?? example?.value ?? (schema === undefined ? undefined : sample(schema.pointer));
  const text = value === undefined ? '' : headerText(header, value);
  const isSendable = !reserved.test(name) && /^[ -~]+$/u.test(text);
  return isSendable ? [[name, text]] : [];
};

/** A value in its media type, or else in the style `simple`, the only one that headers have. */
const headerText = ({ mediaType, explode }: Header, value: JsonValue): string => {
  if (mediaType !== undefined && isJsonType(mediaType)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(String).join(',');
  return isObject(value)
    ? Object.entries(value)
        .map((pair) => pair.join(explode ? '=' : ','))
        .join(',')
    : String(value);
};
