import type { Command } from 'commander';

/** Adds `specwright explain` to the program. */
export const registerExplain = (program: Command): void => {
  program
    .command('explain')
    .description('Tell what a problem code means')
    .argument('[code]', 'a code as it is printed; without one, the codes are listed')
    .option('--all', 'print the whole catalogue as Markdown')
    .addHelpText('after', '\nExample:\n  specwright explain duplicate-name')
    .action(async (code: string | undefined, { all }: { readonly all?: boolean }) => {
      process.exitCode = (await import('./explain.ts')).explain(code, all === true);
    });
};
