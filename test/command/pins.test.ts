import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem, generate, lint, loadDrift, loadLive, loadMocks, planPins, writeTogether } from '../../generator/index.ts';
import { newFolder } from '../temporary.ts';

const description = (example: object): string =>
  JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Offers', version: '3.2.0' },
    servers: [{ url: 'https://offers.example' }],
    paths: {
      '/offers': {
        post: {
          operationId: 'create',
          requestBody: { content: { 'application/json': { schema: { properties: { active: { type: 'boolean' }, cap: { type: 'integer' } } }, examples: { shown: { value: example } } } } },
          responses: { 204: { description: 'Done' } },
        },
      },
    },
  });

const pointer = '/paths/~1offers/post/requestBody/content/application~1json/examples/shown';
const file = 'specs/contract/discrepancies.json';

const project = async (example: object = { active: 'true', cap: 'none' }) => {
  const root = newFolder();
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write('specs/offers.json', description(example));
  const inputs = ['specs/offers.json'];
  return {
    write,
    pins: async () => JSON.parse(await readFile(join(root, file), 'utf8')),
    pin: async (reason?: string) => {
      const { files, pinned, problems } = await planPins({ root, inputs, ...(reason === undefined ? {} : { reason }) });
      expect([...problems, ...(await writeTogether(root, files))]).toEqual([]);
      const [{ added, renewed, kept, removed } = { added: [], renewed: [], kept: [], removed: [] }] = pinned;
      return { added: added.length, renewed: renewed.length, kept: kept.length, removed: removed.length, written: files.length };
    },
    root,
    inputs,
    lint: async () => (await lint({ root, inputs })).problems.map(formatProblem),
    contract: async () => {
      const { plan, problems } = await generate({ root, inputs, artefacts: ['contract'] });
      const text = plan.flatMap(({ creates }) => creates).find(({ path }) => path === 'contract/create.test.ts')?.text ?? '';
      return { text, errors: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code) };
    },
  };
};

const none = { added: 0, renewed: 0, kept: 0, removed: 0, written: 0 };

test('an example that contradicts its schema is pinned with its hash and errors, and nothing is built until somebody says why', async () => {
  const { pin, pins, lint: problems, contract, write } = await project();
  expect((await contract()).text).not.toContain('pinned(');
  expect(await pin()).toEqual({ ...none, added: 1, written: 1 });
  const [entry] = (await pins())['offers.json'];
  expect(entry).toEqual({ pointer, sha256: expect.stringMatching(/^[\da-f]{64}$/u), errors: ['type at /active', 'type at /cap'], reason: '', since: '3.2.0' });
  expect(await problems()).toEqual([`${file}:3:5  error  pin-unexplained  Nobody has said why \`${pointer}\` stays as it is. Write the \`reason\`.`]);
  expect(await contract()).toEqual({ text: '', errors: ['pin-unexplained'] });

  await write(file, JSON.stringify({ 'offers.json': [{ ...entry, reason: 'Known to Offers.' }] }));
  expect(await problems()).toEqual([]);
  const { text, errors } = await contract();
  expect(errors).toEqual([]);
  expect(text).toContain('// Known to Offers.');
  expect(text).toContain(`sha256: '${entry.sha256}'`);
  expect(text).toContain("errors: ['type at /active', 'type at /cap']");
  expect(await pin()).toEqual({ ...none, kept: 1 });
});

describe('pinned again', () => {
  test('an example that changed has to be explained again', async () => {
    const { pin, pins, write } = await project();
    await pin('Known to Offers.');
    const [before] = (await pins())['offers.json'];
    await write('specs/offers.json', description({ active: 'false', cap: 'none' }));
    expect(await pin()).toEqual({ ...none, renewed: 1, written: 1 });
    const [after] = (await pins())['offers.json'];
    expect({ ...after, sha256: before.sha256 }).toEqual({ ...before, reason: '' });
    expect(after.sha256).not.toBe(before.sha256);
    expect(await pin('Known, too.')).toEqual({ ...none, renewed: 1, written: 1 });
    expect(await pin('Another reason.')).toEqual({ ...none, kept: 1 });
  });

  test('one that is mended loses its pin, and its test fails until then', async () => {
    const { pin, pins, write, contract } = await project();
    await pin('Known to Offers.');
    await write('specs/offers.json', description({ active: true, cap: 1 }));
    // The test still asks for the errors of the pin, which are gone.
    expect((await contract()).text).toContain("errors: ['type at /active', 'type at /cap']");
    expect(await pin()).toEqual({ ...none, removed: 1, written: 1 });
    expect(await pins()).toEqual({ 'offers.json': [] });
  });

  test('pins of other descriptions stay as they are', async () => {
    const { pin, pins, write } = await project();
    const other = [{ pointer: '/a', sha256: '', errors: ['type at /a'], reason: 'Theirs.', since: '1' }];
    await write(file, JSON.stringify({ 'pets.yaml': other }));
    expect(await pin('Known.')).toEqual({ ...none, added: 1, written: 1 });
    expect(Object.keys(await pins())).toEqual(['pets.yaml', 'offers.json']);
    expect((await pins())['pets.yaml']).toEqual(other);
  });
});

test('a pin that nobody has explained keeps neither a mock from answering nor a server from being tried', async () => {
  const { pin, root, inputs } = await project();
  await pin();
  const settings = { allow: [], negatives: false, environment: {} };
  const [mocks, live, drift] = await Promise.all([loadMocks({ root, inputs }), loadLive({ root, inputs }, settings), loadDrift({ root, inputs })]);
  expect([mocks.problems, live.problems, drift.problems]).toEqual([[], [], []]);
  expect([mocks.apis.length, live.apis.length, drift.judges.size]).toEqual([1, 1, 1]);
});

test.each<{ title: string; text: string; want: RegExp }>([
  { title: 'no JSON', text: '{', want: /discrepancies\.json:1:\d+ {2}error {2}yaml-syntax/u },
  { title: 'a list', text: '[]', want: /:1:1 {2}error {2}pin-invalid {2}The file must be an object with the names of descriptions\./u },
  { title: 'no list of pins', text: '{"offers.json":{}}', want: /pin-invalid {2}`offers\.json` must be a list of pins\./u },
  { title: 'a pin that is none', text: '{"offers.json":[1]}', want: /pin-invalid {2}A pin must be an object/u },
  { title: 'a pin without errors', text: '{"offers.json":[{"pointer":"/a","sha256":"","reason":"","since":"","errors":[]}]}', want: /pin-invalid {2}A pin must have `errors`/u },
  { title: 'a misspelled member', text: '{"offers.json":[{"pointer":"/a","sha256":"","reason":"","since":"","errors":["a"],"raeson":""}]}', want: /pin-invalid {2}`raeson` is unknown here/u },
  { title: 'a pin of what is not there', text: '{"offers.json":[{"pointer":"/a","sha256":"","reason":"So.","since":"","errors":["a"]}]}', want: /pin-unused {2}There is no example at `\/a`\./u },
])('a file with $title is a problem with a place', async ({ text, want }) => {
  const { write, lint: problems } = await project();
  await write(file, text);
  expect(await problems()).toEqual([expect.stringMatching(want)]);
});
