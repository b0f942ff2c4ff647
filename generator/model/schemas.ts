import type { JsonObject } from './api.ts';
import { mapDocument } from './map.ts';
import { oncePer } from './once.ts';

/** Every schema of a document, but for `true` and `false`, the inner ones first. It is gone through once, however many ask. */
export const schemasIn = oncePer((document: JsonObject): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  mapDocument(document, (value, kind) => {
    if (kind === 'Schema') found.push(value);
    return value;
  });
  return found;
});
