import { resolve } from 'node:path';
import type { GenerateOptions } from '../generator/index.ts';

/** The flags that every command understands; `out` and `force` where they make sense. */
export interface CommonFlags {
  readonly api: readonly string[];
  readonly json: boolean;
  readonly root: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Options of the library from what was typed. */
export const generateOptions = (inputs: readonly string[], flags: CommonFlags): GenerateOptions => ({
  root: resolve(flags.root),
  ...(flags.api.length > 0 ? { apis: flags.api } : {}),
  ...(inputs.length > 0 ? { inputs } : {}),
  ...(flags.out === undefined ? {} : { out: flags.out }),
  ...(flags.force === undefined ? {} : { force: flags.force }),
});
