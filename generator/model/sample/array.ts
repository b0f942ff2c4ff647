import type { JsonObject, JsonValue } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { isList, own, ownList } from '../resolve.ts';
import { denial } from './denial.ts';
import type { Site, Variant } from './draw.ts';
import type { Part } from './expand.ts';
import { greatest, least } from './facts.ts';
import { isScalar } from './fits.ts';
import { recurses } from './flat.ts';
import type { Frame } from './object.ts';

/** The ways to fill a list: by how many items it has. */
export function* arrayVariants(frame: Frame, site: Site, hints: readonly JsonValue[]): Generator<Variant> {
  const { plan, flat } = frame;
  const { parts } = flat;
  const prefix = Math.max(0, ...parts.map(({ schema }) => ownList(schema, 'prefixItems').length));
  const isClosed = parts.some(
    ({ schema }) => own(schema, 'items') === false || own(schema, 'unevaluatedItems') === false,
  );
  const shown = hints.find(isList);
  const isFull = plan.form === 'full' && site.depth < plan.depth;
  const canRecur = (index: number): boolean => recurses(plan.expand, itemPointers(parts, index), site.above);
  // A tuple shows all of it, up to what it lies in itself.
  const sound = Array.from({ length: prefix }, (_, index) => index).find(canRecur) ?? prefix;
  const wished = canRecur(prefix) ? 0 : Math.max(sound, isFull && sound === prefix ? wishedLength(shown) : 0);
  for (const contained of arrangements(parts, prefix)) {
    const fewest = Math.max(greatest(parts, 'minItems') ?? 0, ...contained.map(({ end }) => end));
    const most = Math.min(least(parts, 'maxItems') ?? Infinity, isClosed && prefix > 0 ? prefix : Infinity);
    const lengths = [wished, 0, prefix, prefix + 1, 1, 2].map((length) => Math.min(Math.max(length, fewest), most));
    for (const length of new Set(lengths)) {
      if (length > longest) continue;
      yield () => Array.from({ length }, (_, index) => item(frame, site, { index, contained, hints }));
    }
  }
}

/** The items that one `contains` asks for, from the first to before the last; where others may not be such, `isExact`. */
interface Contained {
  readonly pointer: Pointer;
  readonly start: number;
  readonly end: number;
  readonly isExact: boolean;
}

/** Where the contained items may stand: all at the front, or behind one another and what stands in front of all. */
const arrangements = (parts: readonly Part[], prefix: number): readonly (readonly Contained[])[] => {
  const asking = parts.filter(({ schema }) => own(schema, 'contains') !== undefined);
  const place = (start: number, { pointer, schema }: Part): Contained => ({
    pointer: child(pointer, 'contains'),
    start,
    end: start + (greatest([{ pointer, schema }], 'minContains') ?? 1),
    isExact: own(schema, 'maxContains') !== undefined,
  });
  const together = asking.map((part) => place(0, part));
  if (asking.length === 0 || (asking.length === 1 && prefix === 0)) return [together];
  const apart = asking.reduce<readonly Contained[]>(
    (placed, part) => [...placed, place(placed.at(-1)?.end ?? prefix, part)],
    [],
  );
  return [together, apart];
};

const longest = 10_000;

// Scalars take little room: a list of tags shows that it is a list.
const wishedLength = (shown: readonly JsonValue[] | undefined): number => {
  if (shown === undefined) return 1;
  return shown.every(isScalar) ? Math.min(3, shown.length) : 1;
};

interface Place {
  readonly index: number;
  readonly contained: readonly Contained[];
  readonly hints: readonly JsonValue[];
}

const item = ({ flat, visit }: Frame, site: Site, { index, contained, hints }: Place): JsonValue => {
  const isAsked = ({ start, end }: Contained): boolean => index >= start && index < end;
  const asked = contained.filter(isAsked).map(({ pointer }) => pointer);
  const refused = contained.filter((one) => one.isExact && !isAsked(one)).map(({ pointer }) => child(pointer, denial));
  return visit({
    ...site,
    at: child(site.at, index),
    pointers: [...itemPointers(flat.parts, index, asked), ...refused],
    name: singular(site.name),
    depth: site.depth + 1,
    count: site.count + index,
    hints: hints.flatMap((hint) => (isList(hint) ? hint.slice(index, index + 1) : [])),
    canDrop: false,
  });
};

/** The schemas of the item at an index; those of `contains` too that ask for it. */
export const itemPointers = (
  parts: readonly Part[],
  index: number,
  asked: readonly Pointer[] = [],
): readonly Pointer[] => {
  const evaluated = [...parts.flatMap(({ pointer, schema }) => placesOfItem(pointer, schema, index)), ...asked];
  if (evaluated.length > 0) return evaluated;
  return parts.flatMap(({ pointer, schema }) =>
    own(schema, 'unevaluatedItems') === undefined ? [] : [child(pointer, 'unevaluatedItems')],
  );
};

const placesOfItem = (pointer: Pointer, schema: JsonObject, index: number): readonly Pointer[] => {
  if (index < ownList(schema, 'prefixItems').length) return [child(pointer, 'prefixItems', index)];
  return own(schema, 'items') === undefined ? [] : [child(pointer, 'items')];
};

const singular = (name: string): string =>
  name
    .replace(/ies$/u, 'y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/(?<![su])s$/u, '');
