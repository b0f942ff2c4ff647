import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { artefacts, generate } from '../../generator/index.ts';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { temporaryFolder } from '../consumer/tools.ts';

const runs = 25;

/** One of each kind of object, so that each can be spoiled. */
const whole: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Harbour', version: '1', description: 'Berths.' },
  servers: [{ url: 'https://{place}.example.com', variables: { place: { default: 'a', enum: ['a', 'b'] } } }],
  tags: [{ name: 'berths', description: 'All.' }],
  security: [{ key: [] }],
  paths: {
    '/berths/{id}': {
      summary: 'A berth',
      parameters: [{ $ref: '#/components/parameters/Id' }],
      post: {
        operationId: 'book',
        summary: 'Book',
        tags: ['berths'],
        parameters: [{ name: 'when', in: 'query', required: true, style: 'form', explode: false, schema: { type: 'array', items: { type: 'string', format: 'date' } }, examples: { one: { value: ['2026-01-01'] } } }],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Berth' }, examples: { small: { value: { kind: 'small', length: 3 } } } }, 'multipart/form-data': { schema: { type: 'object', properties: { plan: { type: 'string', format: 'binary' } } }, encoding: { plan: { contentType: 'image/png' } } } } },
        responses: { 201: { description: 'Booked', headers: { Location: { schema: { type: 'string', format: 'uri' } } }, content: { 'application/json': { schema: { $ref: '#/components/schemas/Berth' } } }, links: { next: { operationId: 'book', parameters: { id: '$response.body#/id' } } } }, '4XX': { $ref: '#/components/responses/No' } },
        callbacks: { sailed: { '{$request.body#/url}': { post: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } }, responses: { 200: { description: 'ok' } } } } } },
        deprecated: false,
      },
    },
  },
  webhooks: { arrived: { post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Berth' } } } }, responses: { 200: { description: 'ok' } } } } },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1, maximum: 99 } } },
    responses: { No: { description: 'No', content: { 'application/problem+json': { schema: { type: 'object', additionalProperties: { type: ['string', 'null'] } } } } } },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    schemas: {
      Berth: { oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }], discriminator: { propertyName: 'kind', mapping: { small: '#/components/schemas/Small' } } },
      Small: { type: 'object', required: ['kind'], properties: { kind: { const: 'small' }, length: { type: 'number', exclusiveMaximum: 9, multipleOf: 0.5 }, tags: { type: 'array', prefixItems: [{ type: 'string' }], items: false, maxItems: 1 } } },
      Large: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', required: ['kind'], properties: { kind: { const: 'Large' } }, patternProperties: { '^x-': {} }, dependentRequired: { kind: ['name'] } }] },
      Base: { type: 'object', properties: { name: { type: 'string', minLength: 1, pattern: '^[A-Z]', description: 'Its *name*.', readOnly: true }, of: { anyOf: [{ $ref: '#/components/schemas/Base' }, { type: 'null' }] } }, if: { required: ['name'] }, then: { properties: { sure: { type: 'boolean' } } } },
    },
  },
};

interface Place {
  readonly holder: Record<string, JsonValue>;
  readonly name: string;
}

/** Every member of every object and list, in the order that they are written. */
const placesIn = (value: JsonValue): readonly Place[] =>
  typeof value !== 'object' || value === null ? [] : Object.entries(value as Record<string, JsonValue>).flatMap(([name, member]): readonly Place[] => [{ holder: value as Record<string, JsonValue>, name }, ...placesIn(member)]);

const junk: readonly JsonValue[] = [null, true, 0, -1.5, '', 'a', '#/components/schemas/Small', 'constructor', [], {}, [null], [[]], [{}], { a: null }, { type: 'nope' }, { oneOf: [] }, { required: 'a' }, { pattern: '(' }, { enum: [] }, { not: {} }, { allOf: ['a'] }, { items: [] }, { properties: { a: 1 } }, { $defs: [] }, { schema: 'a' }, { name: 1, in: 'body' }];

/** A description in which some members were replaced, taken away, or put where others were. */
const spoiled = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('replace', 'move', 'remove')), { minLength: 1, maxLength: 3 }).map((changes) => {
  const document = structuredClone(whole);
  for (const [at, from, how] of changes) {
    const places = placesIn(document);
    const { holder, name } = places[at % places.length]!; // there is always one
    const other = places[from % places.length]!;
    if (how === 'remove') delete holder[name];
    else holder[name] = structuredClone(how === 'replace' ? junk[from % junk.length]! : other.holder[other.name]!);
  }
  return document;
});

test('no description breaks the tool down, however malformed, where the rules let it pass', async () => {
  const root = await temporaryFolder(afterAll);
  await writeFile(join(root, 'redocly.yaml'), 'apis: { a: { root: a.json } }\nrules: { struct: off }\n');
  let built = 0;
  const isSurvived = async (description: JsonObject): Promise<void> => {
    await writeFile(join(root, 'a.json'), JSON.stringify(description));
    const { plan, problems } = await generate({ root, out: 'out', artefacts });
    built += Math.min(1, plan.length);
    expect(problems.filter(({ code }) => code === 'breakdown')).toEqual([]);
  };
  await isSurvived(whole);
  await fc.assert(fc.asyncProperty(spoiled, isSurvived), { seed: 3, numRuns: runs, interruptAfterTimeLimit: 30_000 });
  expect(built).toBeGreaterThan(runs / 2);
}, 120_000);
