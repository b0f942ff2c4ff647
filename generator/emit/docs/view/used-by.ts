import type { Pointer } from '../../../model/pointer.ts';
import { described } from '../../../model/sendable.ts';
import { refsFrom } from './references.ts';
import { titleOf, twinOf, type ApiSite } from './site.ts';
import { callbacksOf } from './webhook.ts';
import { say } from './words.ts';

/** Where a schema is used: by which operations, in which direction, and inside which other schemas. */
export interface UsedBy {
  readonly operations: readonly {
    readonly text: string;
    readonly href: string;
    readonly twin: string;
    readonly how: string;
  }[];
  readonly schemas: readonly { readonly text: string; readonly href: string; readonly twin: string }[];
}

/** Collects the uses of every schema in one walk over the description. */
export const usesOf = (site: ApiSite): ((pointer: Pointer) => UsedBy) => {
  const { api, words } = site;
  const { direct } = site.references;
  const inSchemas = new Map<Pointer, Set<Pointer>>();
  for (const [pointer, refs] of direct)
    for (const ref of refs) inSchemas.set(ref, (inSchemas.get(ref) ?? new Set()).add(pointer));
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
    ...api.operations.map((operation) => ({
      operation: described(operation),
      text: titleOf(operation),
      href: site.pageOf.operation(operation),
    })),
    ...api.operations.flatMap((owner) =>
      callbacksOf(api, owner).map(({ operation, title }) => ({
        operation,
        text: title,
        href: `${site.pageOf.operation(owner)}#callbacks`,
      })),
    ),
    ...site.webhooks.map(({ operation, title, path }) => ({ operation, text: title, href: path })),
  ];
  places.forEach(({ operation }, place) => {
    note(
      refsFrom(
        api.document,
        [...(operation.body?.content ?? []), ...operation.parameters].map(({ schema }) => schema?.pointer),
      ),
      place,
      1,
    );
    note(
      refsFrom(
        api.document,
        operation.responses.flatMap(({ content }) => content.map(({ schema }) => schema?.pointer)),
      ),
      place,
      2,
    );
  });
  const ways = [
    '',
    say(words, 'request'),
    say(words, 'response'),
    `${say(words, 'request')}, ${say(words, 'response')}`,
  ];
  const names = new Map(
    site.schemas.map(({ pointer, name, path }) => [pointer, { text: name, href: path, twin: twinOf(path) }]),
  );
  return (pointer) => ({
    operations: (byOperation.get(pointer) ?? []).flatMap((use) => {
      const place = places[use >> 2];
      return place === undefined
        ? []
        : [{ text: place.text, href: place.href, twin: twinOf(place.href), how: ways[use & 3] ?? '' }];
    }),
    schemas: [...(inSchemas.get(pointer) ?? [])].flatMap((other) => names.get(other) ?? []),
  });
};
