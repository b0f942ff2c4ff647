import { describe, expect, test } from 'vitest';
import { editVersion } from '../../generator/scaffold/version.ts';

describe('a version is put into redocly.yaml without touching anything else', () => {
  test.each([
    ['in place of another', "apis:\n  a: # why\n    x-specwright:\n      version: 1.0.0 # now\n", 'apis:\n  a: # why\n    x-specwright:\n      version: 1.1.0 # now\n'],
    ['in the quotes that are there', "apis: { a: { x-specwright: { version: '1.0.0' } } }\n", "apis: { a: { x-specwright: { version: '1.1.0' } } }\n"],
    ['as the last setting of its API', 'apis:\n  a:\n    root: a.yaml # the file\n    rules: {}\n  b: {}\n', 'apis:\n  a:\n    root: a.yaml # the file\n    rules: {}\n    x-specwright:\n      version: 1.1.0\n  b: {}\n'],
    ['at the end of a file without a last newline', 'apis:\n  a:\n    root: a.yaml', 'apis:\n  a:\n    root: a.yaml\n    x-specwright:\n      version: 1.1.0\n'],
    ['among the settings', 'apis:\n  a:\n    x-specwright:\n      license: MIT\n', 'apis:\n  a:\n    x-specwright:\n      license: MIT\n      version: 1.1.0\n'],
    ['among settings in braces', 'apis:\n  a:\n    x-specwright: { license: MIT }\n', 'apis:\n  a:\n    x-specwright: { license: MIT, version: 1.1.0 }\n'],
    ['into empty braces', 'apis:\n  a: {}\n', 'apis:\n  a: { x-specwright: { version: 1.1.0 } }\n'],
    ['into JSON', '{\n  "apis": {\n    "a": { "root": "a.yaml" }\n  }\n}\n', '{\n  "apis": {\n    "a": { "root": "a.yaml", "x-specwright": {"version":"1.1.0"} }\n  }\n}\n'],
    ['with the line ends of the file', 'apis:\r\n  a:\r\n    root: a.yaml\r\n', 'apis:\r\n  a:\r\n    root: a.yaml\r\n    x-specwright:\r\n      version: 1.1.0\r\n'],
    ['below a text over several lines', 'apis:\n  a:\n    root: a\n      b\n', 'apis:\n  a:\n    root: a\n      b\n    x-specwright:\n      version: 1.1.0\n'],
    ['below a member that goes on', 'apis:\n  a:\n    ? root\n    : |\n      a\n', 'apis:\n  a:\n    ? root\n    : |\n      a\n    x-specwright:\n      version: 1.1.0\n'],
    ['of one API among several', 'apis:\n  b:\n    x-specwright: { version: 3.0.0 }\n  a:\n    x-specwright: { version: 1.0.0 }\n', 'apis:\n  b:\n    x-specwright: { version: 3.0.0 }\n  a:\n    x-specwright: { version: 1.1.0 }\n'],
  ])('%s', (_, text, want) => {
    expect(editVersion(text, 'a', '1.1.0')).toBe(want);
  });
});

describe('it is left to people where more would change', () => {
  test.each([
    ['settings that two APIs share', 'apis:\n  b:\n    x-specwright: &all { version: 1.0.0 }\n  a:\n    x-specwright: *all\n'],
    ['a shared anchor itself', 'apis:\n  a:\n    x-specwright: &all { version: 1.0.0 }\n  b:\n    x-specwright: *all\n'],
    ['an API that is not there', 'apis: []\n'],
    ['a file that cannot be parsed', 'apis: [\n'],
  ])('%s', (_, text) => {
    expect(editVersion(text, 'a', '1.1.0')).toBeUndefined();
  });
});
