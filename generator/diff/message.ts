import type { JsonValue } from '../model/api.ts';
import type { Rule } from './rule.ts';
import type { Finding } from './schema/comparison.ts';

/**
 * The rule's sentence about one difference: what, which, and from what to what. `elements` is what people call the places
 * of the difference: a subject without a way is shown with it, and where there is none, the element stands for it.
 */
export const messageOf = (rule: Rule, { subject, from, to }: Finding, elements: readonly string[]): string => {
  const whole = subject === undefined ? elements[0] : elements.find((element) => element.endsWith(`.${subject}`));
  const shown = whole ?? subject;
  const named = shown === undefined ? rule.title : `${rule.title}: ${code(shown)}`;
  if (from !== undefined && to !== undefined) return `${named}, from ${brief(from)} to ${brief(to)}.`;
  if (to !== undefined) return `${named}, to ${brief(to)}.`;
  if (from !== undefined) return `${named}; it was ${brief(from)}.`;
  return `${named}.`;
};

const longest = 80;

const brief = (value: JsonValue): string => code(typeof value === 'string' ? value : JSON.stringify(value));

// As in Markdown, where a message ends up as well: text with backticks stands between more of them.
const code = (text: string): string => {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const fence = '`'.repeat(Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length)) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
};
