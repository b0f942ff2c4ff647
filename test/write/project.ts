import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '../../generator/problem-list.ts';
import { writePlans } from '../../generator/write/index.ts';
import { out, planFor, type Texts } from './plan-for.ts';

/** An empty project folder that goes when the test ends. */
export const newProject = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'specwright-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return root;
};

/** Plans and writes some APIs; gives the problems as lines. */
export const build = async (
  root: string,
  apis: Readonly<Record<string, Texts>>,
  force = false,
): Promise<readonly string[]> => {
  const plans = await Promise.all(Object.entries(apis).map(([folder, wanted]) => planFor(root, folder, wanted, force)));
  const { problems } = await writePlans({ root, out, plans }, { patienceMs: 0, onStep: () => {} });
  return [...plans.flatMap((plan) => plan.problems), ...problems].map(formatProblem);
};
