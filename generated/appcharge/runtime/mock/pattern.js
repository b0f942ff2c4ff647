// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * Patterns of a description, matched in bounded time. JavaScript's own engine tries one way after the other, and some
 * patterns have more ways through a short text than there is time for: those are followed here, all ways at once.
 *
 * @typedef {{ readonly test: (text: string) => boolean, readonly toString: () => string }} Pattern
 * @typedef {(character: string) => boolean} Accepts
 * @typedef {{ op: 'set', accepts: Accepts } | { op: 'split', ways: number[] } | { op: 'at', place: string }
 *   | { op: 'look', isNegative: boolean, program: Step[] } | { op: 'end' }} Step
 */

/** @type {Map<string, Pattern>} */
const known = new Map();

/**
 * A schema's pattern: some escape more than the `u` flag allows, and what is no pattern here checks nothing.
 *
 * @param {string} source
 * @returns {Pattern}
 */
export const readPattern = (source) => {
  const pattern = known.get(source) ?? create(source);
  known.set(source, pattern);
  return pattern;
};

/**
 * Whether a text is a regular expression of JavaScript.
 *
 * @param {string} source
 */
export const isPattern = (source) => {
  const native = nativeOf(source);
  // That one is too large is found out by its use, which takes long only where something is repeated.
  return native !== undefined && (source.length < 1e4 || /[*+{]/u.test(source) || uses(native, '') !== undefined);
};

/**
 * Over which texts JavaScript's own engine could take long: for code that is not ours and uses it.
 *
 * @param {string} source
 * @returns {(text: string) => boolean}
 */
export const takesLong = (source) => {
  const native = nativeOf(source);
  if (native === undefined) return () => false;
  const { makeProgram, tries } = readProgram(native);
  /** @type {Step[] | undefined} */
  let program;
  return (text) => {
    if (tries(text.length) <= mostTries) return false;
    program ??= makeProgram();
    return program.length === 0 || run(program, native.unicode ? [...text] : text.split(''), undefined, { left: 1e5 }, true) === undefined;
  };
};

const anything = { test: () => true };

/** @param {string} source */
const create = (source) => {
  const native = nativeOf(source);
  return native === undefined ? anything : bounded(native);
};

/** @param {string} source */
const nativeOf = (source) => {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  return undefined;
};

const mostTries = 1e6;
const mostSteps = 2e7;

/**
 * @param {RegExp} native
 * @returns {Pattern}
 */
const bounded = (native) => {
  const { makeProgram, tries } = readProgram(native);
  /** @type {Step[] | undefined} */
  let program;
  return {
    test: (text) => {
      if (tries(text.length) <= mostTries) return uses(native, text) ?? true;
      program ??= makeProgram();
      // What cannot be told in time is not held against the text.
      return program.length === 0 || (run(program, native.unicode ? [...text] : text.split('')) ?? true);
    },
    // Schema engines tell patterns apart by it.
    toString: () => String(native),
  };
};

/**
 * What JavaScript says of a text; nothing where the pattern is too large for it.
 *
 * @param {RegExp} native
 * @param {string} text
 */
const uses = (native, text) => {
  try {
    return native.test(text);
  } catch {
    return undefined;
  }
};

/**
 * Whether there is a way through a text: each step is visited once for each character, so the time is their product.
 *
 * @param {readonly Step[]} program
 * @param {readonly string[]} text
 * @param {number} [from] where the way has to begin; anywhere when it is not given
 * @param {{ left: number }} [budget]
 * @param {boolean} [isForgetful] goes every way again, as JavaScript's own engine does
 * @returns {boolean | undefined} undefined when it takes too long
 */
const run = (program, text, from, budget = { left: mostSteps }, isForgetful = false) => {
  const width = text.length + 1;
  if (program.length * width > mostSteps) return undefined;
  const seen = new Uint8Array(isForgetful ? 0 : program.length * width);
  /** @type {number[]} */
  const open = [];
  /** @type {(index: number, at: number) => void} */
  const visit = (index, at) => {
    const key = index * width + at;
    if (seen[key] === 1) return;
    if (!isForgetful) seen[key] = 1;
    open.push(key);
  };
  for (let start = from ?? 0; start < (from ?? text.length) + 1; start += 1) {
    visit(0, start);
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if ((budget.left -= 1) < 0) return undefined;
      const at = key % width;
      const index = (key - at) / width;
      const step = program[index];
      if (step === undefined || step.op === 'end') return true;
      if (step.op === 'split') {
        for (let way = step.ways.length - 1; way >= 0; way -= 1) visit(step.ways[way] ?? 0, at);
        continue;
      }
      if (step.op === 'set') {
        const character = text[at];
        if (character !== undefined && step.accepts(character)) visit(index + 1, at + 1);
        continue;
      }
      const holds = step.op === 'at' ? isAt(step.place, text, at) : run(step.program, text, at, budget, isForgetful);
      if (holds === undefined) return undefined;
      if (holds !== (step.op === 'look' && step.isNegative)) visit(index + 1, at);
    }
  }
  return false;
};

