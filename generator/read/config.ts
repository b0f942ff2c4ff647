import { resolve } from 'node:path';
import type { JsonValue } from '../model/api.ts';
import { child } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { ApiEntry } from './api-entry.ts';
import { readDocument } from './document.ts';
import type { DocumentFile } from './document.ts';
import { isFolderName, toFolderName } from './folder-name.ts';
import { coverageSettings, isPackageName, packageInfo } from './package.ts';
import type { PackageSettings } from './package.ts';
import { relativePath } from './paths.ts';
import { originOf } from './remote.ts';
import { invalid, settingsOf } from './setting.ts';
import { kindOf } from './version.ts';

export const configFile = 'redocly.yaml';

export interface Config {
  /** Absent when it could not be read. */
  readonly file?: DocumentFile;
  /** Every key under `apis`, with those whose entries have problems. */
  readonly names: readonly string[];
  readonly apis: readonly ApiEntry[];
  readonly problems: readonly Problem[];
}

/** Reads the APIs and the package settings from redocly.yaml; its lint rules are Redocly's business. */
export const readConfig = async (root: string): Promise<Config> => {
  const read = await readDocument({ absolute: resolve(root, configFile), path: configFile });
  if ('problems' in read) return { names: [], apis: [], problems: read.problems.map(asConfigProblem) };
  return { ...configOf(root, read.file), file: read.file };
};

const asConfigProblem = (found: Problem): Problem => {
  switch (found.code) {
    case 'file-missing':
      return problem('config-missing', found.place, `There is no \`${configFile}\` in this folder.`);
    case 'file-empty':
      return { ...found, remedy: 'List the descriptions under `apis`, or name them on the command line.' };
    default:
      return found;
  }
};

const configOf = (root: string, file: DocumentFile): Omit<Config, 'file'> => {
  const { value } = file;
  if (!isObject(value))
    return {
      names: [],
      apis: [],
      problems: [invalid(file, '', `The configuration is ${kindOf(value)}, not an object.`)],
    };
  const shared = settingsOf(file, value['x-specwright'], '/x-specwright', [
    'scope',
    'license',
    'repository',
    'version',
    'artefacts',
    'coverage',
    'templates',
    'docs',
    'remoteRefs',
  ]);
  const apis = value['apis'];
  if (apis === undefined || apis === null) {
    return {
      names: [],
      apis: [],
      problems: [
        ...shared.problems,
        problem('nothing-to-build', file.locate('', 'value'), 'The configuration names no APIs.'),
      ],
    };
  }
  if (!isObject(apis))
    return {
      names: [],
      apis: [],
      problems: [...shared.problems, invalid(file, '/apis', `\`apis\` is ${kindOf(apis)}, not an object.`)],
    };
  const entries = Object.entries(apis).map(([name, api]) =>
    entryOf({ root, file, shared: shared.settings }, name, api),
  );
  const nothing =
    entries.length > 0
      ? []
      : [problem('nothing-to-build', file.locate('/apis', 'key'), 'The configuration names no APIs.')];
  const usable = entries.flatMap(({ entry }) => entry ?? []);
  return {
    names: Object.keys(apis),
    apis: usable,
    problems: [
      ...shared.problems,
      ...entries.flatMap(({ problems }) => problems),
      ...collisions(file, Object.keys(apis)),
      ...samePackages(file, usable),
      ...nothing,
    ],
  };
};

interface Context {
  readonly root: string;
  readonly file: DocumentFile;
  readonly shared: PackageSettings;
}

const entryOf = (
  { root, file, shared }: Context,
  key: string,
  api: JsonValue,
): { readonly entry?: ApiEntry; readonly problems: readonly Problem[] } => {
  const pointer = child('/apis', key);
  // Redocly names a version of an API `name@version`.
  if (!isFolderName(key)) return { problems: [badName(file, pointer, key)] };
  if (!isObject(api))
    return { problems: [invalid(file, pointer, `The API ${quote(key)} is ${kindOf(api)}, not an object.`)] };
  const own = settingsOf(file, api['x-specwright'], child(pointer, 'x-specwright'), [
    'package',
    'version',
    'license',
    'artefacts',
    'coverage',
    'live',
    'remoteRefs',
  ]);
  const path = api['root'];
  if (typeof path !== 'string' || path === '') {
    const message =
      path === undefined
        ? `The API ${quote(key)} has no \`root\`.`
        : `The \`root\` of ${quote(key)} is ${kindOf(path)}, not a path.`;
    return {
      problems: [
        ...own.problems,
        invalid(file, child(pointer, 'root'), message, 'Give `root` the path of the description.'),
      ],
    };
  }
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(path)) {
    const message = `The \`root\` of ${quote(key)} is the address ${quote(path)}, not a file.`;
    return {
      problems: [
        ...own.problems,
        invalid(file, child(pointer, 'root'), message, 'Save the description in this project and give its path.'),
      ],
    };
  }
  const absolute = resolve(root, path);
  const info = packageInfo(key, own.settings, shared);
  const named = isPackageName(info.name) ? [] : [badPackage(file, pointer, info.name)];
  return {
    entry: {
      name: key,
      absolute,
      path: relativePath(root, absolute),
      asked: () => file.locate(child(pointer, 'root'), 'value'),
      package: info,
      artefacts: own.settings.artefacts ?? shared.artefacts ?? [],
      ...coverageSettings(own.settings, shared),
      ...(own.settings.live?.allow === undefined ? {} : { liveAllow: own.settings.live.allow }),
      remoteRefs: (own.settings.remoteRefs ?? shared.remoteRefs ?? []).flatMap((origin) => originOf(origin) ?? []),
    },
    problems: [...own.problems, ...named],
  };
};

const badName = (file: DocumentFile, pointer: Pointer, key: string): Problem => {
  const better = toFolderName(key);
  const remedy = better === undefined ? undefined : `Call it \`${better}\`: the name becomes a folder.`;
  return problem(
    'api-name',
    file.locate(pointer, 'key'),
    `The API name ${quote(key)} cannot be a folder on every system.`,
    remedy,
  );
};

const badPackage = (file: DocumentFile, pointer: Pointer, name: string): Problem =>
  invalid(
    file,
    child(pointer, 'x-specwright', 'package'),
    `${quote(name)} cannot be the name of an npm package.`,
    'Set `x-specwright.package` of this API to a lower-case name without spaces.',
  );

const collisions = (file: DocumentFile, names: readonly string[]): readonly Problem[] =>
  names.flatMap((name, index) => {
    const first = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
    if (first === undefined) return [];
    const message = `The API names ${quote(first)} and ${quote(name)} are one folder where case does not count.`;
    return [problem('api-name', file.locate(child('/apis', name), 'key'), message, 'Rename one of the two.')];
  });

const samePackages = (file: DocumentFile, apis: readonly ApiEntry[]): readonly Problem[] =>
  apis.flatMap(({ name, package: info }, index) => {
    const first = apis.slice(0, index).find((other) => other.package.name === info.name);
    if (first === undefined) return [];
    const message = `The packages of ${quote(first.name)} and ${quote(name)} are both called ${quote(info.name)}.`;
    return [
      invalid(
        file,
        child('/apis', name, 'x-specwright', 'package'),
        message,
        'Give one of them another `x-specwright.package`.',
      ),
    ];
  });
