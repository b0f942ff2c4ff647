import type { Discrepancy, JsonObject, JsonValue } from './api.ts';
import { child, segments, valueAt, type Pointer } from './pointer.ts';
import { isObject, optional, own, ownText } from './resolve.ts';

/** The extension that says where a documentation contradicts itself. */
export const discrepancyExtension = 'x-known-discrepancies';

/** What is wrong with the extension itself. */
export interface DiscrepancyFault {
  /** Into the list. */
  readonly pointer: Pointer;
  readonly message: string;
}

/** Reads the value of `x-known-discrepancies`; entries that are not well-formed are reported and left out. */
export const readDiscrepancies = (
  list: JsonValue | undefined,
): { readonly discrepancies: readonly Discrepancy[]; readonly faults: readonly DiscrepancyFault[] } => {
  if (list === undefined) return { discrepancies: [], faults: [] };
  if (!Array.isArray(list) || list.length === 0) {
    const message = 'The extension must be a list with at least one entry.';
    return { discrepancies: [], faults: [{ pointer: '', message }] };
  }
  const entries: readonly JsonValue[] = list;
  const faults = entries.map((entry, index) => faultsOf(entry, child('', index)));
  return {
    discrepancies: entries.flatMap((entry, index) =>
      isObject(entry) && faults[index]?.length === 0 ? [readEntry(entry)] : [],
    ),
    faults: faults.flat(),
  };
};

const names: readonly string[] = ['pointer', 'documented', 'shown', 'corrected', 'note'];

