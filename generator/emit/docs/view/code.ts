/** A name or value as a Markdown code span, for sentences that the templates print as Markdown or HTML. */
export const code = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
};

/** The beginning of a long text, with a sign that there is more. */
export const clip = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** The first example values, as a line has room for them. */
export const exampleTexts = (values: readonly unknown[]): readonly string[] => values.slice(0, 3).map(exampleText);

/** An example value as a line has room for it. */
export const exampleText = (value: unknown): string => clip(shown(value), 300);

/** Values side by side: text has quotes where it could be taken for what is no text, as `"1"` beside `1`. */
export const shownTogether = (values: readonly unknown[]): readonly string[] => {
  const isMixed =
    values.some((value) => typeof value !== 'string' && value !== null) ||
    (values.includes(null) && values.includes('null'));
  return values.map((value) => (isMixed ? (JSON.stringify(value) ?? '') : shown(value)));
};

/** A JSON value as a reader would write it: text without quotes, unless it would be lost without them. */
export const shown = (value: unknown): string =>
  typeof value === 'string' && value.trim() !== '' && value === value.trim() ? value : (JSON.stringify(value) ?? '');
