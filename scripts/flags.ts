import { resolve } from 'node:path';
import type { Artefact, GenerateOptions } from '../generator/index.ts';

/** The flags that every command understands; `out` and `force` where they make sense. */
export interface CommonFlags {
  readonly api: readonly string[];
  readonly json: boolean;
  readonly root: string;
  readonly out?: string;
  readonly force?: boolean;
  /** False when nothing that an earlier build has found is to be relied on. */
  readonly cache?: boolean;
  /** Artefacts to make beside the clients. */
  readonly with?: readonly Artefact[];
}

/** Options of the library from what was typed. */
export const generateOptions = (inputs: readonly string[], flags: CommonFlags): GenerateOptions => ({
  root: resolve(flags.root),
  ...(flags.api.length > 0 ? { apis: flags.api } : {}),
  ...(inputs.length > 0 ? { inputs } : {}),
  ...(flags.out === undefined ? {} : { out: flags.out }),
  ...(flags.with === undefined ? {} : { artefacts: flags.with }),
  ...(flags.force === undefined ? {} : { force: flags.force }),
});

/** Why a command cannot be what was meant; undefined when it can. */
export const misuse = (inputs: readonly string[], flags: Pick<CommonFlags, 'api' | 'root' | 'out'>): string | undefined => {
  // An unset variable of a shell would otherwise stand for the whole folder.
  if ([...inputs, ...flags.api, flags.root, flags.out ?? '-'].includes('')) return 'A path or a name is empty.';
  return inputs.length > 0 && flags.api.length > 0
    ? 'Descriptions and `--api` exclude each other: `--api` chooses among the APIs of redocly.yaml.'
    : undefined;
};

/** What `--with` takes; written out here because reading it from the library would load the library. */
export const artefacts = ['fixtures', 'mock', 'contract', 'docs'] as const satisfies readonly Artefact[];
