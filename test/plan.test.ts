import { describe, expect, test } from 'vitest';
import { sha256 } from '../generator/hash.ts';
import type { Disk, Plan, PlanInput } from '../generator/plan.ts';
import { hasDrift, isBlocked, planWrites } from '../generator/plan.ts';
import { formatProblem } from '../generator/problem/list.ts';
import { createKeeper } from '../generator/write/keep.ts';
import { formatManifest, manifestName } from '../generator/write/manifest.ts';

type Texts = Readonly<Record<string, string>>;

interface Given {
  readonly wanted: Texts;
  /** What the last build made. */
  readonly made?: Texts | 'damaged';
  /** What is there now, the manifest aside. */
  readonly there?: Texts;
  readonly obstacles?: Disk['obstacles'];
  readonly force?: boolean;
}

const cases: Record<string, { given: Given; want: Partial<ReturnType<typeof summary>> }> = {
  'creates what is not there, and the manifest': {
    given: { wanted: { 'b.js': 'b', 'a.js': 'a' } },
    want: { creates: ['b.js', 'a.js', manifestName], updates: [], deletes: [], unchanged: [], problems: [] },
  },
  'leaves files alone whose bytes are right': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a' }, there: { 'a.js': 'a' } },
    want: { creates: [], updates: [], deletes: [], unchanged: ['a.js', manifestName], problems: [] },
  },
  'updates a file as the last build left it': {
    given: { wanted: { 'a.js': 'new' }, made: { 'a.js': 'old' }, there: { 'a.js': 'old' } },
    want: { updates: ['a.js (content)', `${manifestName} (content)`], problems: [] },
  },
  'deletes what the last build made and is no longer wanted': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a', 'b.js': 'b' }, there: { 'a.js': 'a', 'b.js': 'b' } },
    want: { deletes: ['b.js'], updates: [`${manifestName} (content)`], problems: [] },
  },
  'deletes everything, the manifest too, when nothing is wanted': {
    given: { wanted: {}, made: { 'a.js': 'a' }, there: { 'a.js': 'a', 'mine.md': 'mine' } },
    want: { creates: [], updates: [], deletes: ['a.js', manifestName], problems: [] },
  },
  'leaves an edited file that is no longer wanted, and says so': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a', 'b.js': 'b' }, there: { 'a.js': 'a', 'b.js': 'edited' } },
    want: { deletes: [], problems: ['generated/api/b.js  warning  output-left'] },
  },
  'never touches or mentions a hand-written file': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a' }, there: { 'a.js': 'a', 'notes.md': 'mine' } },
    want: { deletes: [], unchanged: ['a.js', manifestName], problems: [] },
  },
  'refuses a wanted file that somebody else wrote': {
    given: { wanted: { 'a.js': 'a' }, there: { 'a.js': 'mine' } },
    want: { problems: ['generated/api/a.js  error  output-foreign-file'] },
  },
  'refuses it though there was a build, for it was not in its manifest': {
    given: { wanted: { 'a.js': 'a', 'b.js': 'b' }, made: { 'a.js': 'a' }, there: { 'a.js': 'a', 'b.js': 'mine' } },
    want: { problems: ['generated/api/b.js  error  output-foreign-file'] },
  },
  'refuses it though overwriting is forced': {
    given: { wanted: { 'a.js': 'a' }, there: { 'a.js': 'mine' }, force: true },
    want: { problems: ['generated/api/a.js  error  output-foreign-file'] },
  },
  'adopts a file whose bytes are right, whoever wrote it': {
    given: { wanted: { 'a.js': 'a' }, there: { 'a.js': 'a' } },
    want: { creates: [manifestName], unchanged: ['a.js'], problems: [] },
  },
  'keeps an edited file under a name that npm does not publish': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a' }, there: { 'a.js': 'edited' } },
    want: { updates: ['a.js (edited, kept as a.js.orig)'], problems: ['generated/api/a.js  warning  output-edited'] },
  },
  'takes the next name when there is a kept version already, in any case': {
    given: {
      wanted: { 'a.js': 'a' },
      made: { 'a.js': 'a' },
      there: { 'a.js': 'edited', 'A.JS.orig': 'edited before', 'a.js.2.orig': 'and before' },
    },
    want: { updates: ['a.js (edited, kept as a.js.3.orig)'] },
  },
  'overwrites an edited file without keeping it when forced': {
    given: { wanted: { 'a.js': 'a' }, made: { 'a.js': 'a' }, there: { 'a.js': 'edited' }, force: true },
    want: { updates: ['a.js (edited)'], problems: [] },
  },
  'takes a file with CRLF for the one it made': {
    given: { wanted: { 'a.js': 'new\n' }, made: { 'a.js': 'old\n' }, there: { 'a.js': 'old\r\n' } },
    want: { updates: ['a.js (content)', `${manifestName} (content)`], problems: [] },
  },
  'turns CRLF back into LF': {
    given: { wanted: { 'a.js': 'a\n' }, made: { 'a.js': 'a\n' }, there: { 'a.js': 'a\r\n' } },
    want: { updates: ['a.js (line-endings)'], drift: false, problems: [] },
  },
  'deletes a file with CRLF that it made': {
    given: { wanted: {}, made: { 'a.js': 'a\n' }, there: { 'a.js': 'a\r\n' } },
    want: { deletes: ['a.js', manifestName] },
  },
  'takes nothing for its own and loses nothing when the manifest is damaged': {
    given: { wanted: { 'a.js': 'new', 'b.js': 'b' }, made: 'damaged', there: { 'a.js': 'old', 'b.js': 'b', 'c.js': 'c' } },
    want: {
      updates: ['a.js (edited, kept as a.js.orig)', `${manifestName} (content)`],
      deletes: [],
      unchanged: ['b.js'],
      problems: [
        'generated/api/a.js  warning  output-edited',
        `generated/api/${manifestName}  warning  output-manifest-damaged`,
      ],
    },
  },
  'replaces a file by a folder and a folder by a file when both were its own': {
    given: {
      wanted: { 'docs/a.html': 'a', types: 't' },
      made: { docs: 'd', 'types/a.ts': 'a' },
      there: { docs: 'd', 'types/a.ts': 'a' },
    },
    want: { creates: ['docs/a.html', 'types'], deletes: ['docs', 'types/a.ts'], problems: [] },
  },
  'changes the case of a name': {
    given: { wanted: { 'getpet.ts': 'a' }, made: { 'getPet.ts': 'a' }, there: { 'getPet.ts': 'a' } },
    want: { creates: ['getpet.ts'], deletes: ['getPet.ts'], problems: [] },
  },
  'refuses a file that differs from a foreign one in case only': {
    given: { wanted: { 'readme.md': 'a' }, there: { 'README.md': 'mine' } },
    want: { problems: ['generated/api/README.md  error  output-foreign-file'] },
  },
  'refuses a folder where a foreign file is': {
    given: { wanted: { 'docs/a.html': 'a', 'docs/b.html': 'b' }, there: { docs: 'mine' } },
    want: { problems: ['generated/api/docs  error  output-foreign-file'] },
  },
  'refuses a file where a folder with foreign files is': {
    given: { wanted: { docs: 'a' }, there: { 'docs/mine.md': 'mine' } },
    want: { problems: ['generated/api/docs  error  output-foreign-file'] },
  },
  'refuses to write over a link': {
    given: { wanted: { 'a.js': 'a' }, obstacles: [{ path: 'a.js', kind: 'link' }] },
    want: { problems: ['generated/api/a.js  error  output-link'] },
  },
  'refuses to write through a link': {
    given: { wanted: { 'docs/a.html': 'a' }, obstacles: [{ path: 'docs', kind: 'link' }] },
    want: { problems: ['generated/api/docs  error  output-link'] },
  },
  'refuses to write through a link in place of the whole folder': {
    given: { wanted: { 'a.js': 'a' }, obstacles: [{ path: '', kind: 'link' }] },
    want: { problems: ['generated/api  error  output-link'] },
  },
  'minds neither links nor empty folders that are not in the way': {
    given: {
      wanted: { 'docs/a.html': 'a' },
      obstacles: [
        { path: 'other', kind: 'link' },
        { path: 'docs', kind: 'empty-folder' },
      ],
    },
    want: { creates: ['docs/a.html', manifestName], problems: [] },
  },
  'treats names that objects have by themselves as any other name': {
    given: { wanted: { constructor: 'c', toString: 't' }, made: { constructor: 'c' }, there: { constructor: 'c' } },
    want: { creates: ['toString'], unchanged: ['constructor'], updates: [`${manifestName} (content)`], problems: [] },
  },
  'refuses a generated file with the name of the manifest': {
    given: { wanted: { [manifestName]: '{}' } },
    want: { problems: ['generated/api  error  output-path-clash'] },
  },
};

