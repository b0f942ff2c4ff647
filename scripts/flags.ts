import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Artefact, defaultOut, GenerateOptions } from '../generator/index.ts';

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

/** Ends a command that was given an empty path or name: an unset variable of a shell would otherwise stand for the whole folder. */
export const refuseEmpty = (made: Command, texts: readonly (string | undefined)[]): void => {
  if (texts.includes('')) made.error('error: A path or a name is empty.');
};

/** What `--with` takes; written out here because reading it from the library would load the library. */
export const artefacts = ['fixtures', 'mock', 'contract', 'docs'] as const satisfies readonly Artefact[];

/** `defaultOut`, written out for the same reason. */
export const generatedFolder: typeof defaultOut = 'generated';
