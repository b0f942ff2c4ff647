/** A file to be written: a path relative to the output folder, always with `/`, and its whole text. */
export interface File {
  readonly path: string;
  readonly text: string;
  /** The text's UTF-8, where that is at hand without the text. */
  readonly bytes?: Uint8Array;
}

/** A file of which only the bytes are kept; its text is made of them when somebody reads it. */
export const fileOfBytes = (path: string, bytes: Buffer): File => ({
  path,
  get text() {
    return bytes.toString();
  },
  bytes,
});

/** The text of a file as it is written: UTF-8. */
export const bytesOf = (file: Pick<File, 'text' | 'bytes'>): Uint8Array => file.bytes ?? Buffer.from(file.text);

/** What a path becomes on a file system that ignores case and normalises Unicode. */
export const fold = (path: string): string => path.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');

/** What Windows keeps for itself at the beginning of a file's name, whatever the extension: `con.ts` is the console too. */
export const windowsDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|\.)/iu;
