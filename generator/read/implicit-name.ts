import type { JsonObject, JsonValue } from '../model/api.ts';
import { extensionsIn, extensionsOf, type Extensions } from '../model/extension.ts';
import { setOwn } from '../model/own.ts';
import { child, segments, type Pointer } from '../model/pointer.ts';
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
  const components = own(document, 'components');
  const places = new Map(
    (isObject(components) ? ownEntries(components, 'schemas') : []).map(([name, schema]) => [
      schema,
      child('/components/schemas', name),
    ]),
  );
  const extensions = extensionsIn(document);
  for (const schema of schemasIn(document)) {
    const discriminator = own(schema, 'discriminator');
    if (!isObject(discriminator)) continue;
    const mapping = own(discriminator, 'mapping');
    const mapped = new Map<string, JsonValue>(isObject(mapping) ? Object.entries(mapping) : []);
    for (const ref of new Set([...branchesOf(schema), ...familyOf(extensions, places.get(schema))])) {
      const name = renamed.get(ref);
      if (name !== undefined && !mapped.has(name) && ![...mapped.values()].includes(ref)) mapped.set(name, ref);
    }
    // What was joined is made of copies.
    if (mapped.size > ownEntries(discriminator, 'mapping').length)
      setOwn(discriminator as Record<string, JsonValue>, 'mapping', Object.fromEntries(mapped));
  }
};

const branchesOf = (schema: JsonObject): readonly string[] =>
  [...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')].flatMap((branch) =>
    isObject(branch) ? (ownText(branch, '$ref') ?? []) : [],
  );

/** A schema's own reference where it is named, and those of all that extend it. */
const familyOf = (extensions: Extensions, base: Pointer | undefined): readonly string[] =>
  base === undefined
    ? []
    : [base, ...extensionsOf(extensions, base)].map(
        (pointer) => `#/components/schemas/${segments(pointer).at(-1) ?? ''}`,
      );
