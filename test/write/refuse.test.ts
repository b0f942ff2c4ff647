import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { refuseOutput } from '../../generator/write/refuse.ts';
import { build, newProject } from './project.ts';

interface Given {
  readonly out: string;
  readonly files?: readonly string[];
  readonly specs?: readonly string[];
  readonly sources?: readonly string[];
  readonly typed?: boolean;
}

const apart = 'This folder and that of the descriptions, `specs`, are not apart.';
const project = 'This is the project folder, or a folder around it.';

const cases: Record<string, { given: Given; want: string | undefined }> = {
  'takes a folder that does not exist': { given: { out: 'generated' }, want: undefined },
  'takes a folder that does not exist in one that does not': { given: { out: 'a/b/c' }, want: undefined },
  'takes an empty folder, and one that git or a desktop left something in': {
    given: { out: 'x', files: ['x/.gitkeep', 'x/.DS_Store'], typed: true },
    want: undefined,
  },
  'refuses the project folder': { given: { out: '.' }, want: project },
  'refuses a folder around the project': { given: { out: '../..' }, want: project },
  'refuses the root of everything': { given: { out: '/' }, want: project },
  'refuses the folder of the descriptions': { given: { out: 'specs' }, want: apart },
  'refuses a folder among the descriptions': { given: { out: 'specs/rail/generated' }, want: apart },
  'refuses a folder around the descriptions': {
    given: { out: 'apis', specs: ['apis/specs'] },
    want: 'This folder and that of the descriptions, `apis/specs`, are not apart.',
  },
  'takes a folder whose name begins as theirs does': { given: { out: 'specs-generated' }, want: undefined },
  'refuses a link to the folder of the descriptions': { given: { out: 'link-to-specs' }, want: apart },
  'refuses a folder below a link to it': { given: { out: 'link-to-specs/new' }, want: apart },
  'takes a folder beside a description': {
    given: { out: 'in/x', files: ['in/openapi.yaml'], specs: [], sources: ['in/openapi.yaml'], typed: true },
    want: undefined,
  },
  'refuses a folder with the description in it': {
    given: { out: 'in', files: ['in/deep/openapi.yaml'], specs: [], sources: ['in/deep/openapi.yaml'] },
    want: 'The description `in/deep/openapi.yaml` is in this folder.',
  },
  'refuses a typed folder with content of somebody else': {
    given: { out: 'x', files: ['x/novel.md'], typed: true },
    want: 'This folder has content that no build made, such as `novel.md`.',
  },
  'refuses a typed folder with folders of somebody else': {
    given: { out: 'x', files: ['x/rail/index.js'], typed: true },
    want: 'This folder has content that no build made, such as `rail`.',
  },
  'takes a typed folder that a build made, whatever else is in it': {
    given: { out: 'generated', files: ['generated/novel.md', 'generated/rail/.specwright.json'], typed: true },
    want: undefined,
  },
  'takes the usual folder with content of somebody else': {
    given: { out: 'generated', files: ['generated/README.md'] },
    want: undefined,
  },
};

describe('refuseOutput', () => {
  // Files share a process: a home that a failure leaves behind would be that of those that follow.
  afterEach(() => vi.unstubAllEnvs());

  test.each(['home', '.', 'home/project/generated'])('knows the home folder: %s', async (out) => {
    const root = await newProject();
    const home = join(root, 'home');
    await mkdir(join(home, 'project'), { recursive: true });
    vi.stubEnv('HOME', home);
    const problems = await refuseOutput({ root: join(home, 'project'), out: join(root, out), specs: [], sources: [], typed: true });
    const elsewhere = await refuseOutput({ root: join(root, 'elsewhere'), out: home, specs: [], sources: [], typed: true });
    expect(problems).toHaveLength(out.endsWith('generated') ? 0 : 1);
    expect(elsewhere.map(({ message }) => message)).toEqual(['This is your home folder, or a folder around it.']);
  });

  test.each(Object.entries(cases))('%s', async (_, { given, want }) => {
    const root = await newProject();
    for (const file of ['specs/rail/openapi.yaml', ...(given.files ?? [])]) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), '{}');
    }
    await symlink('specs', join(root, 'link-to-specs'));
    const problems = await refuseOutput({ root, specs: ['specs'], sources: [], typed: false, ...given });
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual(
      want === undefined ? [] : [`output-refused: ${want}`],
    );
  });

  test('takes what it has just built', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a' } });
    expect(await refuseOutput({ root, out: 'generated', specs: ['specs'], sources: [], typed: true })).toEqual([]);
  });

  test('refuses a file in place of the folder', async () => {
    const root = await newProject();
    await writeFile(join(root, 'x'), 'mine');
    const problems = await refuseOutput({ root, out: 'x', specs: [], sources: [], typed: true });
    expect(problems.map(({ message }) => message)).toEqual(['This is a file, not a folder.']);
  });
});
