import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Has Node compile less: what the last run compiled is there, and what runs for seconds is not optimised as if it ran for ever. */
export const compileLess = (): void => {
  keepCompiled();
  optimiseLate();
};

// Of Node 20 only, with twenty times the usual budget of calls and loops: later ones optimise in two steps, and have no such setting. The
// module of settings takes 5 ms to load, which a build without changes does not have.
const optimiseLate = (): void => {
  if (process.versions.v8.startsWith('11.'))
    process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1320000');
};

/**
 * Has Node keep what it compiles from here on for the next run, where it can (22.8). The folder lies beside the tool and
 * is trusted as the tool is: one that a project brings could hold code. Where it cannot be written, nothing is kept.
 */
const keepCompiled = (): void => {
  const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown }; // newer than the types
  const modules = folderOfModules(dirname(fileURLToPath(import.meta.url)));
  if (modules !== undefined) enableCompileCache?.(join(modules, '.cache/specwright/compiled'));
};

// Installed, the tool lies in the folder; of a checkout, the folder lies in the root.
const folderOfModules = (here: string): string | undefined => {
  const parts = here.split(/(?<=[/\\]node_modules)[/\\]/u);
  return parts.length > 1
    ? parts.slice(0, -1).join('/')
    : /[/\\]dist[/\\]scripts$/u.test(here)
      ? join(here, '../../node_modules')
      : undefined;
};
