import { problem, type Problem } from '../problem/problem.ts';
import { configFile, readConfig } from '../read/config.ts';
import { present } from '../read/present.ts';
import { apiProblems } from './api-name.ts';
import { firstConfig } from './config.ts';
import { firstDescription } from './description.ts';
import { insertMember } from './insert.ts';
import { editManifest, manifestFacts, type ManifestEdit } from './manifest.ts';
import { refused, wholeFile, type Scaffold } from './plan.ts';
import { pullRequestWorkflow } from './workflow.ts';

export interface InitOptions {
  /** The project's folder, absolute; it need not exist. */
  readonly root: string;
  /** The name of the first API. */
  readonly api: string;
  /** The version of the tool, which the project is to depend on. */
  readonly version: string;
}

type Parts = Pick<Scaffold, 'files' | 'inTheWay'>;

/** Where the workflow of a project stands. */
export const workflowPath = '.github/workflows/apis.yml';

/** Works out what makes a folder a project: configuration, a first description, npm scripts and a workflow. */
export const planInit = async ({ root, api, version }: InitOptions): Promise<Scaffold> => {
  const bad = apiProblems(api, []);
  const description = `specs/${api}/openapi.yaml`;
  const paths = [configFile, description, 'package.json', workflowPath, '.gitignore'];
  const read = await Promise.all(paths.map((path) => present(root, path)));
  const problems = [...bad, ...read.flatMap((one) => ('problem' in one ? [one.problem] : []))];
  if (problems.length > 0) return refused(...problems);
  const texts = read.map((one) => ('text' in one ? one.text : undefined));
  const [config, specs, manifest, workflow, ignored] = texts;

  const edit = editManifest(manifest, version);
  if (edit === undefined) return refused(notEditable('package.json', 'Its `scripts` cannot be added to.'));
  const configured = await configure({ root, api, description, config, specs, ...manifestFacts(manifest) });
  if ('problems' in configured) return refused(...configured.problems);
  const flow = wholeFile(workflowPath, workflowFor(edit.prefix), workflow);
  const ignore = ignored === undefined ? [{ path: '.gitignore', text: 'node_modules/\ncoverage/\n' }] : [];
  return {
    files: [...configured.files, ...manifestPart(manifest, edit).files, ...flow.files, ...ignore],
    inTheWay: [...configured.inTheWay, ...manifestPart(manifest, edit).inTheWay, ...flow.inTheWay],
    problems: [],
    next: [...(edit.needsInstall ? ['npm install'] : []), `npm run ${edit.prefix}build`],
  };
};

/** The workflow of a project whose npm scripts have a prefix. */
export const workflowFor = (prefix: string): string =>
  pullRequestWorkflow({
    script: (name) => prefix + name,
    more: [],
    matcher: 'node_modules/specwright/generator/scaffold/problem-matcher.json',
  });

interface ConfigInput {
  readonly root: string;
  readonly api: string;
  readonly description: string;
  readonly config: string | undefined;
  readonly specs: string | undefined;
  readonly license?: string;
  readonly scope?: string;
}

const configure = async (input: ConfigInput): Promise<Parts | { readonly problems: readonly Problem[] }> => {
  const { root, api, description, config, specs, license = 'UNLICENSED' } = input;
  const first = wholeFile(description, firstDescription({ name: api, hasSource: false }), specs);
  if (config === undefined) {
    const text = firstConfig({
      api,
      root: description,
      license,
      ...(input.scope === undefined ? {} : { scope: input.scope }),
    });
    return { files: [{ path: configFile, text }, ...first.files], inTheWay: first.inTheWay };
  }
  const { names, problems } = await readConfig(root);
  if (names.length > 0) return problems.length > 0 ? { problems } : { files: [], inTheWay: [] };
  const wrong = problems.filter(({ code }) => code !== 'nothing-to-build');
  if (wrong.length > 0) return { problems: wrong };
  const text = insertMember(config, ['apis'], { name: api, value: { root: description } });
  if (text === undefined) return { problems: [notEditable(configFile, 'An API cannot be entered under `apis`.')] };
  return { files: [{ path: configFile, text, was: config }, ...first.files], inTheWay: first.inTheWay };
};

const manifestPart = (was: string | undefined, { text, taken }: ManifestEdit): Parts => ({
  files: text === was ? [] : [{ path: 'package.json', text, ...(was === undefined ? {} : { was }) }],
  inTheWay: taken.map((name) =>
    problem(
      'file-in-the-way',
      { path: 'package.json' },
      `The script \`${name}\` is something else already.`,
      'Rename the script, or run the command again with `--force` to replace it.',
    ),
  ),
});

/** The problem of a file that only its author can change. */
export const notEditable = (path: string, message: string): Problem =>
  problem(
    'config-invalid',
    { path },
    message,
    'Put the file right, or make the change by hand as the documentation shows it.',
  );
