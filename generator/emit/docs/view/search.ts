import type { File } from '../../../file.ts';
import type { TreeView } from './schema/view.ts';
import type { ErrorsView } from './errors.ts';
import type { OperationView } from './operation.ts';
import type { ApiSite } from './site.ts';
import type { Trees } from './trees.ts';
import { say } from './words.ts';

/** One thing to find: its kind, its title, what stands beside it, and its address from the API's folder. */
export type SearchEntry = readonly [kind: SearchKind, title: string, beside: string, path: string];
export type SearchKind = 'operation' | 'schema' | 'webhook' | 'error' | 'status' | 'page';

/** The fields on a page: the entry's number and their anchors. */
export type SearchFields = readonly [entry: number, anchors: string];

/**
 * What search knows, as a script, since a page opened from a disk cannot fetch. It holds lists only: a name of
 * the description is never a key.
 */
export const searchFile = (site: ApiSite, path: string, entries: readonly SearchEntry[], fields: readonly SearchFields[]): File => ({
  path,
  text: `(self.docs ??= []).push(${JSON.stringify([site.api.title, site.folder, entries, fields])});\n`,
});

/** The entries for pages that are about no single thing. */
export const pageEntries = (one: ApiSite): readonly SearchEntry[] => {
  const { api, words } = one;
  const pages = [
    ['overview', 'index.html'],
    ['authentication', 'auth.html'],
    ...(one.hasErrors ? [['errors', 'errors.html']] : []),
    ...(one.hasDiscrepancies ? [['discrepancies', 'discrepancies.html']] : []),
    ...(one.hasChangelog ? [['changelog', 'changelog.html']] : []),
  ] as const;
  return [
    ...pages.map(([key = '', path = '']): SearchEntry => ['page', say(words, key), api.title, path]),
    ...one.groups.map((group): SearchEntry => ['page', group.name, say(words, 'tag'), `${group.slug}/index.html`]),
  ];
};

/** The entries for error codes and statuses. */
export const errorEntries = ({ codes, statuses }: ErrorsView): readonly SearchEntry[] => [
  ...codes.map(({ code, status, meaning, id }) => ['error', code, `${status} ${meaning}`, `errors.html#${id}`] as const),
  ...statuses.map(({ status, text, id }) => ['status', status, text, `errors.html#${id}`] as const),
];

/** The anchors of an operation's own fields, and of each header of its answers; their bodies are found on the schemas' pages. */
export const operationAnchors = ({ parameters, body, responses }: OperationView, trees: Trees): readonly string[] => [
  ...parameters.flatMap(({ fields }) => fields.map(({ field, prefix }) => `${prefix}${field.id}`)),
  ...body.flatMap(({ media }) => media.slice(0, 1).flatMap(({ slot }) => trees.anchors(slot, 2))),
  // Of those that several answers have, the first.
  ...new Map(responses.flatMap(({ headers }) => headers.map(({ field, prefix }) => [field.id, `${prefix}${field.id}`] as const)).reverse()).values(),
];

/** The anchors of the upper levels of a tree. */
export const anchorsOf = (tree: TreeView, levels: number): readonly string[] => [
  ...tree.fields.flatMap(({ id, children }) => [id, ...(children.tree === undefined || levels < 2 ? [] : anchorsOf(children.tree, levels - 1))]),
  ...tree.alternatives.flatMap(({ options }) => options.flatMap(({ children }) => (children.tree === undefined ? [] : anchorsOf(children.tree, levels - 1)))),
];
