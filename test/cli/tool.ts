import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from '../temporary.ts';

/** The compiled command, as npm links it. */
export const command = fileURLToPath(new URL('../../dist/scripts/specwright.js', import.meta.url));

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `specwright` as a process of its own in a folder; `env` comes on top of an environment without settings. */
export const specwright = (cwd: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> =>
  new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 64e6 };
    execFile(process.execPath, [command, ...parameters], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
    });
  });

/** Files by path. A value that begins with `-> ` is a link; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder outside the project with some files; it goes when the run has ended. */
export const folderWith = async (files: Files): Promise<string> => {
  const root = newFolder();
  await addFiles(root, files);
  return root;
};

export const addFiles = async (root: string, files: Files): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(path.endsWith('/') ? join(root, path) : dirname(join(root, path)), { recursive: true });
    if (path.endsWith('/')) continue;
    if (typeof content === 'string' && content.startsWith('-> ')) await symlink(content.slice(3), join(root, path));
    else await writeFile(join(root, path), content);
  }
};

/** Everything below a folder by path: texts, and what kind of thing the rest is. */
export const treeOf = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const pairs = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = entry.isFile() ? await readFile(path, 'utf8') : entry.isDirectory() ? '(folder)' : '(other)';
      return [relative(root, path), text.length > 1e6 ? `(${text.length} bytes)` : text] as const;
    }),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
};
