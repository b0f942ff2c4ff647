import type { Command } from 'commander';
import { refuseEmpty } from './flags.ts';
import type { ScaffoldFlags } from './scaffold.ts';

interface TypedFlags {
  readonly force?: boolean;
  readonly json?: boolean;
}

const flagsOf = ({ force = false, json = false }: TypedFlags): ScaffoldFlags => ({ force, json });

/** Adds `specwright init` and `specwright add` to the program. */
export const registerScaffold = (program: Command): void => {
  const init = program
    .command('init')
    .description('Make a folder a project: configuration, a first description, npm scripts, a workflow');
  withFlags(init.argument('[folder]', 'the folder, which is made when there is none', '.'))
    .option('--api <name>', 'what the first API is called', 'hello')
    .addHelpText(
      'after',
      `
Nothing is replaced without being asked for: on a terminal by a question, elsewhere by \`--force\`.

Examples:
  specwright init                   here, whatever there is already
  specwright init apis --api shop   in a new folder, beginning with an API of this name`,
    )
    .action(async (folder: string, flags: TypedFlags & { readonly api: string }) => {
      refuseEmpty(init, [folder, flags.api]);
      process.exitCode = await (await import('./scaffold.ts')).init(folder, flags.api, flagsOf(flags));
    });

  const add = program.command('add').description('Enter an API in redocly.yaml, with a description that lints clean');
  withFlags(add.argument('<api>', 'what it is called: lower-case letters, digits and hyphens'))
    .option('--from <description>', 'a description to begin with, copied with the files that it refers to')
    .option('--root <folder>', 'the project folder', '.')
    .addHelpText(
      'after',
      `
Examples:
  specwright add orders                          a description to be rewritten
  specwright add orders --from ~/orders.yaml     one that exists
  specwright add orders --from specs/o/api.yaml  one that lies in specs/ already, where it is`,
    )
    .action(async (api: string, flags: TypedFlags & { readonly from?: string; readonly root: string }) => {
      refuseEmpty(add, [api, flags.from, flags.root]);
      process.exitCode = await (await import('./scaffold.ts')).add(api, flags.from, flags.root, flagsOf(flags));
    });
};

const withFlags = (command: Command): Command =>
  command
    .option('--force', 'replace what is in the way, without asking')
    .option('--json', 'print one JSON object on stdout and nothing else');
