import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const lint = async (schema: object): Promise<readonly string[]> => {
  const content = { 'application/json': { schema } };
  const description = describeOperation(
    { requestBody: { content }, responses: {} },
    { schemas: { Named: { type: 'string', description: 'A name.' }, Nameless: { type: 'string' } } },
  );
  return (await lintDescription(['specwright/property-description'], description)).map(
    (problem) => problem.split(' ')[1]?.replace('/requestBody/content/application~1json/schema', '') ?? '',
  );
};

test.each<{ title: string; schema: object }>([
  { title: 'a described property', schema: { properties: { a: { description: 'A.' } } } },
  {
    title: 'a reference to what is described',
    schema: { properties: { a: { $ref: '#/components/schemas/Named' } } },
  },
  {
    title: 'a description beside a reference',
    schema: { properties: { a: { $ref: '#/components/schemas/Nameless', description: 'A.' } } },
  },
  {
    title: 'a condition',
    schema: { if: { properties: { a: { const: 1, properties: { b: {} } } } }, not: { properties: { a: {} } } },
  },
  {
    title: 'words that only look like properties',
    schema: {
      examples: [{ properties: { a: {} } }],
      const: { properties: { a: {} } },
      required: ['properties'],
    },
  },
])('accepts $title', async ({ schema }) => {
  expect(await lint(schema)).toEqual([]);
});

test.each<{ title: string; schema: object; want: readonly string[] }>([
  {
    title: 'a property without a description',
    schema: { properties: { a: {}, b: { description: ' ' }, c: true } },
    want: ['/properties/a', '/properties/b', '/properties/c'],
  },
  {
    title: 'a reference to what is not described',
    schema: { properties: { a: { $ref: '#/components/schemas/Nameless' } } },
    want: ['/properties/a'],
  },
  { title: 'a nested property', schema: { items: { properties: { a: {} } } }, want: ['/items/properties/a'] },
  {
    title: 'a property of a branch',
    schema: { oneOf: [{ properties: { a: {} } }], then: { properties: { b: {} } } },
    want: ['/oneOf/0/properties/a', '/then/properties/b'],
  },
  {
    title: 'a property below one called `if`',
    schema: { properties: { if: { description: 'If.', properties: { not: { description: 'Not.' }, a: {} } } } },
    want: ['/properties/if/properties/a'],
  },
])('reports $title', async ({ schema, want }) => {
  expect((await lint(schema)).toSorted()).toEqual(want.toSorted());
});
