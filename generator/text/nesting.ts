/**
 * Puts tags, as authors write them, where HTML lets them be: what is left open is closed, what lacks its list or its
 * table row gets it, and what holds nothing is left out.
 */
export interface Nesting {
  /** Text between tags, encoded. */
  readonly text: (encoded: string) => void;
  readonly open: (tag: string, attributes: string) => void;
  readonly close: (tag: string) => void;
  /** Closes what is open, and returns everything. */
  readonly finish: () => string;
}

interface Element {
  readonly tag: string;
  readonly attributes: string;
  /** Its tag is printed when something is in it. */
  isShown: boolean;
}

/** Begins with nothing. Without blocks, as within a sentence, they become spaces. */
export const createNesting = (hasBlocks: boolean): Nesting => {
  const open: Element[] = [];
  let printed = '';

  const push = (tag: string, attributes = ''): void => void open.push({ tag, attributes, isShown: false });
  const last = (tags: ReadonlySet<string>): number => open.findLastIndex(({ tag }) => tags.has(tag));
  const innermost = (): string => open.at(-1)?.tag ?? '';

  const show = (): void => {
    for (const [index, element] of open.entries()) {
      // Without a summary there is nothing to open it by, and what it holds stands open.
      if (element.isShown || (element.tag === 'details' && open[index + 1]?.tag !== 'summary')) continue;
      printed += `<${element.tag}${element.attributes}>`;
      element.isShown = true;
    }
  };

  const print = (something: string): void => {
    show();
    printed += something;
  };

  const closeFrom = (index: number): void => {
    while (open.length > index) {
      // An empty cell keeps the others in their columns.
      if (cells.has(innermost())) show();
      const element = open.pop();
      if (element?.isShown === true) printed += `</${element.tag}>`;
    }
  };

  /** Takes the emphasis that is open, to open it again further inside. */
  const cutEmphasis = (): readonly Element[] => {
    const from = open.findLastIndex(({ tag }) => !phrasing.has(tag)) + 1;
    const cut = open.slice(from).map((element) => ({ ...element, isShown: false }));
    closeFrom(from);
    return cut;
  };

  const missing = (tag: string): string | undefined => {
    const block = open.findLast((element) => !phrasing.has(element.tag))?.tag ?? '';
    const wanted = wants.get(block);
    if (wanted !== undefined) return wanted.includes(tag) ? undefined : wanted[0];
    return hasBlocks && bare.has(block) && (tag === '' || phrasing.has(tag)) ? 'p' : undefined;
  };

  /** Opens what has to be around a tag, or around text. */
  const surround = (tag: string): void => {
    if (missing(tag) === undefined) return;
    const cut = cutEmphasis();
    for (let wanted = missing(tag); wanted !== undefined; wanted = missing(tag)) push(wanted);
    open.push(...cut);
  };

  /** What a part of a list or table becomes: something else outside of one, or where HTML wants it earlier. */
  const placed = (tag: string): string => {
    const owners = partOf.get(tag);
    if (owners === undefined) return tag;
    const at = last(owners);
    if (at < 0 || (!tableParts.has(tag) && at < last(cells))) return 'p';
    closeFrom(at + 1);
    if (open[at]?.isShown !== true) return tag;
    return tag === 'thead' ? 'tbody' : tag === 'caption' || tag === 'summary' ? 'p' : tag;
  };

  const openBlock = (tag: string, attributes: string): void => {
    if (last(onlyPhrasing) >= 0) return text('\n');
    const cut = cutEmphasis();
    if (texts.has(innermost())) closeFrom(open.length - 1);
    const place = headings.has(tag) && last(headers) >= 0 ? 'p' : placed(tag);
    surround(place);
    if (tag === 'hr') print('<hr>');
    else push(place, place === tag ? attributes : '');
    open.push(...cut);
  };

  const openPhrasing = (tag: string, attributes: string): void => {
    if (tag === 'a') close('a');
    surround(tag);
    if (voids.has(tag)) print(`<${tag}${attributes}>`);
    else push(tag, attributes);
  };

  const text = (encoded: string): void => {
    if (encoded.trim() === '' && last(preformatted) < 0) {
      printed += encoded;
      return;
    }
    surround('');
    print(encoded);
  };

  const close = (tag: string): void => {
    const at = open.findLastIndex((element) => element.tag === tag);
    const limit = tableParts.has(tag) ? last(tables) : Math.max(last(cells), last(partOf.get(tag) ?? nothing));
    if (at >= limit && at >= 0) closeFrom(at);
  };

  return {
    text,
    open: (tag, attributes) => {
      if (open.length >= deepest) return;
      if (phrasing.has(tag)) openPhrasing(tag, attributes);
      else if (hasBlocks) openBlock(tag, attributes);
      else text(' ');
    },
    close: (tag) => (phrasing.has(tag) || hasBlocks ? close(tag) : text(' ')),
    finish: () => {
      closeFrom(0);
      return printed;
    },
  };
};

// Deeper there is no text that a reader could follow, and each block opens the emphasis around it again.
const deepest = 64;

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

const phrasing = set('b strong i em u s del ins kbd samp var sub sup small mark abbr q cite a code span br img');
const voids = set('br img');
/** What text alone can be in, and what ends with the next block. */
const texts = set('p h2 h3 h4 h5 h6');
const headings = set('h2 h3 h4 h5 h6');
const headers = set('th dt');
const onlyPhrasing = set('pre summary caption');
const preformatted = set('pre');
const bare: ReadonlySet<string> = new Set(['', 'blockquote', 'details']);
const cells = set('td th');
const tables = set('table');
const tableParts = set('table caption thead tbody tfoot tr td th');
const nothing: ReadonlySet<string> = new Set();

/** What may stand directly in it; the first of them is opened for anything else. */
const wants: ReadonlyMap<string, readonly string[]> = new Map([
  ['ul', ['li']],
  ['ol', ['li']],
  ['dl', ['dd', 'dt']],
  ['table', ['tbody', 'thead', 'tfoot', 'caption']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tfoot', ['tr']],
  ['tr', ['td', 'th']],
]);

const partOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('ul ol')],
  ['dt', set('dl')],
  ['dd', set('dl')],
  ['summary', set('details')],
  ['caption', set('table')],
  ['thead', set('table')],
  ['tbody', set('table')],
  ['tfoot', set('table')],
  ['tr', set('table thead tbody tfoot')],
  ['td', set('table thead tbody tfoot tr')],
  ['th', set('table thead tbody tfoot tr')],
]);
