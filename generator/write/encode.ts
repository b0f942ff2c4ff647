/** Beyond this, a text gets room of its own, which goes when the bytes are used. */
const largestKept = 1_000_000;

/** Turns text into UTF-8, in one room for all: the bytes are good until the next text is turned. */
export const createEncoder = (): ((text: string) => Uint8Array) => {
  let room = Buffer.alloc(0);
  return (text) => {
    const length = Buffer.byteLength(text);
    if (length > largestKept) return Buffer.from(text);
    if (room.length < length) room = Buffer.allocUnsafeSlow(length);
    return room.subarray(0, room.write(text));
  };
};
