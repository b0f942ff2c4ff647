import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseResolver, lint as redoclyLint } from '@redocly/openapi-core';
import { newFolder } from '../temporary.ts';
import { configure, describeOperation, lintDescription, lintFile } from './run-lint.ts';

const rules = ['specwright/known-discrepancies', 'no-invalid-media-type-examples', 'no-invalid-parameter-examples', 'struct'];
const active = { pointer: '/active', documented: 'boolean', shown: 'the string "true"' };
const schema = {
  type: 'object',
  required: ['id', 'active'],
  properties: {
    id: { type: 'string', readOnly: true },
    active: { type: 'boolean' },
    items: { type: 'array', items: { type: 'number' } },
    at: { type: 'string', format: 'date-time' },
  },
};
const offer = (examples: object): object => ({ content: { 'application/json': { schema: { $ref: '#/components/schemas/Offer' }, examples } } });
const example = '/requestBody/content/application~1json/examples/a';

const lintRequest = (a: object, chosen = rules): Promise<readonly string[]> =>
  lintDescription(chosen, describeOperation({ requestBody: offer({ a }), responses: {} }, { schemas: { Offer: schema } }));

describe('an example', () => {
  test.each<{ title: string; a: object }>([
    { title: 'that is valid', a: { value: { active: true } } },
    {
      title: 'whose violation is declared',
      a: { value: { active: 'true' }, 'x-known-discrepancies': [{ ...active, corrected: true }] },
    },
    { title: 'with a note', a: { value: { active: true }, 'x-known-discrepancies': [active] } },
    { title: 'whose value is elsewhere', a: { externalValue: 'https://example.com/a.json' } },
  ])('$title passes', async ({ a }) => {
    expect(await lintRequest(a)).toEqual([]);
  });

  test.each<{ title: string; a: object; want: string }>([
    {
      title: 'whose violation is not declared',
      a: { value: { active: 'true' } },
      want: `${example}/value/active The example breaks its schema: \`/active\` must be boolean.`,
    },
    {
      title: 'whose correction is no better',
      a: { value: { active: 'true' }, 'x-known-discrepancies': [{ ...active, corrected: 1 }] },
      want: `${example}/value/active The example breaks its schema, its corrections applied: \`/active\` must be boolean.`,
    },
    {
      title: 'whose discrepancy no longer occurs',
      a: { value: { active: true }, 'x-known-discrepancies': [{ ...active, corrected: true }] },
      want: `${example}/x-known-discrepancies/0 The discrepancy at \`/active\` no longer occurs`,
    },
    {
      title: 'that does not show what is declared',
      a: { value: { active: true }, 'x-known-discrepancies': [{ ...active, pointer: '/name' }] },
      want: `${example}/x-known-discrepancies/0 The example does not show \`/name\`.`,
    },
    {
      title: 'with two corrections of one place',
      a: {
        value: { active: 'true' },
        'x-known-discrepancies': [{ ...active, corrected: true }, { ...active, corrected: false }],
      },
      want: `${example}/x-known-discrepancies/1 Another declaration corrects \`/active\``,
    },
    {
      title: 'with a malformed declaration',
      a: {
        value: { active: 'true' },
        'x-known-discrepancies': [{ pointer: '/active', shown: 'x', documented: '', corrected: true }],
      },
      want: `${example}/x-known-discrepancies/0/documented \`documented\` must be a short text.`,
    },
    {
      title: 'whose date a laxer judge accepts',
      a: { value: { active: true, at: '2025-11-01T14:30:00' } },
      want: `${example}/value/at The example breaks its schema: \`/at\` must match format "date-time".`,
    },
  ])('$title is reported once', async ({ a, want }) => {
    const problems = await lintRequest(a);
    expect(problems).toEqual([expect.stringContaining(`known-discrepancies ${want}`)]);
  });

  test('is judged by Redocly as its corrected twin', async () => {
    // Redocly alone also asks that every member shown is described.
    const a = { value: { active: 'true', strange: 1 }, 'x-known-discrepancies': [{ ...active, corrected: true }] };
    expect(await lintRequest(a)).toEqual([expect.stringContaining(`no-invalid-media-type-examples ${example}/value/strange`)]);
    expect(await lintRequest(a, rules.slice(1))).toHaveLength(2);
  });

  test('of a response may not leave out what is readOnly', async () => {
    const responses = { '2XX': { description: 'Done.', ...offer({ a: { value: { active: true } } }) } };
    expect(await lintDescription(rules, describeOperation({ responses }, { schemas: { Offer: schema } }))).toEqual([
      expect.stringContaining('/responses/2XX/content/application~1json/examples/a/value The example breaks its schema: the whole value must have the member `id`.'),
    ]);
  });

  test('of the single form is judged too', async () => {
    const requestBody = { content: { 'application/json': { schema: { type: 'string' }, example: 1 } } };
    expect(await lintDescription(rules, describeOperation({ requestBody, responses: {} }))).toEqual([
      expect.stringContaining('known-discrepancies /requestBody/content/application~1json/example The example breaks its schema'),
    ]);
  });

  test('of a parameter is judged too', async () => {
    const parameter = (a: object): object => ({
      parameters: [{ in: 'query', name: 'n', schema: { type: 'number' }, examples: { a } }],
      responses: {},
    });
    const declared = { value: '1', 'x-known-discrepancies': [{ ...active, pointer: '', corrected: 1 }] };
    expect(await lintDescription(rules, describeOperation(parameter({ value: '1' })))).toEqual([
      expect.stringContaining('known-discrepancies /parameters/0/examples/a/value The example breaks its schema: the whole value must be number.'),
    ]);
    expect(await lintDescription(rules, describeOperation(parameter(declared)))).toEqual([]);
  });

  test('that two bodies share is judged against each of them', async () => {
    const shared = { $ref: '#/components/examples/Shared' };
    const description = describeOperation(
      { requestBody: offer({ a: shared }), responses: { '2XX': { description: 'Done.', ...offer({ a: shared }) } } },
      {
        schemas: { Offer: schema },
        examples: { Shared: { value: { active: 'true' }, 'x-known-discrepancies': [{ ...active, corrected: true }] } },
      },
    );
    expect(await lintDescription(rules, description)).toEqual([
      expect.stringContaining('#/components/examples/Shared/value The example breaks its schema, its corrections applied: the whole value must have the member `id`.'),
    ]);
  });
});

