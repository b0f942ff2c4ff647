import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { Selection } from '../read/selection.ts';
import { formatRecord, parseRecord, type BuildRecord } from './record.ts';

/** What decides what a build gives, beside what is on the disk. */
export interface Request extends Selection {
  readonly out: string;
  readonly artefacts?: readonly string[] | undefined;
}

/** A request as a text: equal texts ask for the same. */
export const askedText = ({ root, apis, inputs, out, artefacts }: Request): string =>
  JSON.stringify([
    root,
    apis ?? null,
    inputs ?? null,
    out,
    artefacts ?? [],
    process.version,
    process.platform,
    process.arch,
  ]);

/** The record of the last build that was asked for the same; `undefined` when there is none to rely on. */
export const loadRecord = (request: Request): BuildRecord | undefined => {
  const asked = askedText(request);
  const path = recordPath(request.root, asked);
  try {
    // Reading a named pipe or a device might never end.
    return path === undefined || !statSync(path).isFile() ? undefined : parseRecord(readFileSync(path, 'utf8'), asked);
  } catch {
    return undefined;
  }
};

/** Keeps a record for the next build; where nothing can be kept, that one simply does all the work again. */
export const saveRecord = (request: Request, record: BuildRecord): void => {
  const path = recordPath(request.root, record.asked);
  if (path === undefined) return;
  // Another build may be saving too: each renames a whole file, and the last one stays.
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(draft, formatRecord(record), { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
};

const recordPath = (root: string, asked: string): string | undefined => {
  const folder = cacheFolder(root);
  return folder === undefined ? undefined : join(folder, `build-${sha256(asked).slice(0, 24)}.json`);
};

/** The project's own cache where it has a `node_modules`, else the user's. */
const cacheFolder = (root: string): string | undefined => {
  const modules = join(root, 'node_modules');
  if (isFolder(modules)) return join(modules, '.cache/specwright');
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = process.env;
  if (xdg !== undefined && xdg.startsWith('/')) return join(xdg, 'specwright');
  if (process.platform === 'win32') return local === undefined ? undefined : join(local, 'specwright', 'cache');
  // The home folder is never created: to make one with its parents below `/proc` does not return.
  return home === undefined || !isFolder(home)
    ? undefined
    : join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'specwright');
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};
