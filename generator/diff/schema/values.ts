import type { JsonValue } from '../../model/api.ts';
import { isList, own } from '../../model/resolve.ts';
import { canonical } from './canonical.ts';
import type { Choices } from './choice.ts';
import { differs, noDifference, placeOf, together, type Comparison, type Meeting, type Tools } from './comparison.ts';
import type { Alternative, Form } from './form.ts';
import type { Shape } from './shape.ts';
import { allTypes, typeBits, typeOf } from './type-set.ts';

/** Compares the values that two schemas list one by one. */
export const compareValues = (meeting: Meeting, { from, to }: Choices): Comparison => {
  const { before, after, tools } = meeting;
  const wasOpen = isExtensible(before);
  const places = { before: listPlace(before), after: listPlace(after) };
  const gone = [...from.values].filter(
    ([text, value]) => !to.values.has(text) && !isAllowed(tools.acceptsAfter, value, to.alternatives),
  );
  const come = [...to.values].filter(
    ([text, value]) => !from.values.has(text) && !isAllowed(tools.acceptsBefore, value, from.alternatives),
  );
  // Of a schema that allowed anything, or does so now, the types are told, and `null` is among them.
  const isToldBy = (form: Form): boolean => hasAllTypes(form) && hasAllTypes(from) !== hasAllTypes(to);
  return together([
    ...gone
      .filter(([, value]) => value !== null || !isToldBy(from))
      .map(([text, value]) =>
        differs({
          rule: value === null ? 'null-forbidden' : 'enum-value-removed',
          ...places,
          ...(value === null ? {} : { subject: text }),
        }),
      ),
    ...come
      .filter(([, value]) => value !== null || !isToldBy(to))
      .map(([text, value]) =>
        differs({
          rule: value === null ? 'null-allowed' : wasOpen ? 'extensible-enum-value-added' : 'enum-value-added',
          ...places,
          ...(value === null ? {} : { subject: text }),
        }),
      ),
    !wasOpen && isExtensible(after) && hasValues(from) && hasValues(to)
      ? differs({ rule: 'closed-list-opened', ...places })
      : noDifference,
    compareKnownValues(meeting),
  ]);
};

const hasAllTypes = ({ alternatives }: Form): boolean =>
  alternatives.some(({ shape }) => (shape.types | typeBits.null) === allTypes);

const hasValues = ({ values }: Form): boolean => [...values.values()].some((value) => value !== null);

const isAllowed = (
  acceptedBy: Tools['acceptsBefore'],
  value: JsonValue,
  alternatives: readonly Alternative[],
): boolean =>
  alternatives.some(
    ({ shape }) =>
      (shape.types & typeOf(value)) !== 0 && shape.part.nodes.every((node) => acceptedBy(node, value) === true),
  );

/** Whether a list says that values may be added to it. */
const isExtensible = ({ facets }: Shape): boolean =>
  facets.some(({ value }) => {
    const extensible = own(value, 'x-extensible-enum');
    return extensible !== undefined && extensible !== false;
  });

const listPlace = (shape: Shape): string => {
  const facet = shape.facets.find(({ value }) => own(value, 'enum') !== undefined || own(value, 'const') !== undefined);
  if (facet === undefined) return placeOf(shape);
  return `${facet.pointer}/${own(facet.value, 'enum') === undefined ? 'const' : 'enum'}`;
};

// An `x-extensible-enum` that is itself the list: the values are known ones, others may come.
const compareKnownValues = ({ before, after }: Meeting): Comparison => {
  const from = knownValues(before);
  const to = knownValues(after);
  if (from.size === 0 || to.size === 0) return noDifference;
  const places = { before: placeOf(before), after: placeOf(after) };
  return together([
    ...[...from]
      .filter((text) => !to.has(text))
      .map((text) => differs({ rule: 'extensible-enum-value-removed', ...places, subject: text })),
    ...[...to]
      .filter((text) => !from.has(text))
      .map((text) => differs({ rule: 'extensible-enum-value-added', ...places, subject: text })),
  ]);
};

const knownValues = ({ facets }: Shape): ReadonlySet<string> =>
  new Set(
    facets.flatMap(({ value }) => {
      const list = own(value, 'x-extensible-enum');
      return isList(list) ? list.map(canonical) : [];
    }),
  );
