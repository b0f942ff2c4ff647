import type { JsonObject, JsonValue } from '../model/api.ts';
import { setOwn } from '../model/own.ts';
import { isObject } from '../model/resolve.ts';
import type { RefUse } from './walk.ts';

/** References to what Redocly has named, and the names that the root has for the same. */
export type OwnNames = ReadonlyMap<string, string>;

/**
 * The components that the root lists by names of its own and another file describes: Redocly calls them like the file, and
 * looks through the names. A name means something: it is the value of a discriminator without a mapping.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const ownNames = (root: JsonValue, document: JsonObject): OwnNames => {
  const names = new Map<string, string>();
  for (const [section, listed] of sectionsOf(root)) {
    const joined = membersOf(membersOf(document['components'])[section]);
    for (const [name, written] of Object.entries(listed)) {
      // A name for another name of the root is no name of what both lead to.
      if (!isObject(written) || typeof written['$ref'] !== 'string' || written['$ref'].startsWith('#')) continue;
      const alias = joined[name];
      const made = isObject(alias) && Object.keys(alias).length === 1 ? alias['$ref'] : undefined;
      const prefix = `#/components/${section}/`;
      if (typeof made !== 'string' || !made.startsWith(prefix) || names.has(made)) continue;
      const madeName = made.slice(prefix.length);
      if (!Object.hasOwn(listed, madeName) && Object.hasOwn(joined, madeName)) names.set(made, `${prefix}${name}`);
    }
  }
  return names;
};

/** Gives components of a bundle the names that the root has for them, in place. */
export const giveOwnNames = (document: JsonObject, names: OwnNames, uses: readonly RefUse[]): void => {
  for (const { node, key, ref } of uses) {
    const named = typeof ref === 'string' ? names.get(ref) : undefined;
    if (named !== undefined) setOwn(node as Record<string, JsonValue>, key, named); // a copy of ours
  }
  for (const [made, named] of names) {
    const [section = '', madeName = ''] = partsOf(made);
    const members = membersOf(membersOf(document['components'])[section]) as Record<string, JsonValue>; // as well
    const [, name = ''] = partsOf(named);
    setOwn(members, name, members[madeName] ?? {});
    delete members[madeName];
  }
};

const partsOf = (ref: string): readonly string[] => /^#\/components\/([^/]*)\/(.*)$/su.exec(ref)?.slice(1) ?? [];

const sectionsOf = (root: JsonValue): readonly (readonly [string, JsonObject])[] =>
  Object.entries(membersOf(membersOf(root)['components'])).map(([section, members]) => [section, membersOf(members)]);

const membersOf = (value: JsonValue | undefined): JsonObject => (isObject(value) ? value : {});
