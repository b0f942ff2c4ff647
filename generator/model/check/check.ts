import type { Problem } from '../../problem/problem.ts';
import type { JsonObject, Operation, Server } from '../api.ts';
import type { Identified } from '../operation-id.ts';
import type { Named } from '../operation-name.ts';
import type { Pointer } from '../pointer.ts';
import type { Source } from '../source.ts';

/** What is wrong with an API in one respect. */
export type Check = (draft: Draft) => readonly Problem[];

/** An API on its way to its model. */
export interface Draft {
  readonly source: Source;
  readonly document: JsonObject;
  /** Where an object of it is. */
  readonly placeOf: (part: JsonObject) => Pointer;
  /** The document before its dynamic references were followed, which makes references that nobody wrote. */
  readonly written: JsonObject;
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
  readonly added: Identified['added'];
  readonly renamed: Named['renamed'];
}
