import { sha256 } from '../hash.ts';
import type { Problem } from '../problem/problem.ts';
import type { Evidence } from './evidence.ts';
import type { Tool } from './tool.ts';

/** What a build without errors found, and all that it depends on. */
export interface BuildRecord {
  /** What was asked for: the options, and the Node that runs. */
  readonly asked: string;
  readonly tool: Tool;
  /** What everything depends on beside it: the configuration, the place of the output. */
  readonly shared: Evidence;
  /** About no folder in particular. */
  readonly problems: readonly Problem[];
  readonly folders: readonly FolderRecord[];
  /** Whether that is all: one without what had errors spares work, but not the report of the errors. */
  readonly isWhole: boolean;
  /** What became of the docs. */
  readonly site?: 'planned' | 'some' | 'failed';
}

/** One folder of the output. */
export interface FolderRecord {
  readonly folder: string;
  readonly shown: string;
  /** Every file that the build makes there, in its order: the first files of `output`. */
  readonly paths: readonly string[];
  readonly inputs: Evidence;
  readonly output: Evidence;
  readonly problems: readonly Problem[];
  /** Absent for a folder that is made of all APIs. */
  readonly api?: { readonly title: string; readonly operations: number };
}

// Raised whenever the form changes.
const form = 'specwright build record 1';

/** A record as a text that says of itself whether it is whole. */
export const formatRecord = (record: BuildRecord): string => {
  const body = JSON.stringify(record);
  return `${form} ${sha256(body)}\n${body}\n`;
};

/** The record in a text; `undefined` unless it is whole, and of a build that was asked for the same. */
export const parseRecord = (text: string, asked: string): BuildRecord | undefined => {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1, -1);
  if (text.slice(0, end) !== `${form} ${sha256(body)}`) return undefined;
  const record: unknown = JSON.parse(body);
  return isRecord(record) && record.asked === asked ? record : undefined;
};

// The hash tells of accidents; a record may also be forged, or be of a tool that is still to come.
const isRecord = (value: unknown): value is BuildRecord =>
  has(value, {
    asked: isText,
    tool: (tool) => has(tool, { content: isText, state: isText }),
    shared: isEvidence,
    problems: listOf(isProblem),
    folders: listOf(isFolder),
    isWhole: (flag) => typeof flag === 'boolean',
  }) &&
  (!('site' in value) || ['planned', 'some', 'failed'].includes(String(value.site)));

const isFolder: Check = (value) =>
  has(value, {
    folder: isText,
    shown: isText,
    paths: listOf(isText),
    inputs: isEvidence,
    output: isEvidence,
    problems: listOf(isProblem),
  }) &&
  (!('api' in value) || has(value.api, { title: isText, operations: Number.isSafeInteger }));

const isEvidence: Check = (value) =>
  has(value, {
    files: listOf((file) => Array.isArray(file) && isText(file[0]) && (file[1] === null || isText(file[1]))),
    folders: listOf(isPair),
    links: listOf(isPair),
  });

const isProblem: Check = (value) =>
  has(value, {
    code: isText,
    severity: (severity) => severity === 'warning',
    message: isText,
    remedy: isText,
    place: (place) => has(place, { path: isText }),
  });

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isPair: Check = (value) => Array.isArray(value) && isText(value[0]) && isText(value[1]);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has = (value: unknown, members: Readonly<Record<string, Check>>): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(members).every(([key, check]) => Object.hasOwn(value, key) && check(Reflect.get(value, key)));
