import { titleOf, type ApiSite, type Group } from './site.ts';
import { say } from './words.ts';

/** The navigation of one API with one group of operations unfolded. Addresses are seen from the API's folder. */
export interface NavView {
  readonly title: string;
  readonly version: string;
  readonly home: string;
  readonly pages: readonly NavLink[];
  readonly groups: readonly { readonly name: string; readonly href: string; readonly operations: readonly NavOperation[] }[];
  readonly more: readonly NavLink[];
}

export interface NavLink {
  readonly text: string;
  readonly href: string;
}

export interface NavOperation extends NavLink {
  readonly method: string;
  readonly methodShort: string;
}

/** Only the group at hand lists its operations, else every page would carry hundreds of links. */
export const navView = (site: ApiSite, open: Group | undefined, folder: string): NavView => {
  const { api, words, groups } = site;
  const all = api.operations.length <= 40;
  return {
    title: api.title,
    version: api.version,
    home: 'index.html',
    pages: [
      { text: say(words, 'overview'), href: 'index.html' },
      { text: say(words, 'authentication'), href: 'auth.html' },
      ...(site.hasErrors ? [{ text: say(words, 'errors'), href: 'errors.html' }] : []),
      ...(site.hasDiscrepancies ? [{ text: say(words, 'discrepancies'), href: 'discrepancies.html' }] : []),
    ],
    groups: groups.map((group) => ({
      name: group.name,
      href: `${group.slug}/index.html`,
      operations: all || group === open ? group.operations.map((operation) => ({
        text: titleOf(operation),
        href: site.pageOf.operation(operation),
        method: operation.method.toUpperCase(),
        methodShort: operation.method === 'delete' ? 'DEL' : operation.method === 'options' ? 'OPT' : operation.method.toUpperCase(),
      })) : [],
    })),
    more: [
      ...site.webhooks.map(({ title, path }) => ({ text: title, href: path })),
      ...(site.schemas.length === 0 ? [] : [{ text: say(words, 'schemas'), href: 'schemas/index.html' }]),
      ...(folder === 'schemas' && site.schemas.length <= 60 ? site.schemas.map(({ name, path }) => ({ text: name, href: path })) : []),
    ],
  };
};
