/** Beyond so many characters, a text gets room of its own: its bytes stay good. */
export const ownRoom = 1_000_000;

/** Turns text into UTF-8, in one room for all: the bytes are good until the next text is turned. */
export const createEncoder = (): ((text: string) => Uint8Array) => {
  let room = Buffer.alloc(0);
  return (text) => {
    if (text.length > ownRoom) return Buffer.from(text);
    // To count the bytes first would go through the text once more: a unit has three at most.
    if (room.length < 3 * text.length) room = Buffer.allocUnsafeSlow(3 * text.length);
    return room.subarray(0, room.write(text));
  };
};
