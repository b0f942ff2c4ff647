import type { Api, JsonObject, Server, ServerVariable } from './api.ts';
import { camelCase, shortHash } from './name.ts';
import { oncePer } from './once.ts';
import { child, type Pointer } from './pointer.ts';
import { isObject, optional, own, ownEntries, ownList, ownText } from './resolve.ts';

/**
 * The servers listed in an object, or undefined when it lists none and the next outer list holds.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
export const buildServers = (owner: JsonObject, pointer: Pointer): readonly Server[] | undefined => {
  const listed = ownList(owner, 'servers').flatMap((server, index) =>
    isObject(server) && ownText(server, 'url') !== undefined
      ? [buildServer(server, child(pointer, 'servers', index))]
      : [],
  );
  return listed.length === 0 ? undefined : uniqueNames(listed);
};

/** What OpenAPI assumes where no server is given: the place that the description came from. */
export const defaultServers: readonly Server[] = [{ pointer: '', url: '/', name: 'default', variables: [] }];

/** Whether a caller has to say where the API is: for some operation, no server names a host. */
export const needsBaseUrl = ({ operations }: Pick<Api, 'operations'>): boolean => isPlaceless(operations);

// Each operation's sample asks about all operations.
const isPlaceless = oncePer((operations: Api['operations']): boolean =>
  operations.some(({ servers }) => servers.every(({ url }) => !isAbsolute(url))),
);

/** What a caller may choose. */
export interface ServerChoices {
  /** Those that are one of several. */
  readonly servers: readonly Server[];
  /** Each name once, as it is first described. */
  readonly variables: readonly ServerVariable[];
}

/** What there is to choose of the servers that calls go to: the API's own, unless each of its operations has others. */
export const serverChoices = ({ servers, operations }: Pick<Api, 'servers' | 'operations'>): ServerChoices => {
  const used = new Set(operations.map((operation) => operation.servers));
  const lists = used.size === 0 || used.has(servers) ? [...new Set([servers, ...used])] : [...used];
  const choices = new Map(
    lists
      .filter((list) => list.length > 1)
      .flat()
      .map((server) => [`${server.name} ${server.url}`, server]),
  );
  const variables = new Map<string, ServerVariable>();
  for (const variable of lists.flat().flatMap((server) => server.variables))
    if (!variables.has(variable.name)) variables.set(variable.name, variable);
  return { servers: [...choices.values()], variables: [...variables.values()] };
};

/** The server that samples call: the first one that names a host, if one does. */
const sampleServer = (servers: readonly Server[]): Server | undefined => servers.find(namesHost) ?? servers[0];

/** The host that stands in samples for one that is not named. */
export const standIn = 'https://example.com';

/** Whether the host in the address of samples is not the description's, which names none. */
export const isStandIn = (servers: readonly Server[]): boolean => !servers.some(namesHost);

const namesHost = (server: Server): boolean => isAbsolute(defaultAddress(server)) || server.url.startsWith('//');

const defaultAddress = ({ url, variables }: Pick<Server, 'url' | 'variables'>): string =>
  variables.reduce((filled, { name, default: value }) => filled.replaceAll(`{${name}}`, value), url);

/** The address of that server as samples have it: with what its variables are by default, and a host that stands for one that is not named. */
export const sampleAddress = (servers: readonly Server[]): string => {
  const address = defaultAddress(sampleServer(servers) ?? { url: '/', variables: [] }).replace(/\/$/u, '');
  if (isAbsolute(address)) return address;
  return address.startsWith('//')
    ? `https:${address}`
    : `${standIn}/${address.replace(/^[./]+/u, '')}`.replace(/\/$/u, '');
};

/** What the client has to be told to call that server. */
export interface SamplePlace {
  /** Where the API is, if its description leaves that open. */
  readonly baseUrl?: string;
  /** Which of several servers it is, where that is not the first. */
  readonly environment?: string;
  /** What the variables of its address are. */
  readonly variables: readonly ServerVariable[];
}

/** What samples of an operation tell the client of where it is. */
export const samplePlace = (api: Pick<Api, 'operations'>, servers: readonly Server[]): SamplePlace => {
  const server = sampleServer(servers);
  return {
    ...(needsBaseUrl(api)
      ? { baseUrl: sampleAddress(servers) }
      : server === undefined || server === servers[0]
        ? {}
        : { environment: server.name }),
    variables: server?.variables ?? [],
  };
};

const isAbsolute = (url: string): boolean => /^([a-z][a-z0-9+.-]*:|\{)/iu.test(url);

const buildServer = (server: JsonObject, pointer: Pointer): Server => {
  const url = ownText(server, 'url') ?? '/';
  const description = ownText(server, 'description');
  return {
    pointer,
    url,
    name: environmentName(ownText(server, 'name') ?? description, url),
    ...optional('description', description),
    variables: ownEntries(server, 'variables').flatMap(([name, variable]) =>
      isObject(variable) ? [buildVariable(name, variable)] : [],
    ),
  };
};

const buildVariable = (name: string, variable: JsonObject): ServerVariable => ({
  name,
  default: String(own(variable, 'default') ?? ''),
  enum: ownList(variable, 'enum').map(String),
  ...optional('description', ownText(variable, 'description')),
});

// A sentence makes a poor identifier: only a short text names the environment, otherwise its host does.
const environmentName = (text: string | undefined, url: string): string => {
  const words = (text ?? '').split(/\s+/u).filter(Boolean);
  const known = /\b(sandbox|production|staging|test|live|development|demo)\b/iu.exec(text ?? url)?.[1];
  if (known !== undefined) return known.toLowerCase();
  if (words.length > 0 && words.length <= 2) return camelCase(words.join(' '), `server${shortHash(url)}`);
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/iu.exec(url)?.[1] ?? url;
  return camelCase(host.replaceAll(/[{}]/gu, ' '), 'default');
};

const uniqueNames = (servers: readonly Server[]): readonly Server[] =>
  servers.map((server, index) =>
    servers.findIndex((other) => other.name === server.name) === index
      ? server
      : { ...server, name: `${server.name}${index + 1}` },
  );
