import { fileOfBytes, type File } from '../file.ts';
import { sha256 } from '../hash.ts';
import { createEncoder, ownRoom } from './encode.ts';
import { openSpool, type Spool } from './spool.ts';

/** Takes a file, and the hash of what is at its path now; gives the hash of its bytes, and the file as it waits until it is written. */
export type Keep = (file: File, there: string | undefined) => { readonly hash: string; readonly kept: File };

/** Keeps so many bytes of new text in memory; what is more waits in a temporary file. */
export const createKeeper = (mostHeld = 2_000_000): Keep => {
  const encode = createEncoder();
  let held = 0;
  let spool: Spool | undefined;
  return (file, there) => {
    const bytes = file.bytes ?? encode(file.text);
    const hash = sha256(bytes);
    if (hash === there) return { hash, kept: file };
    held += bytes.length;
    if (held > mostHeld) return { hash, kept: (spool ??= openSpool())(file, bytes) };
    // Encoded once, where the bytes do not give way to those of the next file.
    const isOwn = file.bytes === undefined && file.text.length > ownRoom;
    return {
      hash,
      kept: isOwn ? fileOfBytes(file.path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) : file,
    };
  };
};
