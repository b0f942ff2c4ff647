import { problem } from '../../problem/problem.ts';
import { valueAt } from '../pointer.ts';
import type { Check } from './check.ts';

/** Pins of examples that are not there, and pins that nobody has explained. */
export const pinProblems: Check = ({ source: { pins, path }, document }) =>
  (pins?.entries ?? []).flatMap(({ pointer, reason }, index) => {
    const place = pins?.places[index] ?? { path };
    if (valueAt(document, pointer) === undefined)
      return [problem('pin-unused', place, `There is no example at \`${pointer}\`.`)];
    return reason.trim() === ''
      ? [problem('pin-unexplained', place, `Nobody has said why \`${pointer}\` stays as it is.`)]
      : [];
  });
