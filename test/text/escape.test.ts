import { describe, expect, test } from 'vitest';
import * as escape from '../../generator/text/escape.ts';
import { literal } from '../../generator/text/literal.ts';

const hostile = [
  "'",
  '"',
  '`${globalThis.pwned = 1}`',
  '\\',
  "\\'",
  '*/ globalThis.pwned = 1; /*',
  '**//',
  '\u2028globalThis.pwned = 1',
  '\r\nglobalThis.pwned = 1 //',
  '</script><script>',
  '<!--',
  '\u202e\ufeff\0',
  '{{code x}}',
  '\ud800',
];

describe('string', () => {
  test.each(hostile)('%j comes back as it was when the literal is evaluated', (text) => {
    const { text: source } = escape.string(text);
    expect(new Function(`return ${source}`)()).toBe(text);
    expect(source).not.toMatch(/<\/|<!--|[\r\n\u2028\u2029]/u);
  });
});

describe('literal', () => {
  test('keeps __proto__ and other odd keys as own members', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "a b": [null, true, 1.5], "": -0}');
    const back = new Function(`return ${literal(value).text}`)();
    expect(Object.entries(back)).toEqual(Object.entries(value));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  test('puts what is short on one line and breaks what is long', () => {
    expect(literal({ a: 1, b: ['x'] }).text).toBe("{ a: 1, b: ['x'] }");
    expect(literal({ long: 'x'.repeat(100) }).text).toBe(`{\n  long: '${'x'.repeat(100)}',\n}`);
  });
});

describe('docComment', () => {
  test.each(hostile)('%j does not close the comment', (text) => {
    const { text: comment } = escape.docComment(`before ${text} after`);
    expect(comment.indexOf('*/')).toBe(comment.trimEnd().length - 2);
    expect(new Function(`${comment} return 1`)()).toBe(1);
  });

  test('shows a line that looks like a tag or a directive as text', () => {
    expect(escape.docComment('one\n@deprecated\n* @ts-ignore').text).toBe(
      '/**\n * one\n * \\@deprecated\n * * \\@ts-ignore\n */\n',
    );
  });

  test('writes tags that the generator means', () => {
    expect(escape.docComment('Old.', '  ', [{ tag: 'deprecated', text: 'Use b.' }]).text).toBe(
      '  /**\n   * Old.\n   * @deprecated Use b.\n   */\n',
    );
  });

  test('is nothing at all for no text', () => {
    expect(escape.docComment(' \n ').text).toBe('');
  });
});

describe('markdown', () => {
  test.each([
    ['a `1.0` b', 'a `1.0` b'],
    ['# h', '\\# h'],
    ['1. x', '1\\. x'],
    ['snake_case and _not emphasis_', 'snake_case and \\_not emphasis\\_'],
    ['<script>&amp;', '&lt;script&gt;&amp;amp;'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['a|b `c|d`', 'a\\|b `c|d`'],
    ['`unclosed', '\\`unclosed'],
    ['two\n\nlines', 'two lines'],
  ])('writes %j as %j', (given, want) => {
    expect(escape.markdown(given).text).toBe(want);
  });

  test('takes plain text of any length', () => {
    const text = 'a'.repeat(12_000_000);
    expect(escape.markdown(text).text === text).toBe(true);
  });

  test('fences code with more backticks than it has', () => {
    expect(escape.markdownCode('a``b').text).toBe('```a``b```');
    expect(escape.markdownCode('^(a|b)$').text).toBe('`^(a|b)$`');
    expect(escape.markdownBlock('```\nx', 'text').text).toBe('````text\n```\nx\n````');
  });
});

test('a cell of a table holds its bars, in code too', () => {
  expect(escape.tableCell(escape.markdown('a|b `c|d`')).text).toBe('a\\|b `c\\|d`');
});

test('identifiers and package names are refused when they are not what they should be', () => {
  expect(() => escape.identifier('a-b')).toThrow('Not an identifier');
  expect(() => escape.packageName('x; rm')).toThrow('Not a package name');
});
