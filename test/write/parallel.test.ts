import { expect, test } from 'vitest';
import { inParallel } from '../../generator/write/parallel.ts';

test('gives the results in the order of the list, whichever comes first', async () => {
  expect(await inParallel([3, 1, 2], async (turns) => { for (let turn = 0; turn < turns; turn += 1) await Promise.resolve(); return turns * 2; })).toEqual([6, 2, 4]);
});

test('throws the first fault once nothing is under way any more, and begins nothing after it', async () => {
  let begun = 0;
  let ended = 0;
  const work = async (item: number): Promise<void> => {
    begun += 1;
    for (let turn = 0; turn < item * 10; turn += 1) await Promise.resolve();
    ended += 1;
    if (item < 2) throw new Error(`fault ${item}`);
  };
  await expect(inParallel(Array.from({ length: 100 }, (_, index) => index), work)).rejects.toThrow('fault 0');
  expect(ended).toBe(begun);
  expect(begun).toBeLessThan(10);
});
