import type { JsonObject, JsonValue } from '../model/api.ts';
import { setOwn } from '../model/own.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../model/resolve.ts';
import { schemasIn } from '../model/schemas.ts';

/**
 * Maps the names that schemas had before files were joined to what they are called now, in place, in the discriminators that go
 * by these names without saying so: the name is a value that is sent.
 *
 * @param renamed References to components that joining has called otherwise than they were, and their former names.
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const keepImplicitNames = (document: JsonObject, renamed: ReadonlyMap<string, string>): void => {
  if (renamed.size === 0) return;
  for (const schema of schemasIn(document)) {
    const discriminator = own(schema, 'discriminator');
    if (!isObject(discriminator)) continue;
    const mapping = own(discriminator, 'mapping');
    const mapped = new Map<string, JsonValue>(isObject(mapping) ? Object.entries(mapping) : []);
    for (const ref of new Set([...branchesOf(schema), ...extensionsOf(document, schema)])) {
      const name = renamed.get(ref);
      if (name !== undefined && !mapped.has(name) && ![...mapped.values()].includes(ref)) mapped.set(name, ref);
    }
    // What was joined is made of copies.
    if (mapped.size > ownEntries(discriminator, 'mapping').length) setOwn(discriminator as Record<string, JsonValue>, 'mapping', Object.fromEntries(mapped));
  }
};

const branchesOf = (schema: JsonObject): readonly string[] => refsOf([...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')]);

const refsOf = (parts: readonly JsonValue[]): readonly string[] => parts.flatMap((part) => (isObject(part) ? (ownText(part, '$ref') ?? []) : []));

/** The components that include a schema by `allOf`, and those that include these. */
const extensionsOf = (document: JsonObject, base: JsonObject): readonly string[] => {
  const components = own(document, 'components');
  const schemas = isObject(components) ? ownEntries(components, 'schemas') : [];
  const found = new Set(schemas.flatMap(([name, schema]) => (schema === base ? [`#/components/schemas/${name}`] : [])));
  for (const ref of found) {
    for (const [name, schema] of schemas) if (isObject(schema) && refsOf(ownList(schema, 'allOf')).includes(ref)) found.add(`#/components/schemas/${name}`);
  }
  return [...found];
};
