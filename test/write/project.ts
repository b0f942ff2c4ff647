import { formatProblem } from '../../generator/problem/list.ts';
import { writePlans } from '../../generator/write/index.ts';
import { newFolder } from '../temporary.ts';
import { out, planFor, type Texts } from './plan-for.ts';

/** An empty project folder. */
export const newProject = async (): Promise<string> => {
  const root = newFolder();
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