/** @type {(place: string, text: readonly string[], at: number) => boolean} */
const isAt = (place, text, at) => {
  if (place === '^') return at === 0;
  if (place === '$') return at === text.length;
  const isBoundary = /\w/.test(text[at - 1] ?? '') !== /\w/.test(text[at] ?? '');
  return place === '\\b' ? isBoundary : !isBoundary;
};

const longestProgram = 10_000;

/** Thrown where a pattern has something that only trying can follow, or is too long. */
class NotFollowed extends Error {}

/**
 * The steps of a well-formed pattern, and how many tries JavaScript's own engine may need for a text of some length.
 *
 * @param {RegExp} native
 * @returns {{ makeProgram: () => Step[], tries: (length: number) => number }} no steps where they cannot be made
 */
const readProgram = ({ source: escaped, flags }) => {
  const source = escaped === '(?:)' ? '' : escaped;
  /** The most turns of each repetition, and the ways of each choice. */
  const turns = [/^\^[^|]*$/.test(source) ? 0 : Infinity];
  let choices = 1;
  let isWild = false;
  let at = 0;
  let isComplete = true;

  /** @param {RegExp} expression */
  const take = (expression) => {
    expression.lastIndex = at;
    const [found] = expression.exec(source) ?? [];
    at += found?.length ?? 0;
    return found;
  };

  /** @typedef {{ emit: (into: Step[]) => void, isPlain: boolean }} Node */

  /** @returns {Node} */
  const alternatives = () => {
    const items = [sequence()];
    while (take(/\|/y) !== undefined) items.push(sequence());
    const [only] = items;
    if (only !== undefined && items.length === 1) return only;
    choices *= items.length;
    return {
      isPlain: false,
      emit: (into) => {
        const [split, ends] = [begin(into), /** @type {number[][]} */ ([])];
        for (const item of items) {
          split.push(into.length);
          item.emit(into);
          ends.push(begin(into));
        }
        for (const end of ends) end.push(into.length);
      },
    };
  };

  /** @returns {Node} */
  const sequence = () => {
    /** @type {Node[]} */
    const items = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(repeated());
    return { isPlain: items.every(({ isPlain }) => isPlain), emit: (into) => items.forEach(({ emit }) => emit(into)) };
  };

  /** @returns {Node} */
  const repeated = () => {
    const item = single();
    const quantifier = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === undefined) return item;
    const [least, most] = limits(quantifier.replace(/(?<=.)\?$/, ''));
    if (most > 1 && !item.isPlain) isWild = true;
    if (most > least) turns.push(most - least);
    // As many turns are tried from each place in the text.
    if (least > 1000) turns.push(least);
    return {
      isPlain: least === most && item.isPlain,
      emit: (into) => {
        for (let turn = 0; turn < least; turn += 1) {
          const before = into.length;
          emitBounded(item, into);
          // What has no steps has none a billion times either.
          if (into.length === before) break;
        }
        if (most === Infinity) {
          const back = into.length;
          const split = begin(into);
          split.push(into.length);
          item.emit(into);
          begin(into).push(back);
          split.push(into.length);
          return;
        }
        /** @type {number[][]} */
        const splits = [];
        for (let turn = least; turn < most; turn += 1) {
          const split = begin(into);
          split.push(into.length);
          splits.push(split);
          emitBounded(item, into);
        }
        for (const split of splits) split.push(into.length);
      },
    };
  };

  /** @returns {Node} */
  const single = () => {
    const place = take(/[$^]|\\[bB]/y);
    if (place !== undefined) return { isPlain: true, emit: (into) => void into.push({ op: 'at', place }) };
    const look = take(/\(\?<?[=!]/y);
    if (look !== undefined) {
      const item = alternatives();
      take(/\)/y);
      if (look.includes('<')) isComplete = false;
      /** @type {Step[]} */
      const program = [];
      return {
        isPlain: item.isPlain,
        emit: (into) => {
          if (program.length === 0) finish(item, program);
          into.push({ op: 'look', isNegative: look.endsWith('!'), program });
        },
      };
    }
    if (take(/\((?:\?(?:[a-z-]*:|<[^>]*>))?/y) !== undefined) {
      const item = alternatives();
      take(/\)/y);
      return item;
    }
    if (take(/\\k<[^>]*>|\\[1-9]\d*/y) !== undefined) {
      isComplete = false;
      return { isPlain: false, emit: () => {} };
    }
    const set = take(/\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|c[a-z]|[^])|[^]/iuy) ?? '';
    const accepts = setOf(set, flags);
    if (accepts === undefined) isComplete = false;
    else return { isPlain: true, emit: (into) => void into.push({ op: 'set', accepts }) };
    return { isPlain: true, emit: () => {} };
  };

  /** @type {Node} */
  let whole;
  try {
    whole = alternatives();
  } catch (error) {
    // Groups in groups in groups, more than the stack holds.
    if (!(error instanceof RangeError)) throw error;
    return { makeProgram: () => [], tries: () => Infinity };
  }
  return {
    makeProgram: () => {
      /** @type {Step[]} */
      const program = [];
      try {
        if (isComplete) finish(whole, program);
      } catch (error) {
        if (!(error instanceof NotFollowed || error instanceof RangeError)) throw error;
        return [];
      }
      return program;
    },
    tries: (length) => (isWild ? Infinity : turns.reduce((product, most) => product * (Math.min(most, length) + 1), choices)),
  };
};

