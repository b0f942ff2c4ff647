import type { Operation } from '../../../model/api.ts';
import { besideMethod, type ApiSite, type Group } from './site.ts';
import { count, say } from './words.ts';

/** The navigation of one API with one group of operations unfolded. Addresses are seen from the API's folder. */
export interface NavView {
  readonly title: string;
  readonly version: string;
  readonly home: string;
  readonly pages: readonly NavLink[];
  readonly groups: readonly NavGroup[];
  readonly webhooks: readonly NavLink[];
  readonly more: readonly NavLink[];
}

export interface NavGroup {
  readonly name: string;
  readonly href: string;
  readonly operations: readonly NavOperation[];
  /** How many more there are, where some are listed; else empty. */
  readonly others: string;
}

export interface NavLink {
  readonly text: string;
  readonly href: string;
}

export interface NavOperation extends NavLink {
  readonly method: string;
  readonly methodShort: string;
}

/** Where a page is, and so what its navigation unfolds. */
export interface NavPlace {
  readonly open?: Group;
  /** The operation at hand. */
  readonly near?: Operation;
  readonly folder?: string;
}

/** Whether every page of a group has the same navigation. */
export const isSharedNav = (group: Group): boolean => group.operations.length <= mostListed;

const mostListed = 24;
const around = 4;

/** Only the group at hand lists its operations, else every page would carry hundreds of links. */
export const navView = (site: ApiSite, { open, near, folder }: NavPlace): NavView => {
  const { api, words, groups } = site;
  const all = api.operations.length <= 40;
  const listed = (group: Group): readonly Operation[] => {
    if (!all && group !== open) return [];
    if (group.operations.length <= mostListed) return group.operations;
    const at = near === undefined ? 0 : group.operations.indexOf(near);
    return group.operations.slice(Math.max(0, at - around), Math.max(0, at - around) + 2 * around + 1);
  };
  return {
    title: api.title,
    version: api.version,
    home: 'index.html',
    pages: [
      { text: say(words, 'overview'), href: 'index.html' },
      { text: say(words, 'authentication'), href: 'auth.html' },
      ...(site.hasErrors ? [{ text: say(words, 'errors'), href: 'errors.html' }] : []),
      ...(site.contradicted.length > 0 ? [{ text: say(words, 'discrepancies'), href: 'discrepancies.html' }] : []),
      ...(site.hasChangelog ? [{ text: say(words, 'changelog'), href: 'changelog.html' }] : []),
    ],
    groups: groups.map((group) => {
      const operations = listed(group);
      const left = group.operations.length - operations.length;
      return {
        name: group.name,
        href: `${group.slug}/index.html`,
        operations: operations.map((operation) => navOperation(site, operation)),
        others: operations.length > 0 && left > 0 ? count(words, 'operations.more', left) : '',
      };
    }),
    webhooks: site.webhooks.map(({ title, path }) => ({ text: title, href: path })),
    more: [
      ...(site.schemas.length === 0 ? [] : [{ text: say(words, 'schemas'), href: 'schemas/index.html' }]),
      ...(folder === 'schemas' && site.schemas.length <= 60
        ? site.schemas.map(({ name, path }) => ({ text: name, href: path }))
        : []),
    ],
  };
};

const navOperation = ({ pageOf }: ApiSite, operation: Operation): NavOperation => ({
  text: besideMethod(operation),
  href: pageOf.operation(operation),
  method: operation.method.toUpperCase(),
  methodShort:
    operation.method === 'delete' ? 'DEL' : operation.method === 'options' ? 'OPT' : operation.method.toUpperCase(),
});
