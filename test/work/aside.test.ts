import { afterEach, expect, test } from 'vitest';
import { emitTypes } from '../../generator/emit/types/index.ts';
import type { JsonObject } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import { parse } from '../../generator/read/parse.ts';
import type { Source } from '../../generator/read/source.ts';
import type { Aside } from '../../generator/work/aside.ts';
import { description } from '../cli/description.ts';

// A thread runs compiled code only, so the compiled pool is what is tested.
const compiled = new URL('../../dist/generator/work/aside.js', import.meta.url).href;
const { openAside } = (await import(compiled)) as typeof import('../../generator/work/aside.ts'); // what it was compiled from

const document = parse(
  description([
    '/things/{id}:',
    '  get:',
    '    operationId: getThing',
    '    parameters: [{ name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }]',
    '    responses: { "200": { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }',
  ], 'components: { schemas: { Thing: { type: object, required: [id], properties: { id: { type: integer }, more: { $ref: "#/components/schemas/Thing" } } } } }'),
).value as JsonObject; // a map, as written above

const source = (name: string, of: JsonObject = document): Source => ({
  name,
  path: `${name}.yaml`,
  document: of,
  package: { name, version: '0.0.0', license: 'UNLICENSED', directory: name },
  artefacts: [],
  files: [],
  locate: () => ({ path: name }),
});

let aside: Aside;
afterEach(() => aside.close());

test('a thread emits the same bytes, for several APIs at once', async () => {
  aside = openAside(0);
  const names = ['ping', 'pong', 'pang'];
  for (const name of names) aside.begin(source(name), 10);
  for (const name of names) {
    const { api } = buildApi(source(name));
    expect(await aside.types(name)).toEqual(emitTypes(api!));
  }
});

test('a small description is left to the main thread', () => {
  aside = openAside(11);
  aside.begin(source('ping'), 10);
  expect(aside.types('ping')).toBe(undefined);
});

test('what fails in a thread fails here, with its message', async () => {
  aside = openAside(0);
  aside.begin(source('ping', null as unknown as JsonObject), 10); // no reader gives that
  await expect(aside.types('ping')).rejects.toThrow(/null/u);
});

test('a thread that is ended tells so whoever waits for it', async () => {
  aside = openAside(0);
  aside.begin(source('ping'), 10);
  const files = aside.types('ping');
  await aside.close();
  await expect(files).rejects.toThrow('A thread of the build ended');
});
