import type { JsonValue } from '../model/api.ts';
import { child, type Pointer } from '../model/pointer.ts';
import { isList, isObject, own, ownText } from '../model/resolve.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import type { Change } from './change.ts';

/** The file in the project's folder in which somebody accepts changes on purpose. */
export const acceptFile = 'changes.accept.yaml';

/** An entry of `changes.accept.yaml`: somebody knows that a change breaks something, and wants it. */
export interface Accepted {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which the entry holds: `2030-01-31`. */
  readonly expires: string;
  readonly place: Place;
}

/** Reads the entries of `changes.accept.yaml`; one that lacks something is a problem and accepts nothing. */
export const parseAccepted = (
  value: JsonValue,
  locate: (pointer: Pointer) => Place,
): { readonly accepted: readonly Accepted[]; readonly problems: readonly Problem[] } => {
  if (!isList(value)) {
    return { accepted: [], problems: [problem('accept-invalid', locate(''), 'The file is not a list of entries.')] };
  }
  const parsed = value.map((entry, index) => parseEntry(entry, child('', index), locate));
  return { accepted: parsed.flatMap(({ entry }) => entry ?? []), problems: parsed.flatMap(({ problems }) => problems) };
};

const parseEntry = (
  value: JsonValue,
  pointer: Pointer,
  locate: (pointer: Pointer) => Place,
): { readonly entry?: Accepted; readonly problems: readonly Problem[] } => {
  const invalid = (member: string, message: string): Problem => {
    const has = isObject(value) && own(value, member) !== undefined;
    return problem('accept-invalid', locate(has ? child(pointer, member) : pointer), message);
  };
  if (!isObject(value)) return { problems: [invalid('', 'The entry is not an object.')] };
  const fingerprint = ownText(value, 'fingerprint') ?? '';
  const reason = ownText(value, 'reason')?.trim() ?? '';
  const expires = ownText(value, 'expires') ?? '';
  const problems = [
    ...(/^[0-9a-f]{8}$/u.test(fingerprint)
      ? []
      : [invalid('fingerprint', 'The entry has no fingerprint of eight hexadecimal digits, in quotes.')]),
    ...(reason === '' ? [invalid('reason', 'The entry gives no reason.')] : []),
    ...(isDay(expires) ? [] : [invalid('expires', 'The entry does not say on which day it expires.')]),
  ];
  return problems.length > 0
    ? { problems }
    : { entry: { fingerprint, reason, expires, place: locate(pointer) }, problems };
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** A change, with the reason why it was accepted if it was. */
export interface Judged extends Change {
  readonly accepted?: string;
}

/**
 * Marks the changes that somebody accepted. An entry that has expired accepts nothing; it is a problem, and so is one
 * that matches no change.
 */
export const applyAccepted = (
  changes: readonly Change[],
  accepted: readonly Accepted[],
  today: string,
): { readonly changes: readonly Judged[]; readonly problems: readonly Problem[] } => {
  const reasons = new Map(
    accepted.filter(({ expires }) => expires >= today).map(({ fingerprint, reason }) => [fingerprint, reason]),
  );
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  return {
    changes: changes.map((change) => {
      const reason = reasons.get(change.fingerprint);
      return reason === undefined ? change : { ...change, accepted: reason };
    }),
    problems: accepted.flatMap(({ fingerprint, expires, place }) => [
      ...(known.has(fingerprint)
        ? []
        : [problem('accept-unused', place, `No change has the fingerprint \`${fingerprint}\`.`)]),
      ...(expires >= today
        ? []
        : [problem('accept-expired', place, `The change \`${fingerprint}\` was accepted until ${expires}.`)]),
    ]),
  };
};
