import type { Discrepancy, JsonObject } from '../../../model/api.ts';
import { isObject, ownList, ownText } from '../../../model/resolve.ts';

/** The `note` of a contradiction, which the model leaves out as nobody else prints it. */
export const noteOf = (owner: JsonObject, { pointer, documented, shown }: Discrepancy): string =>
  ownList(owner, 'x-known-discrepancies')
    .filter(isObject)
    .filter(
      (entry) =>
        (ownText(entry, 'pointer') ?? '') === pointer &&
        ownText(entry, 'documented') === documented &&
        ownText(entry, 'shown') === shown,
    )
    .map((entry) => ownText(entry, 'note') ?? '')[0] ?? '';
