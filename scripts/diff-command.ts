import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { DiffFlags } from './diff.ts';
import { generatedFolder, refuseEmpty } from './flags.ts';

type TypedFlags = Omit<DiffFlags, 'json' | 'rules'> & { readonly json?: boolean; readonly rules?: boolean };

const states =
  'A state is a file, folder, tarball, installed package, commit, tag or branch; `--from` alone is compared with the descriptions as they are.';

/** Adds `specwright diff` to the program. */
export const registerDiff = (program: Command): void => {
  const made = program
    .command('diff')
    .description('Say what changed in the descriptions, and what that does to consumers');
  made
    .argument(
      '[api...]',
      'APIs of redocly.yaml, all of them when none is named; or two states, before and after, such as `--from` and `--to` take',
    )
    .option('--from <state>', 'a commit, tag, branch, file, folder, tarball or installed package', 'HEAD')
    .option('--to <state>', 'the same; the descriptions as they are now unless given')
    .addOption(
      made.createOption('--format <format>', 'how to print').choices(['text', 'markdown', 'github']).default('text'),
    )
    .option('--json', 'print one JSON object on stdout and nothing else')
    .addOption(
      made.createOption('--fail-on <changes>', 'which changes lead to exit code 1').choices(['breaking', 'any']),
    )
    .option('--rules', 'print every rule of the comparison as Markdown')
    .option('--root <folder>', 'the project folder', '.')
    .option('--out <folder>', 'where generated packages are', generatedFolder)
    .addHelpText(
      'after',
      `
Examples:
  specwright diff                                  since the last commit, all APIs
  specwright diff billogram --from v1.2.0          one API, since a tag
  specwright diff old.yaml new.yaml                two files, without redocly.yaml
  specwright diff shop-1.0.0.tgz specs/shop.yaml   a package, and a file
  specwright diff --fail-on breaking --format github   in a pull request

Breaks that are wanted are listed in changes.accept.yaml, beside redocly.yaml; the output ends with an entry.`,
    )
    .action(async (named: readonly string[], typed: TypedFlags) => {
      refuseEmpty(made, [...named, typed.root, typed.out, typed.from, typed.to]);
      const { diff, kindOfOperands } = await import('./diff.ts');
      const [from = '', to = ''] = named;
      const kind = await kindOfOperands(resolve(typed.root), named);
      if (kind === 'neither')
        made.error(
          `error: Name APIs of redocly.yaml, or two states, before and after, not ${named.map((name) => `\`${name}\``).join(', ')}. ${states}`,
        );
      const [apis, flags] = kind === 'states' ? [[], { ...typed, from, to }] : [named, typed];
      process.exitCode = await diff(apis, { ...flags, json: flags.json === true, rules: flags.rules === true });
    });
};
