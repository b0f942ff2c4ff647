// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { createHash } from 'node:crypto';

/** The hash of a JSON value, whatever the order of its members; nothing at all has one too. */
export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(sorted(value)) ?? '').digest('hex');

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
};
