import { emitters } from './emit/index.ts';
import type { File } from './file.ts';
import type { Api } from './model/api.ts';
import { buildApi } from './model/build.ts';
import { planWrites, type Plan } from './plan.ts';
import { sortProblems, type Problem } from './problem.ts';
import { read } from './read/index.ts';
import { readOutput } from './write/read.ts';

export { formatProblem, problemKinds, type Place, type Problem, type ProblemKind } from './problem.ts';
export { problemPage } from './problem-page.ts';
export { formatDrift } from './write/drift.ts';
export { writePlans } from './write/index.ts';
export type { File, Plan };

export interface GenerateOptions {
  /** The project's folder, absolute: paths in problems are relative to it. */
  readonly root: string;
  /** Names of APIs in redocly.yaml; all of them when absent. */
  readonly apis?: readonly string[];
  /** Descriptions, or folders of them, that are built without any redocly.yaml. */
  readonly inputs?: readonly string[];
  /** The output folder, relative to `root`; `generated` unless given. */
  readonly out?: string;
  /** Overwrites generated files that were edited by hand, without keeping the edits. */
  readonly force?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reported when a stage begins; one without an API is about all of them. */
export interface Progress {
  readonly stage: 'read' | 'model' | 'emit' | 'plan';
  readonly api?: string;
}

export interface Generated {
  /** One plan per API that has no errors; nothing is on disk yet. */
  readonly plan: readonly Plan[];
  /** In the order of files and lines. Any error among them means that its API is not in the plan. */
  readonly problems: readonly Problem[];
  readonly apis: readonly Summary[];
}

export interface Summary {
  readonly name: string;
  readonly title: string;
  readonly operations: number;
}

/**
 * Reads the descriptions and works out every file that they give, without writing one. Mistakes in the input are
 * returned as problems, all at once; it throws for bugs only.
 */
export const generate = async (options: GenerateOptions): Promise<Generated> => {
  const { root, out = 'generated', onProgress = () => {} } = options;
  onProgress({ stage: 'read' });
  const { sources, problems } = await read({ root, lint: true, ...selection(options) });
  const built = sources.map((source) => {
    onProgress({ stage: 'model', api: source.name });
    return buildApi(source);
  });
  const apis = built.flatMap(({ api }) => (api === undefined ? [] : [api]));
  const plan: Plan[] = [];
  // One after the other: the largest thing in memory is one API's output, and progress reads in order.
  for (const api of apis) {
    onProgress({ stage: 'emit', api: api.name });
    const files = await emit(api);
    onProgress({ stage: 'plan', api: api.name });
    const disk = await readOutput({ root, out, folder: api.name });
    plan.push(planWrites({ folder: api.name, out, files, disk, force: options.force ?? false }));
  }
  return {
    plan: plan.filter((one) => !one.problems.some(isError)),
    problems: sortProblems([...problems, ...built.flatMap((one) => one.problems), ...plan.flatMap((one) => one.problems)]),
    apis: apis.map(({ name, title, operations }) => ({ name, title, operations: operations.length })),
  };
};

/** Reads and lints the descriptions, and checks that they can be generated from. */
export const lint = async (options: Pick<GenerateOptions, 'root' | 'apis' | 'inputs'>): Promise<Pick<Generated, 'problems' | 'apis'>> => {
  const { sources, problems } = await read({ root: options.root, lint: true, ...selection(options) });
  const built = sources.map(buildApi);
  return {
    problems: sortProblems([...problems, ...built.flatMap((one) => one.problems)]),
    apis: built.flatMap(({ api }) =>
      api === undefined ? [] : [{ name: api.name, title: api.title, operations: api.operations.length }],
    ),
  };
};

/** Whether a problem stops its API from being written. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';

const emit = async (api: Api): Promise<readonly File[]> =>
  (await Promise.all(emitters.map(async (emitter) => emitter(api)))).flat();

const selection = ({ apis, inputs }: Pick<GenerateOptions, 'apis' | 'inputs'>) => ({
  ...(apis === undefined ? {} : { apis }),
  ...(inputs === undefined ? {} : { inputs }),
});
