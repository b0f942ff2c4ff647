import { gunzipSync } from 'node:zlib';
import { maxBytes } from './text.ts';

const block = 512;

/**
 * One file of an npm package as it is packed, or undefined when it is not in it. Everything in such a tarball lies in
 * one folder, whatever its name; nothing is unpacked to disk.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */
export const readFromTarball = (packed: Uint8Array, name: string): Uint8Array | undefined => {
  const bytes = gunzipSync(packed, { maxOutputLength: 4 * maxBytes });
  for (let start = 0; start + block <= bytes.length; ) {
    const header = bytes.subarray(start, start + block);
    const size = Number.parseInt(text(header, 124, 12), 8) || 0;
    const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/');
    const kind = text(header, 156, 1);
    if ((kind === '0' || kind === '') && path.split('/').slice(1).join('/') === name) {
      return bytes.subarray(start + block, start + block + size);
    }
    start += block + Math.ceil(size / block) * block;
  }
  return undefined;
};

const text = (header: Uint8Array, start: number, length: number): string => {
  const [value = ''] = Buffer.from(header.subarray(start, start + length)).toString('utf8').split('\0');
  return value.trim();
};
