import type { CoverageData } from '../support/coverage-data.ts';

/** The file with what there is to be covered: an item or a schema to a line, so that a change of one is one line. */
export const coverageText = (data: CoverageData): string => `${block(data, 0, 2)}\n`;

const block = (value: unknown, depth: number, deepest: number): string => {
  if (typeof value !== 'object' || value === null || depth > deepest || Object.keys(value).length === 0)
    return JSON.stringify(value);
  const margin = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value))
    return `[\n${value.map((item) => margin + block(item, depth + 1, deepest)).join(',\n')}${end}]`;
  return `{\n${Object.entries(value)
    .map(([name, member]) => `${margin}${JSON.stringify(name)}: ${block(member, depth + 1, deepest)}`)
    .join(',\n')}${end}}`;
};
