import type { Placed } from '../../../model/objects.ts';
import { child, segments, type Pointer } from '../../../model/pointer.ts';
import { spelledStatus } from '../../../model/status.ts';
import { anchorPart } from './schema/anchor.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';
import { titleOf, type ApiSite } from './site.ts';
import { count, say } from './words.ts';

/** Everything that the provider's documentation contradicts. */
export interface DiscrepanciesView {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly title: string;
    readonly href: string;
    readonly entries: readonly DiscrepancyRow[];
  }[];
}

export interface DiscrepancyRow extends DiscrepancyView {
  /** What it is about, from the group's thing on: `payout`, or `example Banner`. */
  readonly place: string;
  readonly href: string;
}

/** Collects the contradictions that a description declares, in its order. */
export const discrepanciesView = (site: ApiSite): DiscrepanciesView => {
  const groups = new Map<string, { title: string; href: string; entries: DiscrepancyRow[] }>();
  let total = 0;
  for (const object of site.contradicted) {
    const where = placeOf(site, object);
    const group = groups.get(where.group) ?? { title: where.group, href: where.groupHref, entries: [] };
    const found = discrepancyViews(object.value);
    group.entries.push(
      ...found.map((one) => ({ ...one, place: where.place === '' ? where.group : where.place, href: where.href })),
    );
    groups.set(where.group, group);
    total += found.length;
  }
  return {
    title: say(site.words, 'discrepancies'),
    intro: say(site.words, 'discrepancies.intro', { count: count(site.words, 'contradictions', total) }),
    groups: [...groups.values()],
  };
};

interface Where {
  readonly group: string;
  readonly groupHref: string;
  readonly place: string;
  readonly href: string;
}

/** Where a contradiction is shown: with its schema, its operation, its security scheme, or else with the API. */
const placeOf = (site: ApiSite, { kind, pointer }: Placed): Where =>
  schemaPlace(site, pointer) ??
  operationPlace(site, pointer, kind) ??
  schemePlace(site, pointer) ??
  apiPlace(site, pointer);

const schemaPlace = (site: ApiSite, pointer: Pointer): Where | undefined => {
  const [components, kind, name, ...path] = segments(pointer);
  if (components !== 'components' || kind !== 'schemas' || name === undefined) return undefined;
  const href = site.pageOf.schema(child('/components/schemas', name)) ?? 'schemas/index.html';
  const names = propertyNames(path);
  // A property of an alternative has its anchor below that alternative's name; its schema's page is near enough.
  const hasAnchor =
    names.length > 0 &&
    path.every((part, index) => part === 'properties' || path[index - 1] === 'properties' || part === 'items');
  return {
    group: name,
    groupHref: href,
    place: names.join('.'),
    href: hasAnchor ? `${href}#.${names.map(anchorPart).join('.')}` : href,
  };
};

const operationPlace = (site: ApiSite, pointer: Pointer, kind: Placed['kind']): Where | undefined => {
  const operation = site.api.operations.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  if (operation === undefined) return undefined;
  const groupHref = site.pageOf.operation(operation);
  const path = segments(pointer.slice(operation.pointer.length));
  const [part, status = ''] = path;
  if (kind !== 'Example') return { group: titleOf(operation), groupHref, place: path.join(' › '), href: groupHref };
  const isAnswer = part === 'responses';
  const example = path.at(-1) ?? '';
  return {
    group: titleOf(operation),
    groupHref,
    place: say(site.words, isAnswer ? 'discrepancy.responseExample' : 'discrepancy.requestExample', {
      name: example,
      status,
    }),
    href: `${groupHref}#${isAnswer ? `response-${anchorPart(spelledStatus(status))}` : 'body'}-example.${anchorPart(example)}`,
  };
};

const schemePlace = ({ words }: ApiSite, pointer: Pointer): Where | undefined => {
  const [components, kind, name = ''] = segments(pointer);
  if (components !== 'components' || kind !== 'securitySchemes') return undefined;
  return {
    group: say(words, 'authentication'),
    groupHref: 'auth.html',
    place: name,
    href: `auth.html#${anchorPart(name)}`,
  };
};

const apiPlace = ({ words }: ApiSite, pointer: Pointer): Where => {
  const path = segments(pointer);
  return {
    group: say(words, 'overview'),
    groupHref: 'index.html',
    place: path[0] === 'servers' ? say(words, 'server') : path.join(' › '),
    href: 'index.html',
  };
};

const propertyNames = (path: readonly string[]): readonly string[] =>
  path.filter((_, index) => path[index - 1] === 'properties' && path[index - 2] !== 'properties');
