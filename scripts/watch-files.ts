import { watch, type FSWatcher } from 'chokidar';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';

export interface WatchPlace {
  /** The project's folder, absolute. */
  readonly root: string;
  /** What to watch, relative to `root`: single files, and folders with all the YAML, JSON and templates that are in them. */
  readonly paths: readonly string[];
  /** Folders of output, relative to `root`: what happens in them is nobody's edit. */
  readonly except: readonly string[];
  /** When reading began, as `Date.now()` has it: what was saved since is a change. */
  readonly since: number;
}

/** Gets the changed paths, relative to `root` with `/`; gives what to watch from then on, or nothing to keep it. */
export type OnChange = (changed: readonly string[]) => Promise<readonly string[] | undefined>;

export interface Watching {
  /** Ends it, once a call that is going on is over. */
  readonly close: () => Promise<void>;
}

// Long enough for what an editor does in one save, and for the folders of a new tree to be found.
const quietMs = 40;

/**
 * Calls `onChange` when files change: once for changes that come together, never while an earlier call is going on,
 * and again for what changes meanwhile. Resolves when it is attentive.
 */
export const watchFiles = async (place: WatchPlace, onChange: OnChange): Promise<Watching> => {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isDue = false;
  let isClosed = false;

  const notice = (path: string): void => {
    changed.add(path);
    isDue = false;
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(run, quietMs);
  };
  const run = (): void => {
    isDue = running !== undefined;
    if (isDue || isClosed) return;
    const paths = [...changed].sort();
    changed.clear();
    running = tell(paths).finally(() => {
      running = undefined;
      if (isDue) run();
    });
  };
  const tell = async (paths: readonly string[]): Promise<void> => {
    try {
      const since = Date.now();
      const wanted = await onChange(paths);
      if (isClosed || wanted === undefined || isSame(wanted, place.paths)) return;
      place = { ...place, paths: wanted, since };
      await attention.replace(place);
    } catch (error) {
      // A bug in one run is no reason to stop attending to somebody who goes on typing.
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  };

  const attention = await attend(place, notice);
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await running;
      await attention.close();
    },
  };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((path) => b.includes(path));

/** One watcher at a time; where the system has none left, one that looks again and again, which is slower and works. */
const attend = async (first: WatchPlace, notice: (path: string) => void) => {
  let usePolling = false;
  const begin = (place: WatchPlace): Promise<FSWatcher> =>
    begun(place, {
      usePolling,
      notice,
      onShort: () => {
        if (usePolling) return;
        usePolling = true;
        void replace(place);
      },
    });
  const replace = async (place: WatchPlace): Promise<void> => {
    const before = current;
    current = begin(place);
    await current;
    await (await before).close();
  };
  let current = begin(first);
  await current;
  return { replace, close: async () => (await current).close() };
};

interface Manner {
  readonly usePolling: boolean;
  readonly notice: (path: string) => void;
  /** Called when the system refuses to watch any more files. */
  readonly onShort: () => void;
}

const begun = async (place: WatchPlace, { usePolling, notice, onShort }: Manner): Promise<FSWatcher> => {
  const { root, since } = place;
  const wanted = place.paths.map((path) => resolve(root, path));
  const except = place.except.map((path) => resolve(root, path));
  const isIgnored = (path: string, isFile: boolean): boolean => {
    // A folder on the way is looked at too: what is deleted and made again can only be seen from above.
    if (wanted.some((one) => isWithin(one, path))) return false;
    if (!wanted.some((one) => isWithin(path, one)) || except.some((one) => isWithin(path, one))) return true;
    return isKept(relative(root, path)) || (isFile && !/\.(?:ya?ml|json|hbs)$/iu.test(path));
  };
  const watcher = watch([root, ...wanted.filter((path) => !isWithin(path, root))], {
    ignored: (path, stats) => isIgnored(path, stats?.isFile() === true),
    alwaysStat: true,
    atomic: false,
    interval: 100,
    usePolling,
  });
  const isReady = new Promise<void>((resolveReady) => {
    let isInitial = true;
    const tell = (path: string): void => notice(relative(root, path).split(sep).join('/'));
    watcher.on('all', (event, path, stats) => {
      const isOld = isInitial && (event === 'addDir' || (stats !== undefined && stats.mtimeMs < since - clockStepMs));
      if (!isOld) tell(path);
    });
    // What the system says, too: Chokidar keeps to itself what follows another change to the same file at once, and
    // loses sight of a file that is deleted twice in a tenth of a second.
    watcher.on('raw', (_, name, details) => {
      const { watchedPath } = details as { readonly watchedPath?: string }; // as Chokidar documents it; absent when polling
      if (watchedPath === undefined || typeof name !== 'string') return;
      // Said of a file itself, or of a folder and a name in it.
      const path = name === basename(watchedPath) ? watchedPath : join(watchedPath, name);
      if (!isIgnored(path, true)) tell(path);
    });
    watcher.on('error', (error) => {
      if (['ENOSPC', 'EMFILE'].includes((error as NodeJS.ErrnoException).code ?? '')) onShort();
    });
    watcher.once('ready', () => {
      isInitial = false;
      resolveReady();
    });
  });
  await isReady;
  return watcher;
};

// File systems stamp files by a clock that stands still for some milliseconds.
const clockStepMs = 20;

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

// What tools and editors keep beside the files that people write.
const isKept = (path: string): boolean =>
  path
    .split(sep)
    .some((name) => name === 'node_modules' || name.endsWith('~') || (name.startsWith('.') && name !== '..'));
