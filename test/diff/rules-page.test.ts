import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from '../../generator/diff/rules-page.ts';

test('docs/diff-rules.md is what `specwright diff --rules` prints', () => {
  expect(readFileSync(new URL('../../docs/diff-rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});
