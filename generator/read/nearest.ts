/** The candidates by likeness to a text that was probably mistyped, the likeliest first; none that is too far off. */
export const nearest = (text: string, candidates: readonly string[]): readonly string[] =>
  candidates
    .map((candidate) => ({ candidate, distance: distance(text.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance: edits }) => edits <= Math.max(2, Math.min(text.length, candidate.length) / 3))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);

/** Levenshtein's edit distance, of the first 100 characters. */
const distance = (a: string, b: string): number => {
  const from = a.slice(0, 100);
  const to = b.slice(0, 100);
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};
