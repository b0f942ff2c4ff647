import { fileOfBytes, type File } from '../file.ts';

/** A file on its way from a thread: bytes change hands, where a text would be copied twice. */
export interface Parcel {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const pack = ({ path, text }: File): Parcel => ({ path, bytes: encoder.encode(text) });

const encoder = new TextEncoder();

export const unpack = ({ path, bytes }: Parcel): File => fileOfBytes(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
