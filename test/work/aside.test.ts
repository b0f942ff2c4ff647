import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { emitBeside } from '../../generator/emit/index.ts';
import { emitTypes } from '../../generator/emit/types/index.ts';
import type { File } from '../../generator/file.ts';
import type { JsonObject } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import { confine } from '../../generator/read/confine.ts';
import { parseDocument } from '../../generator/read/document.ts';
import { parse } from '../../generator/read/parse.ts';
import { readApi } from '../../generator/read/read-api.ts';
import { emptyTrace, traced } from '../../generator/read/trace.ts';
import type { ApiEntry } from '../../generator/read/api-entry.ts';
import type { Aside } from '../../generator/work/aside.ts';
import { description } from '../cli/description.ts';
import { temporaryFolder } from '../consumer/tools.ts';

// A thread runs compiled code only, so the compiled pool is what is tested.
const compiled = new URL('../../dist/generator/work/aside.js', import.meta.url).href;
const { openAside } = (await import(compiled)) as typeof import('../../generator/work/aside.ts'); // what it was compiled from

const text = description([
    '/things/{id}:',
    '  get:',
    '    operationId: getThing',
    '    parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]',
    '    responses: { "200": { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }',
  ], 'components: { schemas: { Thing: { type: object, required: [id], properties: { id: { type: integer }, more: { $ref: "#/components/schemas/Thing" } } } } }');
const document = parse(text).value as JsonObject; // a map, as written above

const entry = (name: string): ApiEntry => ({ name, path: `${name}.yaml`, absolute: `/nowhere/${name}.yaml`, package: { name, version: '0.0.0', license: 'UNLICENSED', directory: name }, artefacts: [] });

const api = (name: string) => buildApi({ ...entry(name), document, files: [], locate: () => ({ path: name }) }).api!;

// A thread gives bytes, of which a text is made when it is asked for.
const shown = (files: readonly File[] | undefined): readonly File[] | undefined => files?.map(({ path, text: content }) => ({ path, text: content }));

const limits = { lint: Infinity, types: 0, least: 0, threads: 1 };
const typesAlone = { root: '/nowhere', artefacts: [], limits };
const nothingRead = new Map<string, string>();

let aside: Aside;
afterEach(() => aside.close());

test('threads emit the same types, for several APIs at once', async () => {
  const names = ['ping', 'pong', 'pang'];
  aside = openAside({ ...typesAlone, limits: { ...limits, threads: 3 } });
  for (const name of names) aside.begin(entry(name), document, 10);
  for (const name of names) expect(shown(await aside.take(name, nothingRead).types)).toEqual(emitTypes(api(name)));
});

test('what no thread has begun is left to the main thread, and not begun afterwards', async () => {
  aside = openAside(typesAlone);
  for (const name of ['ping', 'pong', 'pang']) aside.begin(entry(name), document, 10);
  // The thread had begun with the only one that there was; then it goes on with the last.
  expect(aside.take('pong', nothingRead).types).toBe(undefined);
  expect(shown(await aside.take('ping', nothingRead).types)).toEqual(emitTypes(api('ping')));
  expect(shown(await aside.take('pang', nothingRead).types)).toEqual(emitTypes(api('pang')));
  expect(aside.take('pong', nothingRead).types).toBe(undefined);
});

test('no thread is started before there is enough to do for one', () => {
  aside = openAside({ ...typesAlone, limits: { ...limits, least: 21 } });
  for (const name of ['ping', 'pong']) aside.begin(entry(name), document, 10);
  expect(aside.take('pong', nothingRead).types).toBe(undefined);
  expect(aside.take('ping', nothingRead).types).toBe(undefined);
});

test('a thread is started for a description that the rules will be applied to, and waits for it', async () => {
  aside = openAside({ ...typesAlone, limits: { ...limits, lint: 21, least: 21 } });
  const rules = aside.lint(false);
  rules.expect(entry('ping'), 20);
  aside.begin(entry('ping'), document, 10);
  expect(aside.take('ping', nothingRead).types).toBe(undefined);
  rules.expect(entry('pong'), 21);
  aside.begin(entry('pong'), document, 10);
  expect(shown(await aside.take('pong', nothingRead).types)).toEqual(emitTypes(api('pong')));
  rules.expect(entry('ping'), 21);
  aside.isRead();
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('MessagePort'), 10_000);
});

