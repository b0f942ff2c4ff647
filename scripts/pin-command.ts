import type { Command } from 'commander';
import { refuseEmpty } from './flags.ts';
import type { PinFlags } from './pin.ts';

type TypedFlags = Omit<PinFlags, 'json'> & { readonly json?: boolean };

/** Adds `specwright pin` to the program. */
export const registerPin = (program: Command): void => {
  const made = program
    .command('pin')
    .description('Pin the examples that contradict their schemas to exactly what they are now');
  made
    .argument('[api...]', 'names in redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option('--reason <sentence>', 'why those that have no reason yet stay as they are')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright pin                                   every API in redocly.yaml
  specwright pin museum.yaml                       a description of somebody else
  specwright pin orders --reason "Known to Orders, ticket 12."`,
    )
    .action(async (names: readonly string[], flags: TypedFlags) => {
      refuseEmpty(made, [...names, flags.root]);
      process.exitCode = await (await import('./pin.ts')).pin(names, { ...flags, json: flags.json === true });
    });
};