/** @type {(item: { emit: (into: Step[]) => void }, into: Step[]) => void} */
const emitBounded = (item, into) => {
  if (into.length > longestProgram) throw new NotFollowed();
  item.emit(into);
};

/** @type {(item: { emit: (into: Step[]) => void }, into: Step[]) => void} */
const finish = (item, into) => {
  emitBounded(item, into);
  into.push({ op: 'end' });
};

/**
 * A step that goes on at others, which are added once they are known.
 *
 * @param {Step[]} into
 */
const begin = (into) => {
  /** @type {number[]} */
  const ways = [];
  into.push({ op: 'split', ways });
  return ways;
};

/**
 * @param {string} quantifier
 * @returns {readonly [least: number, most: number]}
 */
const limits = (quantifier) => {
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  if (quantifier === '?') return [0, 1];
  const [least = '0', most] = quantifier.slice(1, -1).split(',');
  if (most === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' ? Infinity : Number(most)];
};

/**
 * @param {string} source
 * @param {string} flags
 * @returns {Accepts | undefined}
 */
const setOf = (source, flags) => {
  try {
    const expression = new RegExp(`^(?:${source})$`, flags);
    /** @type {Map<string, boolean>} */
    const verdicts = new Map();
    return (character) => {
      const verdict = verdicts.get(character) ?? expression.test(character);
      if (verdicts.size < 1000) verdicts.set(character, verdict);
      return verdict;
    };
  } catch {
    return undefined;
  }
};
