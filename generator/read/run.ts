import { execFile } from 'node:child_process';
import { maxBytes } from './text.ts';

/** What a program printed and how it ended; `ENOENT` when there is no such program. */
export interface Ran {
  readonly code: unknown;
  readonly output: Buffer;
  readonly errors: string;
}

/** Runs git or npm in a folder, without a shell where the system allows that. */
export const run = (
  program: 'git' | 'npm',
  parameters: readonly string[],
  folder: string,
  input?: string,
): Promise<Ran> =>
  new Promise((resolve) => {
    // Windows starts npm, which is a batch file there, through its shell only; every word of ours is a checked name or a path in quotes.
    const isBatch = program === 'npm' && process.platform === 'win32';
    const words = isBatch ? parameters.map((word) => `"${word}"`) : parameters;
    const options = {
      cwd: folder,
      encoding: 'buffer',
      maxBuffer: 4 * maxBytes,
      windowsHide: true,
      shell: isBatch,
    } as const;
    const child = execFile(program, words, options, (error, output, errors) => {
      resolve({ code: error === null ? 0 : (error.code ?? 1), output, errors: errors.toString('utf8') });
    });
    child.stdin?.on('error', () => {}); // a program that ends before it has read everything says so by its code
    child.stdin?.end(input);
  });
