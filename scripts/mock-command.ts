import type { Command } from 'commander';
import { refuseEmpty } from './flags.ts';
import type { MockFlags } from './mock/run.ts';

/** Adds `specwright mock` to a command line. */
export const registerMock = (program: Command): void => {
  const made = program
    .command('mock')
    .description('Serve the described APIs on this machine, answering as they document');
  made
    .argument('[api...]', 'names in redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option('--port <number>', 'the port to listen on; 0 takes any that is free', '4010')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright mock                     every API in redocly.yaml, each below its name
  specwright mock billogram --port 0  one of them, on a port that is free
  specwright mock museum.yaml         any description, no redocly.yaml needed`,
    )
    .action(async (apis: readonly string[], flags: MockFlags) => {
      refuseEmpty(made, [...apis, flags.root, flags.host]);
      process.exitCode = await (await import('./mock/run.ts')).mock(apis, flags);
    });
};
