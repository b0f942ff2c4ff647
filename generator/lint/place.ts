import { segments, type Pointer } from '../model/pointer.ts';
import type { Location } from './rule.ts';

/** The place of a pointer below another place. */
export const below = (location: Location, pointer: Pointer): Location =>
  pointer === '' ? location : location.child(segments(pointer));

/** The pointer of a place within its file. */
export const pointerOf = ({ pointer }: Location): Pointer => (pointer === '#/' ? '' : pointer.slice(1));
