import { expect, test } from 'vitest';
import { highlightSample, type CodeLanguage } from '../../generator/text/token.ts';

test.each<[CodeLanguage, string, string]>([
  ['json', '{"a": "b", "n": -1.5e3, "t": null}', '{<span class="k">"a"</span>: <span class="s">"b"</span>, <span class="k">"n"</span>: <span class="n">-1.5e3</span>, <span class="k">"t"</span>: <span class="n">null</span>}'],
  ['sh', "curl x --data 'it'\\''s'", '<span class="w">curl</span> x <span class="k">--data</span> <span class="s">\'it\'\\\'\'s\'</span>'],
  ['ts', "const a = { b: 'c' };", '<span class="w">const</span> a = { <span class="k">b</span>: <span class="s">\'c\'</span> };'],
  ['python', 'x(json={"a": True})', 'x(json={<span class="k">"a"</span>: <span class="n">True</span>})'],
  ['php', "['a' => 1]", '[<span class="k">\'a\'</span> =&gt; <span class="n">1</span>]'],
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
