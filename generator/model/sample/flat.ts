import { pinsOf, type Pin } from '../discriminator.ts';
import type { Pointer } from '../pointer.ts';
import { isObject, own, ownEntries } from '../resolve.ts';
import type { Branch, Expand, Part } from './expand.ts';
import { typesOf } from './facts.ts';
import type { Spend } from './work.ts';

/** All that holds for a value, with every choice made. */
export interface Flat {
  readonly parts: readonly Part[];
  readonly pins: readonly Pin[];
  readonly avoid: readonly string[];
  /** Schemas that must not hold. */
  readonly rivals: readonly Pointer[];
  /** Where references led to here: to come upon one of them again further in is recursion. */
  readonly refs: readonly Pointer[];
}

// Nested unions multiply; past this many steps nothing better is to be expected.
const mostSteps = 400;

/** The ways of satisfying some schemas at once, in the order of their branches; those that recurse come last. */
export function* flatsOf(
  { expand, spend }: { readonly expand: Expand; readonly spend: Spend },
  pointers: readonly Pointer[],
  above: ReadonlySet<Pointer>,
): Generator<Flat> {
  let steps = 0;
  function* walk(taken: readonly Pointer[], chosen: readonly Branch[]): Generator<Flat> {
    const { parts, choices, refs, isImpossible } = expand(taken);
    steps += 1;
    spend(parts.length);
    if (isImpossible || steps > mostSteps || typesOf(parts)?.size === 0) return;
    const choice = choices[chosen.length];
    if (choice === undefined) {
      yield {
        parts,
        refs,
        pins: [...chosen.flatMap(({ pins }) => pins), ...inheritedPins(parts, refs)],
        avoid: chosen.flatMap(({ avoid }) => avoid()),
        rivals: chosen.flatMap(({ rivals }) => rivals()),
      };
      return;
    }
    for (const branch of inOrder(expand, choice.branches, above)) {
      yield* walk([...taken, ...branch.pointers], [...chosen, branch]);
    }
  }
  yield* walk(pointers, []);
}

const inOrder = (expand: Expand, branches: readonly Branch[], above: ReadonlySet<Pointer>): readonly Branch[] => {
  if (branches.length === 1) return branches;
  const rank = ({ pointers, base }: Branch): number => {
    if (
      recurses(expand, pointers, base === undefined ? above : new Set([...above].filter((pointer) => pointer !== base)))
    )
      return 2;
    const types = typesOf(expand(pointers).parts);
    return types?.size === 1 && types.has('null') ? 1 : 0;
  };
  const ranks = new Map(branches.map((branch) => [branch, rank(branch)]));
  return [...branches].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
};

/** Whether a value of some schemas has to be of a schema that it lies inside of. */
export const recurses = (expand: Expand, pointers: readonly Pointer[], above: ReadonlySet<Pointer>): boolean => {
  if (above.size === 0) return false;
  const { refs, choices } = expand(pointers);
  return (
    refs.some((ref) => above.has(ref)) ||
    choices.some(({ branches }) =>
      branches.every(
        (branch) => branch.pointers.length > 0 && expand(branch.pointers).refs.some((ref) => above.has(ref)),
      ),
    )
  );
};

// A base schema may carry the discriminator: what includes it by `allOf` is named by its own component.
const inheritedPins = (parts: readonly Part[], refs: readonly Pointer[]): readonly Pin[] => {
  const components = [...new Set([...parts.map(({ pointer }) => pointer), ...refs].flatMap(componentOf))];
  return parts.flatMap(({ pointer, schema }) => {
    const discriminator = own(schema, 'discriminator');
    if (!isObject(discriminator) || own(schema, 'oneOf') !== undefined || own(schema, 'anyOf') !== undefined) return [];
    const mapped = ownEntries(discriminator, 'mapping').map(([value]) => value);
    const pins = components
      .filter((component) => !pointer.startsWith(component))
      .flatMap((component) => pinsOf(schema, component));
    return mapped.length > 0
      ? pins.filter(({ values }) => values.some((value) => mapped.includes(String(value))))
      : pins.slice(0, 1);
  });
};

// Not of what is inside of it: a member has a name of its own, or none.
const componentOf = (pointer: Pointer): readonly Pointer[] =>
  /^\/components\/schemas\/[^/]+(?=(?:\/(?:allOf|oneOf|anyOf)\/\d+)*$)/u.exec(pointer) ?? [];
