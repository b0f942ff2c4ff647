// Run as a process of its own: makes or mends the output, dies at the step it is told to, or runs out of descriptors.
import { closeSync, openSync } from 'node:fs';
import { mendOutput, writePlans } from '../../generator/write/index.ts';
import { planFor, type Texts } from './plan-for.ts';

const [root = '', job = '', dieAt = '', descriptors = 'all'] = process.argv.slice(2);
const apis = JSON.parse(job) as Readonly<Record<string, Texts>>; // written by the test
const place = { root, out: 'generated' };

let count = 0;
const steps: string[] = [];
const onStep = (step: string): void => {
  count += 1;
  steps.push(step);
  if (count === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
};

const plans = await Promise.all(Object.entries(apis).map(([folder, wanted]) => planFor(root, folder, wanted)));
if (descriptors !== 'all') leaveOnly(Number(descriptors));
const { problems } =
  plans.length === 0
    ? await mendOutput(place, { patienceMs: 0, onStep })
    : await writePlans({ ...place, plans }, { patienceMs: 0, onStep });
process.stdout.write(JSON.stringify({ steps, problems: [...plans.flatMap((plan) => plan.problems), ...problems] }));

function leaveOnly(count: number): void {
  const taken: number[] = [];
  try {
    for (;;) taken.push(openSync('/dev/null', 'r'));
  } catch {
    for (const descriptor of taken.slice(0, count)) closeSync(descriptor);
  }
}
