import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Has Node keep what it compiles from here on for the next run, where it can (22.8). The folder lies beside the tool and
 * is trusted as the tool is: one that a project brings could hold code. Where it cannot be written, nothing is kept.
 */
export const keepCompiled = (): void => {
  const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown }; // newer than the types
  const modules = folderOfModules(dirname(fileURLToPath(import.meta.url)));
  if (modules !== undefined) enableCompileCache?.(join(modules, '.cache/specwright/compiled'));
};

// Installed, the tool lies in the folder; of a checkout, the folder lies in the root.
const folderOfModules = (here: string): string | undefined => {
  const parts = here.split(/(?<=[/\\]node_modules)[/\\]/u);
  return parts.length > 1 ? parts.slice(0, -1).join('/') : /[/\\]dist[/\\]scripts$/u.test(here) ? join(here, '../../node_modules') : undefined;
};
