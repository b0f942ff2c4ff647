import type { JsonObject } from '../../model/api.ts';
import { isList, isObject, ownEntries } from '../../model/resolve.ts';
import { differs, later, placeOf, placesOf, type Comparison, type Meeting } from './comparison.ts';
import { memberNode, partOf, type Node } from './part.ts';
import type { Shape } from './shape.ts';

/** Compares what the presence of a property demands: of other properties, and of the object as a whole. */
export const compareDependencies = (meeting: Meeting): readonly Comparison[] => [
  ...compareDependentRequired(meeting),
  ...compareDependentSchemas(meeting),
];

const compareDependentRequired = ({ before, after }: Meeting): readonly Comparison[] => {
  const from = demands(before);
  const to = demands(after);
  const places = { before: placeOf(before), after: placeOf(after) };
  return [
    ...[...to]
      .filter(([key]) => !from.has(key))
      .map(([key, name]) =>
        differs({ rule: 'dependency-added', ...places, subject: `${name}: ${key.slice(name.length + 1)}` }),
      ),
    ...[...from]
      .filter(([key]) => !to.has(key))
      .map(([key, name]) =>
        differs({ rule: 'dependency-removed', ...places, subject: `${name}: ${key.slice(name.length + 1)}` }),
      ),
  ];
};

// One entry per pair of names, keyed by both.
const demands = ({ facets }: Shape): ReadonlyMap<string, string> =>
  new Map(
    facets.flatMap(({ value }) => {
      const short = ownEntries(value, 'dependentSchemas').flatMap(([name, schema]) =>
        isDemandOnly(schema) ? [[name, schema['required']] as const] : [],
      );
      return [...ownEntries(value, 'dependentRequired'), ...short].flatMap(([name, list]) =>
        isList(list) ? list.map((other) => [`${name}\n${String(other)}`, name] as const) : [],
      );
    }),
  );

// `dependentSchemas: { a: { required: [b] } }` is the long way to write `dependentRequired: { a: [b] }`.
const isDemandOnly = (schema: unknown): schema is JsonObject =>
  isObject(schema) && Object.keys(schema).join() === 'required';

const compareDependentSchemas = (meeting: Meeting): readonly Comparison[] => {
  const from = dependents(meeting.before);
  const to = dependents(meeting.after);
  return [...new Set([...from.keys(), ...to.keys()])].map((name) => {
    const old = from.get(name);
    const young = to.get(name);
    if (old !== undefined && young !== undefined) return later(partOf(old), partOf(young), meeting.use);
    return differs({
      rule: old === undefined ? 'dependency-added' : 'dependency-removed',
      ...placesOf(meeting, old?.[0], young?.[0]),
      subject: name,
    });
  });
};

const dependents = ({ facets }: Shape): ReadonlyMap<string, readonly Node[]> => {
  const found = new Map<string, Node[]>();
  for (const facet of facets) {
    for (const [name, schema] of ownEntries(facet.value, 'dependentSchemas')) {
      if ((!isObject(schema) && typeof schema !== 'boolean') || isDemandOnly(schema)) continue;
      found.set(name, [...(found.get(name) ?? []), memberNode(facet, 'dependentSchemas', name)]);
    }
  }
  return found;
};
