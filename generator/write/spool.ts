import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, type File } from '../file.ts';
import { packFile } from '../pack.ts';
import { collectEagerly } from './collect.ts';

/** Takes files, with the bytes of their texts, that are needed later, and together don't fit into memory. */
export type Spool = (file: File, bytes: Uint8Array) => File;

/**
 * A spool in a temporary file without a name, so that nothing is left behind however the process ends. Where no such
 * file can be made, or no more fits in, texts are packed and kept in memory, which takes ten times as long.
 */
export const openSpool = (): Spool => {
  collectEagerly('pages');
  const store = openStore();
  return (file, bytes) => (store === undefined ? packFile(file) : (append(store, file.path, bytes) ?? packFile(file)));
};

interface Store {
  readonly descriptor: number;
  end: number;
}

const openStore = (): Store | undefined => {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'specwright-'));
    const descriptor = openSync(join(folder, 'spool'), 'wx+', 0o600);
    rmSync(folder, { recursive: true, force: true });
    const store = { descriptor, end: 0 };
    unused.register(store, descriptor, store);
    return store;
  } catch {
    return undefined;
  }
};

// Files hold on to the store, and nobody says when the last of them was read.
const unused = new FinalizationRegistry<number>(closeSync);

const append = (store: Store, path: string, bytes: Uint8Array): File | undefined => {
  const { end: start } = store;
  const { length } = bytes;
  try {
    for (let done = 0; done < length;) done += writeSync(store.descriptor, bytes, done, length - done, start + done);
  } catch {
    return undefined;
  }
  store.end += length;
  return spooledFile(path, { store, start, length });
};

/** Where in a temporary file the bytes of a file are; another thread of the process can read them there. */
export interface Spooled {
  readonly store: Pick<Store, 'descriptor'>;
  readonly start: number;
  readonly length: number;
}

/** A file whose bytes are read when somebody asks for them. */
export const spooledFile = (path: string, spooled: Spooled): File & { readonly spooled: Spooled } => {
  const readBack = (): Buffer => readInto(Buffer.allocUnsafe(spooled.length), path, spooled);
  return {
    path,
    spooled,
    get text() {
      return readBack().toString();
    },
    get bytes() {
      return readBack();
    },
  };
};

const readInto = (room: Buffer, path: string, { store, start, length }: Spooled): Buffer => {
  if (readSync(store.descriptor, room, 0, length, start) < length)
    throw new Error(`${path} cannot be read back from the temporary file.`);
  return room.subarray(0, length);
};

/** Gives the bytes of one file after the other, piece by piece, all in one room: a piece is good until the next is asked for. */
export const createReader = (): ((file: Pick<File, 'path' | 'text' | 'bytes'>) => Iterable<Uint8Array>) => {
  const room = Buffer.allocUnsafeSlow(pieceLength);
  return (file) => {
    const { spooled } = file as { readonly spooled?: Spooled }; // what `spooledFile` made has it
    return spooled === undefined ? [bytesOf(file)] : piecesOf(room, file.path, spooled);
  };
};

const pieceLength = 1_000_000;

function* piecesOf(room: Buffer, path: string, { store, start, length }: Spooled): Generator<Uint8Array, void> {
  for (let done = 0; done < length; done += pieceLength) {
    yield readInto(room, path, { store, start: start + done, length: Math.min(pieceLength, length - done) });
  }
}

/** Where a file waits; `undefined` for one in memory. Whoever is told so keeps the temporary file until the process ends. */
export const handOver = (file: File): Spooled | undefined => {
  const { spooled } = file as File & { readonly spooled?: Spooled }; // what `spooledFile` made has it
  if (spooled !== undefined) unused.unregister(spooled.store);
  return spooled;
};
