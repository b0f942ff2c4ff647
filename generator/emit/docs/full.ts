/** The pages of a site as one text, `llms-full.txt`, as far as somebody can still do something with it. */
export interface Full {
  readonly add: (page: string) => void;
  /** Everything that was added in UTF-8; `sentence` stands where pages were left out. */
  readonly bytes: (sentence: string) => Buffer;
}

/** Begins with nothing, and takes pages up to so many bytes. Bytes take half of what texts of other scripts do. */
export const createFull = (most = 50_000_000): Full => {
  const pages: Buffer[] = [];
  let length = 0;
  return {
    add: (page) => {
      if (length > most) return;
      const bytes = Buffer.from(page);
      length += bytes.length;
      if (length <= most) pages.push(bytes);
    },
    bytes: (sentence) => {
      const all = length > most ? [...pages, Buffer.from(`${sentence}\n`)] : pages;
      return Buffer.concat(all.flatMap((page, index) => (index === 0 ? [page] : [separator, page])));
    },
  };
};

const separator = Buffer.from('\n---\n\n');
