import type { Problem } from '../../problem/problem.ts';
import { braceProblems } from './braces.ts';
import type { Check, Draft } from './check.ts';
import { gapProblems } from './engine-gap.ts';
import { linkProblems } from './links.ts';
import { mappingProblems } from './mappings.ts';
import { duplicateIds, madeIds, sameNames } from './operation-ids.ts';
import { patternProblems } from './patterns.ts';
import { pinProblems } from './pins.ts';
import { schemeProblems } from './security-schemes.ts';
import { unsendableProblems } from './unsendable.ts';
import { typeProblems } from './types.ts';

/** Everything that is wrong with an API; with an error there is no model of it. */
export const problemsOf = (draft: Draft): readonly Problem[] => checks.flatMap((check) => check(draft));

const checks: readonly Check[] = [
  pinProblems,
  duplicateIds,
  sameNames,
  madeIds,
  schemeProblems,
  braceProblems,
  linkProblems,
  mappingProblems,
  typeProblems,
  unsendableProblems,
  patternProblems,
  gapProblems,
];
