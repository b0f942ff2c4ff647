import type { JsonObject, JsonValue } from '../../generator/model/api.ts';

/** One odd, bad or hostile description: what is on disk, and what the tool has to say about it. */
export interface Odd {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Which of the files is built; the first unless given. */
  readonly input?: string;
  /** `line:column code` of every problem, in the order of lines; none when it is to be built without a word. */
  readonly problems?: readonly string[];
  /** Names that would be one page of the docs, of which warnings tell; `problems` leaves these out. */
  readonly isClashing?: true;
  /** What the contract tests of it find: examples that contradict their schemas, by the titles of the tests. */
  readonly finds?: readonly string[];
  /** Names of the client's methods; not looked at when absent. */
  readonly methods?: readonly string[];
}

/** An object that owns even a member called `__proto__`. */
export const record = (entries: Iterable<readonly [string, JsonValue]>): JsonObject => {
  const made: Record<string, JsonValue> = {};
  for (const [name, value] of entries) Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
};

const noContent: JsonObject = { '204': { description: 'Done.' } };

/** A whole description of the given parts. */
export const openapi = (parts: JsonObject, version = '3.1.1'): JsonObject => ({
  openapi: version,
  info: { title: 'Odd', version: '1' },
  ...(Object.hasOwn(parts, 'paths') || Object.hasOwn(parts, 'webhooks') || version.startsWith('3.0') ? {} : { paths: {} }),
  ...(version.startsWith('3.0') && !Object.hasOwn(parts, 'paths') ? { paths: {} } : {}),
  ...parts,
});

export const json = (value: JsonValue): string => JSON.stringify(value, null, 1);

/** An operation that sends and gets one schema. */
export const exchange = (schema: JsonValue, more: JsonObject = {}): JsonObject => ({
  operationId: 'exchange',
  requestBody: { content: { 'application/json': { schema } } },
  responses: { '200': { description: 'Fine.', content: { 'application/json': { schema } } } },
  ...more,
});

export const operation = (more: JsonObject = {}): JsonObject => ({ operationId: 'call', responses: noContent, ...more });

/** A description whose one operation exchanges a schema, which may refer to others by name. */
export const withSchema = (schema: JsonValue, schemas: JsonObject = {}, version = '3.1.1'): Odd['files'] => ({
  'a.json': json(openapi({ paths: { '/a': { post: exchange({ $ref: '#/components/schemas/A' }) } }, components: { schemas: { ...schemas, A: schema } } }, version)),
});

export const withPaths = (paths: JsonObject, more: JsonObject = {}, version = '3.1.1'): Odd['files'] => ({
  'a.json': json(openapi({ paths, ...more }, version)),
});
