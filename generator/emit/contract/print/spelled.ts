import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { own, ownList } from '../../../model/resolve.ts';
import { schemasIn } from '../../../model/schemas.ts';

/** What types say literally. Where a value is checked against them, these parts of it are written as they are. */
export interface Spelled {
  /** Texts of `enum` and `const`. */
  readonly texts: ReadonlySet<string>;
  /** How many items the longest `prefixItems` has. */
  readonly items: number;
}

export const spelledIn = (document: JsonObject): Spelled => {
  const found = known.get(document) ?? find(document);
  known.set(document, found);
  return found;
};

const known = new WeakMap<JsonObject, Spelled>();

const find = (document: JsonObject): Spelled => {
  const texts = new Set<string>();
  let items = 0;
  for (const schema of schemasIn(document)) {
    for (const value of [own(schema, 'const'), ...ownList(schema, 'enum')]) addTexts(value, texts);
    items = Math.max(items, ownList(schema, 'prefixItems').length);
  }
  return { texts, items };
};

const addTexts = (value: JsonValue | undefined, texts: Set<string>): void => {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) addTexts(member, texts);
};
