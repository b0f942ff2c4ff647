import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { read } from '../../generator/read/index.ts';
import { maxBytes, readText } from '../../generator/read/text.ts';
import { brief, description, project } from './project.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const readInput = async (content: string | Uint8Array): Promise<readonly string[]> => {
  const root = await project({ 'a.yaml': content });
  return brief((await read({ root, inputs: ['a.yaml'], lint: false })).problems);
};

describe('the text of a description', () => {
  test.each<[title: string, content: string | Uint8Array, want: readonly string[]]>([
    ['may begin with a byte order mark', bytes([0xef, 0xbb, 0xbf], description()), []],
    ['may be in any script', description('x-a: "é 漢字 😀"'), []],
    ['may end its lines like Windows', description('tags: []').replaceAll('\n', '\r\n'), []],
    ['must not be empty', '', ['a.yaml:1:1 file-empty']],
    ['must not be only comments', '# nothing\n\n', ['a.yaml:1:1 file-empty']],
    ['must not be only a byte order mark', bytes([0xef, 0xbb, 0xbf]), ['a.yaml:1:1 file-empty']],
    ['must not be UTF-16', Buffer.from(`\ufeff${description()}`, 'utf16le'), ['a.yaml:1:1 not-utf8']],
    ['must not be UTF-16 without a byte order mark', Buffer.from(description(), 'utf16le'), ['a.yaml:1:1 not-utf8']],
    ['must not be big-endian UTF-16', Buffer.from(`\ufeff${description()}`, 'utf16le').swap16(), ['a.yaml:1:1 not-utf8']],
    ['must not be Latin-1', bytes('openapi: 3.1.1\nx-é: "', [0xe9], '"\n'), ['a.yaml:2:7 not-utf8']],
    ['must not break off within a character', bytes('a: "', [0xe2, 0x82]), ['a.yaml:1:5 not-utf8']],
    ['must not contain NUL', 'openapi: 3.1.1\na: "\0"\n', ['a.yaml:2:5 not-utf8']],
    ['must not be an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0]), ['a.yaml:1:1 not-utf8']],
  ])('%s', async (_, content, want) => {
    expect(await readInput(content)).toEqual(want);
  });

  test('names the encoding that it is in', async () => {
    const root = await project({ 'a.yaml': Buffer.from(`\ufeff${description()}`, 'utf16le') });
    const { problems } = await read({ root, inputs: ['a.yaml'], lint: false });
    expect(problems[0]?.message).toBe('The file is in UTF-16.');
  });

  test('must not be larger than the limit', async () => {
    expect(await readInput(Buffer.alloc(maxBytes + 1, ' '))).toEqual(['a.yaml:1:1 file-too-large']);
  });

  test.each<[input: string, want: string]>([
    ['missing.yaml', 'missing.yaml file-missing'],
    ['a.yaml/b.yaml', 'a.yaml/b.yaml file-missing'],
    ['loop.yaml', 'loop.yaml file-missing'],
    [`${'x'.repeat(300)}.yaml`, `${'x'.repeat(300)}.yaml file-missing`],
    ['pipe.yaml', 'pipe.yaml file-unreadable'],
  ])('must be a file: %s', async (input, want) => {
    const root = await project({ 'a.yaml': description(), 'loop.yaml': '-> loop.yaml' });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    expect(brief((await read({ root, inputs: [input], lint: false })).problems)).toEqual([want]);
  });

  // The superuser may read everything, so there the system refuses nothing.
  test.skipIf(process.getuid?.() === 0)('must be allowed to be read', async () => {
    const root = await project({ 'a.yaml': description() });
    await chmod(join(root, 'a.yaml'), 0);
    const result = await readText({ absolute: join(root, 'a.yaml'), path: 'a.yaml' });
    expect('problem' in result && result.problem.code).toBe('file-unreadable');
  });
});
