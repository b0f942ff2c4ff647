import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { File } from './file.ts';

/** A file whose text is kept small until somebody reads it: the pages of a large site don't fit into memory otherwise. */
export const packFile = ({ path, text }: File): File => {
  const bytes = deflateRawSync(text, { level: 1 });
  return {
    path,
    get text() {
      return inflateRawSync(bytes).toString();
    },
  };
};

/** A file with more said about it, or said otherwise; its text stays packed. */
export const withFile = <Base extends File, More extends object>(
  file: Base,
  more: More,
): Omit<Base, keyof More> & More =>
  Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(file), ...Object.getOwnPropertyDescriptors(more) },
  ) as Base & More; // the members of both
