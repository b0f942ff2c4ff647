#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import type { CommonFlags } from './flags.ts';

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string; // our own manifest

const program = new Command('specwright')
  .description('Turns OpenAPI descriptions into linted, typed, installable client packages.')
  .version(version())
  .exitOverride()
  .showHelpAfterError('Run `specwright --help` to see what there is.')
  .addHelpText(
    'after',
    `
Examples:
  specwright build                       every API in redocly.yaml, into generated/
  specwright build --api billogram       one of them
  specwright build openapi.yaml --out x  any description, no redocly.yaml needed
  specwright check                       fails when generated/ is not what the descriptions give
  specwright lint --json                 problems as one JSON object

Exit codes: 0 fine, 1 problems or drift, 2 wrong usage or a fault.`,
  );

const command = (name: string, summary: string): Command =>
  program
    .command(name)
    .description(summary)
    .argument('[description...]', 'descriptions, or folders of them, to use without redocly.yaml')
    .option('--api <name>', 'an API of redocly.yaml (repeatable); all when absent', collect, [])
    .option('--json', 'print one JSON object on stdout and nothing else', false)
    .option('--root <folder>', 'the project folder', '.');

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const withOutput = (made: Command): Command => made.option('--out <folder>', 'the output folder; `generated` unless given');

withOutput(command('build', 'Lint the descriptions and regenerate their packages'))
  .option('--force', 'overwrite generated files that were edited by hand', false)
  .action(async (inputs: readonly string[], flags: CommonFlags) => {
    process.exitCode = await (await import('./build.ts')).build(inputs, flags);
  });

withOutput(command('check', 'Say whether the generated packages are what the descriptions give')).action(
  async (inputs: readonly string[], flags: CommonFlags) => {
    process.exitCode = await (await import('./check.ts')).check(inputs, flags);
  },
);

command('lint', 'Report the problems of the descriptions').action(
  async (inputs: readonly string[], flags: CommonFlags) => {
    process.exitCode = await (await import('./lint.ts')).lint(inputs, flags);
  },
);

program
  .command('explain')
  .description('Tell what a problem code means')
  .argument('[code]', 'a code as it is printed; without one, the codes are listed')
  .option('--all', 'print the whole catalogue as Markdown', false)
  .action(async (code: string | undefined, { all }: { readonly all: boolean }) => {
    process.exitCode = (await import('./explain.ts')).explain(code, all);
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what is wrong; help and version end here too, with 0.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
