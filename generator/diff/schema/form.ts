import type { JsonValue } from '../../model/api.ts';
import { partOf, type Node, type Part } from './part.ts';
import type { Choice, Shape } from './shape.ts';
import { numberTypes, typeBits, type TypeSet } from './type-set.ts';

/**
 * A schema as a choice: some listed values, or anything that one of the alternatives allows. However a choice is
 * spelled (`type: [string, 'null']`, `oneOf` with a `null` branch, `oneOf` of `const`s), its form is the same.
 */
export interface Form {
  readonly values: ReadonlyMap<string, JsonValue>;
  readonly alternatives: readonly Alternative[];
  /** The choices are too many to be multiplied out. */
  readonly isOpaque: boolean;
}

export interface Alternative {
  readonly shape: Shape;
  /** The branches that led here; none when there was no choice. */
  readonly branches: readonly Node[];
}

// One long choice is compared branch by branch; several multiply.
const mostAlternatives = 512;
const mostCombinations = 64;
const deepestChoice = 6;

/** Works out forms, each shape once. */
export const formsOf = (shapeOf: (part: Part) => Shape): ((shape: Shape) => Form) => {
  const known = new Map<string, Form>();

  const build = (shape: Shape, branches: readonly Node[], depth: number): Form => {
    if (shape.never) return { values: new Map(), alternatives: [], isOpaque: false };
    if (shape.choices.length > 0 && shape.values === undefined) {
      const parts = depth > deepestChoice ? undefined : multiply(shape);
      if (parts === undefined) return { values: new Map(), alternatives: [{ shape, branches }], isOpaque: true };
      return union(parts.map(({ part, taken }) => build(shapeOf(part), [...branches, ...taken], depth + 1)));
    }
    return { ...single(shapeOf, shape, branches), isOpaque: false };
  };

  return (shape) => {
    const found = known.get(shape.part.key);
    if (found !== undefined) return found;
    const form = build(shape, [], 0);
    known.set(shape.part.key, form);
    return form;
  };
};

const single = (shapeOf: (part: Part) => Shape, shape: Shape, branches: readonly Node[]): Omit<Form, 'isOpaque'> => {
  const { part, types, values } = shape;
  if (values !== undefined) return { values, alternatives: [] };
  const nothing = new Map<string, JsonValue>();
  if ((types & typeBits.null) === 0) return { values: nothing, alternatives: [{ shape, branches }] };
  const withNull = new Map<string, JsonValue>([['null', null]]);
  if (types === typeBits.null) return { values: withNull, alternatives: [] };
  return {
    values: withNull,
    alternatives: [{ shape: shapeOf(partOf(part.nodes, part.only & ~typeBits.null)), branches }],
  };
};

/** What holds beside the choices, with one branch of each choice: every combination, or undefined when there are too many. */
const multiply = (shape: Shape): readonly { readonly part: Part; readonly taken: readonly Node[] }[] | undefined => {
  const count = shape.choices.reduce((product, { branches }) => product * branches.length, 1);
  if (count > (shape.choices.length > 1 ? mostCombinations : mostAlternatives)) return undefined;
  const base = shape.facets.map((facet): Node => ({ ...facet, bare: true }));
  const combine = (choices: readonly Choice[]): readonly (readonly Node[])[] => {
    const [first, ...rest] = choices;
    if (first === undefined) return [[]];
    const others = combine(rest);
    return first.branches.flatMap((branch) => others.map((other) => [branch, ...other]));
  };
  return combine(shape.choices).map((taken) => ({ part: partOf([...base, ...taken], shape.part.only), taken }));
};

const union = (forms: readonly Form[]): Form => ({
  values: new Map(forms.flatMap(({ values }) => [...values])),
  alternatives: forms.flatMap(({ alternatives }) => alternatives),
  isOpaque: forms.some(({ isOpaque }) => isOpaque),
});

/** One alternative as several of one type each, so that a list of types compares with a choice between schemas. */
export const splitTypes = (shapeOf: (part: Part) => Shape, { shape, branches }: Alternative): readonly Alternative[] =>
  [typeBits.boolean, numberTypes, typeBits.string, typeBits.array, typeBits.object].flatMap((bits: TypeSet) =>
    (shape.types & bits) === 0 ? [] : [{ shape: shapeOf(partOf(shape.part.nodes, shape.part.only & bits)), branches }],
  );
