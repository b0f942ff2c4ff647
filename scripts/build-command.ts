import type { Command } from 'commander';
import { artefacts, generatedFolder, refuseEmpty, type CommonFlags } from './flags.ts';

type TypedFlags = Omit<CommonFlags, 'json'> & { readonly json?: boolean };
type Run = (inputs: readonly string[], flags: CommonFlags) => Promise<number>;

/** Adds `specwright build`, and `check`, `watch` and `lint`, which take the same descriptions, to the program. */
export const registerBuild = (program: Command): void => {
  withOutput(
    addCommand(program.command('build'), async () => (await import('./build.ts')).build)
      .description('Lint the descriptions and regenerate their packages')
      .addHelpText(
        'after',
        `
Examples:
  specwright build                                  every API in redocly.yaml
  specwright build --api billogram --api appcharge  two of them
  specwright build museum.yaml specs/ --out x       a description, and all in a folder`,
      ),
  )
    .option('--force', 'overwrite generated files that were edited by hand')
    .option('--no-cache', 'do everything again, also what an earlier build did');

  withOutput(
    addCommand(program.command('check'), async () => (await import('./check.ts')).check)
      .description('Say whether the generated packages are what the descriptions give')
      .addHelpText(
        'after',
        `
Examples:
  specwright check                      in continuous integration: exit code 1 when a build would change something
  specwright check museum.yaml --out x  the same for what was built without redocly.yaml`,
      ),
  );

  withOutput(
    addCommand(program.command('watch'), async () => (await import('./watch.ts')).watch)
      .description('Build, and build again what a saved file changes, until it is stopped')
      .addHelpText(
        'after',
        `
Examples:
  specwright watch                  every API in redocly.yaml
  specwright watch --api billogram  one of them
  specwright watch --json           one JSON object a line, for another program`,
      ),
  );

  addCommand(program.command('lint'), async () => (await import('./lint.ts')).lint)
    .description('Report the problems of the descriptions')
    .addHelpText(
      'after',
      `
Examples:
  specwright lint                  every API in redocly.yaml, by its rules
  specwright lint museum.yaml      what keeps a description from being built
  specwright lint --json           for an editor, or another program`,
    );
};

/** What the four have in common. */
const addCommand = (made: Command, load: () => Promise<Run>): Command =>
  made
    .argument('[description...]', 'descriptions, or folders of them, to use without redocly.yaml')
    .addOption(
      made
        .createOption('--api <name>', 'an API of redocly.yaml (repeatable)')
        .argParser(collect)
        .default([], 'all of them'),
    )
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .action(async (inputs: readonly string[], flags: TypedFlags) => {
      refuseEmpty(made, [...inputs, ...flags.api, flags.root, flags.out]);
      if (inputs.length > 0 && flags.api.length > 0) {
        made.error(
          'error: Descriptions and `--api` exclude each other: `--api` chooses among the APIs of redocly.yaml.',
        );
      }
      process.exitCode = await (await load())(inputs, { ...flags, json: flags.json === true });
    });

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const withOutput = (made: Command): Command =>
  made.option('--out <folder>', `the output folder; \`${generatedFolder}\` unless given`).addOption(
    made
      .createOption('--with <artefact>', `make this beside the clients (repeatable): ${artefacts.join(', ')}, or all`)
      .argParser((value, earlier: readonly string[]) => {
        if (value === 'all') return artefacts;
        if (artefacts.some((artefact) => artefact === value)) return [...earlier, value];
        return made.error(
          `error: \`--with\` does not take \`${value}\`. Choose among ${artefacts.map((artefact) => `\`${artefact}\``).join(', ')} and \`all\`.`,
        );
      })
      .default([], 'what redocly.yaml asks for'),
  );
