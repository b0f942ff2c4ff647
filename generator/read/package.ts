import type { CoverageSettings, PackageInfo } from '../model/api.ts';
import type { Artefact } from '../model/artefact.ts';

/** What redocly.yaml says beside the APIs' names and rules: for all APIs, or for one of them. */
export interface PackageSettings {
  readonly scope?: string;
  readonly package?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: string;
  /** What is made beside the client. */
  readonly artefacts?: readonly Artefact[];
  /** The folder of templates that take the place of the docs' own. */
  readonly templates?: string;
  readonly docs?: DocsSettings;
  /** Which operations a live run may call although they change something. */
  readonly live?: { readonly allow?: readonly string[] };
  /** Origins on the network that references may lead to. */
  readonly remoteRefs?: readonly string[];
  /** The least share of each dimension that contract tests have to cover, and under `reasons` what they cannot. */
  readonly coverage?: Readonly<Record<string, number | Readonly<Record<string, string>>>>;
}

/** What redocly.yaml says about the docs of all APIs. */
export interface DocsSettings {
  /** What the site is called. */
  readonly title?: string;
  /** Where the site is published. */
  readonly url?: string;
  /** A file with the words of the interface in another language. */
  readonly words?: string;
}

/** Package metadata of one API, complete: the first of the settings that says something wins. */
export const packageInfo = (name: string, ...settings: readonly PackageSettings[]): PackageInfo => {
  const first = <Key extends keyof PackageSettings>(key: Key): PackageSettings[Key] | undefined =>
    settings.find((setting) => setting[key] !== undefined)?.[key];
  const scope = first('scope');
  const chosen = first('package');
  const repository = first('repository');
  return {
    name: chosen ?? (scope === undefined ? (isCoreModule(name) ? `${name}-api` : name) : `${scope}/${name}`),
    ...(chosen === undefined && scope === undefined ? { isUnclaimed: true } : {}),
    version: first('version') ?? '0.1.0',
    license: first('license') ?? 'UNLICENSED',
    ...(repository === undefined ? {} : { repository }),
    ...docsOf(name, first('artefacts'), first('docs')),
  };
};

const docsOf = (
  name: string,
  artefacts: readonly Artefact[] | undefined,
  docs: DocsSettings | undefined,
): Pick<PackageInfo, 'docs'> =>
  artefacts?.includes('docs') === true
    ? { docs: docs?.url === undefined ? `../site/${name}/index.html` : `${docs.url.replace(/\/+$/u, '')}/${name}/` }
    : {};

/** What is asked of the contract tests of one API: its own settings before those of all. */
export const coverageSettings = (...settings: readonly PackageSettings[]): { readonly coverage?: CoverageSettings } => {
  const all = settings
    .flatMap(({ coverage }) => (coverage === undefined ? [] : [Object.entries(coverage)]))
    .toReversed()
    .flat();
  if (all.length === 0) return {};
  const floors = all.flatMap(([name, value]) => (typeof value === 'number' ? [[name, value] as const] : []));
  const reasons = all.flatMap(([, value]) => (typeof value === 'number' ? [] : Object.entries(value)));
  return { coverage: { floors: Object.fromEntries(floors), reasons: Object.fromEntries(reasons) } };
};

/** Whether npm accepts a name for a new package. @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const isPackageName = (name: string): boolean =>
  name.length <= 214 &&
  /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name) &&
  !/^(?:node_modules|favicon\.ico)$/.test(name);

/** Whether Node has a module of a name: whoever imports `dns` gets that one, whatever is installed. */
export const isCoreModule = (name: string): boolean => coreModules.has(name);

const coreModules: ReadonlySet<string> = new Set(
  (
    'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http ' +
    'http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys ' +
    'timers tls trace_events tty url util v8 vm wasi worker_threads zlib'
  ).split(' '),
);

export const isScope = (scope: string): boolean => isPackageName(`${scope}/a`) && scope.startsWith('@');

/** Whether npm accepts a version. @see https://semver.org */
export const isVersion = (version: string): boolean =>
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(
    version,
  );
