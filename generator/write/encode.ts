/** Beyond so many characters, a text gets room of its own: its bytes stay good. */
export const ownRoom = 1_000_000;

/** Turns text into UTF-8, in one room for all: the bytes are good until the next text is turned. */
export const createEncoder = (): ((text: string) => Uint8Array) => {
  let room = Buffer.alloc(0);
  return (text) => {
    if (text.length > ownRoom) return Buffer.from(text);
    const length = Buffer.byteLength(text);
    if (room.length < length) room = Buffer.allocUnsafeSlow(length);
    return room.subarray(0, room.write(text));
  };
};
