import type { JsonObject, JsonValue } from './api.ts';
import { ownEntries } from './resolve.ts';

/** A documented status as OpenAPI spells it: some descriptions write `4xx`. */
export const spelledStatus = (key: string): string => (/^[1-5]xx$/u.test(key) ? key.toUpperCase() : key);

/** The responses of an operation by status, with the key that each stands under; extension members are not responses. */
export const documentedStatuses = (
  operation: JsonObject,
): readonly { readonly status: string; readonly key: string; readonly response: JsonValue }[] => {
  const entries = ownEntries(operation, 'responses').filter(([key]) => !key.startsWith('x-'));
  const keys = new Set(entries.map(([key]) => key));
  return entries.flatMap(([key, response]) => {
    const status = spelledStatus(key);
    return status !== key && keys.has(status) ? [] : [{ status, key, response }];
  });
};
