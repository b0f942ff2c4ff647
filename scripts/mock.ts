import type { MockFlags } from './mock/run.ts';

/** What registering needs of the command line's parser. */
export interface CommandLine {
  command(name: string): CommandLine;
  description(text: string): CommandLine;
  argument(name: string, text: string): CommandLine;
  option(flags: string, text: string, fallback?: string): CommandLine;
  addHelpText(position: 'after', text: string): CommandLine;
  action(run: (apis: readonly string[], flags: MockFlags) => Promise<void>): CommandLine;
}

/** Adds `specwright mock` to a command line. */
export const registerMock = (program: CommandLine): void => {
  program
    .command('mock')
    .description('Serve the described APIs on this machine, answering as they document')
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
    .action(async (apis, flags) => {
      process.exitCode = await (await import('./mock/run.ts')).mock(apis, flags);
    });
};
