import type { Api, Operation, Response, SecurityScheme } from '../../model/api.ts';
import { operationKey } from '../../model/operation-key.ts';
import { hasDirections } from '../../model/direction.ts';
import { callOf } from '../../model/operation.ts';
import { usedSchemes } from '../../model/security.ts';
import { banner } from '../../text/banner.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import { docComment, identifier, key, string, typeKey } from '../../text/escape.ts';
import { list, object, printLayout } from '../../text/layout.ts';
import { importLines, type Fragment } from './imports.ts';
import { operationFragment, type Common } from './operation.ts';
import { optionsType } from './options.ts';
import { alternatives, schemesFragment, securityLayout } from './security.ts';
import { serverFragment } from './servers.ts';

/** Everything that `index.js` prints. */
export interface ModuleView {
  readonly banner: Code;
  readonly imports: Code;
  readonly hasSchemes: boolean;
  readonly schemes: Code;
  readonly api: Code;
  readonly factory: string;
  /** The run-time modules that the code needs; not printed. */
  readonly modules: readonly string[];
}

/** Decides what `index.js` says: only what differs from the common case is written per operation. */
export const moduleView = (api: Api): ModuleView => {
  const used = usedSchemes(api);
  const schemes = schemesFragment(used);
  const common = commonOf(api, used);
  const rows = api.operations.map((operation) => ({
    name: key(operation.name),
    ...operationFragment(api, operation, common),
  }));
  const uses = [
    { module: 'client', name: 'createApiClient' },
    ...common.server.uses,
    ...schemes.uses,
    ...rows.flatMap((row) => row.uses),
  ];
  const hasSchemes = schemes.uses.length > 0;
  const layout = object([
    [code`server`, common.server.layout],
    ...(hasSchemes ? [[code`security`, common.security] as const] : []),
    ...(uses.some(({ module }) => module === 'parameters') ? [[code`parameters`, code`parameters`] as const] : []),
    [code`operations`, object(rows.map((row) => [row.name, row.layout]))],
  ]);
  return {
    banner: banner(api.source),
    imports: importLines(uses),
    hasSchemes,
    schemes: printLayout(schemes.layout, 0, 'const schemes = ;'.length),
    api: printLayout(layout, 0, 'const api = ;'.length),
    factory: api.names.factory,
    modules: [...uses.map(({ module }) => module), 'result'],
  };
};

/** The server and the security that most operations share, so that a table row is short. */
const commonOf = (api: Api, schemes: readonly SecurityScheme[]): Common => {
  const servers = api.operations.map((operation) => serverFragment(operation.servers));
  const security = api.operations.map((operation) => securityLayout(alternatives(schemes, operation.security)));
  const printed = ({ layout }: Fragment): string => printLayout(layout).text;
  return {
    server: mostFrequent(servers, printed) ?? serverFragment(api.servers),
    security: mostFrequent(security, (layout) => printLayout(layout).text) ?? list([]),
    schemes,
  };
};

const mostFrequent = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return items.find((item) => counts.get(keyOf(item)) === most);
};

/** Everything that `index.d.ts` prints. */
export interface DeclarationsView {
  readonly banner: Code;
  readonly typeImports: Code;
  readonly schemaImports: Code;
  readonly clientComment: Code;
  readonly client: string;
  readonly operations: readonly { readonly comment: Code; readonly name: Code; readonly call: Code }[];
  readonly optionsComment: Code;
  readonly options: string;
  readonly optionsType: Code;
  readonly hasErrorCodes: boolean;
  readonly errorCodes: readonly { readonly operation: Code; readonly statuses: readonly ErrorCodesView[] }[];
  readonly factory: string;
  readonly parameter: Code;
}

interface ErrorCodesView {
  readonly comment: Code;
  readonly status: Code;
  readonly codes: Code;
}

/** Decides what `index.d.ts` says. */
export const declarationsView = (api: Api): DeclarationsView => {
  const options = optionsType(api);
  const hasOperations = api.operations.length > 0;
  // Only marked types are taken apart by direction: it costs the compiler as much as the types are large.
  const isDirected = hasDirections(api.document);
  const errorCodes = api.operations.flatMap(errorCodesView);
  return {
    banner: banner(api.source),
    typeImports: joinCode(
      [
        ...new Set(api.operations.map(callName)),
        'ClientOptions',
        ...(hasOperations && isDirected ? ['Directed'] : []),
        ...(options.usesSecret ? ['Secret'] : []),
      ]
        .sort()
        .map(identifier),
      ', ',
    ),
    schemaImports: joinCode([...(hasOperations ? [code`operations`] : []), code`paths`], ', '),
    clientComment: docComment(
      [`An openapi-fetch client for ${api.title} with one method per operation.`, api.summary ?? ''].join('\n\n'),
    ),
    client: api.names.client,
    operations: api.operations.map((operation) => ({
      comment: operationComment(operation),
      name: typeKey(operation.name),
      call: callType(operation, isDirected),
    })),
    optionsComment: docComment(`Options of ${api.names.factory}.`),
    options: api.names.options,
    optionsType: options.type,
    hasErrorCodes: errorCodes.length > 0,
    errorCodes,
    factory: api.names.factory,
    parameter: options.isRequired
      ? code`options: ${typeKey(api.names.options)}`
      : code`options?: ${typeKey(api.names.options)}`,
  };
};

const callType = (operation: Operation, isDirected: boolean): Code => {
  const described = code`operations[${string(operationKey(operation.id))}]`;
  return code`${identifier(callName(operation))}<${isDirected ? code`Directed<${described}>` : described}>`;
};

const callName = ({ method }: Operation): string => (method === 'head' ? 'HeadCall' : 'Call');

const operationComment = (operation: Operation): Code => {
  const { summary = '', description = '', deprecated } = operation;
  const text = [summary, description.trimEnd(), `\`${callOf(operation)}\``].filter((part) => part !== '');
  return docComment(text.join('\n\n'), '  ', deprecated ? [{ tag: 'deprecated' }] : []);
};

const errorCodesView = (operation: Operation): DeclarationsView['errorCodes'] => {
  const statuses = operation.responses.filter(({ errorCodes }) => errorCodes.length > 0).map(statusView);
  return statuses.length === 0 ? [] : [{ operation: typeKey(operation.name), statuses }];
};

const statusView = ({ status, errorCodes }: Response): ErrorCodesView => ({
  comment: docComment(errorCodes.map((entry) => `- \`${entry.code}\`: ${entry.meaning}`).join('\n'), '    '),
  status: typeKey(status),
  codes: joinCode([...new Set(errorCodes.map((entry) => entry.code))].map(string), ' | '),
});
