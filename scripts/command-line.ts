import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { registerDiff } from './diff-command.ts';
import { tellFault } from './fault.ts';
import { registerDocs, registerServe } from './docs-command.ts';
import { artefacts, misuse, type CommonFlags } from './flags.ts';
import { registerMock } from './mock.ts';
import { registerPin } from './pin-command.ts';
import { registerScaffold } from './scaffold-command.ts';
import { version } from './version.ts';
import { registerTest } from './test-command.ts';
import { registerRelease } from './release-command.ts';

const program = new Command('specwright')
  .description('Turns OpenAPI descriptions into linted, typed, installable client packages.')
  .version(version())
  .exitOverride()
  .showHelpAfterError('Run `specwright --help` to see what there is.')
  .addHelpText(
    'after',
    `
Examples:
  specwright init                        makes a folder a project, with a first description
  specwright add orders                  enters another API
  specwright build                       every API in redocly.yaml, into generated/
  specwright build --api billogram       one of them
  specwright build openapi.yaml --out x  any description, no redocly.yaml needed
  specwright watch                       builds again what a saved file changes
  specwright check                       fails when generated/ is not what the descriptions give
  specwright lint --json                 problems as one JSON object
  specwright test                        runs the contract tests; --live tries a server
  specwright mock --port 4010            answers every documented call, on this machine
  specwright docs --open                 the docs of all APIs, as a site of plain files
  specwright serve                       docs and mocks in the browser, while descriptions are edited
  specwright diff --from v1.2.0          what changed since, and what it breaks
  specwright release --dry-run           which versions the changes ask for
  specwright explain duplicate-name      what a problem code means

Exit codes: 0 fine, 1 problems or drift, 2 wrong usage or a fault.`,
  );

type TypedFlags = Omit<CommonFlags, 'json'> & { readonly json?: boolean };
type Run = (inputs: readonly string[], flags: CommonFlags) => Promise<number>;

const command = (name: string, summary: string, examples: string, load: () => Promise<Run>): Command => {
  const made = program
    .command(name)
    .description(summary)
    .argument('[description...]', 'descriptions, or folders of them, to use without redocly.yaml')
    .addOption(
      new Option('--api <name>', 'an API of redocly.yaml (repeatable)').argParser(collect).default([], 'all of them'),
    )
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText('after', `\nExamples:\n${examples}`);
  return made.action(async (inputs: readonly string[], flags: TypedFlags) => {
    const fault = misuse(inputs, flags);
    if (fault !== undefined) made.error(`error: ${fault}`);
    process.exitCode = await (await load())(inputs, { ...flags, json: flags.json === true });
  });
};

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const withOutput = (made: Command): Command =>
  made
    .option('--out <folder>', 'the output folder; `generated` unless given')
    .addOption(
      new Option('--with <artefact>', `make this beside the clients (repeatable): ${artefacts.join(', ')}, or all`)
        .argParser(collectArtefact)
        .default([], 'what redocly.yaml asks for'),
    );

const collectArtefact = (value: string, earlier: readonly string[]): readonly string[] => {
  if (value === 'all') return artefacts;
  if (!artefacts.some((artefact) => artefact === value)) {
    throw new InvalidArgumentError(`There is ${artefacts.map((artefact) => `\`${artefact}\``).join(' and ')}.`);
  }
  return [...earlier, value];
};

withOutput(
  command(
    'build',
    'Lint the descriptions and regenerate their packages',
    `  specwright build                                  every API in redocly.yaml
  specwright build --api billogram --api appcharge  two of them
  specwright build museum.yaml specs/ --out x       a description, and all in a folder`,
    async () => (await import('./build.ts')).build,
  ),
)
  .option('--force', 'overwrite generated files that were edited by hand')
  .option('--no-cache', 'do everything again, also what an earlier build did');

withOutput(
  command(
    'check',
    'Say whether the generated packages are what the descriptions give',
    `  specwright check                      in continuous integration: exit code 1 when a build would change something
  specwright check museum.yaml --out x  the same for what was built without redocly.yaml`,
    async () => (await import('./check.ts')).check,
  ),
);

withOutput(
  command(
    'watch',
    'Build, and build again what a saved file changes, until it is stopped',
    `  specwright watch                  every API in redocly.yaml
  specwright watch --api billogram  one of them
  specwright watch --json           one JSON object a line, for another program`,
    async () => (await import('./watch.ts')).watch,
  ),
);

command(
  'lint',
  'Report the problems of the descriptions',
  `  specwright lint                  every API in redocly.yaml, by its rules
  specwright lint museum.yaml      what keeps a description from being built
  specwright lint --json           for an editor, or another program`,
  async () => (await import('./lint.ts')).lint,
);

registerMock(program);
registerPin(program);
registerTest(program);
registerDocs(program);
registerServe(program);
registerDiff(program);
registerScaffold(program);
registerRelease(program);

program
  .command('explain')
  .description('Tell what a problem code means')
  .argument('[code]', 'a code as it is printed; without one, the codes are listed')
  .option('--all', 'print the whole catalogue as Markdown')
  .addHelpText('after', '\nExample:\n  specwright explain duplicate-name')
  .action(async (code: string | undefined, { all }: { readonly all?: boolean }) => {
    process.exitCode = (await import('./explain.ts')).explain(code, all === true);
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what is wrong; help and version end here too, with 0.
  const isFault = !(error instanceof CommanderError);
  process.exitCode = isFault ? tellFault(error) : error.exitCode === 0 ? 0 : 2;
}
