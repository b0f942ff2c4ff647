import type { JsonValue } from '../model/api.ts';
import type { Pins } from '../model/pin.ts';
import { isObject } from '../model/resolve.ts';
import type { Source } from '../model/source.ts';
import { isError } from '../problem/list.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { ApiEntry } from './api-entry.ts';
import { bundleFiles, bundleOneFile } from './bundle.ts';
import type { Bundle, BundleRequest } from './bundle.ts';
import { confine, type Confinement } from './confine.ts';
import { parseDocument } from './document.ts';
import type { DocumentFile } from './document.ts';
import type { Looked } from './index.ts';
import { lintFiles, type LintRequest } from './lint.ts';
import { readPins } from './pins.ts';
import { forApi, hasDecorators } from './redocly.ts';
import type { Redocly } from './redocly.ts';
import { followRefs } from './refs.ts';
import { isRemote } from './remote.ts';
import { readText } from './text.ts';
import { checkVersion } from './version.ts';

/** Redocly with the rules that apply, or what keeps them from being read. */
export interface Rules {
  readonly redocly?: Redocly;
  readonly problems: readonly Problem[];
}

export interface ReadApiOptions {
  readonly root: string;
  readonly lint: boolean;
  /** Loads Redocly at the first call; not called when there is nothing for it to do. */
  readonly rules: () => Promise<Rules>;
  readonly lintElsewhere?: LintElsewhere | undefined;
  readonly onDocument?: OnDocument | undefined;
}

/** Another thread for the rules. */
export interface LintElsewhere {
  /** Told how many characters a description has before it is parsed: a thread takes a while to start. */
  readonly expect: (entry: ApiEntry, size: number) => void;
  /** Begins to apply the rules to a description in one file, and gives the way to what they find; nothing where that is of no use. */
  readonly begin: (entry: ApiEntry, file: DocumentFile, confinement: Confinement) => Verdict | undefined;
}

/** Waits for what the rules have against a description, and what was looked at for that. */
export type Verdict = () => Promise<Looked>;

/** Told of the document of an API, and how many characters it has, when the rules may still have something against it. */
export type OnDocument = (entry: ApiEntry, document: Source['document'], size: number) => void;

interface ApiResult {
  readonly source?: Source;
  readonly problems: readonly Problem[];
  /** There when the rules are applied elsewhere: what they find is not among the problems. */
  readonly verdict?: Verdict;
}

/** Reads one description with all its files: checks it, applies the lint rules, and joins it into one document. */
export const readApi = async (
  entry: ApiEntry,
  { root, lint, rules, lintElsewhere, onDocument }: ReadApiOptions,
): Promise<ApiResult> => {
  const { asked, absolute, path } = entry;
  const wanted = { absolute, path, ...(asked === undefined ? {} : { asked }) };
  const read = await readText(wanted);
  if ('problem' in read) return { problems: [read.problem] };
  if (lint) lintElsewhere?.expect(entry, read.text.length);
  const result = parseDocument(wanted, read);
  if ('problems' in result) return result;
  const { file } = result;
  const unfit = checkVersion(file);
  if (unfit.length > 0) return { problems: unfit };
  const confinement = await confine(root, absolute, entry.remoteRefs);
  const references = await followRefs(file, confinement);
  const request: BundleRequest = { root: file, references, confinement };
  const pinned = await readPins(entry);
  const isAlone = references.files.size === 1 && !references.isTangled;
  const isSound = ![...references.problems, ...pinned.problems].some(isError);
  const verdict =
    lint && isAlone && isSound && !references.isIdentified ? lintElsewhere?.begin(entry, file, confinement) : undefined;
  const isLinted = lint && verdict === undefined;
  const loaded = isLinted || references.files.size > 1 ? await rules() : { problems: [] };
  const redocly = loaded.redocly === undefined ? undefined : forApi(loaded.redocly, entry.name);
  const warnings = [...references.files.values()].flatMap((one) => one.warnings);
  const before = [...loaded.problems, ...warnings, ...references.problems, ...pinned.problems];
  if (onDocument !== undefined && !before.some(isError))
    tellEarly(redocly, request, (document) => onDocument(entry, document, read.text.length));
  const linted =
    isLinted && redocly !== undefined && !references.isTangled ? await lintFiles(redocly, lintRequestOf(request)) : [];
  const problems = [...before, ...linted];
  if (problems.some(isError)) return { problems };
  const bundled = await bundleWith(redocly, request);
  const all = [...problems, ...bundled.problems];
  if (bundled.bundle === undefined || all.some(isError)) return { problems: all };
  return {
    source: sourceOf(entry, bundled.bundle, { files: references.files, pins: pinned.pins }),
    problems: all,
    ...(verdict === undefined ? {} : { verdict }),
  };
};

const lintRequestOf = ({ root, references, confinement }: BundleRequest): LintRequest => ({
  root,
  files: references.files,
  confinement,
  references: () => Promise.resolve(references),
  isIdentified: references.isIdentified,
});

// A description in one file, with pointers only, is its own bundle.
const tellEarly = (
  redocly: Redocly | undefined,
  request: BundleRequest,
  tell: (document: Source['document']) => void,
): void => {
  const { root, references } = request;
  const isChanged =
    references.files.size > 1 ||
    references.pointed.size > 0 ||
    (redocly !== undefined && hasDecorators(redocly, versionOf(root.value)));
  const bundle = isChanged || references.isTangled ? undefined : bundleOneFile(request);
  if (bundle !== undefined) tell(bundle.document);
};

const bundleWith = async (
  redocly: Redocly | undefined,
  request: BundleRequest,
): Promise<{ readonly bundle?: Bundle | undefined; readonly problems: readonly Problem[] }> => {
  const { root, references } = request;
  const isSplit = references.files.size > 1;
  if (redocly !== undefined && (isSplit || hasDecorators(redocly, versionOf(root.value))))
    return bundleFiles(redocly, request);
  if (isSplit)
    return {
      problems: [problem('config-invalid', { path: root.path }, 'The files of the description cannot be joined.')],
    };
  return { bundle: bundleOneFile(request), problems: [] };
};

const versionOf = (document: JsonValue): 'oas3_0' | 'oas3_1' =>
  isObject(document) && String(document['openapi']).startsWith('3.0.') ? 'oas3_0' : 'oas3_1';

const sourceOf = (
  entry: ApiEntry,
  { document, locate }: Bundle,
  { files, pins }: { readonly files: ReadonlyMap<string, DocumentFile>; readonly pins: Pins | undefined },
): Source => ({
  name: entry.name,
  path: entry.path,
  document,
  package: entry.package,
  artefacts: entry.artefacts,
  ...(entry.coverage === undefined ? {} : { coverage: entry.coverage }),
  ...(entry.liveAllow === undefined ? {} : { liveAllow: entry.liveAllow }),
  ...(pins === undefined ? {} : { pins }),
  files: [...files.values()].flatMap(({ absolute, path: shown }) => (isRemote(absolute) ? [] : [shown])),
  locate,
});