describe('planWrites', () => {
  test.each(Object.entries(cases))('%s', (_, { given, want }) => {
    expect(summary(planWrites(input(given)))).toMatchObject(want);
  });

  test('gives the same manifest whatever the order of the files', () => {
    const [one, other] = [
      { 'b.js': 'b', 'a.js': 'a', '10': 'x', __proto__x: 'p' },
      { __proto__x: 'p', '10': 'x', 'a.js': 'a', 'b.js': 'b' },
    ].map((wanted) => planWrites(input({ wanted })).creates.find(({ path }) => path === manifestName)?.text);
    expect(one).toBe(other);
    expect(Object.keys(JSON.parse(one ?? '')).sort()).toEqual(['10', '__proto__x', 'a.js', 'b.js']);
  });

  test('remembers which bytes an update replaces', () => {
    const plan = planWrites(input({ wanted: { a: 'new' }, made: { a: 'old' }, there: { a: 'old' } }));
    expect(plan.updates[0]).toEqual({ path: 'a', text: 'new', replaces: sha256('old'), why: 'content' });
  });

  test('keeps the bytes of a long text, whatever is encoded after it', () => {
    const long = 'é'.repeat(1_100_000);
    const plan = planWrites({ ...input({ wanted: { a: long, b: 'b'.repeat(1000) } }), keep: createKeeper(5_000_000) });
    const [first] = plan.creates;
    expect([first?.text === long, Buffer.from(long).equals(first?.bytes ?? Buffer.alloc(0))]).toEqual([true, true]);
  });

  test('names files in messages as they lie in the project', () => {
    const plan = planWrites({ ...input({ wanted: { a: 'a' }, there: { a: 'mine' } }), out: './gen/' });
    expect(plan.problems.map(formatProblem)).toEqual([
      'gen/api/a  error  output-foreign-file  The build makes a file of this name, but did not make this one. Move or delete the file, then build again.',
    ]);
    expect(isBlocked(plan)).toBe(true);
  });
});