describe('a declaration outside examples', () => {
  const lint = (declarations: unknown): Promise<readonly string[]> =>
    lintDescription(
      rules,
      describeOperation(
        { requestBody: offer({}), responses: {} },
        {
          schemas: {
            Offer: { ...schema, 'x-known-discrepancies': declarations },
            Other: {
              properties: { offer: { $ref: '#/components/schemas/Offer' } },
              'x-known-discrepancies': [{ ...active, pointer: '/properties/offer/anything' }],
            },
          },
        },
      ),
    );
  const at = 'known-discrepancies #/components/schemas/Offer/x-known-discrepancies';

  test('passes when it points at something', async () => {
    expect(await lint([{ ...active, pointer: '/properties/active' }, { ...active, pointer: '' }])).toEqual([]);
  });

  test.each<{ title: string; declarations: unknown; want: string }>([
    { title: 'that is no list', declarations: 'D1', want: `${at} ` },
    { title: 'without a text', declarations: [{ pointer: '', documented: 'x' }], want: `${at}/0/shown ` },
    {
      title: 'that points at nothing',
      declarations: [{ ...active, pointer: '/properties/actve' }],
      want: `${at}/0/pointer There is nothing`,
    },
    {
      title: 'with a correction',
      declarations: [{ ...active, pointer: '', corrected: 1 }],
      want: `${at}/0/corrected \`corrected\` belongs to examples`,
    },
  ])('$title is reported', async ({ declarations, want }) => {
    expect(await lint(declarations)).toEqual([expect.stringContaining(want)]);
  });
});

describe('a description in several files', () => {
  const files = {
    'openapi.json': describeOperation({ requestBody: { $ref: './bodies.json#/Offer' }, responses: {} }),
    'bodies.json': {
      Offer: {
        content: {
          'application/json': {
            schema: { $ref: 'schemas.json#/a~1b/Offer%20x' },
            examples: { a: { $ref: 'example.json' } },
          },
        },
      },
    },
    'schemas.json': {
      'a/b': { 'Offer x': { ...schema, properties: { ...schema.properties, active: { $ref: '#/Flag' } } } },
      Flag: { type: 'boolean' },
    },
    'example.json': { value: { active: 'true', items: ['1'] }, 'x-known-discrepancies': [{ ...active, corrected: true }] },
  };

  test('is judged as one, each problem in its own file', async () => {
    const folder = newFolder();
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content));
    expect(await lintFile(await configure(rules), join(folder, 'openapi.json'))).toEqual([
      expect.stringContaining('known-discrepancies #/value/items/0 The example breaks its schema, its corrections applied: `/items/0` must be number.'),
    ]);
  });

  test('is as it was when lint is over', async () => {
    const folder = newFolder();
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content));
    const config = await configure(rules);
    const externalRefResolver = new BaseResolver();
    const ref = join(folder, 'openapi.json');
    const counts = [];
    for (let round = 0; round < 2; round += 1) counts.push((await redoclyLint({ ref, config, externalRefResolver })).length);
    expect(counts).toEqual([1, 1]);
    for (const [name, content] of Object.entries(files)) {
      const document = await externalRefResolver.resolveDocument(null, join(folder, name), true);
      expect(document).toMatchObject({ parsed: content });
    }
  });
});

test('reads a description of OpenAPI 3.0 as 3.0', async () => {
  const content = {
    schema: { type: 'number', nullable: true, minimum: 0, exclusiveMinimum: true },
    examples: { a: { value: null }, b: { value: 0 } },
  };
  const operation = { requestBody: { content: { 'application/json': content } }, responses: {} };
  const description = { ...describeOperation(operation), openapi: '3.0.3' };
  expect(await lintDescription(rules.slice(0, 1), description)).toEqual([
    expect.stringContaining('/examples/b/value The example breaks its schema: the whole value must be > 0.'),
  ]);
});
