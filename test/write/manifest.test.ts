import { describe, expect, test } from 'vitest';
import { formatManifest, parseManifest } from '../../generator/write/manifest.ts';

const hash = 'a'.repeat(64);

const damaged: Record<string, string> = {
  'is empty': '',
  'was cut off': `{\n  "a": "${hash}`,
  'has marks of a conflict': `{\n<<<<<<< ours\n  "a": "${hash}"\n=======\n}\n`,
  'is a list': '[]',
  'is nothing': 'null',
  'has a hash that is none': '{ "a": "b" }',
  'has a number for a hash': '{ "a": 1 }',
  'leads out of the folder': `{ "../a": "${hash}" }`,
};

describe('parseManifest', () => {
  test.each(Object.entries(damaged))('takes a manifest for damaged that %s', (_, text) => {
    expect(parseManifest(text)).toEqual({ kind: 'damaged' });
  });

  test('reads what was written, names that objects have by themselves included', () => {
    const hashes = new Map([
      ['__proto__', hash],
      ["it's 鳥", hash],
      ['10', hash],
      ['2', hash],
    ]);
    const manifest = parseManifest(formatManifest(hashes));
    expect(manifest).toEqual({ kind: 'whole', hashes });
  });

  test('reads a manifest that a checkout gave CRLF', () => {
    const text = formatManifest(new Map([['a', hash]])).replaceAll('\n', '\r\n');
    expect(parseManifest(text)).toEqual({ kind: 'whole', hashes: new Map([['a', hash]]) });
  });
});
