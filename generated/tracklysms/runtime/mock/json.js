// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * Where a text stops being JSON, as an index; the parser's own messages differ from one version to the next.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 * @param {string} text
 */
export const jsonErrorAt = (text) => {
  const token = /[\t\n\r ]*(?:([[\]{}:,])|"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;
  /** @type {string[]} */
  const open = [];
  let wanted = 'value';
  while (wanted !== 'end' || open.length > 0) {
    const from = token.lastIndex;
    const found = token.exec(text);
    const start = skipSpace(text, from);
    if (!found) return start;
    const mark = found[1] ?? (text[start] === '"' ? 'text' : 'scalar');
    const next = step(mark, wanted, open);
    if (next === undefined) return start;
    wanted = next;
  }
  return skipSpace(text, token.lastIndex);
};

/** @param {string} text @param {number} from */
const skipSpace = (text, from) => {
  let at = from;
  while (/[\t\n\r ]/.test(text[at] ?? '')) at += 1;
  return at;
};

/**
 * What has to come after a mark, or undefined when the mark cannot stand there.
 *
 * @param {string} mark
 * @param {string} wanted
 * @param {string[]} open
 */
const step = (mark, wanted, open) => {
  const inside = open.at(-1);
  switch (wanted) {
    case 'item or ]':
    case 'value':
      if (mark === '[' || mark === '{') {
        open.push(mark);
        return mark === '[' ? 'item or ]' : 'name or }';
      }
      if (mark === ']' && wanted === 'item or ]') return close(open);
      return mark === 'text' || mark === 'scalar' ? 'end' : undefined;
    case 'name or }':
      if (mark === '}') return close(open);
      return mark === 'text' ? 'colon' : undefined;
    case 'name':
      return mark === 'text' ? 'colon' : undefined;
    case 'colon':
      return mark === ':' ? 'value' : undefined;
    default:
      if (mark === ',') return inside === '[' ? 'value' : 'name';
      return (mark === ']' && inside === '[') || (mark === '}' && inside === '{') ? close(open) : undefined;
  }
};

/** @param {string[]} open */
const close = (open) => {
  open.pop();
  return 'end';
};

/**
 * A place in a text as people count: `line 2, column 5`.
 *
 * @param {string} text
 * @param {number} at
 */
export const placeIn = (text, at) => {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};
