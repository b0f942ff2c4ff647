import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { keepText } from '../../generator/read/kept-text.ts';

const collect = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

test.each(['short', `long 🏔 ${'ä'.repeat(1_500_000)}`])('gives the text that it was given, also when only bytes are left of it (%#)', async (text) => {
  const kept = keepText({ text, bytes: Buffer.from(text) });
  expect(kept() === text).toBe(true);
  await new Promise(setImmediate); // until then, what was asked for is held
  collect();
  expect(kept() === text).toBe(true);
  expect(kept() === text).toBe(true);
});

test('holds on to the bytes of a long text alone', async () => {
  const inUse = (): number => process.memoryUsage().heapUsed;
  collect();
  const before = inUse();
  // Two bytes in memory for each character, one in the file.
  const bytes = Buffer.from(`Ω${'x'.repeat(10_000_000)}`);
  const kept = [keepText({ text: bytes.toString(), bytes })];
  await new Promise(setImmediate);
  collect();
  expect(inUse() - before).toBeLessThan(10_000_000);
  expect(kept[0]!().length).toBe(10_000_001);
});
