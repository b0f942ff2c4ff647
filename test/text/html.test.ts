import { describe, expect, test } from 'vitest';
import { codeHtml, fillMark, href, html, insertAfterLast, isSafeHtml, markup, safeAddress } from '../../generator/text/html.ts';
import { pageEncoders } from '../../generator/text/page-encoders.ts';

describe('html', () => {
  test.each([
    ['plain words', 'plain words'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onclick='x' &`, '&quot; onclick=&#39;x&#39; &amp;'],
    ['a\u0000b\u0001c\u202ed', 'a b c d'],
    ['a\ufdd0b\uffffc\u{1fffe}d\ufffde', 'a b c d\ufffde'],
    ['{{x}} ${y} æøå 🚢\n\ttab', '{{x}} ${y} æøå 🚢\n\ttab'],
  ])('encodes %j', (given, want) => {
    expect(html(given).text).toBe(want);
    expect(codeHtml(given).text).toBe(want.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
  });
});

test.each([
  ['GET /v1/loans/{id}/renew', 'GET /v1<wbr>/loans<wbr>/{id}<wbr>/renew'],
  ['//a/</b>"', '//a<wbr>/&lt;<wbr>/b&gt;&quot;'],
])('a path such as %j may go on in the next line', (given, want) => {
  expect(pageEncoders.breakable(given)).toBe(want);
});

describe('the address of a link', () => {
  test.each([
    ['https://example.com/?a=1&b=2', 'https://example.com/?a=1&amp;b=2'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['../schemas/A.html#.b', '../schemas/A.html#.b'],
    ['#body.a:b', '#body.a:b'],
    ['a/b:c', 'a/b:c'],
    ['a\u2028b c\u00a0', 'a%E2%80%A8b%20c%C2%A0'],
    ['a\ufffeb\u{1ffff}', 'a%EF%BF%BEb%F0%9F%BF%BF'],
    ['"><script>', '&quot;&gt;&lt;script&gt;'],
    ['javascript:alert(1)', '#'],
    ['  java\nscript:alert(1)', '#'],
    ['JaVaScRiPt:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['vbscript:x', '#'],
    ['//example.com/x', '#'],
    ['/\\example.com/x', '#'],
    ['\\\\example.com', '#'],
    ['\u0001javascript:alert(1)', '#'],
  ])('of %j', (given, want) => {
    expect(href(given).text).toBe(want);
  });

  test('is undefined when it may not be followed', () => {
    expect(safeAddress('file:///etc/passwd')).toBeUndefined();
  });
});

describe('safe HTML', () => {
  test('is made by the encoders, and by nothing that only looks like it', () => {
    expect(isSafeHtml(html('x'))).toBe(true);
    expect(isSafeHtml({ text: 'x' })).toBe(false);
    expect(isSafeHtml(JSON.parse('{"text":"x"}'))).toBe(false);
  });

  test('is built from safe HTML', () => {
    expect(markup`<b>${html('<')}</b>`.text).toBe('<b>&lt;</b>');
    expect(fillMark(markup`<a href="\u0002x">`, '\u0002', html('../')).text).toBe('<a href="../x">');
    expect(insertAfterLast(markup`a b a`, markup`a`, markup`!`).text).toBe('a b a!');
    expect(insertAfterLast(markup`b`, markup`a`, markup`!`).text).toBe('b');
  });
});
