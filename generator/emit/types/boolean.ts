import type { JsonValue } from '../../model/api.ts';

/** A branch as an object: openapi-typescript looks for `$ref` in each, and fails on `true` and `false`. */
export const spellBoolean = (branch: JsonValue): JsonValue =>
  branch === true ? {} : branch === false ? { enum: [] } : branch;
