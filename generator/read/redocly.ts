import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonValue } from '../model/api.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { isList, isObject, ownList } from '../model/resolve.ts';
import { problem, warning } from '../problem/problem.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { plainText, quote } from '../problem/quote.ts';
import { resolveUri } from './confine.ts';
import type { Confinement } from './confine.ts';
import type { DocumentFile } from './document.ts';
import { freeRules } from './free-rules.ts';
import { notePlugin } from './plugin-files.ts';
import type { BaseResolver, Config, Document, NormalizedProblem } from './redocly-core.ts';
import { splitRef } from './target.ts';
import { noteDoubt, noteFile } from './trace.ts';

type Core = typeof import('./redocly-core.ts');

/** Redocly's engine with the rules of a project. It gets no file that our own reader has not read, and no network. */
export interface Redocly {
  readonly core: Core;
  readonly config: Config;
  /** Whether the rules are the project's own, or the few that hold without a configuration. */
  readonly isConfigured: boolean;
}

/** The files of one description as Redocly gets them: as read, or as copies that it may take apart. */
export interface RedoclyInput {
  readonly root: DocumentFile;
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly values?: ReadonlyMap<DocumentFile, JsonValue>;
  /** What precedes keys in `values` that Redocly must not recognise. */
  readonly mask?: string;
  readonly confinement: Confinement;
}

/** Loads the engine alone, which takes longest. */
export const loadCore = (): Promise<Core> => import('./redocly-core.ts');

/** Loads the engine with the few rules that hold without a configuration. */
export const loadRedocly = async (): Promise<Redocly> => withRules(await loadCore(), Object.entries(freeRules));

/** The engine with those of the few rules alone whose violation makes generation unsafe. */
export const withoutWarnings = ({ core }: Redocly): Promise<Redocly> =>
  withRules(
    core,
    Object.entries(freeRules).filter(([, { severity }]) => severity === 'error'),
  );

const withRules = async (
  core: Core,
  rules: readonly (readonly [string, { readonly severity: 'error' | 'warn' }])[],
): Promise<Redocly> => {
  // Redocly looks for plugins beside its configuration, wherever that is said to be: here there are none.
  const configPath = join(dirname(fileURLToPath(import.meta.url)), 'redocly.yaml');
  return {
    core,
    config: await core.createConfig(
      { rules: Object.fromEntries(rules.map(([name, { severity }]) => [name, severity])) },
      { configPath },
    ),
    isConfigured: false,
  };
};

/** Loads the engine with the project's configuration and plugins, or says what is wrong with them. */
export const loadConfiguredRedocly = async (
  file: DocumentFile,
): Promise<{ readonly redocly?: Redocly; readonly problems: readonly Problem[] }> => {
  const core = await loadCore();
  const root = dirname(file.absolute);
  try {
    const config = await core.loadConfig({ configPath: file.absolute, externalRefResolver: withoutNetwork(core) });
    await noteConfig(config, root);
    const found = await core.lintConfig({ config, severity: 'error' });
    const problems = found.map((one) => {
      const place = placeOf(one, new Map([[file.absolute, file]]), { path: file.path });
      return problem('config-invalid', place, sentence(one.message, root), suggestion(one));
    });
    return problems.length > 0 ? { problems } : { redocly: { core, config, isConfigured: true }, problems };
  } catch (error) {
    const reason = reasonOf(error, root);
    const plugin = pluginIn(reason, file.value);
    return {
      problems: [
        problem(
          'config-invalid',
          file.locate(plugin ?? '', plugin === undefined ? 'key' : 'value'),
          reason,
          plugin && 'Install the package that it is in, or correct the setting.',
        ),
      ],
    };
  }
};

/** The plugin that a message names. */
const pluginIn = (message: string, config: JsonValue): Pointer | undefined => {
  const plugins = isObject(config) ? ownList(config, 'plugins') : [];
  const index = plugins.findIndex((name) => typeof name === 'string' && message.includes(`"${name}"`));
  return index < 0 ? undefined : child('', 'plugins', index);
};

const withoutNetwork = (core: Core): BaseResolver => {
  const resolver = new core.BaseResolver();
  const load = resolver.loadExternalRef.bind(resolver);
  resolver.loadExternalRef = async (ref) => {
    if (core.isAbsoluteUrl(ref)) throw new Error(`The configuration extends ${ref}, which is not fetched.`);
    await noteBytes(ref);
    return load(ref);
  };
  return resolver;
};

