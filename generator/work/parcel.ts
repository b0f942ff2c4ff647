import { fileOfBytes, type File } from '../file.ts';

/** A file on its way from a thread: bytes change hands, where a text would be copied twice. */
export interface Parcel {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const pack = ({ path, text }: File): Parcel => ({ path, bytes: encoder.encode(text) });

/** A long text on its way to a thread, which both see: a message would copy it twice. */
export const share = (text: string): SharedArrayBuffer => {
  const shared = new SharedArrayBuffer(2 * text.length);
  Buffer.from(shared).write(text, 'utf16le');
  return shared;
};

export const textOf = (shared: SharedArrayBuffer): string => Buffer.from(shared).toString('utf16le');

const encoder = new TextEncoder();

export const unpack = ({ path, bytes }: Parcel): File =>
  fileOfBytes(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
