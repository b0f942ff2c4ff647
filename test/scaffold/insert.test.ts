import { describe, expect, test } from 'vitest';
import { insertMember } from '../../generator/scaffold/insert.ts';

const api = { name: 'new', value: { root: 'specs/new/openapi.yaml' } };
const block = '  new:\n    root: specs/new/openapi.yaml\n';

describe('an API is entered in redocly.yaml, and every other character stays', () => {
  test.each([
    ['below the last of a block', 'apis:\n  a: # why\n    root: a.yaml # the file\n\n# rules\nrules: {}\n', `apis:\n  a: # why\n    root: a.yaml # the file\n${block}\n# rules\nrules: {}\n`],
    ['below a comment of the last', 'apis:\n  a:\n    root: a.yaml\n    # more to come\nrules: {}\n', `apis:\n  a:\n    root: a.yaml\n    # more to come\n${block}rules: {}\n`],
    ['at the end of a file without a last newline', 'apis:\n  a:\n    root: a.yaml', `apis:\n  a:\n    root: a.yaml\n${block}`],
    ['by the indent that is there', 'apis:\n    a:\n        root: a\n', 'apis:\n    a:\n        root: a\n    new:\n      root: specs/new/openapi.yaml\n'],
    ['in braces', 'apis: { a: { root: a.yaml } } # all\n', 'apis: { a: { root: a.yaml }, new: { root: specs/new/openapi.yaml } } # all\n'],
    ['in empty braces', 'apis: {}\n', 'apis: { new: { root: specs/new/openapi.yaml } }\n'],
    ['in braces over lines', "apis: {\n  a: { root: 'a}.yaml' }, # one\n  }\n", "apis: {\n  a: { root: 'a}.yaml' }, # one\n  new: { root: specs/new/openapi.yaml }\n  }\n"],
    ['where nothing is named yet', 'apis: # none yet\nrules: {}\n', `apis: # none yet\n${block}rules: {}\n`],
    ['where there is no `apis`', '# ours\nrules: {}\n', '# ours\nrules: {}\napis:\n  new:\n    root: specs/new/openapi.yaml\n'],
    ['with the line ends of the file', 'apis:\r\n  a:\r\n    root: a\r\nrules: {}\r\n', `apis:\r\n  a:\r\n    root: a\r\n${block.replaceAll('\n', '\r\n')}rules: {}\r\n`],
    ['below a text over several lines', 'apis:\n  a:\n    root: a\n    note: |\n      # no comment\n\n      more\nrules: {}\n', `apis:\n  a:\n    root: a\n    note: |\n      # no comment\n\n      more\n${block}rules: {}\n`],
    ['in JSON', '{\n  "apis": {\n    "a": { "root": "a.yaml" }\n  }\n}\n', '{\n  "apis": {\n    "a": { "root": "a.yaml" },\n    "new": {\n      "root": "specs/new/openapi.yaml"\n    }\n  }\n}\n'],
  ])('%s', (_, text, want) => {
    expect(insertMember(text, ['apis'], api)).toBe(want);
  });

  test.each([['2024', "'2024'"], ['no', "'no'"], ['__proto__', '__proto__'], ['a-b', 'a-b']])('the name %s is written %s', (name, written) => {
    expect(insertMember('apis: {}\n', ['apis'], { ...api, name })).toBe(`apis: { ${written}: { root: specs/new/openapi.yaml } }\n`);
  });
});

describe('a script is put into package.json, and its formatting stays', () => {
  const build = { name: 'build', value: 'specwright build' };

  test.each([
    ['after the last', '{\n  "scripts": {\n    "test": "x"\n  },\n  "files": ["a"]\n}\n', '{\n  "scripts": {\n    "test": "x",\n    "build": "specwright build"\n  },\n  "files": ["a"]\n}\n'],
    ['with tabs', '{\n\t"scripts": {\n\t\t"test": "x"\n\t}\n}', '{\n\t"scripts": {\n\t\t"test": "x",\n\t\t"build": "specwright build"\n\t}\n}'],
    ['where there are none', '{\n    "name": "a"\n}\n', '{\n    "name": "a",\n    "scripts": {\n        "build": "specwright build"\n    }\n}\n'],
    ['into empty braces', '{\n  "scripts": {}\n}\n', '{\n  "scripts": {\n    "build": "specwright build"\n  }\n}\n'],
    ['on one line', '{ "private": true, "scripts": { "test": "}" } }\n', '{ "private": true, "scripts": { "test": "}", "build": "specwright build" } }\n'],
    ['into an empty manifest', '{}\n', '{\n  "scripts": {\n    "build": "specwright build"\n  }\n}\n'],
    ['with the line ends of the file', '{\r\n  "scripts": {\r\n    "a": "b"\r\n  }\r\n}\r\n', '{\r\n  "scripts": {\r\n    "a": "b",\r\n    "build": "specwright build"\r\n  }\r\n}\r\n'],
  ])('%s', (_, text, want) => {
    expect(insertMember(text, ['scripts'], build)).toBe(want);
  });
});

describe('it is left to people where more would change', () => {
  test.each([
    ['an alias', 'x: &x { a: { root: a } }\napis: *x\n'],
    ['a shared anchor', 'apis: &x\n  a: { root: a }\nothers: *x\n'],
    ['a list', 'apis: []\n'],
    ['a file that cannot be parsed', 'apis: [\n'],
    ['an empty file', '# nothing\n'],
  ])('%s', (_, text) => {
    expect(insertMember(text, ['apis'], api)).toBeUndefined();
  });
});
