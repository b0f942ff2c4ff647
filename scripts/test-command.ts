import type { Command } from 'commander';

interface TestFlags {
  readonly root: string;
  readonly out: string;
  readonly junit?: string;
  readonly live?: boolean;
  readonly allow: readonly string[];
  readonly negatives?: boolean;
  readonly record?: string;
}

/** Adds `specwright test` and `specwright drift` to the program. */
export const registerTest = (program: Command): void => {
  const made = program.command('test').description('Run the contract tests, on this machine or against a server');
  made
    .argument('[api...]', 'APIs whose tests are built, or installed packages; every API when none is named')
    .option('--junit <file>', 'write the result as JUnit too')
    .option('--live', 'send what is documented to the server at CONTRACT_BASE_URL')
    .option('--allow <operation>', 'with --live: call this operation although it changes something (repeatable)', collect, [])
    .option('--negatives', 'with --live: send what the description refuses, too')
    .option('--record <folder>', 'with --live: keep what was sent and answered, without secrets')
    .option('--root <folder>', 'the project folder', '.')
    .option('--out <folder>', 'where generated packages are', 'generated')
    .addHelpText(
      'after',
      `
Examples:
  specwright test                        every contract test in generated/
  specwright test orders --junit o.xml   those of one API, with a report
  specwright test @acme/orders           those of a package that is installed
  CONTRACT_BASE_URL=https://sandbox.example.com ORDERS_API_KEY=… specwright test orders --live --allow createOrder`,
    )
    .action(async (names: readonly string[], flags: TestFlags) => {
      const onlyLive = flags.allow.length > 0 || flags.negatives === true || flags.record !== undefined;
      if (flags.live !== true && onlyLive) made.error('error: `--allow`, `--negatives` and `--record` go with `--live`.');
      process.exitCode =
        flags.live === true
          ? await (await import('./test/live.ts')).testLive(names, { ...flags, negatives: flags.negatives === true })
          : await (await import('./test/suite.ts')).testSuite(names, flags);
    });

  program
    .command('drift')
    .description('List in what recorded answers differ from the descriptions')
    .argument('<folder>', 'what `specwright test --live --record` made')
    .argument('[api...]', 'names in redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .action(async (folder: string, names: readonly string[], flags: { readonly root: string; readonly json?: boolean }) => {
      process.exitCode = await (await import('./test/drift.ts')).drift(folder, names, { ...flags, json: flags.json === true });
    });
};

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];
