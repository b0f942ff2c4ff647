import type { JsonObject } from './api.ts';
import { own } from './resolve.ts';
import { schemasIn } from './schemas.ts';

/**
 * Whether some schema is `readOnly` or `writeOnly`, so that what is sent and what is received differ in type.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export const hasDirections = (document: JsonObject): boolean =>
  schemasIn(document).some((schema) => own(schema, 'readOnly') === true || own(schema, 'writeOnly') === true);
