import { extname, posix, resolve } from 'node:path';
import type { JsonValue } from '../model/api.ts';
import { isObject } from '../model/resolve.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { configFile, readConfig } from '../read/config.ts';
import { read } from '../read/index.ts';
import { toFolderName } from '../read/folder-name.ts';
import { relativePath } from '../read/paths.ts';
import { present } from '../read/present.ts';
import { readText } from '../read/text.ts';
import type { OwnFile } from '../write/together.ts';
import { apiProblems } from './api-name.ts';
import { firstDescription } from './description.ts';
import { notEditable } from './init.ts';
import { insertMember } from './insert.ts';
import { refused, wholeFile, type Scaffold } from './plan.ts';

export interface AddOptions {
  readonly root: string;
  readonly api: string;
  /** A description to begin with, relative to the project. */
  readonly from?: string;
}

/** Works out what enters an API: a description that lints clean, or one that is there already, and its line in redocly.yaml. */
export const planAdd = async ({ root, api, from }: AddOptions): Promise<Scaffold> => {
  const { file, names, problems } = await readConfig(root);
  const wrong = problems.filter(({ code }) => code !== 'nothing-to-build').map(asInitProblem);
  if (file === undefined || wrong.length > 0) return refused(...wrong);
  const bad = from === undefined && (await isDescription(root, api)) ? [nameOfFile(api)] : apiProblems(api, names);
  if (bad.length > 0) return refused(...bad);

  const described = from === undefined ? scaffolded(api, file.value) : await taken(root, api, from);
  if ('problems' in described) return refused(...described.problems);
  const text = insertMember(file.text(), ['apis'], { name: api, value: { root: described.root } });
  if (text === undefined) return refused(notEditable(configFile, 'An API cannot be entered under `apis`.'));
  const there = await Promise.all(described.files.map(({ path }) => present(root, path)));
  const unreadable = there.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (unreadable.length > 0) return refused(...unreadable);
  const parts = described.files.map(({ path, text: wanted }, index) => {
    const one = there[index];
    return wholeFile(path, wanted, one !== undefined && 'text' in one ? one.text : undefined);
  });
  return {
    files: [{ path: configFile, text, was: file.text() }, ...parts.flatMap((part) => part.files)],
    inTheWay: parts.flatMap((part) => part.inTheWay.map((one) => enterInstead(one, api))),
    problems: [],
    next: [`npx specwright lint --api ${api}`, `npx specwright build --api ${api}`],
  };
};

const asInitProblem = (found: Problem): Problem =>
  found.code === 'config-missing' ? { ...found, remedy: 'Run `specwright init` first: it makes the project.' } : found;

const isDescription = async (root: string, path: string): Promise<boolean> => {
  const there = /\.(?:json|ya?ml)$/iu.test(path) ? await present(root, path) : { text: undefined };
  return 'text' in there && there.text !== undefined;
};

const nameOfFile = (path: string): Problem => {
  const name = toFolderName(posix.basename(path, extname(path))) ?? 'api';
  return problem(
    'api-name',
    { path },
    `${quote(path)} is a description, and no name.`,
    `Enter it with \`specwright add ${name} --from\` and its path.`,
  );
};

const enterInstead = (found: Problem, api: string): Problem => ({
  ...found,
  remedy: `Enter it as it is with \`specwright add ${api} --from ${found.place.path}\`, or replace it with \`--force\`.`,
});

type Described =
  { readonly root: string; readonly files: readonly OwnFile[] } | { readonly problems: readonly Problem[] };

const scaffolded = (api: string, config: JsonValue): Described => {
  const root = `specs/${api}/openapi.yaml`;
  return { root, files: [{ path: root, text: firstDescription({ name: api, hasSource: asksForSource(config) }) }] };
};

const asksForSource = (config: JsonValue): boolean => {
  const rules = isObject(config) ? config['rules'] : undefined;
  const severity = isObject(rules) ? rules['specwright/operation-source'] : undefined;
  return severity !== undefined && severity !== 'off' && severity !== false;
};

const taken = async (root: string, api: string, from: string): Promise<Described> => {
  if (/^https?:/iu.test(from))
    return {
      problems: [
        problem(
          'file-missing',
          { path: from },
          `${quote(from)} is an address, and nothing is fetched from the network.`,
          'Save the description as a file, and name that.',
        ),
      ],
    };
  const { sources, problems } = await read({ root, inputs: [from], lint: false });
  if (sources.length !== 1) {
    const several = problem(
      'api-exists',
      { path: from },
      `${quote(from)} holds ${sources.length} descriptions.`,
      'Name one of them: each is an API of its own.',
    );
    return { problems: problems.length > 0 ? problems : [several] };
  }
  const [source] = sources;
  if (source === undefined) return { problems };
  // What lies among the descriptions already is entered where it is.
  if (source.path.startsWith('specs/')) return { root: source.path, files: [] };
  const folder = posix.dirname(source.path);
  const name =
    source.files.length === 1
      ? `openapi${extname(source.path).toLowerCase() === '.json' ? '.json' : '.yaml'}`
      : posix.basename(source.path);
  const target = (path: string): string =>
    path === source.path
      ? `specs/${api}/${name}`
      : `specs/${api}/${relativePath(resolve(root, folder), resolve(root, path))}`;
  const outside = source.files.filter((path) => target(path).includes('/../'));
  if (outside.length > 0) {
    return {
      problems: outside.map((path) =>
        problem('ref-outside', { path }, `${quote(path)} does not lie below the description's folder.`),
      ),
    };
  }
  const texts = await Promise.all(source.files.map((path) => readText({ absolute: resolve(root, path), path })));
  const unreadable = texts.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (unreadable.length > 0) return { problems: unreadable };
  return {
    root: target(source.path),
    files: source.files.flatMap((path, index) => {
      const one = texts[index];
      return one !== undefined && 'text' in one ? [{ path: target(path), text: one.text }] : [];
    }),
  };
};
