import { gunzipSync } from 'node:zlib';
import { maxBytes } from './text.ts';

const block = 512;

/**
 * The files of an npm package as it is packed, by path. Everything in such a tarball lies in one folder, whatever its
 * name; nothing is unpacked to disk.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */
export const readTarball = (packed: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const bytes = gunzipSync(packed, { maxOutputLength: 4 * maxBytes });
  const files = new Map<string, Uint8Array>();
  let longPath: string | undefined;
  for (let start = 0; start + block <= bytes.length;) {
    const header = bytes.subarray(start, start + block);
    const size = Number.parseInt(text(header, 124, 12), 8) || 0;
    const path = longPath ?? [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/');
    const kind = text(header, 156, 1);
    const content = bytes.subarray(start + block, start + block + size);
    longPath = kind === 'x' ? pathOf(content) : undefined;
    if (kind === '0' || kind === '') files.set(path.split('/').slice(1).join('/'), content);
    start += block + Math.ceil(size / block) * block;
  }
  files.delete('');
  return files;
};

/** One file of a packed npm package, or undefined when it is not in it. */
export const readFromTarball = (packed: Uint8Array, name: string): Uint8Array | undefined =>
  readTarball(packed).get(name);

// A path that is too long for its field stands in a record before the file: `27 path=package/a/long/path\n`.
const pathOf = (records: Uint8Array): string | undefined =>
  /(?:^|\n)\d+ path=([^\n]*)\n/u.exec(Buffer.from(records).toString('utf8'))?.[1];

const text = (header: Uint8Array, start: number, length: number): string => {
  const [value = ''] = Buffer.from(header.subarray(start, start + length))
    .toString('utf8')
    .split('\0');
  return value.trim();
};
