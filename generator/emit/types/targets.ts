import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapDocument } from '../../model/map.ts';
import { pascalCase, shortHash } from '../../model/name.ts';
import { child, pointerOfRef, segments, valueAt, type Pointer } from '../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../../model/resolve.ts';
import type { Kind } from '../../model/shape.ts';

/**
 * Puts what references lead to elsewhere under `components` too: openapi-typescript prints nothing outside of it, makes
 * the first step of a reference an identifier, whatever it is, and loses its way inside a path, a parameter or a response.
 */
export const liftTargets = (given: JsonObject): JsonObject => {
  const lifted = new Map<string, string>();
  // What was lifted may refer to more.
  for (let document = given; ;) {
    const found = new Map<string, readonly [section: string, name: string, value: JsonValue]>();
    mapDocument(document, (value, kind) => {
      for (const ref of refsOf(value, kind)) {
        const section = sections[kind];
        const key = keyOf(kind, ref);
        if (section === undefined || isPrinted(ref, section) || lifted.has(key) || found.has(key)) continue;
        const pointer = pointerOfRef(ref);
        const taken = new Set([
          ...Object.keys(componentsOf(document, section)),
          ...[...found.values()].map(([, name]) => name),
        ]);
        found.set(key, [section, nameOf(pointer, taken), targetAt(document, pointer, kind)]);
      }
      return value;
    });
    if (found.size === 0)
      return lifted.size === 0 ? given : mapDocument(document, (value, kind) => withRefs(value, kind, lifted));
    for (const [key, [section, name, target]] of found) {
      lifted.set(key, `#${child('/components', section, name)}`);
      document = withComponent(document, section, [name, target]);
    }
  }
};

const keyOf = (kind: Kind, ref: string): string => `${kind} ${pointerOfRef(ref)}`;

// A schema may say more beside its `$ref`; what the types cannot find may be anything.
const targetAt = (document: JsonObject, pointer: Pointer, kind: Kind): JsonValue => {
  const at = kind === 'Schema' ? valueAt(document, pointer) : follow(document, pointer).value;
  return at ?? {};
};

const sections: Readonly<Partial<Record<Kind, string>>> = {
  Schema: 'schemas',
  Parameter: 'parameters',
  Response: 'responses',
  RequestBody: 'requestBodies',
  Header: 'headers',
  PathItem: 'pathItems',
};

/** The references in an object: its own, and those of a discriminator, which have to go on leading to a branch. */
const refsOf = (value: JsonObject, kind: Kind): readonly string[] => {
  if (!Object.hasOwn(value, '$ref') && !Object.hasOwn(value, 'discriminator')) return none;
  const discriminator = kind === 'Schema' ? own(value, 'discriminator') : undefined;
  const mapped = isObject(discriminator) ? ownEntries(discriminator, 'mapping').map(([, target]) => target) : [];
  return [ownText(value, '$ref'), ...mapped].filter(
    (ref) => typeof ref === 'string' && ref.startsWith('#/'),
  ) as readonly string[];
};

const none: readonly string[] = [];

const isPrinted = (ref: string, section: string): boolean => {
  const [first, second, ...rest] = segments(pointerOfRef(ref));
  if (section === 'pathItems' && (first === 'paths' || first === 'webhooks')) return true;
  return first === 'components' && second === section && rest.length === 1;
};

const nameOf = (pointer: Pointer, taken: ReadonlySet<string>): string => {
  const name = pascalCase(segments(pointer).slice(-2).join(' '), 'Target');
  return taken.has(name) ? `${name}${shortHash(pointer)}` : name;
};

const componentsOf = (document: JsonObject, section: string): JsonObject => {
  const components = own(document, 'components');
  return isObject(components) ? Object.fromEntries(ownEntries(components, section)) : {};
};

const withComponent = (document: JsonObject, section: string, entry: readonly [string, JsonValue]): JsonObject => {
  const components = own(document, 'components');
  const members = Object.fromEntries([...Object.entries(componentsOf(document, section)), entry]);
  return { ...document, components: { ...(isObject(components) ? components : {}), [section]: members } };
};

const withRefs = (value: JsonObject, kind: Kind, lifted: ReadonlyMap<string, string>): JsonObject => {
  const refs = refsOf(value, kind);
  if (!refs.some((ref) => lifted.has(keyOf(kind, ref)))) return value;
  const now = (ref: JsonValue): JsonValue => lifted.get(keyOf(kind, String(ref))) ?? ref;
  const discriminator = own(value, 'discriminator');
  const mapping = isObject(discriminator)
    ? ownEntries(discriminator, 'mapping').map(([name, ref]) => [name, now(ref)] as const)
    : [];
  return {
    ...value,
    ...(Object.hasOwn(value, '$ref') ? { $ref: now(value['$ref'] ?? '') } : {}),
    ...(isObject(discriminator) && mapping.length > 0
      ? { discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }
      : {}),
  };
};