const faultsOf = (entry: JsonValue, at: Pointer): readonly DiscrepancyFault[] => {
  if (!isObject(entry)) {
    return [{ pointer: at, message: 'An entry must have `pointer`, `documented` and `shown`.' }];
  }
  const pointer = own(entry, 'pointer');
  const corrected = own(entry, 'corrected');
  return [
    ...(isPointer(pointer)
      ? []
      : [{ pointer: child(at, 'pointer'), message: '`pointer` must be a JSON Pointer, such as `/active`, or empty.' }]),
    ...['documented', 'shown', ...(Object.hasOwn(entry, 'note') ? ['note'] : [])]
      .filter((name) => (ownText(entry, name) ?? '').trim() === '')
      .map((name) => ({ pointer: child(at, name), message: `\`${name}\` must be a short text.` })),
    ...(corrected === 'remove' && pointer === ''
      ? [{ pointer: child(at, 'corrected'), message: 'The whole value cannot be removed.' }]
      : []),
    ...Object.keys(entry)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        pointer: child(at, name),
        message: `\`${name}\` is unknown here: an entry has ${names.map((known) => `\`${known}\``).join(', ')}.`,
      })),
  ];
};

/** Whether a value has the form of a JSON Pointer (RFC 6901). */
export const isPointer = (value: JsonValue | undefined): value is Pointer =>
  typeof value === 'string' && /^(?:\/(?:[^~/]|~[01])*)*$/u.test(value);

const readEntry = (entry: JsonObject): Discrepancy => ({
  pointer: ownText(entry, 'pointer') ?? '',
  documented: ownText(entry, 'documented') ?? '',
  shown: ownText(entry, 'shown') ?? '',
  ...optional('corrected', readCorrection(own(entry, 'corrected'))),
});

const readCorrection = (corrected: JsonValue | undefined): Discrepancy['corrected'] => {
  if (corrected === undefined || corrected === 'remove') return corrected;
  return { value: corrected };
};

/**
 * The value with every `corrected` applied, as a new value. All pointers lead into the value as it is shown, so
 * a removed item does not shift the others. A pointer to a member that is not there adds it.
 */
export const correct = (value: JsonValue, discrepancies: readonly Discrepancy[]): JsonValue => {
  const corrections = new Map(
    discrepancies.flatMap(({ pointer, corrected }) => (corrected === undefined ? [] : [[pointer, corrected] as const])),
  );
  const twin = (shown: JsonValue, pointer: Pointer): readonly JsonValue[] => {
    const corrected = corrections.get(pointer);
    if (corrected !== undefined) return corrected === 'remove' ? [] : [corrected.value];
    if (Array.isArray(shown)) {
      return [shown.flatMap((item: JsonValue, index) => twin(item, child(pointer, index)))];
    }
    if (!isObject(shown)) return [shown];
    const added = [...corrections].flatMap(([place, correction]) =>
      correction !== 'remove' && parentOf(place) === pointer && !Object.hasOwn(shown, nameOf(place))
        ? [[nameOf(place), correction.value] as const]
        : [],
    );
    const kept = Object.entries(shown).flatMap(([name, member]) =>
      twin(member, child(pointer, name)).map((corrected) => [name, corrected] as const),
    );
    return [Object.fromEntries([...kept, ...added])];
  };
  return twin(value, '')[0] ?? value;
};

/** A violation as {@link checkExample} needs it; a validator's errors are such. */
export interface Violation {
  readonly pointer: Pointer;
  readonly schemaPointer: Pointer;
}

/** What is wrong with an example beside its declarations. */
export type ExampleFault<Found extends Violation> =
  /** The example breaks its schema, and no correction mends that. */
  | { readonly kind: 'undeclared'; readonly violation: Found }
  /** The declaration points at nothing in the example. */
  | { readonly kind: 'astray'; readonly discrepancy: Discrepancy }
  /** The correction replaces what another one replaces as well. */
  | { readonly kind: 'overlapping'; readonly discrepancy: Discrepancy }
  /** The example is as valid without the correction. */
  | { readonly kind: 'obsolete'; readonly discrepancy: Discrepancy };

/**
 * Judges an example by what it declares: with all corrections it is valid, and each of them is needed.
 * `validate` gives the violations of the example's schema.
 */
export const checkExample = <Found extends Violation>(
  value: JsonValue,
  discrepancies: readonly Discrepancy[],
  validate: (value: JsonValue) => readonly Found[],
): readonly ExampleFault<Found>[] => {
  const astray = discrepancies.filter((discrepancy) => !leadsSomewhere(value, discrepancy));
  const overlapping = discrepancies.filter((discrepancy, index) => isCovered(discrepancy, discrepancies, index));
  const sound = discrepancies.filter(
    (one) => one.corrected !== undefined && !astray.includes(one) && !overlapping.includes(one),
  );

  const undeclared = validate(correct(value, sound));
  const known = new Set(undeclared.map(keyOf));
  const obsolete = sound.filter(
    (one) =>
      // What fails in spite of its correction is not obsolete, only wrongly corrected.
      !undeclared.some(({ pointer }) => isWithin(pointer, one.pointer)) &&
      validate(
        correct(
          value,
          sound.filter((other) => other !== one),
        ),
      ).every((found) => known.has(keyOf(found))),
  );
  return [
    ...undeclared.map((violation) => ({ kind: 'undeclared', violation }) as const),
    ...astray.map((discrepancy) => ({ kind: 'astray', discrepancy }) as const),
    ...overlapping.map((discrepancy) => ({ kind: 'overlapping', discrepancy }) as const),
    ...obsolete.map((discrepancy) => ({ kind: 'obsolete', discrepancy }) as const),
  ];
};

const leadsSomewhere = (value: JsonValue, { pointer, corrected }: Discrepancy): boolean =>
  valueAt(value, pointer) !== undefined ||
  // A correction may add the member that the documentation forgot to show.
  (typeof corrected === 'object' && pointer !== '' && isObject(valueAt(value, parentOf(pointer))));

const isCovered = (inner: Discrepancy, all: readonly Discrepancy[], index: number): boolean =>
  inner.corrected !== undefined &&
  all.some(
    (outer, place) =>
      outer.corrected !== undefined &&
      place !== index &&
      isWithin(inner.pointer, outer.pointer) &&
      (inner.pointer !== outer.pointer || place < index),
  );

const isWithin = (inner: Pointer, outer: Pointer): boolean => inner === outer || inner.startsWith(`${outer}/`);

const keyOf = ({ pointer, schemaPointer }: Violation): string => JSON.stringify([pointer, schemaPointer]);
const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
const nameOf = (pointer: Pointer): string => segments(pointer).at(-1) ?? '';
