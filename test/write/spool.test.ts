import { readdirSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf } from '../../generator/file.ts';
import { createReader, openSpool } from '../../generator/write/spool.ts';
import { newFolder } from '../temporary.ts';

afterEach(() => vi.unstubAllEnvs());

const texts = ['first', '', 'Zürich 🏔\n', 'x'.repeat(100_000), 'äbc'.repeat(700_000)];

test.each(['', '/no/such/folder'])('keeps texts for whoever reads them, in any order, and leaves no file behind (temporary folder %j)', (missing) => {
  const folder = newFolder();
  vi.stubEnv('TMPDIR', missing === '' ? folder : missing);
  const spool = openSpool();
  const kept = texts.map((text, index) => spool({ path: `${index}.html`, text }, Buffer.from(text)));
  expect(readdirSync(folder)).toEqual([]);
  expect(kept.map(({ path }) => path)).toEqual(texts.map((_, index) => `${index}.html`));
  expect(kept.toReversed().map(({ text }) => text)).toEqual(texts.toReversed());
  expect(kept.map((file) => Buffer.from(bytesOf(file)).toString())).toEqual(texts);
  const piecesOf = createReader();
  const readAgain = kept.map((file) => Buffer.concat(Array.from(piecesOf(file), (piece) => Buffer.from(piece))).toString());
  expect(readAgain.map((text, index) => text === texts[index])).toEqual(texts.map(() => true));
});
