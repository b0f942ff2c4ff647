import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapDocument } from '../../model/map.ts';
import { pascalCase, shortHash } from '../../model/name.ts';
import { child, segments, type Pointer } from '../../model/pointer.ts';
import { isObject, localRef, own, ownEntries } from '../../model/resolve.ts';
import { schemasIn } from '../../model/schemas.ts';

/**
 * Moves the schemas under `$defs` and `definitions` to `components.schemas`: openapi-typescript takes the former for
 * a property of every value, and does not print the latter at all.
 */
export const liftDefinitions = (document: JsonObject): JsonObject => {
  if (!hasDefinitions(document)) return document;
  const lifted = new Map<Pointer, string>();
  const taken = new Set(Object.keys(schemasOf(document)));
  const moved: [string, JsonValue][] = [];
  // A property may be called `$defs`, a schema too, and a member of an example.
  const schemas: ReadonlySet<object> = new Set(schemasIn(document));

  const find = (value: JsonValue, pointer: Pointer): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const place = child(pointer, name);
      if ((name === '$defs' || name === 'definitions') && isObject(member) && schemas.has(value)) {
        for (const [definition, schema] of Object.entries(member)) {
          const wanted = pascalCase(`${segments(pointer).at(-1) ?? ''} ${definition}`, 'Definition');
          const free = taken.has(wanted) ? `${wanted}${shortHash(child(place, definition))}` : wanted;
          taken.add(free);
          lifted.set(child(place, definition), free);
          moved.push([free, schema]);
        }
      }
      find(member, place);
    }
  };
  find(document, '');
  if (lifted.size === 0) return document;

  const all = Object.fromEntries([...Object.entries(schemasOf(document)), ...moved]);
  const components = own(document, 'components');
  const whole = { ...document, components: { ...(isObject(components) ? components : {}), schemas: all } };
  return mapDocument(whole, (value, kind) => {
    if (kind !== 'Schema') return value;
    const ref = localRef(value);
    const target = ref === undefined ? undefined : moveOf(lifted, ref);
    const kept = Object.entries(value).filter(([name]) => name !== '$defs' && name !== 'definitions');
    if (target === undefined && kept.length === Object.keys(value).length) return value;
    return { ...Object.fromEntries(kept), ...(target === undefined ? {} : { $ref: `#${target}` }) };
  });
};

// Few documents have any, and to spell the pointer of everything in one takes long.
const hasDefinitions = (value: JsonValue | undefined): boolean => {
  if (Array.isArray(value)) return value.some(hasDefinitions);
  return (
    isObject(value) &&
    Object.keys(value).some((name) => name === '$defs' || name === 'definitions' || hasDefinitions(value[name]))
  );
};

const schemasOf = (document: JsonObject): JsonObject => {
  const components = own(document, 'components');
  return isObject(components) ? Object.fromEntries(ownEntries(components, 'schemas')) : {};
};

/** Where a pointer leads now: the innermost definition on its way decides. */
const moveOf = (lifted: ReadonlyMap<Pointer, string>, pointer: Pointer): Pointer | undefined => {
  const steps = segments(pointer);
  for (let length = steps.length; length > 0; length -= 1) {
    const name = lifted.get(child('', ...steps.slice(0, length)));
    if (name !== undefined) return child('/components/schemas', name, ...steps.slice(length));
  }
  return undefined;
};
