import type { JsonObject } from '../../model/api.ts';
import { child, pointerOfRef, segments, type Pointer } from '../../model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../model/resolve.ts';
import { differs, noDifference, placeOf, together, type Comparison, type Meeting } from './comparison.ts';
import { partOf, refOf, type Node } from './part.ts';
import type { Shape } from './shape.ts';

interface Discriminator {
  readonly pointer: Pointer;
  readonly property: string;
  /** What each value stands for: the written mapping, and the names of the schemas that have none. */
  readonly values: ReadonlyMap<string, Pointer>;
}

/** Compares which property tells the alternatives apart, and by which values. */
export const compareDiscriminators = (meeting: Meeting): Comparison => {
  const { before, after } = meeting;
  const from = discriminatorOf(before);
  const to = discriminatorOf(after);
  if (from === undefined && to === undefined) return noDifference;
  if (from === undefined)
    return differs({ rule: 'discriminator-added', before: placeOf(before), after: to?.pointer ?? '' });
  if (to === undefined) return differs({ rule: 'discriminator-removed', before: from.pointer, after: placeOf(after) });
  if (from.property !== to.property) {
    return differs({
      rule: 'discriminator-property-changed',
      before: from.pointer,
      after: to.pointer,
      from: from.property,
      to: to.property,
    });
  }
  const values = new Set([...from.values.keys(), ...to.values.keys()]);
  return together([...values].map((value) => compareValue(meeting, { from, to, value })));
};

const compareValue = (
  { tools, use }: Meeting,
  { from, to, value }: { readonly from: Discriminator; readonly to: Discriminator; readonly value: string },
): Comparison => {
  const old = from.values.get(value);
  const young = to.values.get(value);
  const places = { before: from.pointer, after: to.pointer, subject: value };
  if (old === undefined) return differs({ rule: 'discriminator-value-added', ...places });
  if (young === undefined) return differs({ rule: 'discriminator-value-removed', ...places });
  if (old === young) return noDifference;
  // Another name for the same schema is no change; the schemas themselves are compared where they are used.
  const isSame = (['sent', 'received'] as const).every((direction) =>
    tools.holds(reference(old), reference(young), direction, use),
  );
  return isSame ? noDifference : differs({ rule: 'discriminator-value-moved', ...places });
};

const reference = (target: Pointer) =>
  partOf([{ pointer: `${target}#`, value: { $ref: `#${encodeURI(target)}` }, bare: false } satisfies Node]);

const discriminatorOf = ({ facets, choices }: Shape): Discriminator | undefined => {
  for (const { value, pointer } of facets) {
    const discriminator = own(value, 'discriminator');
    const property = isObject(discriminator) ? ownText(discriminator, 'propertyName') : undefined;
    if (!isObject(discriminator) || property === undefined) continue;
    // A single alternative is no choice, but it has a name as well.
    const stated = [...ownList(value, 'oneOf'), ...ownList(value, 'anyOf')];
    const branches = [...choices.flatMap((choice) => choice.branches.map((branch) => branch.value)), ...stated];
    return { pointer: child(pointer, 'discriminator'), property, values: valuesOf(discriminator, branches) };
  }
  return undefined;
};

const valuesOf = (discriminator: JsonObject, branches: readonly unknown[]): ReadonlyMap<string, Pointer> => {
  const mapped = ownEntries(discriminator, 'mapping').flatMap(([value, target]) =>
    typeof target === 'string'
      ? [[value, target.includes('#') ? pointerOfRef(target) : `/components/schemas/${target}`] as const]
      : [],
  );
  const targets = new Set(mapped.map(([, target]) => target));
  const named = branches.flatMap((value) => {
    const target = isObject(value) ? refOf(value) : undefined;
    return target === undefined || targets.has(target) ? [] : [[segments(target).at(-1) ?? '', target] as const];
  });
  return new Map([...mapped, ...named]);
};
