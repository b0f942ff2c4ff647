import type { JsonObject } from '../model/api.ts';
import { compositionOf } from '../model/composition.ts';
import { once } from '../model/once.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../model/resolve.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { Rule, Visit } from './rule.ts';

const extension = 'x-array-format';
const formats: readonly unknown[] = ['brackets', 'indices'];

/**
 * Every list in a form-encoded body says how it is written, because servers disagree and OpenAPI's default
 * (`a=1&a=2`) is what many of them misread.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export const formArrayStyle: Rule = () => {
  let prepare: () => Assembled;

  const check: Visit = (content, { key, location, report }) => {
    if (!isObject(content) || !isForm(String(key))) return;
    const { document, placeOf } = prepare();
    const place = placeOf(content);
    if (place === undefined) return;
    for (const [name, schemas] of propertiesOf(document, child(place, 'schema'))) {
      const parts = schemas.flatMap((schema) => compositionOf(document, schema)).map((part) => valueAt(document, part));
      if (!parts.some(isList) || name.endsWith('[]') || hasStyle(content, name)) continue;
      const written = parts.filter(isObject).flatMap((part) => own(part, extension) ?? []);
      if (written.length > 0 && written.every((format) => formats.includes(format))) continue;
      report({
        message:
          written.length > 0
            ? `The list \`${name}\` has an unknown \`${extension}\`. It must be \`brackets\` or \`indices\`.`
            : `The list \`${name}\` does not say how a form writes it. ` +
              `Give \`encoding.${name}\` a \`style\` or \`explode\`, or the property an \`${extension}\`.`,
        location: location.child('schema'),
      });
    }
  };

  return {
    Root: (root, context) => {
      prepare = once(() => assemble(root, context));
    },
    RequestBody: { MediaType: check },
  };
};

const isForm = (mediaType: string): boolean => /^application\/x-www-form-urlencoded\s*(?:;|$)/iu.test(mediaType);

const propertiesOf = (document: JsonObject, schema: Pointer): ReadonlyMap<string, readonly Pointer[]> => {
  const found = new Map<string, readonly Pointer[]>();
  for (const part of compositionOf(document, schema)) {
    const value = valueAt(document, part);
    if (!isObject(value)) continue;
    for (const [name] of ownEntries(value, 'properties')) {
      found.set(name, [...(found.get(name) ?? []), child(part, 'properties', name)]);
    }
  }
  return found;
};

const isList = (schema: unknown): boolean =>
  isObject(schema) &&
  (own(schema, 'type') === 'array' || ownList(schema, 'type').includes('array') || own(schema, 'items') !== undefined);

const hasStyle = (content: JsonObject, name: string): boolean => {
  const encoding = valueAt(content, child('', 'encoding', name));
  return isObject(encoding) && (own(encoding, 'style') !== undefined || own(encoding, 'explode') !== undefined);
};
