/** The pages of a site as one text, `llms-full.txt`, as far as somebody can still do something with it. */
export interface Full {
  readonly add: (page: string) => void;
  /** Everything that was added in UTF-8, good until more is added; `sentence` stands where pages were left out. */
  readonly bytes: (sentence: string) => Buffer;
}

/** Begins with nothing, and takes pages up to so many bytes, in one room: together they are as large as all else that is kept. */
export const createFull = (most = 50_000_000): Full => {
  let room = Buffer.alloc(0);
  let used = 0;
  let isCut = false;
  /** Gives where the text ends. */
  const write = (text: string): number => {
    const next = used === 0 ? text : `${separator}${text}`;
    const end = used + Buffer.byteLength(next);
    if (end > room.length) room = enlarge(room, 2 * end);
    room.write(next, used);
    return end;
  };
  return {
    add: (page) => {
      if (isCut) return;
      const end = write(page);
      if (end > most) isCut = true;
      else used = end;
    },
    bytes: (sentence) => room.subarray(0, isCut ? write(`${sentence}\n`) : used),
  };
};

// The system gives memory when something is written there; `concat` would fill all of it.
const enlarge = (room: Buffer, length: number): Buffer<ArrayBuffer> => {
  const larger = Buffer.allocUnsafeSlow(length);
  room.copy(larger);
  return larger;
};

const separator = '\n---\n\n';
