import type { JsonObject, JsonValue } from '../../model/api.ts';
import { child } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import { isUsualDialect } from '../dialect.ts';
import type { RuleId } from '../rules/index.ts';
import { canonical } from './canonical.ts';
import {
  differs,
  fromTo,
  noDifference,
  placeOf,
  placesOf,
  together,
  valuesOf,
  type Comparison,
  type Meeting,
  type Said,
  type Sides,
} from './comparison.ts';
import { refOf } from './part.ts';
import type { Shape } from './shape.ts';

/** Compares what schemas say beside what they allow, and keywords that are not known. */
export const compareAnnotations = (meeting: Meeting): Comparison =>
  together([
    // A default that never applies is for people only.
    meeting.use.isDemanded === true
      ? compareKeyword(meeting, 'default', 'documentation-changed')
      : compareDefault(meeting),
    compareDeprecation(meeting),
    meeting.use.isXml ? compareKeyword(meeting, 'xml', 'xml-changed') : noDifference,
    ...['title', 'description', 'externalDocs'].map((keyword) =>
      compareKeyword(meeting, keyword, 'documentation-changed'),
    ),
    ...['example', 'examples'].map((keyword) => compareKeyword(meeting, keyword, 'examples-changed')),
    ...compareUnknown(meeting),
  ]);

const compareDefault = (sides: Sides): Comparison => {
  const from = firstOf(sides.before, 'default');
  const to = firstOf(sides.after, 'default');
  if (textOf(from) === textOf(to)) return noDifference;
  const rule = from === undefined ? 'default-added' : to === undefined ? 'default-removed' : 'default-changed';
  return differs({ rule, ...fromTo(sides, from, to) });
};

const compareDeprecation = (sides: Sides): Comparison => {
  const from = sides.before.facets.find(({ value }) => own(value, 'deprecated') === true);
  const to = sides.after.facets.find(({ value }) => own(value, 'deprecated') === true);
  if ((from === undefined) === (to === undefined)) return noDifference;
  return differs({
    rule: to === undefined ? 'no-longer-deprecated' : 'deprecated',
    ...placesOf(sides, from, to),
  });
};

const compareKeyword = (sides: Sides, keyword: string, rule: RuleId): Comparison => {
  const from = firstOf(sides.before, keyword);
  const to = firstOf(sides.after, keyword);
  if (textOf(from) === textOf(to)) return noDifference;
  return differs({ rule, ...placesOf(sides, from, to), subject: keyword });
};

const firstOf = ({ facets }: Shape, keyword: string): Said | undefined => {
  for (const { value, pointer } of facets) {
    const member = own(value, keyword);
    if (member !== undefined) return { pointer: child(pointer, keyword), value: member };
  }
  return undefined;
};

const textOf = (found: Said | undefined): string | undefined =>
  found === undefined ? undefined : canonical(found.value);

const compareUnknown = ({ before, after }: Sides): readonly Comparison[] => {
  const from = unknownKeywords(before);
  const to = unknownKeywords(after);
  if (from.size === 0 && to.size === 0) return [];
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((keyword) => textsOf(from.get(keyword)) !== textsOf(to.get(keyword)))
    .map((keyword) => {
      const places = { before: placeOf(before), after: placeOf(after), subject: keyword };
      if (keyword.startsWith('x-')) return differs({ rule: 'extension-changed', ...places });
      return differs({ rule: 'keyword-changed', ...places, ...valuesOf(from.get(keyword)?.[0], to.get(keyword)?.[0]) });
    });
};

const textsOf = (values: readonly JsonValue[] = []): string => canonical(values.map(canonical).sort());

const unknownKeywords = ({ facets }: Shape): ReadonlyMap<string, readonly JsonValue[]> => {
  const found = new Map<string, JsonValue[]>();
  for (const { value } of facets) {
    for (const keyword of Object.keys(value)) {
      if (isKnown(keyword, value)) continue;
      const values = found.get(keyword) ?? [];
      found.set(keyword, values);
      values.push(value[keyword] ?? null);
    }
  }
  return found;
};

const isKnown = (keyword: string, schema: JsonObject): boolean => {
  if (keyword === '$ref') return refOf(schema) !== undefined;
  return keyword === '$schema' ? isUsualDialect(own(schema, keyword)) : known.has(keyword);
};

/** Keywords that are compared here or elsewhere, or that say nothing about values. */
const known: ReadonlySet<string> = new Set([
  ...['$id', '$anchor', '$defs', 'definitions', '$comment', '$dynamicAnchor', '$vocabulary'],
  ...[
    'type',
    'nullable',
    'enum',
    'const',
    'x-extensible-enum',
    'format',
    'not',
    'if',
    'then',
    'else',
    'allOf',
    'oneOf',
    'anyOf',
    'discriminator',
  ],
  ...['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...[
    'items',
    'prefixItems',
    'unevaluatedItems',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
  ],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'required'],
  ...['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ...[
    'title',
    'description',
    'summary',
    'externalDocs',
    'example',
    'examples',
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
    'xml',
  ],
  // How a form is written is compared with the form.
  ...['x-array-format', 'x-boolean-format'],
]);
