import type { JsonObject, JsonValue } from '../model/api.ts';
import { isObject, own, ownEntries } from '../model/resolve.ts';
import type { OwnNames } from './own-name.ts';

/**
 * Names for the components that joining files has called by what OpenAPI does not allow as a name: what schemas are called
 * elsewhere, such as under `definitions`, is any text.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#fixed-fields-6
 */
export const legalNames = (root: JsonValue, document: JsonObject): OwnNames => {
  const names = new Map<string, string>();
  for (const [section, members] of ownEntries(document, 'components')) {
    const taken = new Set(isObject(members) ? Object.keys(members) : []);
    for (const made of [...taken].filter((name) => !isLegal(name) && !isWritten(root, section, name))) {
      const name = firstFree(legal(made), taken);
      taken.add(name);
      names.set(`#/components/${section}/${made}`, `#/components/${section}/${name}`);
    }
  }
  return names;
};

const isLegal = (name: string): boolean => /^[a-zA-Z0-9._-]+$/u.test(name);

const isWritten = (root: JsonValue, section: string, name: string): boolean => {
  const components = isObject(root) ? own(root, 'components') : undefined;
  return isObject(components) && ownEntries(components, section).some(([written]) => written === name);
};

// Redocly takes the name from a pointer as it is spelled there.
const legal = (name: string): string =>
  name
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .replaceAll(/[^a-zA-Z0-9._-]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'component';

const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name}-${count}`)) return `${name}-${count}`;
};
