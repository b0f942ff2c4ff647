import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { File } from '../file.ts';
import { packFile } from '../pack.ts';

/** Takes files whose texts are needed later, and together don't fit into memory. */
export type Spool = (file: File) => File;

/**
 * A spool in a temporary file without a name, so that nothing is left behind however the process ends. Where no such
 * file can be made, or no more fits in, texts are packed and kept in memory, which takes ten times as long.
 */
export const openSpool = (): Spool => {
  const store = openStore();
  return (file) => (store === undefined ? packFile(file) : (append(store, file) ?? packFile(file)));
};

interface Store {
  readonly descriptor: number;
  /** Room for the bytes of one text, used again and again. */
  room: Buffer;
  end: number;
}

const openStore = (): Store | undefined => {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'specwright-'));
    const descriptor = openSync(join(folder, 'spool'), 'wx+', 0o600);
    rmSync(folder, { recursive: true, force: true });
    const store = { descriptor, room: Buffer.alloc(0), end: 0 };
    unused.register(store, descriptor);
    return store;
  } catch {
    return undefined;
  }
};

// Files hold on to the store, and nobody says when the last of them was read.
const unused = new FinalizationRegistry<number>(closeSync);

const append = (store: Store, { path, text: given }: File): File | undefined => {
  const { end: start } = store;
  const length = Buffer.byteLength(given);
  if (store.room.length < length) store.room = Buffer.allocUnsafe(length);
  store.room.write(given);
  try {
    for (let done = 0; done < length; ) done += writeSync(store.descriptor, store.room, done, length - done, start + done);
  } catch {
    return undefined;
  }
  store.end += length;
  return {
    path,
    get text() {
      const read = Buffer.allocUnsafe(length);
      if (readSync(store.descriptor, read, 0, length, start) < length) throw new Error(`${path} cannot be read back from the temporary file.`);
      return read.toString();
    },
  };
};
