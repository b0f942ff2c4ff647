import type { JsonValue } from '../../../model/api.ts';
import type { Edit } from '../case.ts';
import { drop, put, same, type Change } from '../support/fault.ts';

/** What an edit does to a value. */
const changeOf = (edit: Edit): Change => {
  switch (edit.kind) {
    case 'put':
      return put(edit.at, edit.value);
    case 'drop':
      return drop(...edit.places);
    case 'same':
      return same;
  }
};

/** A value after an edit. */
export const edited = (value: JsonValue, edit: Edit): JsonValue => changeOf(edit)(value) as JsonValue; // JSON stays JSON
