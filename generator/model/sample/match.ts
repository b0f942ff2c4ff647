import { commonMultiple } from './number.ts';
import { flagsOf, parsePattern, type Expression } from './pattern.ts';

/** What a text has to be besides made of patterns. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** What is wanted of texts; `start` tells several of one list apart. */
export interface Wanted extends Limits {
  readonly start: number;
  readonly isRight: (text: string) => boolean;
}

/**
 * Texts made of patterns, of each alone and of two at once, the shortest first; not more than a few, and none when no
 * way is found.
 */
export function* matches(patterns: readonly string[], { start, isRight, ...limits }: Wanted): Generator<string> {
  const sources = patterns.flatMap(sourceOf).slice(0, mostSources);
  const seen = new Set<string>();
  const budget: Budget = { left: mostWritten };
  for (const extra of extras(limits)) {
    for (let pick = 0; pick < mostPicks; pick += 1) {
      const written: string[] = [];
      for (const { pattern, flags, tree } of sources) {
        written.push(write(tree, { flags, extra, pick, start, budget }));
        if (budget.left > 0) continue;
        if (seen.size === 0) tooLong.add(pattern);
        return;
      }
      for (const text of [...written.flatMap((one) => padded(one, limits.least, start)), ...spliced(written, start)]) {
        const { length } = [...text];
        if (seen.has(text) || length < limits.least || length > limits.most || !isRight(text)) continue;
        seen.add(text);
        yield text;
      }
    }
  }
}

interface Source {
  readonly pattern: string;
  readonly flags: string;
  readonly tree: Expression;
}

const sourceOf = (pattern: string): readonly Source[] => {
  const flags = flagsOf(pattern);
  return flags === undefined || tooLong.has(pattern) ? [] : [{ pattern, flags, tree: parsePattern(pattern) }];
};

const mostSources = 4;

// What is not anchored may have anything beside it.
const padded = (text: string, length: number, start: number): readonly string[] => [
  text,
  text.padEnd(length, 'a'),
  text.padEnd(length, '1'),
  text.padStart(length, 'a'),
  ...(start > 0 ? [`${text}${start}`, `${start}${text}`] : []),
];

// One text may begin as one pattern wants it, and end as another does.
const spliced = (texts: readonly string[], start: number): readonly string[] =>
  texts.flatMap((one) =>
    texts
      .filter((other) => other !== one && one.length + other.length <= longestSpliced)
      .flatMap((other) => [
        ...Array.from({ length: other.length }, (_, at) => `${one}${other.slice(at)}`),
        ...Array.from({ length: one.length }, (_, at) => `${one.slice(0, at)}${other}`).reverse(),
        `${one}${start}${other}`,
      ]),
  );

const longestSpliced = 200;

const mostPicks = 16;

// A longer text comes from repeating something in it more often than it must be; how often depends on its length.
const extras = ({ least, most }: Limits): readonly number[] => {
  const all = [0, 1, 2, 3, 4, 6, 8, Math.ceil(least / 4), Math.ceil(least / 3), Math.ceil(least / 2), least - 1, least];
  return [...new Set(all)].filter((extra) => extra >= 0 && extra <= Math.min(most, longest));
};

const longest = 20_000;

/** How much is still written, all tries together: repetitions multiply, and a text that repeats itself doubles. */
interface Budget {
  left: number;
}

const mostWritten = 300_000;

/** Patterns whose shortest text is more than that. */
const tooLong = new Set<string>();

interface Way {
  readonly flags: string;
  readonly extra: number;
  readonly pick: number;
  readonly start: number;
  readonly budget: Budget;
}

// A text that was cut off by the budget is of no use.
const write = (tree: Expression, { flags, extra, pick, start, budget }: Way): string => {
  const captured = new Map<string, string>();
  let spare = extra;
  let way = pick;
  let place = start;
  let cycle = Infinity;

  const put = (expression: Expression): string => {
    budget.left -= 1;
    if (budget.left <= 0) return '';
    switch (expression.kind) {
      case 'nothing':
        return '';
      case 'same': {
        const text = captured.get(expression.name) ?? '';
        budget.left -= text.length;
        return text;
      }
      case 'set': {
        const members = membersOf(expression.source, flags);
        if (members.length > 1) place += 1;
        // Where all before would come again, this one does not.
        const turn = Math.floor(start / cycle);
        cycle = cycle === Infinity ? members.length : commonMultiple(cycle, members.length);
        return members[(place - 1 + turn) % members.length] ?? members[0] ?? '';
      }
      case 'sequence':
        return expression.items.map(put).join('');
      case 'alternatives': {
        const { length } = expression.items;
        const chosen = expression.items[way % length];
        way = Math.floor(way / length);
        return chosen === undefined ? '' : put(chosen);
      }
      case 'group': {
        const text = put(expression.item);
        captured.set(expression.name, text);
        return text;
      }
      case 'repeat': {
        const { least, most, item } = expression;
        const more = Math.min(spare, most - least, longest);
        spare -= more;
        let text = '';
        for (let times = Math.min(least + more, longest); times > 0 && budget.left > 0; times -= 1) text += put(item);
        return text;
      }
    }
  };
  return put(tree);
};

const alphabet = [
  ...'abcdefghijklmnopqrstuvwxyz',
  ...'1234567890',
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...' -_.,:;/!?@#$%&*+=()[]{}<>|~^\'"`\\',
  ...'\u00e9\u00df\u03b1\u0436\u4e2d\u3042\u05d0\u0623\u0e01\ud55c\u20ac\u2013\u{1f600}\t\n\r\u0000\u007f',
];

const known = new Map<string, readonly string[]>();

/** The characters that one set, escape or plain character of a pattern stands for, the most readable first. */
const membersOf = (source: string, flags: string): readonly string[] => {
  const key = `${flags}/${source}`;
  const found = known.get(key) ?? findMembers(source, flags);
  known.set(key, found);
  return found;
};

const findMembers = (source: string, flags: string): readonly string[] => {
  if (source === '.') return alphabet.slice(0, 26);
  if (source === '\\d') return [...'1234567890'];
  const expression = new RegExp(`^(?:${source})$`, flags);
  const readable = alphabet.filter((character) => expression.test(character));
  if (readable.length > 0) return readable;
  for (let point = 0; point < 0x3000; point += 1) {
    if (expression.test(String.fromCodePoint(point))) return [String.fromCodePoint(point)];
  }
  return [];
};
