import type { Text } from './text.ts';

/**
 * Keeps a text that hardly anybody asks for again. Of a long one only the bytes are kept once nobody holds on to what was
 * read: one character that is not Latin makes a text in memory twice as long as its file.
 */
export const keepText = (read: Text): (() => string) => {
  const { text } = read;
  return text.length < long ? () => text : keepBytes(read.bytes, new WeakRef(read));
};

const long = 1_000_000;

// Apart from `keepText`, whose functions would all hold on to the text.
const keepBytes = (bytes: Uint8Array, last: WeakRef<Pick<Text, 'text'>>): (() => string) => {
  let recent = last;
  return () => {
    const held = recent.deref() ?? { text: new TextDecoder().decode(bytes) }; // without a byte order mark
    recent = new WeakRef(held);
    return held.text;
  };
};
