import { merge, propertiesOf, requiredOf } from '../../../../model/merge.ts';
import type { Pointer } from '../../../../model/pointer.ts';
import type { TreeContext } from './view.ts';

/** More alternatives than this are not worth comparing. */
const mostCompared = 40;

/** Fields that every alternative describes in the same words: they are shown once, before the alternatives. */
export const commonOf = (
  pointers: readonly Pointer[],
  context: TreeContext,
): ReadonlyMap<string, readonly Pointer[]> => {
  if (pointers.length < 2 || pointers.length > mostCompared) return new Map();
  const [head, ...others] = pointers.map((pointer) => propertiesOf(merge(context.document, [pointer])));
  return new Map(
    [...(head ?? [])].filter(([name, places]) =>
      others.every((other) => other.get(name)?.join(' ') === places.join(' ')),
    ),
  );
};

/** Fields that every alternative requires. */
export const commonRequiredOf = (pointers: readonly Pointer[], context: TreeContext): ReadonlySet<string> => {
  const [head, ...others] = pointers.map((pointer) => requiredOf(merge(context.document, [pointer])));
  return new Set([...(head ?? [])].filter((name) => others.every((other) => other.has(name))));
};
