import type { JsonValue } from '../../../model/api.ts';
import { pointerOfRef, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, ownText } from '../../../model/resolve.ts';
import { titleOf, type ApiSite } from './site.ts';
import { say } from './words.ts';

/** Where a schema is used: by which operations, in which direction, and inside which other schemas. */
export interface UsedBy {
  readonly operations: readonly { readonly text: string; readonly href: string; readonly how: string }[];
  readonly schemas: readonly { readonly text: string; readonly href: string }[];
}

/** Collects the uses of every schema in one walk over the description. */
export const usesOf = (site: ApiSite): ((pointer: Pointer) => UsedBy) => {
  const { api, words } = site;
  const inSchemas = new Map<Pointer, Set<Pointer>>();
  const direct = new Map<Pointer, ReadonlySet<Pointer>>();
  for (const { pointer } of site.schemas) {
    const refs = refsIn(valueAt(api.document, pointer) as JsonValue | undefined); // a document holds nothing but JSON
    direct.set(pointer, refs);
    for (const ref of refs) inSchemas.set(ref, (inSchemas.get(ref) ?? new Set()).add(pointer));
  }
  const reach = (start: ReadonlySet<Pointer>): ReadonlySet<Pointer> => {
    const seen = new Set(start);
    for (const pointer of seen) for (const next of direct.get(pointer) ?? []) seen.add(next);
    return seen;
  };
  // A number for each use: the operation's place, and whether it sends (1), receives (2) or does both (3).
  const byOperation = new Map<Pointer, number[]>();
  const note = (refs: ReadonlySet<Pointer>, place: number, way: 1 | 2): void => {
    for (const pointer of reach(refs)) {
      const uses = byOperation.get(pointer) ?? [];
      const last = uses.at(-1);
      if (last !== undefined && last >> 2 === place) uses[uses.length - 1] = last | way;
      else uses.push((place << 2) | way);
      byOperation.set(pointer, uses);
    }
  };
  const places = [
    ...api.operations.map((operation) => ({ operation, text: titleOf(operation), href: site.pageOf.operation(operation) })),
    ...site.webhooks.map(({ operation, title, path }) => ({ operation, text: title, href: path })),
  ];
  places.forEach(({ operation }, place) => {
    const at = (pointers: readonly (Pointer | undefined)[]): ReadonlySet<Pointer> =>
      new Set(pointers.flatMap((pointer) => (pointer === undefined ? [] : [...refsIn(valueAt(api.document, pointer) as JsonValue | undefined)])));
    note(at([...(operation.body?.content ?? []), ...operation.parameters].map(({ schema }) => schema?.pointer)), place, 1);
    note(at(operation.responses.flatMap(({ content }) => content.map(({ schema }) => schema?.pointer))), place, 2);
  });
  const ways = ['', say(words, 'request'), say(words, 'response'), `${say(words, 'request')}, ${say(words, 'response')}`];
  const names = new Map(site.schemas.map(({ pointer, name, path }) => [pointer, { text: name, href: path }]));
  return (pointer) => ({
    operations: (byOperation.get(pointer) ?? []).flatMap((use) => {
      const place = places[use >> 2];
      return place === undefined ? [] : [{ text: place.text, href: place.href, how: ways[use & 3] ?? '' }];
    }),
    schemas: [...(inSchemas.get(pointer) ?? [])].flatMap((other) => names.get(other) ?? []),
  });
};

/** Every named schema that a value refers to, directly. */
const refsIn = (value: JsonValue | undefined): ReadonlySet<Pointer> => {
  const found = new Set<Pointer>();
  const visit = (one: JsonValue | undefined): void => {
    if (Array.isArray(one)) {
      for (const item of one as readonly JsonValue[]) visit(item);
      return;
    }
    if (!isObject(one)) return;
    const ref = ownText(one, '$ref');
    if (ref !== undefined) found.add(pointerOfRef(ref));
    for (const [name, member] of Object.entries(one)) {
      if (typeof member === 'object' && name !== 'example' && name !== 'examples' && name !== 'default' && name !== 'enum') visit(member);
    }
  };
  visit(value);
  return found;
};
