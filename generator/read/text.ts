import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { problem } from '../problem/problem.ts';
import type { Place, Problem, ProblemCode } from '../problem/problem.ts';
import { lineColumn, lineStarts } from './lines.ts';
import { noteFile } from './trace.ts';

export const maxBytes = 64 * 1024 * 1024;

export type TextResult = Text | { readonly problem: Problem };

export interface Text {
  readonly text: string;
  /** What it was decoded from. */
  readonly bytes: Uint8Array;
}

export interface TextRequest {
  readonly absolute: string;
  /** The path to name in messages: relative to the project. */
  readonly path: string;
  /** Where the file is asked for, when that is another file; a missing file has no place of its own. */
  readonly asked?: () => Place;
}

/** Reads a file as UTF-8 text. A byte order mark is allowed, and is not part of the text. */
export const readText = async (request: TextRequest): Promise<TextResult> => {
  const bytes = await readBytes(request);
  return 'problem' in bytes ? bytes : decodeText(request.path, bytes);
};

const readBytes = async ({
  absolute,
  path,
  asked,
}: TextRequest): Promise<Uint8Array | { readonly problem: Problem }> => {
  const place = asked ?? (() => ({ path }));
  try {
    const stats = await stat(absolute);
    if (stats.isDirectory())
      return { problem: problem('file-missing', place(), `\`${path === '' ? '.' : path}\` is a folder, not a file.`) };
    if (!stats.isFile())
      return {
        problem: problem('file-unreadable', place(), `\`${path}\` is a device, a pipe or a socket, not a file.`),
      };
    if (stats.size > maxBytes) return { problem: tooLarge(path, stats.size) };
    const bytes = await readFile(absolute);
    noteFile(absolute, bytes);
    return bytes;
  } catch (error) {
    const [code, reason] = explain(error);
    if (code === 'file-missing') noteFile(absolute, null);
    return { problem: problem(code, place(), `\`${path}\` ${reason}.`) };
  }
};

const tooLarge = (path: string, size: number): Problem =>
  problem(
    'file-too-large',
    { path, line: 1, column: 1 },
    `The file has ${megabytes(size)} MB; the limit is ${megabytes(maxBytes)} MB.`,
  );

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

const explain = (error: unknown): [ProblemCode, string] => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['file-missing', 'does not exist'];
  if (code === 'ELOOP') return ['file-missing', 'is a link that leads back to itself'];
  if (code === 'ENAMETOOLONG') return ['file-missing', 'is a longer name than the system allows'];
  if (code === 'EACCES' || code === 'EPERM') return ['file-unreadable', 'may not be read by this user'];
  if (typeof code === 'string') return ['file-unreadable', `cannot be read (${code})`];
  throw error;
};

/** Takes bytes for UTF-8 text, or says at which place they are none. */
export const decodeText = (path: string, bytes: Uint8Array): TextResult => {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return { problem: problem('not-utf8', { path, line: 1, column: 1 }, `The file is in ${wide}.`) };
  if (!isUtf8(bytes)) return { problem: invalidByte(path, bytes) };
  const text = new TextDecoder('utf-8').decode(bytes); // drops a byte order mark
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, bytes };
  return {
    problem: problem(
      'not-utf8',
      { path, ...lineColumn(lineStarts(text), nul) },
      'The file contains a NUL character: it is not text.',
    ),
  };
};

const wideEncoding = ([first, second, third, fourth]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const isWide = (first === 0 && second !== undefined && second !== 0) || (first !== 0 && second === 0);
  return isWide ? 'UTF-16' : undefined;
};

const invalidByte = (path: string, bytes: Uint8Array): Problem => {
  const offset = validLength(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true });
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return problem(
    'not-utf8',
    { path, ...lineColumn(lineStarts(before), before.length) },
    `The byte 0x${byte} at offset ${offset} is not part of a UTF-8 character.`,
  );
};

/** How many bytes from the start are UTF-8: the end of the last whole character before the first wrong byte. */
const validLength = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
};

const isPrefix = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};
