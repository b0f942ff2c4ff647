/**
 * The flags by which the validator reads a pattern: Unicode-aware if it is well-formed so, else in the older way;
 * undefined when it is no regular expression at all, and so is not checked.
 */
export const flagsOf = (pattern: string): 'u' | '' | undefined =>
  (['u', ''] as const).find((flags) => {
    try {
      return new RegExp(pattern, flags) !== undefined;
    } catch {
      return false;
    }
  });

/** A regular expression, read only as far as writing a match needs it. */
export type Expression =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Expression[] }
  | { readonly kind: 'alternatives'; readonly items: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly item: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'group'; readonly name: string; readonly item: Expression }
  | { readonly kind: 'same'; readonly name: string }
  /** Anchors and look-around: they write nothing, and the finished text is checked against them. */
  | { readonly kind: 'nothing' };

/** Reads a pattern that is known to be well-formed. */
export const parsePattern = (pattern: string): Expression => {
  let at = 0;
  let groups = 0;

  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const [found] = expression.exec(pattern) ?? [];
    at += found?.length ?? 0;
    return found;
  };

  const alternatives = (): Expression => {
    const items = [sequence()];
    while (take(/\|/y) !== undefined) items.push(sequence());
    return items.length === 1 ? items[0]! : { kind: 'alternatives', items }; // never empty
  };

  const sequence = (): Expression => {
    const items: Expression[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') items.push(repeated());
    return { kind: 'sequence', items };
  };

  const repeated = (): Expression => {
    const item = single();
    const quantifier = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === undefined) return item;
    const [least, most] = limits(quantifier.replace(/(?<=.)\?$/u, ''));
    return { kind: 'repeat', item, least, most };
  };

  const single = (): Expression => {
    if (take(/[$^]|\\[bB]/y) !== undefined) return { kind: 'nothing' };
    const look = take(/\(\?<?[=!]/y);
    if (look !== undefined) {
      alternatives();
      take(/\)/y);
      return { kind: 'nothing' };
    }
    const open = take(/\((?:\?(?:[a-z-]*:|<[^>]*>))?/y);
    if (open !== undefined) {
      const isCaptured = open === '(' || open.startsWith('(?<');
      if (isCaptured) groups += 1;
      const name = isCaptured ? (/<(.*)>/u.exec(open)?.[1] ?? String(groups)) : '';
      const item = alternatives();
      take(/\)/y);
      return { kind: 'group', name, item };
    }
    const back = take(/\\k<[^>]*>|\\[1-9]\d*/y);
    if (back !== undefined) return { kind: 'same', name: back.replace(/^\\(?:k<)?|>$/gu, '') };
    const source =
      take(/\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|c[a-z]|[^])|[^]/iuy) ?? '';
    return { kind: 'set', source };
  };

  return alternatives();
};

const limits = (quantifier: string): readonly [least: number, most: number] => {
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  if (quantifier === '?') return [0, 1];
  const [least = '0', most] = quantifier.slice(1, -1).split(',');
  if (most === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' ? Infinity : Number(most)];
};
