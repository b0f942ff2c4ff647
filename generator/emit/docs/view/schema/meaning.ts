import type { EnumValue } from './badge.ts';

/** An enum's values with the meanings that its description lists, and the description without that list. */
export interface Meanings {
  readonly values: readonly EnumValue[];
  readonly description: string;
}

/**
 * Many descriptions explain an enum in a list at their end: "- `0`: desktop". Where every value has its line, the
 * values are shown with their meanings instead of twice.
 */
export const readMeanings = (values: readonly EnumValue[], description: string): Meanings => {
  const asWritten = { values, description };
  if (values.length === 0 || values.some(({ meaning }) => meaning !== '')) return asWritten;
  const lines = description.trimEnd().split('\n');
  const start = lines.findLastIndex((line) => !listed.test(line)) + 1;
  const meanings = new Map(
    lines.slice(start).map((line) => {
      const [, value = '', meaning = ''] = listed.exec(line) ?? [];
      return [value, meaning] as const;
    }),
  );
  if (meanings.size !== values.length || !values.every(({ value }) => meanings.has(value))) return asWritten;
  return {
    values: values.map(({ value }) => ({ value, meaning: meanings.get(value) ?? '' })),
    description: lines.slice(0, start).join('\n').trim(),
  };
};

const listed = /^[-*] `([^`]+)`(?::| -| –| —) (\S.*)$/u;
