import type { CoverageData } from '../../generator/emit/contract/support/coverage-data.ts';
import type { File } from '../../generator/file.ts';

/** One fault, put into one side of a contract while the other side stays as it is. */
export interface Mutant {
  readonly group: Group;
  readonly operator: string;
  /** Which place: stays the same from run to run. */
  readonly id: string;
  /** Items of the coverage that a test of this place would cover. */
  readonly items: readonly string[];
  /** The files of the package that are others. */
  readonly change?: (files: ReadonlyMap<string, string>) => readonly File[];
  /** What the tests would have to cover instead; undefined when nothing can be made of the description. */
  readonly coverage?: () => CoverageData | undefined;
  /** What the server does to its answers. */
  readonly answers?: AnswerFault;
}

export type Group = 'client' | 'server' | 'constraints' | 'description' | 'examples';

/** A fault of the server, as data: it travels to the process that runs the tests. */
export interface AnswerFault {
  readonly operation: string;
  /** The status of the answers that it spoils. */
  readonly status: number;
  readonly kind: 'drop' | 'replace' | 'status' | 'type' | 'header' | 'truncate' | 'add';
  readonly at?: string;
  readonly value?: unknown;
}
