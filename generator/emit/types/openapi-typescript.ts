import { createRequire, Module } from 'node:module';
import { dirname, sep } from 'node:path';
import type { JsonObject, JsonValue } from '../../model/api.ts';
import { typescript, type Syntax } from './syntax.ts';

// openapi-typescript ships no declarations for the four files that are used; these say what they export.

/** `dist/transform/index.cjs` */
type Transform = (document: JsonObject, context: object) => readonly Syntax[];

/** `dist/transform/schema-object.cjs` */
type TransformSchema = (schema: JsonValue, options: object) => Syntax;

/** `dist/lib/utils.cjs` */
interface Utils {
  readonly resolveRef: (document: JsonObject, reference: string, options: { readonly silent: boolean }) => unknown;
}

/** `dist/lib/ts.cjs` */
interface Builders {
  readonly tsLiteral: (value: unknown) => Syntax;
  readonly tsUnion: (types: readonly Syntax[]) => Syntax;
  readonly NULL: Syntax;
}

interface Library extends Utils, Builders {
  readonly transformSchema: Transform;
  readonly transformSchemaObject: TransformSchema;
}

let library: Library | undefined;

/**
 * openapi-typescript by its CommonJS files: its main entry loads a second Redocly. What they in turn require of
 * TypeScript and of that Redocly is a few functions, which they get from here.
 */
export const loadOpenapiTypescript = (): Library => (library ??= load());

const load = (): Library => {
  const { cache, resolve } = createRequire(import.meta.url);
  const entry = resolve('openapi-typescript/dist/transform/index.cjs');
  const its = createRequire(entry);
  const folder = `${dirname(dirname(entry))}${sep}`;
  const given = new Map<string, unknown>([
    [its.resolve('typescript'), typescript],
    [its.resolve('@redocly/openapi-core/lib/ref-utils.js'), references],
  ]);
  // Whoever uses these libraries in the same process finds them as they were.
  const isConcerned = (path: string): boolean => given.has(path) || path.startsWith(folder);
  const before = Object.entries(cache).filter(([path]) => isConcerned(path));
  const forget = (): void => {
    for (const path of Object.keys(cache).filter(isConcerned)) delete cache[path];
  };
  forget();
  for (const [path, exports] of given) cache[path] = Object.assign(new Module(path), { exports, loaded: true });
  try {
    const transformSchema: Transform = its('./index.cjs');
    const { default: transformSchemaObject }: { readonly default: TransformSchema } = its('./schema-object.cjs');
    const { resolveRef }: Utils = its('../lib/utils.cjs');
    const { tsLiteral, tsUnion, NULL }: Builders = its('../lib/ts.cjs');
    return { transformSchema, transformSchemaObject, resolveRef, tsLiteral, tsUnion, NULL };
  } finally {
    forget();
    Object.assign(cache, Object.fromEntries(before));
  }
};

/** What it uses of Redocly 1: `lib/ref-utils.js`. */
const references = {
  parseRef: (reference: string) => {
    // Nearly always it is a word of a path; whoever asks may change the list.
    if (!reference.includes('#/')) return { uri: uriOf(reference), pointer: [] };
    const [uri = '', pointer = ''] = reference.split('#/');
    return { uri: uriOf(uri), pointer: pointer.split('/').map(unescape).filter(Boolean) };
  },
  escapePointer: (segment: string | number) =>
    typeof segment === 'number' || !/[~/]/u.test(segment)
      ? segment
      : segment.replaceAll('~', '~0').replaceAll('/', '~1'),
};

const uriOf = (text: string): string | null => (text.endsWith('#') ? text.slice(0, -1) : text) || null;

const unescape = (segment: string): string => {
  if (!/[~%]/u.test(segment)) return segment;
  const raw = segment.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // a path may hold a `%` that encodes nothing
  }
};
