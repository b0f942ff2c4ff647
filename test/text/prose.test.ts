import { describe, expect, test } from 'vitest';
import { payloads } from '../hostile/description.ts';
import { markdownProse } from '../../generator/text/markdown-prose.ts';
import { article, inlineProse, prose } from '../../generator/text/prose.ts';
import { sanitise } from '../../generator/text/sanitise.ts';

const oneLine = (text: string): string => text.replace(/>\s+</gu, '><').trim();

describe('Markdown as HTML', () => {
  test.each([
    ['words', '<p>words</p>'],
    ['Use `a < b` & "c".', '<p>Use <code>a &lt; b</code> &amp; &quot;c&quot;.</p>'],
    ['**bold** [link](https://example.com)', '<p><strong>bold</strong> <a href="https://example.com">link</a></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ['Send `<string>` or <string>.', '<p>Send <code>&lt;string&gt;</code> or &lt;string&gt;.</p>'],
    ['```yaml\na: 1\n```', '<pre tabindex="0"><code><span class="hljs-attr">a:</span> <span class="hljs-number">1</span></code></pre>'],
    ['```nothing\n<b>\n```', '<pre tabindex="0"><code>&lt;b&gt;</code></pre>'],
    ['![tracker](https://example.com/t.gif)', '<p>tracker</p>'],
    ['[x](javascript:alert(1)) [y](guide.md)', '<p>x y</p>'],
    ['[x](&#106;avascript:alert(1))', '<p>x</p>'],
    ['<a href="java&Tab;script:alert(1)">x</a>', '<p><a>x</a></p>'],
    ['> [!NOTE]\n> Mind the gap.', '<blockquote><p><strong>Note</strong></p><p>Mind the gap.</p></blockquote>'],
    ['# Heading', '<p><strong>Heading</strong></p>'],
  ])('%j', (given, want) => {
    expect(oneLine(prose(given).text).replaceAll('&#34;', '&quot;')).toBe(oneLine(want));
  });

  test.each([
    ['### a\n\n# b\n\n##### c', '<h2 id="about-a">a</h2><h2 id="about-b">b</h2><h3 id="about-c">c</h3>'],
    ['# a\n\n#### b', '<h2 id="about-a">a</h2><h3 id="about-b">b</h3>'],
  ])('keeps the outline of a page: %j', (given, want) => {
    // The first heading of a page follows its title, whatever the author's level.
    expect(oneLine(article(given).text)).toBe(want);
  });

  test('stays within a sentence', () => {
    expect(inlineProse('a\n\n- b `c` **d**').text).not.toMatch(/<(?:p|ul|li)\b/u);
  });
});

describe("an author's HTML", () => {
  test.each([
    ['<p>a <code>b</code></p>', '<p>a <code>b</code></p>'],
    ['</div></main><b>x', '<b>x</b>'],
    ['</details></li><li>x', 'x'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a<li>b</li></li></ul>'],
    ['<td>x</td><tr>', 'x'],
    ['<b onclick=x style=y>t</b>', '<b >t</b>'],
    ['a<img src=x onerror=alert(1)>b', 'ab'],
    ['<img alt=a src="data:image/png;base64,AAAA">', '<img alt="a" src="data:image/png;base64,AAAA">'],
    ['a<img src="data:image/svg+xml;base64,AAAA">', 'a'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<svg onload=alert(1)>', '&lt;svg onload=alert(1)&gt;'],
    ['<a href="javascript:alert(1)" target=_top>t</a>', '<a  >t</a>'],
    ['<!-- c -->a', 'a'],
  ])('%j', (given, want) => {
    expect(sanitise(given).text.replace(/\s+>/gu, '>')).toBe(want.replace(/\s+>/gu, '>'));
  });

  test('of any payload leaves no live tag', () => {
    for (const payload of payloads) {
      for (const make of [prose, article, inlineProse]) {
        const live = [...make(payload).text.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/giu)].filter(([, tag = '', attributes = '']) => /script|iframe|svg|style/iu.test(tag) || /\son\w+=/iu.test(attributes));
        expect(live, payload).toEqual([]);
      }
    }
  });
});

describe('Markdown in a Markdown file', () => {
  test.each([
    ['# Heading\ntext', '**Heading**\ntext'],
    ['```js\nunclosed', '```js\nunclosed\n```'],
    ['<script>x</script> `<b>`', '&lt;script>x&lt;/script> `<b>`'],
    ['<p>Hello <code>x</code> <a href="https://example.com">there</a></p>', 'Hello `x` [there](https://example.com)'],
    ['![image](https://example.com/x.png)', '[image](https://example.com/x.png)'],
    ['[x](javascript:alert(1)) [y](guide.md)', '[x](#)) [y](#)'],
    ['Title\n====\ntext', 'Title\ntext'],
  ])('%j', (given, want) => {
    expect(markdownProse(given).text).toBe(want);
  });
});