// What Redocly looks at beside the files that it is asked to load.
const noteConfig = async ({ plugins, resolvedConfig }: Config, root: string): Promise<void> => {
  for (const name of optionalFiles) await noteBytes(join(root, name));
  for (const { absolutePath } of plugins)
    if (absolutePath !== undefined && !isOwn(absolutePath)) await notePlugin(absolutePath);
  if (/"(?:info|operation|tag)-description-override"/u.test(JSON.stringify(resolvedConfig)))
    noteDoubt('A decorator reads files of its own.');
};

const optionalFiles = ['.redocly.lint-ignore.yaml', '@theme/plugin.js', '@theme/plugin.cjs', '@theme/plugin.mjs'];

const noteBytes = async (absolute: string): Promise<void> =>
  noteFile(absolute, await readFile(absolute).catch(() => null));

// Our own rules change with the tool.
const isOwn = (absolute: string): boolean => absolute === fileURLToPath(new URL('../lint/plugin.js', import.meta.url));

/** The same engine with the rules that hold for one API. */
export const forApi = (redocly: Redocly, name: string): Redocly => ({
  ...redocly,
  config: redocly.config.forAlias(name),
});

/** Whether a configuration changes descriptions: then even a description in one file must be bundled. */
export const hasDecorators = ({ config }: Redocly, version: 'oas3_0' | 'oas3_1'): boolean =>
  [...Object.values(config.decorators[version] ?? {}), ...Object.values(config.preprocessors[version] ?? {})].some(
    (setting) => (typeof setting === 'object' ? setting?.severity : setting) !== 'off',
  );

/** Whether a configuration could change descriptions, as far as can be told without the engine. */
export const mayDecorate = (config: JsonValue): boolean => {
  if (isList(config)) return config.some(mayDecorate);
  if (!isObject(config)) return false;
  return Object.entries(config).some(
    ([key, member]) =>
      /(?:decorators|preprocessors)$/iu.test(key) || (key === 'extends' && !isBuiltIn(member)) || mayDecorate(member),
  );
};

// What plugins and files bring has a path in its name.
const isBuiltIn = (names: JsonValue): boolean =>
  [names].flat().every((name) => typeof name === 'string' && !/[./\\]/u.test(name));

/** Applies the lint rules. */
export const lint = async (
  { core, config, isConfigured }: Redocly,
  input: RedoclyInput,
): Promise<readonly Problem[]> => {
  // References were checked already, by position: Redocly takes those in examples and extensions for references too.
  config.skipRules(['no-unresolved-refs']);
  const found = await core.lintDocument({
    document: documentOf(core, input, input.root),
    externalRefResolver: resolverFor(core, input),
    config,
  });
  return asProblems(found, input, isConfigured);
};

/** Joins the files of a description into one document: `input.values` are taken apart for it. */
export const bundle = async (
  { core, config, isConfigured }: Redocly,
  input: RedoclyInput,
): Promise<{ readonly value: unknown; readonly problems: readonly Problem[] }> => {
  const result = await core.bundle({
    doc: documentOf(core, input, input.root),
    externalRefResolver: resolverFor(core, input),
    config,
  });
  return { value: result.bundle.parsed, problems: asProblems(result.problems, input, isConfigured).map(renamed) };
};

// It is no rule that says so.
const renamed = (one: Problem): Problem => {
  const [, before, after] = /Renamed (.+) to (.+)\.$/u.exec(one.code === 'bundler' ? one.message : '') ?? [];
  return before === undefined || after === undefined
    ? one
    : warning(
        'component-renamed',
        one.place,
        `Another component is called ${quote(before)}, so this one is ${quote(after)}.`,
      );
};

const documentOf = (core: Core, { values }: RedoclyInput, file: DocumentFile): Document => ({
  source: new core.Source(file.absolute, file.text()),
  parsed: values?.get(file) ?? file.value,
});

const resolverFor = (core: Core, input: RedoclyInput): BaseResolver => {
  const documents = new Map([...input.files].map(([absolute, file]) => [absolute, documentOf(core, input, file)]));
  const resolver = new core.BaseResolver();
  resolver.resolveExternalRef = (base, ref) => {
    const target = resolveUri(input.confinement, base ?? input.root.absolute, splitRef(ref)[0]);
    return 'absolute' in target ? target.absolute : ref;
  };
  const resolveDocument = async (base: string | null, ref: string): Promise<Document> => {
    const document = documents.get(resolver.resolveExternalRef(base, ref));
    if (document === undefined) throw new core.ResolveError(new Error('The file is not part of the description.'));
    return document;
  };
  return Object.assign(resolver, { resolveDocument });
};

/** What Redocly threw, as the end of a sentence. */
export const reasonOf = (error: unknown, root: string): string => {
  if (error instanceof RangeError) return 'it is nested, or its schemas are chained, too deeply.';
  return sentence(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error), root);
};

