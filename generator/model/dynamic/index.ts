import type { JsonObject, JsonValue } from '../api.ts';
import { setOwn } from '../own.ts';
import { child, fragment, segments, valueAt, type Pointer } from '../pointer.ts';
import { isObject, own, ownList, ownText, without } from '../resolve.ts';
import { schemasIn } from '../schemas.ts';
import { chart, type Atlas, type Reference, type Scope } from './atlas.ts';
import { enter, namesAsked, narrow, scopeAt, targetOf } from './scope.ts';

/** A document without `$dynamicRef`s, and the way back from it. */
export interface Followed {
  readonly document: JsonObject;
  /** The place in the description of what is at a place of the document. */
  readonly writtenAt: (pointer: Pointer) => Pointer;
}

/**
 * Makes the `$dynamicRef`s of a description plain references. Where one leads depends on the schemas that led to it: the
 * outermost with a `$dynamicAnchor` of its name decides. So what is reached in several ways is there once for each. A
 * component that names another and says what its anchors stand for takes over the members of the other; anything else leads
 * to a component that is added, `Cats.Page`. A reference to no anchor, or to one of several, stays as it is. A component
 * counts as a schema with an `$id`, whether it has one or not. The description is not changed; without a `$dynamicRef`, it is
 * what comes back.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export const followDynamicRefs = (document: JsonObject): Followed => {
  const isThere = schemasIn(document).some((schema) => ownText(schema, '$dynamicRef') !== undefined);
  return (isThere ? rewrite(document) : undefined) ?? { document, writtenAt: (pointer) => pointer };
};

/** A schema as it is for those who come in a scope. */
interface Version {
  readonly pointer: Pointer;
  readonly source: Pointer;
  readonly scope: Scope;
}

// More versions than this arise only from descriptions that make them multiply.
const mostVersions = 1_000;

const rewrite = (document: JsonObject): Followed | undefined => {
  const atlas = chart(document);
  const asked = namesAsked(atlas);
  const result = withSchemas(document);
  const versions = new Map<string, Version>();

  /** The version of a schema for a scope; nothing where that is the schema as it stands. */
  const versionOf = (source: Pointer, scope: Scope, place: (scope: Scope) => Pointer): Version | undefined => {
    const names = asked.get(source);
    const wanted = narrow(enter(atlas, scope, (atlas.around.get(source) ?? []).slice(-1)), names);
    const key = keyOf(source, wanted);
    if (key === keyOf(source, narrow(scopeAt(atlas, source), names))) return undefined;
    const version = versions.get(key) ?? { pointer: place(wanted), source, scope: wanted };
    versions.set(key, version);
    return version;
  };

  const settle = (root: JsonValue, at: Pointer, scope: Scope): void => {
    const known = atlas.around.get(at)?.length ?? 0;
    for (const reference of atlas.references) {
      if (reference.pointer !== at && !reference.pointer.startsWith(`${at}/`)) continue;
      const schema = valueAt(root, reference.pointer.slice(at.length));
      const here = enter(atlas, scope, reference.around.slice(known));
      const target = targetOf(atlas, reference, here);
      if (!isObject(schema) || target === undefined) continue;
      const isTaken = at === '' && isBinding(atlas, schema, reference);
      const version = versionOf(target, here, (wanted) =>
        isTaken ? reference.pointer : roomFor(result, target, wanted),
      );
      if (isTaken && version?.pointer === reference.pointer) delete (schema as Mutable)['$ref'];
      else if (version !== undefined || 'name' in reference.to) refer(schema, reference, version?.pointer ?? target);
    }
  };

  settle(result, '', new Map());
  for (const { pointer, source, scope } of versions.values()) {
    if (versions.size > mostVersions) return undefined;
    const copy = structuredClone(valueAt(document, source)) as JsonValue; // a document holds nothing but JSON
    settle(copy, source, scope);
    fill(result, pointer, copy);
  }
  return { document: result, writtenAt: writtenAt(document, [...versions.values()]) };
};

/** What is ours to change: a copy. */
type Mutable = Record<string, JsonValue>;

const withSchemas = (document: JsonObject): JsonObject => {
  const components = own(document, 'components');
  const schemas = isObject(components) ? own(components, 'schemas') : undefined;
  return structuredClone({
    ...document,
    components: { ...(isObject(components) ? components : {}), schemas: isObject(schemas) ? schemas : {} },
  });
};

const keyOf = (source: Pointer, scope: Scope): string => JSON.stringify([source, ...scope]);

/** Whether a component does no more than name another and say what anchors stand for. */
const isBinding = ({ scopes }: Atlas, schema: JsonObject, { pointer, to }: Reference): boolean =>
  'place' in to &&
  segments(pointer).length === 3 &&
  pointer.startsWith(home) &&
  scopes.has(pointer) &&
  Object.keys(schema).every((name) => beside.has(name));

const home = '/components/schemas/';
const identity = ['$id', '$anchor', '$dynamicAnchor', '$defs', 'definitions'];
const beside: ReadonlySet<string> = new Set([
  ...identity,
  '$ref',
  '$schema',
  '$comment',
  'title',
  'description',
  'deprecated',
  'externalDocs',
]);

/** Makes room among the components for a schema as some others have it, and says where. */
const roomFor = (document: JsonObject, target: Pointer, scope: Scope): Pointer => {
  const schemas = valueAt(document, '/components/schemas') as Mutable;
  const name = [...new Set([...[...scope.values()].flatMap(ownerOf), ...ownerOf(target)])].join('.') || 'Schema';
  let free = name;
  for (let count = 2; Object.hasOwn(schemas, free); count += 1) free = `${name}.${count}`;
  setOwn<JsonValue>(schemas, free, {});
  return child('/components/schemas', free);
};

const ownerOf = (pointer: Pointer): readonly string[] =>
  pointer.startsWith(home) ? segments(pointer).slice(2, 3) : [];

const fill = (document: JsonObject, pointer: Pointer, copy: JsonValue): void => {
  const schemas = valueAt(document, '/components/schemas') as Mutable;
  const name = segments(pointer)[2] ?? '';
  const there = schemas[name];
  // By its own names the schema is known where it stands, not here.
  setOwn(schemas, name, isObject(copy) ? { ...without(copy, ...identity), ...(isObject(there) ? there : {}) } : copy);
};

const refer = (schema: JsonObject, { to }: Reference, target: Pointer): void => {
  const own = schema as Mutable;
  const ref = `#${fragment(target)}`;
  if ('name' in to) delete own['$dynamicRef'];
  if ('place' in to || !Object.hasOwn(own, '$ref')) own['$ref'] = ref;
  else own['allOf'] = [...ownList(own, 'allOf'), { $ref: ref }];
};

const writtenAt =
  (document: JsonObject, versions: readonly Version[]): Followed['writtenAt'] =>
  (pointer) => {
    const version = versions.find(({ pointer: at }) => pointer === at || pointer.startsWith(`${at}/`));
    return version === undefined || valueAt(document, pointer) !== undefined
      ? pointer
      : `${version.source}${pointer.slice(version.pointer.length)}`;
  };
