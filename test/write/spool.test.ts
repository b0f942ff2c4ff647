import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf } from '../../generator/file.ts';
import { openSpool } from '../../generator/write/spool.ts';

afterEach(() => vi.unstubAllEnvs());

const texts = ['first', '', 'Zürich 🏔\n', 'x'.repeat(100_000)];

test.each(['', '/no/such/folder'])('keeps texts for whoever reads them, in any order, and leaves no file behind (temporary folder %j)', (missing) => {
  const folder = mkdtempSync(join(tmpdir(), 'specwright-spool-'));
  vi.stubEnv('TMPDIR', missing === '' ? folder : missing);
  const spool = openSpool();
  const kept = texts.map((text, index) => spool({ path: `${index}.html`, text }, Buffer.from(text)));
  expect(readdirSync(folder)).toEqual([]);
  expect(kept.map(({ path }) => path)).toEqual(['0.html', '1.html', '2.html', '3.html']);
  expect(kept.toReversed().map(({ text }) => text)).toEqual(texts.toReversed());
  expect(kept.map((file) => Buffer.from(bytesOf(file)).toString())).toEqual(texts);
});
