import type { Command } from 'commander';
import type { DocsFlags } from './docs.ts';
import { generatedFolder, refuseEmpty } from './flags.ts';
import type { ServeFlags } from './serve/run.ts';

type TypedFlags = { readonly [Name in keyof DocsFlags]?: DocsFlags[Name] } & Pick<DocsFlags, 'root'>;

/** Adds `specwright docs` to the program. */
export const registerDocs = (program: Command): void => {
  const made = program.command('docs').description('Render the docs of all APIs as a site of plain files');
  made
    .argument('[api...]', 'APIs of redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option(
      '--out <folder>',
      `the output folder, in which the site is the folder \`site\`; \`${generatedFolder}\` unless given`,
    )
    .option('--open', 'show the site in the browser')
    .option('--view-model', 'print what templates get to print, as JSON, and write nothing')
    .option('--force', 'overwrite generated files that were edited by hand')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright docs                               every API of redocly.yaml, into generated/site
  specwright docs --open                        the same, and have a look
  specwright docs museum.yaml --out public      any description, into public/site
  specwright docs billogram --view-model        the data behind the pages, for those who write templates`,
    )
    .action(async (apis: readonly string[], flags: TypedFlags) => {
      refuseEmpty(made, [...apis, flags.root, flags.out]);
      if (apis.length > 0 && flags.out === undefined && flags.viewModel !== true) {
        made.error(
          `error: The site in \`${generatedFolder}\` is of all APIs; a site of some needs \`--out <folder>\`.`,
        );
      }
      const { docs } = await import('./docs.ts');
      const { open = false, viewModel = false, force = false } = flags;
      process.exitCode = await docs(apis, { ...flags, open, viewModel, force });
    });
};

/** Adds `specwright serve` to the program. */
export const registerServe = (program: Command): void => {
  const made = program
    .command('serve')
    .description('Show the docs in a browser, and the mocks beside them, while descriptions are edited');
  made
    .argument('[api...]', 'APIs of redocly.yaml, or descriptions; all of redocly.yaml when absent')
    .option('--port <number>', 'the port to listen on; 0 takes any that is free', '4000')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright serve                the docs at http://127.0.0.1:4000/, each mock below /mock/<api>
  specwright serve museum.yaml    the same of any description`,
    )
    .action(async (apis: readonly string[], flags: ServeFlags) => {
      refuseEmpty(made, [...apis, flags.root, flags.host]);
      process.exitCode = await (await import('./serve/run.ts')).serve(apis, flags);
    });
};