test('a thread makes what is beside the client of an API, unless its description has changed since', async () => {
  const root = await temporaryFolder(onTestFinished);
  const absolute = join(root, 'ping.yaml');
  await writeFile(absolute, text);
  const artefacts = ['fixtures', 'mock', 'contract'] as const;
  const own = { ...entry('ping'), path: 'ping.yaml', absolute };
  const trace = emptyTrace();
  const { source } = await traced(trace, () => readApi(own, { root, lint: false, rules: () => Promise.resolve({ problems: [] }) }));
  aside = openAside({ root, artefacts, limits: { ...limits, types: Infinity } });
  for (const name of ['ping', 'pong']) aside.begin({ ...own, name, artefacts: ['docs'] }, document, 10);
  const { types, beside } = aside.take('ping', trace.files);
  expect(types).toBe(undefined);
  expect(shown((await beside)?.files)).toEqual(await emitBeside(buildApi(source!).api!, artefacts, (file) => file));
  expect(await aside.take('pong', new Map([...trace.files, [absolute, 'another']])).beside).toBe(undefined);
});

test('a thread applies the rules to a description, and what none has begun is done here', async () => {
  const root = await temporaryFolder(onTestFinished);
  await writeFile(join(root, 'redocly.yaml'), 'apis: { ping: { root: ping.yaml }, pong: { root: ping.yaml, rules: { operation-summary: error } } }\nrules: { struct: error }\n');
  aside = openAside({ root, artefacts: [], limits: { ...limits, lint: text.length, types: Infinity } });
  const absolute = join(root, 'ping.yaml');
  const file = parseDocument({ absolute, path: 'ping.yaml' }, { text, bytes: Buffer.from(text) });
  if ('problems' in file) throw new Error('The description is sound.');
  const confinement = await confine(root, absolute);
  const verdicts = ['pong', 'ping', 'pong'].map((name) => aside.lint(true).begin(entry(name), file.file, confinement));
  const found = await Promise.all(verdicts.map((verdict) => verdict?.()));
  expect(found.map((one) => one?.problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`))).toEqual([['6:5 operation-summary'], [], ['6:5 operation-summary']]);
  // What the rules come from is among what was looked at.
  expect(found.map((one) => [...(one?.trace.files.keys() ?? [])].includes(join(root, 'redocly.yaml')))).toEqual([true, true, true]);
});

test('rules are not applied on a thread to a small description, nor where threads have something longer to do', async () => {
  const confinement = await confine('/nowhere', '/nowhere/ping.yaml');
  const file = { absolute: '/nowhere/ping.yaml', path: 'ping.yaml', text: () => text, value: document, warnings: [], locate: () => ({ path: 'ping.yaml' }) };
  aside = openAside({ ...typesAlone, limits: { ...limits, lint: text.length + 1 } });
  expect(aside.lint(false).begin(entry('ping'), file, confinement)).toBe(undefined);
  aside = openAside({ ...typesAlone, artefacts: ['mock'], limits: { ...limits, lint: 0 } });
  expect(aside.lint(false).begin(entry('ping'), file, confinement)).toBe(undefined);
  aside = openAside({ ...typesAlone, limits: { ...limits, lint: 0, threads: 0 } });
  expect(aside.lint(false).begin(entry('ping'), file, confinement)).toBe(undefined);
});

test('a thread ends once it has nothing left to do, and nothing more will come', async () => {
  aside = openAside(typesAlone);
  aside.begin(entry('ping'), document, 10);
  const { types } = aside.take('ping', nothingRead);
  aside.isRead();
  expect(shown(await types)).toEqual(emitTypes(api('ping')));
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('MessagePort'), 10_000);
});

test('what fails in a thread fails here, with its message, and the thread goes on', async () => {
  aside = openAside(typesAlone);
  aside.begin(entry('ping'), null as unknown as JsonObject, 10); // no reader gives that
  aside.begin(entry('pong'), document, 10);
  await expect(aside.take('ping', nothingRead).types).rejects.toThrow(/null/u);
  expect(shown(await aside.take('pong', nothingRead).types)).toEqual(emitTypes(api('pong')));
});

test('a thread that is ended tells so whoever waits for it', async () => {
  aside = openAside(typesAlone);
  aside.begin(entry('ping'), document, 10);
  const { types } = aside.take('ping', nothingRead);
  await aside.close();
  await expect(types).rejects.toThrow('A thread of the build ended');
});
