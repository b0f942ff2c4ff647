import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { payloads } from '../hostile/description.ts';
import { wordsOfHtml } from '../../generator/text/html-markdown.ts';
import { markdownLead, markdownLine, markdownParagraph, markdownProse, markdownRest } from '../../generator/text/markdown-prose.ts';
import { firstParagraph } from '../../generator/text/paragraph.ts';
import { article, inlineProse, prose, proseWords } from '../../generator/text/prose.ts';
import { sanitise } from '../../generator/text/sanitise.ts';

const oneLine = (text: string): string => text.replace(/>\s+</gu, '><').trim();

describe('Markdown as HTML', () => {
  test.each([
    ['words', '<p>words</p>'],
    ['Use `a < b` & "c".', '<p>Use <code>a &lt; b</code> &amp; &quot;c&quot;.</p>'],
    ['**bold** [link](https://example.com)', '<p><strong>bold</strong> <a href="https://example.com">link</a></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', '<table tabindex="0"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ['Send `<string>` or <string>.', '<p>Send <code>&lt;string&gt;</code> or &lt;string&gt;.</p>'],
    ['```yaml\na: 1\n```', '<pre tabindex="0"><code><b>a:</b> <u>1</u></code></pre>'],
    ['```nothing\n<b>\n```', '<pre tabindex="0"><code>&lt;b&gt;</code></pre>'],
    ['![tracker](https://example.com/t.gif)', '<p>tracker</p>'],
    ['[x](javascript:alert(1)) [y](guide.md)', '<p>x y</p>'],
    ['[x](&#106;avascript:alert(1))', '<p>x</p>'],
    ['<a href="java&Tab;script:alert(1)">x</a>', '<p>x</p>'],
    ['| a | b |\n| :-: | --: |\n| 1 | 2 |', '<table tabindex="0"><thead><tr><th class="center">a</th><th class="right">b</th></tr></thead><tbody><tr><td class="center">1</td><td class="right">2</td></tr></tbody></table>'],
    ['text <p>more</p>', '<p>text </p><p>more</p>'],
    ['<pre>a\n\n  b</pre>', '<pre tabindex="0">a\n\n  b</pre>'],
    ['> [!NOTE]\n> Mind the gap.', '<blockquote><p><strong>Note</strong></p><p>Mind the gap.</p></blockquote>'],
    ['# Heading', '<p><strong>Heading</strong></p>'],
  ])('%j', (given, want) => {
    expect(oneLine(prose(given).text).replaceAll('&#34;', '&quot;')).toBe(oneLine(want));
  });

  test.each([
    ['### a\n\n# b\n\n##### c', '<h2 id="about-a">a</h2><h2 id="about-b">b</h2><h3 id="about-c">c</h3>'],
    ['# a\n\n#### b', '<h2 id="about-a">a</h2><h3 id="about-b">b</h3>'],
    ['# a\n\n## a\n\n# a', '<h2 id="about-a">a</h2><h3 id="about-a-1">a</h3><h2 id="about-a-2">a</h2>'],
    ['# a 1\n\n# a\n\n# a', '<h2 id="about-a-1">a 1</h2><h2 id="about-a">a</h2><h2 id="about-a-2">a</h2>'],
    ['<h1>a</h1>\n\n<h4 id=x>b</h4>', '<h2>a</h2><h3>b</h3>'],
    ['# One two\n\n[a](#one-two) or [b](#section/One-two) [c](#none)', '<h2 id="about-one-two">One two</h2><p><a href="#about-one-two">a</a> or <a href="#about-one-two">b</a> c</p>'],
  ])('keeps the outline of a page: %j', (given, want) => {
    // The first heading of a page follows its title, whatever the author's level.
    expect(oneLine(article(given).text)).toBe(want);
  });

  test.each([
    ['See the **[guide](https://example.com/a)**, `a < b` & "c".', 'See the guide, a &lt; b &amp; &quot;c&quot;.'],
    ['* [One](https://one.example) of *two*', 'One of two'],
    ['```json\n{"a": 1}\n```', '{&quot;a&quot;: 1}'],
    ['[x](javascript:alert(1)) <b onclick="x">y', 'x y'],
    [`**word** ${'word '.repeat(60)}`, `${'word '.repeat(38)}word…`],
    ['&'.repeat(60), `${'&amp;'.repeat(39)}…`],
    [`a${'💥'.repeat(110)}`, `a${'💥'.repeat(99)}…`],
    [`ab${'💥'.repeat(110)}`, `ab${'💥'.repeat(98)}…`],
  ])('has words of its own: %j', (given, want) => {
    expect(proseWords(given).text).toBe(want);
  });

  test('stays within a sentence', () => {
    expect(inlineProse('a\n\n- b `c` **d**').text).not.toMatch(/<(?:p|ul|li)\b/u);
  });
});

describe("an author's HTML", () => {
  test.each([
    ['<p>a <code>b</code></p>', '<p>a <code>b</code></p>'],
    ['</div></main><b>x', '<p><b>x</b></p>'],
    ['<b onclick=x style=y>t</b>', '<p><b>t</b></p>'],
    ['a<img src=x onerror=alert(1)>b', '<p>ab</p>'],
    ['a <img src=x alt="chart">', '<p>a chart</p>'],
    ['<img alt=a src="data:image/png;base64,AAAA">', '<p><img alt="a" src="data:image/png;base64,AAAA"></p>'],
    ['a<img src="data:image/svg+xml;base64,AAAA">', '<p>a</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<svg onload=alert(1)>', '<p>&lt;svg onload=alert(1)&gt;</p>'],
    ['<a href="javascript:alert(1)" target=_top>t</a>', '<p>t</p>'],
    ['<a href="https://a.example/" href="https://b.example/">t</a>', '<p><a href="https://a.example/">t</a></p>'],
    ['<td align=right style=x colspan=0>t</td>', '<p>t</p>'],
    ['<!-- c -->a', '<p>a</p>'],
    ['a <span class="note"><b>Note:</b> b', '<p>a <span><b>Note:</b> b</span></p>'],
  ])('keeps what is harmless: %j', (given, want) => {
    expect(sanitise(given, 'prose').text).toBe(want);
  });

  test.each([
    ['a <p>b</p> c', '<p>a </p><p>b</p><p> c</p>'],
    ['</details></li><li>x', '<p>x</p>'],
    ['<li>a</li><li>b</li>', '<p>a</p><p>b</p>'],
    ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>c', '<ul><li>a</li><li>b</li></ul><p>c</p>'],
    ['<ul>a<ul><li>b</ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['<ul><li>a<ul></li></ul>', '<ul><li>a</li></ul>'],
    ['<td>x</td><tr>', '<p>x</p>'],
    ['<table><td>a<td><tr>b</table>', '<table tabindex="0"><tbody><tr><td>a</td><td></td></tr><tr><td>b</td></tr></tbody></table>'],
    ['<table><tr><td>a</tr><thead><caption>b</caption></table>', '<table tabindex="0"><tbody><tr><td>a</td></tr></tbody><tbody><tr><td><p>b</p></td></tr></tbody></table>'],
    ['<table><tr><td><ul><li>a</td><td></p></li>b</table>', '<table tabindex="0"><tbody><tr><td><ul><li>a</li></ul></td><td>b</td></tr></tbody></table>'],
    ['<table></table><p></p><ul><li></ul><b></b>', ''],
    ['<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    ['<b>a<ul><li>b</b></ul>', '<p><b>a</b></p><ul><li><b>b</b></li></ul>'],
    ['<a href="https://a.example/"><p>a</p></a>', '<p><a href="https://a.example/">a</a></p>'],
    ['<i>a<hr>b</i>', '<p><i>a</i></p><hr><p><i>b</i></p>'],
    ['<pre>a\n<p>b</p></pre>', '<pre tabindex="0">a\n\nb</pre>'],
    ['a</br>b', '<p>a<br>b</p>'],
    ['<details>a</details>b', '<p>a</p><p>b</p>'],
    ['<details><summary>a<p>b</summary><li>c</details>', '<details><summary>a\nb</summary><p>c</p></details>'],
    ['<note><p>a</p></note> <tt>b</tt>', '<blockquote><p>a</p></blockquote> <p><code>b</code></p>'],
    ['<h1>a</h1>b', '<p><strong>a</strong></p><p>b</p>'],
    ['<th><h2>a</h2></th>', '<p><strong>a</strong></p>'],
  ])('stands where HTML lets it be: %j', (given, want) => {
    expect(sanitise(given, 'prose').text).toBe(want);
  });

  test.each([
    ['Bearer <code> and <note> or <b', 'Bearer &lt;code&gt; and &lt;note&gt; or &lt;b'],
    ['<string>a</string>', '&lt;string&gt;a&lt;/string&gt;'],
    ['&lt; &mdash; &#58; &#x26; &#0;', '&lt; &mdash; : &amp; '],
    ['?a=1&limit=2 &nosuch; &gt= &', '?a=1&amp;limit=2 &amp;nosuch; &amp;gt= &amp;'],
    ['a\u0001b\u202ec', 'a b c'],
  ])('is text where it is no markup: %j', (given, want) => {
    expect(sanitise(given, 'sentence').text).toBe(want);
  });

  test.each([
    ['<p>a</p><p>b</p>', ' a  b '],
    ['<ul><li>a <b>b</b></ul>', '  a <b>b</b> '],
  ])('has no block within a sentence: %j', (given, want) => {
    expect(sanitise(given, 'sentence').text).toBe(want);
  });

  test('is as deep as a reader can follow', () => {
    const deep = sanitise(`${'<b><blockquote>'.repeat(5_000)}x`, 'prose').text;
    expect(deep.length).toBeLessThan(50_000);
  });

  test('is to a browser what it is to us, whatever is opened and closed in whatever order', () => {
    const tags = 'p b a code ul li ol dl dt dd table caption thead tbody tfoot tr td th details summary pre blockquote h2 hr br div'.split(' ');
    let seed = 1;
    const next = (limit: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    const wrong = Array.from({ length: 3_000 }, () => {
      const source = Array.from({ length: 3 + next(14) }, () => {
        const name = tags[next(tags.length)] ?? '';
        return [`<${name}>`, `<${name}>`, `</${name}>`, 'x', `<a href="https://a.example/">`][next(5)];
      }).join('');
      const closed = `${source}${tags.map((name) => `</${name}>`).join('')}`;
      const made = `<div>${sanitise(closed, 'prose').text}</div>`.replaceAll('\n', '');
      return serialize(parseFragment(made)) === made ? '' : `${closed} became ${made}`;
    }).filter((one) => one !== '');
    expect(wrong).toEqual([]);
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

describe('one line of a Markdown file', () => {
  test.each([
    ['<p>The <code>a&lt;b</code> of <i>it</i>.</p> <note><p>Mind.</p></note>', 'The `a<b` of it. Mind.'],
    ['<ul><li>a<li>b</ul> `<p>` <string>', 'a b `<p>` <string>'],
    ['a  b', 'a  b'],
  ])('has words and code only: %j', (given, want) => {
    expect(wordsOfHtml(given)).toBe(want);
  });

  test('is the first paragraph of a text that is HTML', () => {
    expect(firstParagraph('<p>a <b>b</b></p> <p>c</p>')).toBe('a **b**');
  });

  test.each([
    ['# Introduction\n## Scope\na\nb\n\nc', 'a b'],
    ['Introduction\r\n====\r\na', 'a'],
    ['## a', 'a'],
    ['a:\n* b\n* c', 'a:'],
    ['* a\n* b', 'a'],
    ['a\n# b', 'a'],
    ['a\n#b - c\n-d', 'a #b - c -d'],
  ])('is a paragraph without headings and lists: %j', (given, want) => {
    expect(firstParagraph(given)).toBe(want);
  });

  test.each([
    [`${'a '.repeat(195)}[some words](https://example.com/${'b'.repeat(40)}) c`, `${'a '.repeat(195).trim()}…`],
    [`${'a '.repeat(195)}[some words in a name](https://example.com) c`, `${'a '.repeat(195).trim()}…`],
    [`[a](https://example.com) ${'b '.repeat(300)}`, `[a](https://example.com) ${'b '.repeat(187).trim()}…`],
  ])('has no half of a link at the end of a paragraph: %j', (given, want) => {
    expect(firstParagraph(given)).toBe(want);
  });
});

describe('Markdown in a Markdown file', () => {
  test.each([
    ['See **[the guide](https://example.com/a)**\nor `a|b`.\n\nMore.', 'See **[the guide](https://example.com/a)** or `a|b`.'],
    ['<p>a <b>b</b> | c</p><script>', 'a **b** \\| c'],
    ['~~~\na\n~~~', '~~~ a ~~~'],
    ['# Heading\n[x](guide.md) ![y](z.png) a\\|b', 'x y a\\|b'],
  ])('is one line of it: %j', (given, want) => {
    expect(markdownParagraph(given).text).toBe(want);
  });

  test.each([
    ['See\n[the `guide`](https://example.com) or\n[there](#x), **now** | <string>.\n\nMore.', 'See [the `guide`](https://example.com) or there, **now** \\| &lt;string>. More.'],
    ['<p>a <b>b</b></p><p>[Deprecated] 2 * 3</p>', 'a **b** [Deprecated] 2 * 3'],
    ['<code>a|b</code> | `c|d`', '`a|b` \\| `c|d`'],
  ])('is one line of all of it: %j', (given, want) => {
    expect(markdownLine(given).text).toBe(want);
  });

  test.each([
    ['# Heading\ntext', '**Heading**\ntext'],
    ['```js\nunclosed', '```js\nunclosed\n```'],
    ['<script>x</script> `<b>`', '&lt;script>x&lt;/script> `<b>`'],
    ['<p>Hello <code>x</code> <a href="https://example.com">there</a></p>', 'Hello `x` [there](https://example.com)'],
    ['![image](https://example.com/x.png)', '[image](https://example.com/x.png)'],
    ['[x](javascript:alert(1)) [y](guide.md) ![](logo.png)z', 'x y z'],
    ['Title\n====\ntext', 'Title\ntext'],
    ['[a `b` c](#d) [`e` f](https://example.com) `[g](#h)` \uFFFC0\uFFFC', 'a `b` c [`e` f](https://example.com) `[g](#h)`  0'],
    ['<p>a <b>b</b></p> <p>c</p>', 'a **b**\n\nc'],
    ['a:<ul> <li> <p> <code>b</code> - c </p> </li> <li>d<ol><li>e</ol></ul>f', 'a:\n\n- `b` - c\n- d\n   1. e\n\nf'],
    ['<pre>a &lt;b&gt;\n\n  c</pre>', '```text\na <b>\n\n  c\n```'],
    ['<table><tr><th>a</th>\n<th>b\nc</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>', '- a | b c\n- 1 | 2'],
    ['<a href="/x">a</a> <a\nhref=\'https://a.example/\'>b</a> <img alt="c">', 'a [b](https://a.example/) c'],
    ['Bearer <code> `<p>` <string>\n\n```\n<p>\n```', 'Bearer &lt;code> `<p>` &lt;string>\n\n```\n<p>\n```'],
    ['<h2>a</h2><dl><dt>b<dd>c</dl>', '**a**\n\n- b: c'],
    ['[^1]: The limit is 5.\n[note]: Important read this\n[a]: /x "b"\n[b]: javascript:x', '\\[^1]: The limit is 5.\n\\[note]: Important read this\n[a]: # "b"\n[b]: #'],
    ['<https://a.example/?b=c> <string> <javascript:x>', '<https://a.example/?b=c> &lt;string> &lt;javascript:x>'],
    ['1. a\n\n   ```sh\n   b\n\n   ```\n2. c', '1. a\n\n   ```sh\n   b\n\n   ```\n2. c'],
    ['1. a\n   ```sh\nb\n   ```\n2. c', '1. a\n```sh\nb\n   ```\n2. c'],
    ['1. a\n   ```sh\n   b', '1. a\n```sh\n   b\n```'],
    ['As:\n\n    <a>: *1*\n\n      - `2`\n\nMore.', 'As:\n\n```\n<a>: *1*\n\n  - `2`\n```\n\nMore.'],
    ['\tb ``` c\n\tend', '````\nb ``` c\nend\n````'],
    ['a\n    still a\n\n- b\n\n      code\n\nc\n\n    d', 'a\n    still a\n\n- b\n\n      code\n\nc\n\n```\nd\n```'],
    ['```\na\n\n    b\n```', '```\na\n\n    b\n```'],
  ])('%j', (given, want) => {
    expect(markdownProse(given).text).toBe(want);
  });

  test.each([
    ['One\nof them.\n\nMore.', 'One of them. More.', ''],
    ['One of:\n* **A**\n* B\n  - c\n\nMore.', 'One of:', '* **A**\n* B\n  * c\n\nMore.'],
    ['One of\n- a - b\n+ c', 'One of', '* a - b\n* c'],
    ['In 2020.\n2. a\n1. b', 'In 2020. 2. a', '1. b'],
    ['As\n\n| a | b |\n| - | :-: |\n| c | d |', 'As', '| a | b |\n| - | :-: |\n| c | d |'],
    ['As:\n```\n- a\n```', 'As:', '```\n- a\n```'],
    ['As:\n\n    a:\n      - b', 'As:', '```\na:\n  - b\n```'],
    ['a:<ul><li>b</ul>', 'a:', '* b'],
    ['a | b\nc --- d', 'a \\| b c --- d', ''],
  ])('stands on the line of an item and below it: %j', (given, lead, rest) => {
    expect([markdownLead(given).text, markdownRest(given).text]).toEqual([lead, rest]);
  });
});
