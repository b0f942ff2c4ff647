import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

export interface Watcher {
  readonly close: () => void;
}

const skipped: ReadonlySet<string> = new Set(['node_modules', 'dist', 'generated', '.git']);

/**
 * Calls `onChange` when something changes in the folders or in redocly.yaml: once for changes that come together,
 * and never while an earlier call is going on. What it gives back are the folders to watch from then on.
 */
export const watchFolders = (
  place: { readonly root: string; readonly folders: readonly string[] },
  onChange: () => Promise<readonly string[]>,
  quiet = 100,
): Watcher => {
  const watchers = new Map<string, FSWatcher>();
  let folders = place.folders;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let isClosed = false;

  const later = (): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void run(), quiet);
  };
  const run = async (): Promise<void> => {
    if (running) return later();
    running = true;
    try {
      const next = await onChange();
      if (next.length > 0) folders = next;
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    running = false;
    attend();
  };
  // Each folder by itself: watching files would lose those that an editor replaces.
  const attend = (): void => {
    if (isClosed) return;
    for (const folder of folders.flatMap((one) => foldersIn(join(place.root, one)))) add(folder, () => true);
    add(place.root, (name) => name === 'redocly.yaml');
  };
  const add = (folder: string, concerns: (name: string | null) => boolean): void => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => {
        if (concerns(name)) later();
      });
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException; // `watch` throws nothing else
      // A folder that is gone again needs no watching.
      if (code !== 'ENOENT') process.stderr.write(`Changes in ${folder} are not noticed (${code}).\n`);
    }
  };

  attend();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
};

const foldersIn = (folder: string): readonly string[] => {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !skipped.has(entry.name));
    return [folder, ...inner.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
};
