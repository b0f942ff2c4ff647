import { child } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';

/** A pointer in the making: cheap to extend while walking, spelled out only when somebody asks. */
export type Trail = { readonly parent: Trail; readonly key: string | number } | undefined;

/** The keys of a trail, from the root on. */
export const keysOf = (trail: Trail): readonly string[] => {
  const keys: string[] = [];
  for (let at = trail; at !== undefined; at = at.parent) keys.push(String(at.key));
  return keys.reverse();
};

/** The pointer that a trail spells. */
export const pointerOf = (trail: Trail): Pointer => child('', ...keysOf(trail));
