import type { JsonValue } from '../../../model/api.ts';
import { child, segments, type Pointer } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import { anchorPart } from './schema/anchor.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';
import { titleOf, type ApiSite } from './site.ts';
import { count, say } from './words.ts';

/** Everything that the provider's documentation contradicts. */
export interface DiscrepanciesView {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly { readonly title: string; readonly href: string; readonly entries: readonly DiscrepancyRow[] }[];
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
  const visit = (value: JsonValue, pointer: Pointer): void => {
    if (Array.isArray(value)) {
      (value as readonly JsonValue[]).forEach((item, index) => visit(item, child(pointer, index)));
      return;
    }
    if (!isObject(value)) return;
    for (const found of discrepancyViews(value)) {
      const where = placeOf(site, pointer);
      const group = groups.get(where.group) ?? { title: where.group, href: where.groupHref, entries: [] };
      group.entries.push({ ...found, place: where.place === '' ? where.group : where.place, href: where.href });
      groups.set(where.group, group);
      total += 1;
    }
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'object' && member !== null && !data.has(name)) visit(member, child(pointer, name));
    }
  };
  visit(site.api.document, '');
  return {
    title: say(site.words, 'discrepancies'),
    intro: say(site.words, 'discrepancies.intro', { count: count(site.words, 'contradictions', total) }),
    groups: [...groups.values()],
  };
};

// Members that hold somebody's data; a key in there says nothing about the description.
const data: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value', 'x-known-discrepancies']);

interface Where {
  readonly group: string;
  readonly groupHref: string;
  readonly place: string;
  readonly href: string;
}

const placeOf = (site: ApiSite, pointer: Pointer): Where => {
  const path = segments(pointer);
  if (path[0] === 'components' && path[1] === 'schemas' && path[2] !== undefined) {
    const href = site.pageOf.schema(child('/components/schemas', path[2])) ?? 'schemas/index.html';
    const names = propertyNames(path.slice(3));
    return {
      group: path[2],
      groupHref: href,
      place: names.join('.'),
      // A property of an alternative has its anchor below that alternative's name; its schema's page is near enough.
      href: path.slice(3).every((part, index) => part === 'properties' || path[index + 2] === 'properties' || part === 'items') && names.length > 0
        ? `${href}#.${names.map(anchorPart).join('.')}`
        : href,
    };
  }
  const operation = site.api.operations.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  if (operation !== undefined) {
    const href = site.pageOf.operation(operation);
    const rest = segments(pointer.slice(operation.pointer.length));
    const example = rest.indexOf('examples');
    const status = rest[0] === 'responses' ? `response-${anchorPart(rest[1] ?? '')}` : 'body';
    const isExample = example !== -1 && rest[example + 1] !== undefined;
    return {
      group: titleOf(operation),
      groupHref: href,
      place: isExample
        ? say(site.words, rest[0] === 'responses' ? 'discrepancy.responseExample' : 'discrepancy.requestExample', { name: rest[example + 1] ?? '', status: rest[1] ?? '' })
        : rest.join(' › '),
      href: isExample ? `${href}#${status}-example.${anchorPart(rest[example + 1] ?? '')}` : href,
    };
  }
  if (path[0] === 'components' && path[1] === 'securitySchemes') {
    return { group: say(site.words, 'authentication'), groupHref: 'auth.html', place: path[2] ?? '', href: `auth.html#${anchorPart(path[2] ?? '')}` };
  }
  return { group: say(site.words, 'overview'), groupHref: 'index.html', place: path[0] === 'servers' ? say(site.words, 'server') : path.join(' › '), href: 'index.html' };
};

const propertyNames = (path: readonly string[]): readonly string[] =>
  path.filter((_, index) => path[index - 1] === 'properties' && path[index - 2] !== 'properties');
