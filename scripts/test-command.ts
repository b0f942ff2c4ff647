import type { Command } from 'commander';
import { generatedFolder, refuseEmpty } from './flags.ts';

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
    .option(
      '--allow <operation>',
      'with --live: call this operation although it changes something (repeatable)',
      collect,
      [],
    )
    .option('--negatives', 'with --live: send what the description refuses, too')
    .option('--record <folder>', 'with --live: keep what was sent and answered, without secrets')
    .option('--root <folder>', 'the project folder', '.')
    .option('--out <folder>', 'where generated packages are', generatedFolder)
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
      refuseEmpty(made, [...names, flags.root, flags.out, flags.junit, flags.record, ...flags.allow]);
      const onlyLive = flags.allow.length > 0 || flags.negatives === true || flags.record !== undefined;
      if (flags.live !== true && onlyLive)
        made.error('error: `--allow`, `--negatives` and `--record` go with `--live`.');
      process.exitCode =
        flags.live === true
          ? await (await import('./test/live.ts')).testLive(names, { ...flags, negatives: flags.negatives === true })
          : await (await import('./test/suite.ts')).testSuite(names, flags);
    });

  const drift = program.command('drift').description('List in what recorded answers differ from the descriptions');
  drift
    .argument('<folder>', 'what `specwright test --live --record` made')
    .argument('[api...]', 'names in redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright drift observed          what was kept by \`specwright test --live --record observed\`, of every API
  specwright drift observed orders   of one of them`,
    )
    .action(
      async (folder: string, names: readonly string[], flags: { readonly root: string; readonly json?: boolean }) => {
        refuseEmpty(drift, [folder, ...names, flags.root]);
        process.exitCode = await (
          await import('./test/drift.ts')
        ).drift(folder, names, { ...flags, json: flags.json === true });
      },
    );
};

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];
