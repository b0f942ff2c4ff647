import { expect, test } from 'vitest';
import { highlightSample, type CodeLanguage } from '../../generator/text/token.ts';

test.each<[CodeLanguage, string, string]>([
  ['json', '{"a": "b", "n": -1.5e3, "t": null}', '{<b>"a"</b>: <i>"b"</i>, <b>"n"</b>: <u>-1.5e3</u>, <b>"t"</b>: <u>null</u>}'],
  ['sh', "curl x --data 'it'\\''s'", '<span>curl</span> x <b>--data</b> <i>\'it\'\\\'\'s\'</i>'],
  ['ts', "const a = { b: 'c' };", '<span>const</span> a = { <b>b</b>: <i>\'c\'</i> };'],
  ['python', 'x(json={"a": True})', 'x(json={<b>"a"</b>: <u>True</u>})'],
  ['php', "['a' => 1]", '[<b>\'a\'</b> =&gt; <u>1</u>]'],
  ['text', '<b>', '&lt;b&gt;'],
])('colours %s: %s', (language, text, want) => {
  expect(highlightSample({ language, text }).text).toBe(want);
});

test('loses no character of any code', () => {
  const text = '"unclosed \\ \' ` # // {<&>} \u0007 é 🚢 \n'.repeat(3);
  for (const language of ['json', 'sh', 'ts', 'js', 'python', 'php', 'text'] as const) {
    const shown = highlightSample({ language, text }).text.replace(/<[^>]*>/gu, '');
    expect(shown.replace(/&(?:lt|gt|amp|quot|#39);/gu, '.').length).toBe(text.length);
  }
});
