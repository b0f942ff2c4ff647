import type { Command } from 'commander';
import { generatedFolder, refuseEmpty } from './flags.ts';
import type { ReleaseFlags } from './release.ts';

type TypedFlags = { readonly [Name in keyof ReleaseFlags]?: ReleaseFlags[Name] } & Pick<ReleaseFlags, 'root' | 'out'>;

/** Adds `specwright release` to the program. */
export const registerRelease = (program: Command): void => {
  const made = program
    .command('release')
    .description('Give each package the version that its contract asks for, and tag it');
  made
    .argument('[api...]', 'APIs of redocly.yaml; all of them when none is named')
    .option('--dry-run', 'say what would be released, and write nothing')
    .option('--publish', 'publish what is tagged and not in the registry yet')
    .option('--first', 'release an API of which nothing has been released before')
    .option('--offline', 'go by the tags alone, without asking the registry')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .option('--out <folder>', 'where generated packages are', generatedFolder)
    .addHelpText(
      'after',
      `
Examples:
  specwright release --dry-run      what would be released, as which version, and why
  specwright release                versions, changelogs, one commit, a tag per API; nothing is published
  specwright release --publish      the same, then npm gets what it lacks; run it again where it was stopped`,
    )
    .action(async (apis: readonly string[], flags: TypedFlags) => {
      refuseEmpty(made, [...apis, flags.root, flags.out]);
      if (flags.publish === true && flags.offline === true)
        made.error('error: `--publish` and `--offline` exclude each other.');
      const { release } = await import('./release.ts');
      const { dryRun = false, publish = false, first = false, offline = false, json = false } = flags;
      process.exitCode = await release(apis, { ...flags, dryRun, publish, first, offline, json });
    });
};
