// Few enough that the tool never runs out of descriptors, enough to keep Node's four file threads busy.
const lanes = 8;

/**
 * Maps a list with a few calls under way at once; the results come in the list's order. When one fails, no further
 * one begins, and nothing is under way any more when its fault is thrown: what clears up comes after all of them.
 */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results = new Array<Result>(items.length);
  const faults: unknown[] = [];
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    try {
      for (const [index, item] of rest) {
        if (faults.length > 0) return;
        results[index] = await work(item);
      }
    } catch (fault) {
      faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  if (faults.length > 0) throw faults[0];
  return results;
};