const asProblems = (
  found: readonly NormalizedProblem[],
  input: RedoclyInput,
  isConfigured: boolean,
): readonly Problem[] => {
  const wanted = found.filter(
    (one) => one.ignored !== true && !isMistaken(one, input.root) && !isScopeWithoutName(one, input.files),
  );
  const isUnsound = wanted.some(({ ruleId, severity }) => ruleId === 'struct' && severity === 'error');
  return wanted
    .filter((one) => !(isUnsound && isUnjudged(one)))
    .map((one) => ({
      code: one.ruleId,
      severity: one.severity === 'error' && (isConfigured || !isHarmless(one)) ? 'error' : 'warning',
      place: placeOf(one, input.files, { path: input.root.path }),
      message: sentence(
        input.mask === undefined ? one.message : one.message.replaceAll(input.mask, ''),
        input.confinement.root,
      ),
      remedy: suggestion(one) ?? ruleRemedy(one.ruleId, isConfigured),
    }));
};

// Nothing can be said of an example whose schema is none; `struct` says where that is wrong.
const isUnjudged = ({ message }: NormalizedProblem): boolean => message.startsWith('Example validation errored: ');

// Without a configuration nobody chose to be strict, and these two break nothing that is generated.
const isHarmless = ({ ruleId, message }: NormalizedProblem): boolean =>
  ruleId === 'struct' && /^Property `.*` is not expected here|^The field `description` must be present/s.test(message);

// Since 3.1 `true` and `false` are schemas, which Redocly knows at some places only.
const isMistaken = ({ ruleId, message, location: [first] }: NormalizedProblem, { value }: DocumentFile): boolean =>
  ruleId === 'struct' &&
  (isInExtension.test(first?.pointer ?? '') ||
    // A reference to a name that JavaScript's objects inherit leads nowhere, which is said of the reference.
    /^Expected type .* but got `function`/.test(message) ||
    // Which vocabularies a schema about schemas uses is a map.
    (first?.pointer?.endsWith('/$vocabulary') === true && /but got `object`/.test(message)) ||
    (/^Expected type `Schema` \(object\) but got `boolean`/.test(message) &&
      !(isObject(value) && String(value['openapi']).startsWith('3.0.'))));

// A scope that is no text has no name that could be defined; `struct` says what it is.
const isScopeWithoutName = (
  { ruleId, location: [first] }: NormalizedProblem,
  files: ReadonlyMap<string, DocumentFile>,
): boolean =>
  ruleId === 'security-scopes-defined' &&
  typeof valueAt(files.get(first?.source.absoluteRef ?? '')?.value, pointerOf(first?.pointer ?? '')) !== 'string';

// OpenAPI does not say what an extension holds, as Redocly does of these. A name in a map is none.
const isInExtension =
  /(?<!\/(?:properties|patternProperties|dependentSchemas|\$defs|definitions|schemas|parameters|responses|headers|examples|requestBodies|securitySchemes|links|callbacks|pathItems|webhooks|content|encoding|variables))\/x-(?:additionalPropertiesName|codeSamples|code-samples|defaultClientId|displayName|explicitMappingOnly|hideTryItPanel|ignoredHeaderParameters|logo|query|summary|tagGroups|tags|traitTag|usePkce|webhooks)(?:\/|$)/u;

const placeOf = (
  { location: [first] }: NormalizedProblem,
  files: ReadonlyMap<string, DocumentFile>,
  otherwise: Place,
): Place => {
  const file = first === undefined ? undefined : files.get(first.source.absoluteRef);
  if (first === undefined || file === undefined) return otherwise;
  if (first.pointer === undefined) return { path: file.path, line: first.start.line, column: first.start.col };
  return file.locate(pointerOf(first.pointer), first.reportOnKey === true ? 'key' : 'value');
};

const pointerOf = (fragment: string): Pointer =>
  fragment.startsWith('#/') && fragment !== '#/' ? fragment.slice(1) : '';

/** Redocly's message on one line, as a sentence, with paths relative to the project. */
const sentence = (message: string, root: string): string => {
  const text = plainText(message.replaceAll(`${root}/`, '').replaceAll(/\s+/g, ' ').trim());
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

const suggestion = ({ suggest }: NormalizedProblem): string | undefined =>
  suggest.length === 0
    ? undefined
    : `Did you mean ${suggest
        .slice(0, 2)
        .map((one) => `\`${plainText(one)}\``)
        .join(' or ')}?`;

const ruleRemedy = (rule: string, isConfigured: boolean): string => {
  if (isConfigured && rule !== 'struct') return `Meet the rule, or change \`${rule}\` in redocly.yaml.`;
  return freeRules[rule]?.remedy ?? 'Correct the description.';
};
