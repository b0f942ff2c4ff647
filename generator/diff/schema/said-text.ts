import { child } from '../../model/pointer.ts';
import { ownText } from '../../model/resolve.ts';
import type { Said } from './comparison.ts';
import type { Shape } from './shape.ts';

/** A text that a schema gives to a keyword. */
export interface SaidText extends Said {
  readonly value: string;
}

/** The texts that several schemas give to one keyword, each once. */
export const textsOf = ({ facets }: Shape, keyword: string): readonly SaidText[] => [
  ...new Map(
    facets.flatMap(({ value, pointer }) => {
      const text = ownText(value, keyword);
      return text === undefined ? [] : [[text, { value: text, pointer: child(pointer, keyword) }] as const];
    }),
  ).values(),
];
