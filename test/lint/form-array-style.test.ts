import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const form = 'application/x-www-form-urlencoded';
const lint = (properties: object, rest: object = {}, mediaType = form): Promise<readonly string[]> =>
  lintDescription(
    ['specwright/form-array-style'],
    describeOperation(
      { requestBody: { content: { [mediaType]: { schema: { allOf: [{ $ref: '#/components/schemas/Offer' }] }, ...rest } } }, responses: {} },
      { schemas: { Offer: { type: 'object', properties }, Ids: { type: 'array' } } },
    ),
  );
const list = { type: 'array', items: { type: 'string' } };

test.each<{ title: string; properties: object; rest?: object; mediaType?: string }>([
  { title: 'a property that is no list', properties: { a: { type: 'string' } } },
  {
    title: 'a list with a style',
    properties: { a: list },
    rest: { encoding: { a: { style: 'spaceDelimited' } } },
  },
  { title: 'a list with explode', properties: { a: list }, rest: { encoding: { a: { explode: false } } } },
  { title: 'a list with brackets', properties: { a: { ...list, 'x-array-format': 'brackets' } } },
  { title: 'a list with indices', properties: { a: { ...list, 'x-array-format': 'indices' } } },
  { title: 'a list whose name has the brackets', properties: { 'a[]': list } },
  { title: 'a list in JSON', properties: { a: list }, mediaType: 'application/json' },
])('accepts $title', async ({ properties, rest, mediaType }) => {
  expect(await lint(properties, rest, mediaType)).toEqual([]);
});

test.each<{ title: string; properties: object; rest?: object; mediaType?: string; want?: string }>([
  { title: 'a list', properties: { a: list } },
  { title: 'a list behind a reference', properties: { a: { $ref: '#/components/schemas/Ids' } } },
  { title: 'a list among other types', properties: { a: { type: ['null', 'array'] } } },
  { title: 'a list in a branch', properties: { a: { anyOf: [{ type: 'string' }, list] } } },
  { title: 'a list without a type', properties: { a: { items: {} } } },
  {
    title: 'a list whose encoding says something else',
    properties: { a: list },
    rest: { encoding: { a: { contentType: 'text/plain' } } },
  },
  {
    title: 'a media type with parameters',
    properties: { a: list },
    mediaType: 'Application/X-WWW-Form-Urlencoded; charset=utf-8',
  },
  {
    title: 'an unknown format',
    properties: { a: { ...list, 'x-array-format': 'comma' } },
    want: 'must be `brackets` or `indices`',
  },
])('reports $title', async ({ properties, rest, mediaType, want = 'The list `a` does not say how a form writes it' }) => {
  expect(await lint(properties, rest, mediaType)).toEqual([expect.stringContaining(want)]);
});