const input = ({ wanted, made, there = {}, obstacles = [], force = false }: Given): PlanInput => ({
  folder: 'api',
  out: 'generated',
  files: Object.entries(wanted).map(([path, text]) => ({ path, text })),
  disk: {
    files: [
      ...Object.entries(there).map(([path, text]) => diskFile(path, text)),
      ...(made === undefined ? [] : [diskFile(manifestName, made === 'damaged' ? '<<<<<<<' : formatManifest(hashes(made)))]),
    ],
    obstacles,
    manifest:
      made === undefined
        ? { kind: 'absent' }
        : made === 'damaged'
          ? { kind: 'damaged' }
          : { kind: 'whole', hashes: hashes(made) },
    problems: [],
  },
  force,
  keep: createKeeper(),
});

const hashes = (texts: Texts) => new Map(Object.entries(texts).map(([path, text]) => [path, sha256(text)]));

const diskFile = (path: string, text: string) => ({
  path,
  sha256: sha256(text),
  ...(text.includes('\r\n') ? { sha256WithLf: sha256(text.replaceAll('\r\n', '\n')) } : {}),
});

const summary = (plan: Plan) => ({
  creates: plan.creates.map(({ path }) => path),
  updates: plan.updates.map(({ path, why, keptAs }) => `${path} (${keptAs === undefined ? why : `${why}, kept as ${keptAs}`})`),
  deletes: plan.deletes.map(({ path }) => path),
  unchanged: plan.unchanged,
  drift: hasDrift(plan),
  problems: plan.problems.map((problem) => formatProblem(problem).split('  ').slice(0, 3).join('  ')),
});
