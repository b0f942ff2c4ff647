import type { JsonValue } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { draw, type Drawing, type Lessons, type Plan, type Site } from './draw.ts';
import { TooMuch, type Spend } from './work.ts';

/** What is wrong with a value; a validator's errors are such. */
export interface SampleError {
  readonly pointer: Pointer;
  readonly keyword: string;
  readonly schemaPointer: Pointer;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Means {
  readonly judge: (value: JsonValue) => readonly SampleError[];
  readonly spend: Spend;
}

/** A valid value, or the errors of the attempt that came nearest. */
export type Attempt =
  | { readonly drawing: Drawing }
  /** Without errors, it was too large to be drawn. */
  | { readonly errors: readonly SampleError[] };

/** Draws, has the drawing judged, and draws anew with what the errors teach, until it is valid or nothing is left to try. */
export const repair = (plan: Plan, root: Site, { judge, spend }: Means): Attempt => {
  const lessons: Lessons = { spend, variants: new Map(), dropped: new Set(), forced: new Set() };
  let nearest: readonly SampleError[] | undefined;
  try {
    for (let round = 0; round < mostRounds; round += 1) {
      const drawing = draw(plan, root, lessons);
      if (drawing === undefined) break;
      const errors = judge(drawing.value);
      if (errors.length === 0) return { drawing };
      if (nearest === undefined || errors.length < nearest.length) nearest = errors;
      const learned = targets(errors, drawing).map((error) => learn(error, drawing, lessons));
      if (learned.includes(false)) break;
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
  }
  return { errors: nearest ?? [] };
};

const mostRounds = 250;

/**
 * The errors worth acting on: those of schemas that the value was made for, not those of branches not taken; of
 * these, those that name a wrong value rather than a wrong combination; and no two of which one lies inside the other.
 */
const targets = (errors: readonly SampleError[], { sites }: Drawing): readonly SampleError[] => {
  const meant = errors.filter(({ pointer, schemaPointer }) =>
    sites.get(pointer)?.parts.some((part) => part.pointer === parentOf(schemaPointer)),
  );
  const pool = meant.length > 0 ? meant : errors;
  const plain = pool.filter(({ keyword }) => !combinations.has(keyword));
  const chosen = plain.length > 0 ? plain : pool;
  const byPlace = new Map(chosen.map((error) => [placeOf(error), error] as const).reverse());
  return [...byPlace]
    .filter(([place]) => ![...byPlace.keys()].some((other) => place.startsWith(`${other}/`)))
    .map(([, error]) => error)
    .reverse();
};

const combinations: ReadonlySet<string> = new Set(
  'allOf anyOf oneOf not if unevaluatedItems contains minContains maxContains'.split(' '),
);

/** Where an error of a keyword names the member that it is about. */
const memberParams: ReadonlyMap<string, string> = new Map([
  ['additionalProperties', 'additionalProperty'],
  ['unevaluatedProperties', 'unevaluatedProperty'],
  ['propertyNames', 'propertyName'],
  ['required', 'missingProperty'],
  ['dependentRequired', 'missingProperty'],
]);

const memberOf = ({ keyword, params }: SampleError): string | undefined => {
  const name = params[memberParams.get(keyword) ?? ''];
  return typeof name === 'string' ? name : undefined;
};

const placeOf = (error: SampleError): Pointer => {
  const member = memberOf(error);
  return member === undefined ? error.pointer : child(error.pointer, member);
};

/** Changes the lessons so that the next drawing is another one; false when everything has been tried. */
const learn = (error: SampleError, drawing: Drawing, lessons: Lessons): boolean => {
  const place = placeOf(error);
  if (error.keyword === 'required' || error.keyword === 'dependentRequired') {
    if (!lessons.forced.has(place) && !drawing.sites.has(place)) {
      lessons.forced.add(place);
      return true;
    }
    return bump(error.pointer, drawing, lessons);
  }
  if (memberOf(error) !== undefined || error.keyword === 'false schema') return drop(place, drawing, lessons);
  if (error.keyword === 'uniqueItems') {
    const item = child(error.pointer, Number(error.params['i']));
    return bump(changeable(item, drawing), drawing, lessons);
  }
  return bump(error.pointer, drawing, lessons);
};

/** The last place in an item that can be something else: of two equal items, any will do. */
const changeable = (place: Pointer, { sites }: Drawing): Pointer =>
  [...sites].findLast(([pointer, { hasMore }]) => hasMore && pointer.startsWith(`${place}/`))?.[0] ?? place;

const bump = (place: Pointer, drawing: Drawing, lessons: Lessons): boolean => {
  forget(place, lessons);
  if (drawing.sites.get(place)?.hasMore === true) {
    lessons.variants.set(place, (lessons.variants.get(place) ?? 0) + 1);
    return true;
  }
  lessons.variants.delete(place);
  return drop(place, drawing, lessons);
};

const drop = (place: Pointer, drawing: Drawing, lessons: Lessons): boolean => {
  if (place === '') return false;
  const site = drawing.sites.get(place);
  if (site?.canDrop === true && !lessons.dropped.has(place) && !lessons.forced.has(place)) {
    lessons.dropped.add(place);
    return true;
  }
  return bump(parentOf(place), drawing, lessons);
};

const forget = (place: Pointer, { variants, dropped, forced }: Lessons): void => {
  for (const known of [variants, dropped, forced]) {
    for (const pointer of known.keys()) if (pointer.startsWith(`${place}/`)) known.delete(pointer);
  }
};

const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
