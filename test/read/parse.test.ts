import { describe, expect, test } from 'vitest';
import { child } from '../../generator/model/pointer.ts';
import { parse } from '../../generator/read/parse.ts';

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcdefg'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(',')}]`)].join('\n');

describe('parse', () => {
  test.each<[title: string, text: string, want: unknown]>([
    ['reads YAML', 'a: 1\nb: [x, "y"]\n', { a: 1, b: ['x', 'y'] }],
    ['reads JSON', '{"a": 1, "b": ["x", null, true]}', { a: 1, b: ['x', null, true] }],
    ['reads JSON indented with tabs', '{\n\t"a": {\n\t\t"b":\t1\n\t}\n}\n', { a: { b: 1 } }],
    ['reads YAML in braces with slashes', '{ a: //b, c: /* }', { a: '//b', c: '/*' }],
    ['reads JSON with characters that YAML forbids', '{"a": "\u007f\\ud800"}', { a: '\u007f\ud800' }],
    ['keeps the text of keys that look like numbers', '200: a\n1.0: b\n0x10: c\ntrue: d\n~: e', { 200: 'a', '1.0': 'b', '0x10': 'c', true: 'd', '~': 'e' }],
    ['keeps dates as text', 'a: 2024-01-02\nb: 2024-01-02T03:04:05Z', { a: '2024-01-02', b: '2024-01-02T03:04:05Z' }],
    ['keeps the words of YAML 1.1 as text', 'a: yes\nb: off\nc: 1_000\nd: 1:30', { a: 'yes', b: 'off', c: '1_000', d: '1:30' }],
    ['reads the core schema', 'a: ~\nb: True\nc: 0o17\nd: -1.5e3\ne:\nf: +1', { a: null, b: true, c: 15, d: -1500, e: null, f: 1 }],
    ['obeys the tags that JSON can hold', 'a: !!str 1\nb: !!int "2"\nc: !!float 3\nd: !!map {}\ne: ! 4', { a: '1', b: 2, c: 3, d: {}, e: '4' }],
    ['writes aliases out', 'a: &a { x: 1 }\nb: *a\nc: [*a, *a]', { a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }, { x: 1 }] }],
    ['merges, and lets written keys win', 'a: &a { x: 1, y: 1 }\nb: { y: 2, <<: *a, z: 3 }\nc:\n  <<: [{ x: 5 }, *a]\n  y: 9', { a: { x: 1, y: 1 }, b: { x: 1, y: 2, z: 3 }, c: { x: 5, y: 9 } }],
    ['takes a quoted merge key as a name', '"<<": { a: 1 }', { '<<': { a: 1 } }],
    ['folds and keeps block text', 'a: >\n  one\n  two\nb: |-\n  three\n  four\n', { a: 'one two\n', b: 'three\nfour' }],
    ['reads a thousand levels of JSON', `{"a": ${deep(999)}}`, JSON.parse(`{"a": ${deep(999)}}`)],
    ['reads closing brackets below their keys', 'a: {\n  b: [\n    1, x y\n  ],\r\n\t\n  c: {\n    d: "}"\n  }\n}\ne:\n- {\n  f: g\n}\n- [\n]\n', { a: { b: [1, 'x y'], c: { d: '}' } }, e: [{ f: 'g' }, []] }],
    ['reads them below references', 'a: {\n  $ref: "#/b"\n}\nb: {\n  $ref: b.yaml#/c\n}\n', { a: { $ref: '#/b' }, b: { $ref: 'b.yaml#/c' } }],
    ['reads tabs between brackets', 'a: {b:\tok,\tc: [1,\t2\t]}\nd: {\n\t"e": {\n\t\t"f": "g\th",\r\n\t\t"i": j\tk\n\t}\n}\nl:\tm\n', { a: { b: 'ok', c: [1, 2] }, d: { e: { f: 'g\th', i: 'j\tk' } }, l: 'm' }],
    ['reads them beside brackets in texts', 'a: {\n  b: 1\n}\nc: |\n  {\n  }\nd: {\n  e: "\n    ]"\n}\n', { a: { b: 1 }, c: '{\n}\n', d: { e: ' ]' } }],
    ['reads thousands of them', Array.from({ length: 3000 }, (_, index) => `k${index}: {\n}\n`).join(''), Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, {}]))],
    ['reads an explicit document start and end', '%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
  ])('%s', (_, text, want) => {
    expect(parse(text)).toMatchObject({ value: want, faults: [] });
  });

  test.each(['{"__proto__": {"a": 1}, "constructor": 2}', '__proto__: { a: 1 }\nconstructor: 2\n', 'a: &a { __proto__: { a: 1 }, constructor: 2 }\n<<: *a\n'])(
    'takes the names of object members as ordinary keys: %j',
    (text) => {
      const value = parse(text).value as Record<string, unknown>; // the texts are objects
      expect(Object.hasOwn(value, '__proto__') && Object.hasOwn(value, 'constructor')).toBe(true);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(value['__proto__']).toEqual({ a: 1 });
    },
  );

  test.each(['', ' \n\n', '# only a comment\n', '---\n', '--- # nothing\n...\n'])('finds nothing in %j', (text) => {
    expect(parse(text).value).toBeUndefined();
    expect(parse(text).faults).toEqual([]);
  });

  test.each<[title: string, text: string, want: readonly string[]]>([
    ['a bad indentation', 'a: 1\n  b: 2\n', ['yaml-syntax 2:4']],
    ['an open quote', 'a: "x\n', ['yaml-syntax 2:1']],
    ['an open bracket', 'a: {\n  b: 1\nc: 2\n', ['yaml-syntax 3:1']],
    ['a bracket that closes nothing', 'a: { b: [\n1\n}\n', ['yaml-syntax 2:1']],
    ['a bracket at the beginning of a line in a quoted text', 'a: { b: "x\n} y" }\n', ['yaml-syntax 2:1']],
    ['a closing bracket below a comment and its key', 'a: {\n  b: 1 # one }\n}\n', ['yaml-syntax 3:1']],
    ['brackets that are not closed', 'a: [\n', ['yaml-syntax 2:1']],
    ['brackets that are not closed, before tabs', 'a: {b: [\t\n\t', ['yaml-syntax 2:2']],
    ['tabs before a key', 'a:\n\tb: 1\n', ['yaml-syntax 2:1']],
    ['tabs before a key, beside such between brackets', 'a: [1,\t2]\nb:\n\tc: 1\n', ['yaml-syntax 3:1']],
    ['what is wrong beside closing brackets below their keys', 'a: {\n  b: 1\n}\nc: [\n]\nd: ]\n', ['yaml-syntax 6:4']],
    ['JSON that is cut off', '{"a": [1,', ['yaml-syntax 1:10']],
    ['comments in JSON', '{\n  "a": "// no", // one\n  /* two */ "b": "\\"/*",\n}', ['yaml-syntax 2:17']],
    ['a comment before JSON', '// one\n[1]', ['yaml-syntax 1:1']],
    ['every repeated key in YAML', 'a: 1\nb: 2\na: 3\nb: 4\n', ['duplicate-key 3:1', 'duplicate-key 4:1']],
    ['a repeated key in JSON', '{\n  "a": 1,\n  "b": {"c": 1, "c": 2}\n}', ['duplicate-key 3:17']],
    ['a key repeated in another notation', '{"a": 1, "\\u0061": 2}', ['duplicate-key 1:10']],
    ['a number and a text that are one key', '200: a\n"200": b', ['duplicate-key 2:1']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['several-documents 3:1']],
    ['an unknown tag', 'a: !include b.yaml\n', ['custom-tag 1:4']],
    ['a tag of JavaScript', 'a: !!js/function "x"\n', ['custom-tag 1:4']],
    ['a binary', 'a: !!binary aGk=\n', ['custom-tag 1:4']],
    ['a declared tag', '%TAG !! tag:example.com,2000:\n---\na: !!int 1\n', ['custom-tag 1:1']],
    ['a text that does not fit its tag', 'a: !!int x\n', ['yaml-syntax 1:4']],
    ['a map as a key', '? { a: 1 }\n: b\n', ['yaml-syntax 1:3']],
    ['an alias of nothing', 'a: *b\n', ['yaml-syntax 1:4']],
    ['an alias inside what it stands for', 'a: &a [1, *a]\n', ['alias-bomb 1:11']],
    ['aliases that multiply', bomb, ['alias-bomb 6:29']],
    ['too many aliases', `a: &a 1\nb: [${'*a,'.repeat(10_001)}]`, [`alias-bomb 2:${5 + 3 * 10_000}`]],
    ['a merge of text', 'a:\n  <<: x\n', ['yaml-syntax 2:3']],
    ['infinity', 'a: .inf\nb: -.INF\nc: .nan', ['number-invalid 1:4', 'number-invalid 2:4', 'number-invalid 3:4']],
    ['a number too large for JSON', '{"a": 1e400}', ['number-invalid 1:7']],
    ['1,001 levels of JSON', deep(1001), ['too-deep 1:5002']],
    ['a hundred thousand levels of YAML', '- '.repeat(100_000), ['too-deep 1:2005']],
    ['1,001 lists without an item', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`, ['too-deep 1:1003']],
    ['depth that aliases add up to', `a: &a ${'['.repeat(600)}${']'.repeat(600)}\nb: ${'['.repeat(600)}*a${']'.repeat(600)}`, ['too-deep 2:604']],
  ])('refuses %s', (_, text, want) => {
    const { value, faults, at } = parse(text);
    expect(value).toBeUndefined();
    expect(faults.map(({ code, offset }) => `${code} ${at(offset).line}:${at(offset).column}`)).toEqual(want);
  });

  test.each<[title: string, text: string, want: readonly string[]]>([
    ['limits of types in YAML', 'a: 9223372036854775807\nb: [-9223372036854775808, &c 18446744073709551615]\nc: *c', ['1:4 `9223372036854775807` is read as `9223372036854776000`; 2 more numbers of the file are rounded too.']],
    ['one in JSON', '{"a": "\\"9223372036854775807", "b": [1, -9007199254740993]}', ['1:41 `-9007199254740993` is read as `-9007199254740992`.']],
    ['a fraction', '{"a": 3.14159265358979323846, "b": 1.5}', ['1:7 `3.14159265358979323846` is read as `3.141592653589793`.']],
    ['one with a power', 'a: 1.2345678901234567891e+30', ['1:4 `1.2345678901234567891e+30` is read as `1.2345678901234568e+30`.']],
    ['one to another base', 'a: 0xFFFFFFFFFFFFFFFF\nb: !!int -0x20000000000001', ['1:4 `0xFFFFFFFFFFFFFFFF` is read as `18446744073709552000`; 1 more number of the file is rounded too.']],
    ['none that is kept, or is another spelling of what is kept', 'a: 9007199254740991\nb: 100000000000000000000000\nc: 0.1000000000000000000\nd: 40.714399999999998\ne: 0x1FFFFFFFFFFFFF\nf: 1e+0000000000000001\ng: 0.00000000000000000001\nh: !!int -0x20000000000000', []],
    ['none that is text, or a key', 'a: "9223372036854775807"\n9223372036854775807: b\nc: !!str 9223372036854775807', []],
    ['none that is text in JSON', '{"9223372036854775807": "9223372036854775807"}', []],
  ])('warns of numbers that are rounded: %s', (_, text, want) => {
    const { faults, warnings, at } = parse(text);
    expect(faults).toEqual([]);
    expect(warnings.map(({ offset, message }) => `${at(offset).line}:${at(offset).column} ${message}`)).toEqual(want);
  });

  const yaml = 'a: &a\n  b: 1\nlist:\n  - x\n  - y: "z"\nalias: *a\nmerged:\n  <<: *a\n  own: 1\n"q/~": |\n  text\n';
  const json = '{\r\n\t"a": {"b": 1},\r\n\t"list": ["x", {"y": "z"}]\r\n}';
  test.each<[text: string, pointer: string, key: string, value: string]>([
    [yaml, '', '1:1', '1:1'],
    [yaml, '/a', '1:1', '1:4'],
    [yaml, '/a/b', '2:3', '2:6'],
    [yaml, '/list/1', '5:5', '5:5'],
    [yaml, '/list/1/y', '5:5', '5:8'],
    [yaml, '/list/7', '3:1', '4:3'],
    [yaml, '/alias/b', '2:3', '2:6'],
    [yaml, '/merged/b', '2:3', '2:6'],
    [yaml, '/merged/own', '9:3', '9:8'],
    [yaml, '/q~1~0', '10:1', '11:1'],
    [yaml, '/nothing/there', '1:1', '1:1'],
    [json, '/a/b', '2:8', '2:13'],
    [json, '/list/1/y', '3:17', '3:22'],
    [json, '/a/nothing', '2:2', '2:7'],
  ])('locates the parts of %j: %s', (text, pointer, key, value) => {
    const { locate } = parse(text);
    const place = (part: 'key' | 'value'): string => `${locate(pointer, part).line}:${locate(pointer, part).column}`;
    expect([place('key'), place('value')]).toEqual([key, value]);
  });

  test('finds everything in JSON at the same places with an outline and without', () => {
    const value = { 'a"\\A': [], '': { '': 1 }, b: [1, { c: -2e3, d: true }, 'x', null, '🚢"'], '~/': { '<<': { z: '{' } }, many: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${index}`, { n: index }])) };
    const pointers: string[] = [];
    const note = (member: unknown, pointer: string): void => {
      pointers.push(pointer, `${pointer}/nowhere/at`);
      if (typeof member === 'object' && member !== null) for (const [name, inner] of Object.entries(member)) note(inner, child(pointer, name));
    };
    note(value, '');
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, '\t'), `${JSON.stringify(value, null, 1).replaceAll('":', '" :').replaceAll('"A', '"\\u0041')}\n`]) {
      const outlined = parse(text);
      // The first few are looked for in the text itself.
      for (let asked = 0; asked < 20; asked++) outlined.locate('', 'key');
      for (const pointer of pointers) for (const part of ['key', 'value'] as const) expect([pointer, part, parse(text).locate(pointer, part)]).toEqual([pointer, part, outlined.locate(pointer, part)]);
    }
  });
});
