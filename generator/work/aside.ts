import { availableParallelism, freemem } from 'node:os';
import type { Begun } from '../emit/index.ts';
import type { Artefact } from '../model/artefact.ts';
import type { ApiEntry } from '../read/api-entry.ts';
import type { LintElsewhere, OnDocument } from '../read/read-api.ts';
import type { Trace } from '../read/trace.ts';
import { share, unpack } from './parcel.ts';
import { collectEagerly } from '../write/collect.ts';
import { openPool, type Task } from './pool.ts';
import { doWork, type Answer, type Work } from './work.ts';

/** Emits large descriptions, and some of many, on other threads, while this one lints them and makes the rest. */
export interface Aside {
  /** Begins to apply the rules to a large description, where nothing else would keep the threads busy. */
  readonly lint: (isConfigured: boolean) => LintElsewhere;
  /** Told of each document before the rules are applied: what is begun for one with errors is thrown away. */
  readonly begin: OnDocument;
  /** What was begun for an API that was read with these files. Nothing more is begun for it. */
  readonly take: (api: string, files: Trace['files']) => Begun;
  /** Said when everything was read, and nothing more is begun. */
  readonly isRead: () => void;
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<unknown>;
}

export interface AsideOptions {
  readonly root: string;
  /** What is made for every API, whatever the API's own settings ask for. */
  readonly artefacts: readonly Artefact[];
  readonly limits?: Limits;
}

export interface Limits {
  /** How many characters there have to be before rules are applied, or types made, on a thread, and before a thread is started at all. */
  readonly lint: number;
  readonly types: number;
  readonly least: number;
  readonly threads: number;
}

// From these sizes on a thread repays what it takes to start it and to read the description again; types of 13 million
// characters do not (docs/performance.md).
// One core is left for this thread. Sources that are not compiled run on the main thread only.
const defaults = (): Limits => ({
  lint: 1_000_000,
  types: 20_000_000,
  least: 200_000,
  threads: import.meta.url.endsWith('.ts') ? 0 : availableParallelism() - 1,
});

// What is emitted beside a client takes so many times the text of its description until it is handed over.
const bytesPerCharacter = 110;

const hasRoom = (size: number): boolean =>
  Math.min(freemem(), process.availableMemory?.() ?? Infinity) > bytesPerCharacter * size;

// In characters of a description.
const large = 3_000_000;

/** Opens threads where they are of use. */
export const openAside = ({
  root,
  artefacts,
  limits: { lint, types, least, threads } = defaults(),
}: AsideOptions): Aside => {
  const pool = openPool({ threads, least, hasRoom });
  const tasks = new Map<string, { readonly types?: Task; readonly beside?: Task }>();
  const wantedOf = (entry: Pick<ApiEntry, 'artefacts'>): readonly Artefact[] =>
    [...entry.artefacts, ...artefacts].filter((artefact) => artefact !== 'docs');
  const isLinted = (entry: ApiEntry, size: number): boolean =>
    size >= lint && threads >= (wantedOf(entry).length > 0 ? 2 : 1);
  return {
    lint: (isConfigured) => ({
      expect: (entry, size) => {
        if (isLinted(entry, size)) pool.expect('lint', size);
      },
      begin: (entry, { absolute, path, text: kept }, confinement) => {
        const text = kept();
        if (!isLinted(entry, text.length)) return undefined;
        const work: Work = {
          kind: 'lint',
          api: entry.name,
          file: { absolute, path },
          text: share(text),
          confinement,
          root,
          isConfigured,
        };
        const task = pool.add(work, text.length);
        return async () => (await task.take()) ?? doWork(work);
      },
    }),
    begin: ({ asked: _, ...entry }, document, size) => {
      const { name, path } = entry;
      const wanted = wantedOf(entry);
      if (wanted.length > 0 && size > large) collectEagerly('checks');
      if (threads === 0) return;
      tasks.set(name, {
        ...(size < types ? {} : { types: pool.add({ kind: 'types', path, document }, size) }),
        ...(wanted.length === 0 ? {} : { beside: pool.add({ kind: 'beside', entry, root, artefacts: wanted }, size) }),
      });
    },
    take: (api, files) => {
      const { types, beside } = tasks.get(api) ?? {};
      return {
        types: types?.take()?.then((answer) => answer.files.map(unpack)),
        beside: beside
          ?.take()
          ?.then((answer) =>
            isOf(answer, files) ? { files: answer.files.map(unpack), warnings: answer.problems } : undefined,
          ),
      };
    },
    isRead: pool.seal,
    close: pool.close,
  };
};

// A file may have changed since this thread has read it: then what the other made is of another description.
const isOf = ({ trace }: Answer, files: Trace['files']): boolean =>
  trace.files.size > 0 && [...trace.files].every(([path, hash]) => files.get(path) === hash);
