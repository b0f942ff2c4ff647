import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command took: CPU and wall time in seconds, peak memory in megabytes. */
export interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

const hook = new URL('../../bench/usage.mjs', import.meta.url).href;

/** Runs a command of Node, this one or another, to its end and measures the whole process; throws when it fails. */
export const measure = async (parameters: readonly string[], cwd: string, node = process.execPath): Promise<Usage> => {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(node, ['--import', hook, ...parameters], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, BENCH_USAGE: file },
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk));
      child.on('error', reject);
      child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${parameters.join(' ')}\n${said}`))));
    });
    const wall = (performance.now() - start) / 1000;
    return { ...(JSON.parse(await readFile(file, 'utf8')) as Omit<Usage, 'wall'>), wall }; // written by usage.mjs
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Runs two commands in turn, a b a b …, so that both meet the machine in the same state; one round warms up. */
export const interleave = async (
  a: readonly string[],
  b: readonly string[],
  rounds: number,
  cwd: string,
): Promise<readonly (readonly [Usage, Usage])[]> => {
  const pairs: (readonly [Usage, Usage])[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await measure(a, cwd), await measure(b, cwd)] as const;
    if (round > 0) pairs.push(pair);
  }
  return pairs;
};

/** The middle value; the mean of the two middle ones of an even number. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2; // never empty
};
