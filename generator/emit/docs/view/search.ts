import type { File } from '../../../file.ts';
import type { Operation } from '../../../model/api.ts';
import { callOf } from '../../../model/operation.ts';
import { showHidden } from '../../../text/escape.ts';
import { firstParagraph } from '../../../text/paragraph.ts';
import type { MediaView } from './body.ts';
import type { ErrorsView } from './errors.ts';
import type { OperationView } from './operation.ts';
import type { ParametersView } from './parameter.ts';
import type { ResponseView } from './response.ts';
import { anchorPart } from './schema/anchor.ts';
import type { TypePiece } from './schema/type.ts';
import type { FieldView, TreeView } from './schema/view.ts';
import { besideMethod, type ApiSite } from './site.ts';
import type { Trees } from './trees.ts';
import { say } from './words.ts';

/** One thing to find: its kind, its title, what stands beside it, its address from the API's folder, and what it is where no title says so. */
export type SearchEntry = readonly [kind: SearchKind, title: string, beside: string, path: string, about?: string];
export type SearchKind = 'operation' | 'schema' | 'webhook' | 'error' | 'status' | 'page';

/** The fields on a page: the entry's number and their anchors, each with the values that it allows: `body.size=small=large`. */
export type SearchFields = readonly [entry: number, anchors: string];

/**
 * What search knows, as a script, since a page opened from a disk cannot fetch. It holds lists only: a name of
 * the description is never a key.
 */
export const searchFile = (
  site: ApiSite,
  path: string,
  entries: readonly SearchEntry[],
  fields: readonly SearchFields[],
): File => ({
  path,
  text: `(self.docs ??= []).push(${showHidden(JSON.stringify([site.api.title, site.folder, entries, valuesOnce(fields)]))});\n`,
});

// Dozens of fields have the same values; who looks for one wants to see what it means.
const valuesOnce = (fields: readonly SearchFields[]): readonly SearchFields[] => {
  const told = new Set<string>();
  return fields.map(([entry, anchors]) => [
    entry,
    anchors.replace(/=\S+/gu, (values) => (told.size < told.add(values).size ? values : '')),
  ]);
};

/** The entries for pages that are about no single thing. */
export const pageEntries = (one: ApiSite): readonly SearchEntry[] => {
  const { api, words } = one;
  const pages = [
    ['overview', 'index.html'],
    ['authentication', 'auth.html'],
    ...(one.hasErrors ? [['errors', 'errors.html']] : []),
    ...(one.contradicted.length > 0 ? [['discrepancies', 'discrepancies.html']] : []),
    ...(one.hasChangelog ? [['changelog', 'changelog.html']] : []),
  ] as const;
  return [
    ...pages.map(([key = '', path = '']): SearchEntry => ['page', say(words, key), api.title, path]),
    ...one.groups.map((group): SearchEntry => ['page', group.name, say(words, 'tag'), `${group.slug}/index.html`]),
  ];
};

/** The entry for an operation; one without a title is found by what its description begins with. */
export const operationEntry = (operation: Operation, path: string): SearchEntry => {
  const { summary, description = '' } = operation;
  if (summary !== undefined) return ['operation', besideMethod(operation), callOf(operation), path];
  const entry = ['operation', besideMethod(operation), operation.method.toUpperCase(), path] as const;
  return description === '' ? entry : [...entry, firstSentence(description)];
};

const firstSentence = (markdown: string): string => {
  const line = firstParagraph(markdown)
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/[`*]/gu, '');
  return /^.{20,}?[.!?](?=\s)/u.exec(line)?.[0] ?? line;
};

/** The entries for error codes and statuses. */
export const errorEntries = ({ codes, statuses }: ErrorsView): readonly SearchEntry[] => [
  ...codes.map(
    ({ code, status, meaning, id }) => ['error', code, `${status} ${meaning}`, `errors.html#${id}`] as const,
  ),
  ...statuses.map(({ status, text, id }) => ['status', status, text, `errors.html#${id}`] as const),
];

/** The anchors of an operation's own fields, and of each header of its answers; a body with a page of its own is found there. */
export const operationAnchors = (
  { parameters, body, responses, callbacks }: OperationView,
  trees: Trees,
): readonly string[] => [
  ...parameters.flatMap(fieldAnchors),
  ...body.flatMap(({ media: [main, ...others] }) => [
    ...(main === undefined ? [] : trees.anchors(main.slot, 2)),
    ...others.flatMap((media) => ownAnchors(media, trees)),
  ]),
  ...firstOfEach(responses, ({ headers }) =>
    headers.map(({ field, prefix }) => [field.id, `${prefix}${anchorOf(field)}`]),
  ),
  ...firstOfEach(responses, ({ media }) =>
    media.flatMap((one) => ownAnchors(one, trees).map((anchor) => [anchor.slice(one.slot.prefix.length), anchor])),
  ),
  ...callbacks.flatMap((callback) => [
    ...callback.parameters.flatMap(fieldAnchors),
    ...[...callback.body, ...callback.answers].flatMap(({ media }) => media.flatMap((one) => ownAnchors(one, trees))),
  ]),
];

const fieldAnchors = ({ fields }: ParametersView): readonly string[] =>
  fields.map(({ field, prefix }) => `${prefix}${anchorOf(field)}`);

const anchorOf = ({ id, facts: { values } }: FieldView): string =>
  [id, ...[...values.shown, ...values.more].map(({ value }) => anchorPart(value))].join('=');

/** The anchors of what several answers have: those of the first. */
const firstOfEach = (
  responses: readonly ResponseView[],
  anchors: (response: ResponseView) => readonly (readonly [key: string, anchor: string])[],
): Iterable<string> => {
  const found = new Map<string, string>();
  for (const [key, anchor] of responses.flatMap(anchors)) if (!found.has(key)) found.set(key, anchor);
  return found.values();
};

/** The anchors of fields that are on no page but this: not those of a schema that the type leads to, nor of one that was shown. */
const ownAnchors = ({ type, hasFields, slot }: MediaView, trees: Trees): readonly string[] =>
  !hasFields || isElsewhere(type) ? [] : trees.anchors(slot, 'own');

const isElsewhere = (type: readonly TypePiece[]): boolean => type.some(({ href }) => href !== '');

/** Which fields of a tree are found: those of the upper levels, or all that are on no other page. */
export type Levels = 1 | 2 | 'own';

/** The anchors of the fields of a tree. */
export const anchorsOf = (tree: TreeView, levels: Levels): readonly string[] =>
  levels === 'own' ? allAnchors(tree) : upperAnchors(tree, levels);

const allAnchors = ({ fields, alternatives }: TreeView): readonly string[] => [
  ...fields.flatMap((field) => [anchorOf(field), ...anchorsBelow(field)]),
  ...alternatives.flatMap(({ options }) => options.flatMap(anchorsBelow)),
];

const anchorsBelow = ({ facts, children: { tree } }: FieldView): readonly string[] =>
  tree === undefined || isElsewhere(facts.type) ? [] : allAnchors(tree);

const upperAnchors = (tree: TreeView, levels: number): readonly string[] => [
  ...tree.fields.flatMap((field) => [
    anchorOf(field),
    ...(field.children.tree === undefined || levels < 2 ? [] : upperAnchors(field.children.tree, levels - 1)),
  ]),
  ...tree.alternatives.flatMap(({ options }) =>
    options.flatMap(({ children }) => (children.tree === undefined ? [] : upperAnchors(children.tree, levels - 1))),
  ),
];
