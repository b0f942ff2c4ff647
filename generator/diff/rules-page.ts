import type { JsonValue } from '../model/api.ts';
import { isList } from '../model/resolve.ts';
import { markdownBlock } from '../text/escape.ts';
import { verdictOf, type Effect, type Example, type Rule } from './rule.ts';
import { ruleGroups } from './rules/index.ts';

/** `docs/diff-rules.md`: every rule of the comparison with what it does to whom, and its example. */
export const rulesPage = (): string => `<!-- Written by \`specwright diff --rules\`. Do not edit. -->

# What a change does

\`specwright diff\` compares two descriptions as contracts: what consumers send must still be accepted, and what they
receive must still be understood. Each difference is one of the changes below. **Wire** is what it does to a client
that is deployed already; **package** is what it does to code that is compiled with the new types. A relation that
cannot be decided is *possibly breaking*, and counts as breaking.

What does not change the contract is no change: references or the same schema in place, \`allOf\` or the whole, any
spelling of \`null\`, \`const\` or a list of one value, bytes as 3.0 or as 3.1 writes them, any order of lists that are
sets, defaults that are written down, parameters of the path or of its operations, the case of headers.

${ruleGroups.map(({ title, rules }) => section(title, rules)).join('\n')}`;

const section = (title: string, rules: Readonly<Record<string, Rule>>): string =>
  `## ${title}\n\n${Object.entries(rules)
    .map(([id, rule]) => entry(id, rule))
    .join('\n')}`;

const entry = (id: string, rule: Rule): string => {
  const isEven = typeof rule.wire === 'string' && typeof rule.package === 'string';
  const rows = isEven
    ? [`| ${cell(rule.wire)} | ${cell(rule.package)} |`]
    : (['sent', 'received'] as const).map(
        (direction) => `| ${direction} | ${verdictOf(rule.wire, direction)} | ${verdictOf(rule.package, direction)} |`,
      );
  return [
    `### ${id}`,
    '',
    `${rule.title}. ${rule.why}`,
    '',
    isEven ? '| wire | package |\n| --- | --- |' : '| data is | wire | package |\n| --- | --- | --- |',
    ...rows,
    '',
    ...exampleText(rule.example),
    `What to do: ${rule.advice}`,
    '',
  ].join('\n');
};

const cell = (effect: Effect): string => (typeof effect === 'string' ? effect : '');

const exampleText = ({ before, after }: Example): readonly string[] => [
  'Before:',
  '',
  markdownBlock(compact(before), 'json').text,
  '',
  'After:',
  '',
  markdownBlock(compact(after), 'json').text,
  '',
];

/** JSON with as much on one line as fits. */
const compact = (value: JsonValue, indent = ''): string => {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 100) return line;
  const inner = `${indent}  `;
  const [open, close, items] = isList(value)
    ? ['[', ']', value.map((item) => compact(item, inner))]
    : ['{', '}', Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${compact(member, inner)}`)];
  return `${open}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}${close}`;
};

const oneLine = (value: JsonValue): string => {
  if (isList(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};
