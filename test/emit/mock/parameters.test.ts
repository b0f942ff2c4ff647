import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../generator/model/api.ts';
import { apiOf } from '../../api.ts';
import { emitted, seen } from './emitted.ts';

interface Row {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: JsonObject;
  /** As it comes over the wire; `color` is the parameter's name. */
  readonly wire: string;
  readonly value: JsonValue;
  /** The name of a second parameter. */
  readonly beside?: string;
}

const integer = { type: 'integer' };
const text = { type: 'string' };
const list = { type: 'array', items: text };
const integers = { type: 'array', items: integer };
const object = { type: 'object', properties: { R: integer, G: integer, B: integer }, additionalProperties: false };
const colors = ['blue', 'black', 'brown'];
const rgb = { R: 100, G: 200, B: 150 };

// The wire forms are those of the table of styles in the OpenAPI specification, written out.
const rows: readonly Row[] = [
  { in: 'path', style: 'simple', schema: text, wire: 'blue', value: 'blue' },
  { in: 'path', style: 'simple', schema: integer, wire: '-12', value: -12 },
  { in: 'path', style: 'simple', schema: list, wire: 'blue,black,brown', value: colors },
  { in: 'path', style: 'simple', explode: true, schema: list, wire: 'blue,black,brown', value: colors },
  { in: 'path', style: 'simple', schema: object, wire: 'R,100,G,200,B,150', value: rgb },
  { in: 'path', style: 'simple', explode: true, schema: object, wire: 'R=100,G=200,B=150', value: rgb },
  { in: 'path', style: 'simple', schema: list, wire: 'a%2Cb,c%20d', value: ['a,b', 'c d'] },
  { in: 'path', style: 'label', schema: text, wire: '.blue', value: 'blue' },
  { in: 'path', style: 'label', schema: list, wire: '.blue,black,brown', value: colors },
  { in: 'path', style: 'label', explode: true, schema: list, wire: '.blue.black.brown', value: colors },
  { in: 'path', style: 'label', schema: object, wire: '.R,100,G,200,B,150', value: rgb },
  { in: 'path', style: 'label', explode: true, schema: object, wire: '.R=100.G=200.B=150', value: rgb },
  { in: 'path', style: 'matrix', schema: text, wire: ';color=blue', value: 'blue' },
  { in: 'path', style: 'matrix', schema: text, wire: ';color', value: '' },
  { in: 'path', style: 'matrix', schema: list, wire: ';color=blue,black,brown', value: colors },
  { in: 'path', style: 'matrix', explode: true, schema: list, wire: ';color=blue;color=black;color=brown', value: colors },
  { in: 'path', style: 'matrix', schema: object, wire: ';color=R,100,G,200,B,150', value: rgb },
  { in: 'path', style: 'matrix', explode: true, schema: object, wire: ';R=100;G=200;B=150', value: rgb },
  { in: 'query', schema: text, wire: 'color=blue', value: 'blue' },
  { in: 'query', schema: text, wire: 'color=', value: '' },
  { in: 'query', schema: text, wire: 'color=a+b%2Bc', value: 'a b+c' },
  { in: 'query', schema: { type: 'boolean' }, wire: 'color=true', value: true },
  { in: 'query', schema: { type: ['integer', 'null'] }, wire: 'color=null', value: null },
  { in: 'query', schema: { type: ['string', 'null'] }, wire: 'color=null', value: 'null' },
  { in: 'query', schema: { enum: [1, 2] }, wire: 'color=2', value: 2 },
  { in: 'query', schema: list, wire: 'color=blue&color=black&color=brown', value: colors },
  { in: 'query', schema: list, wire: 'color=blue', value: ['blue'] },
  { in: 'query', schema: integers, explode: false, wire: 'color=3,4,5', value: [3, 4, 5] },
  { in: 'query', schema: list, explode: false, wire: 'color=', value: [] },
  { in: 'query', schema: list, explode: false, wire: 'color=a%2Cb,c', value: ['a,b', 'c'] },
  { in: 'query', schema: object, wire: 'R=100&G=200&B=150&other=1', value: rgb },
  {
    in: 'query',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    wire: 'R=1&other=2&G=3',
    value: { R: 1, G: 3 },
    beside: 'other',
  },
  { in: 'query', schema: object, explode: false, wire: 'color=R,100,G,200,B,150', value: rgb },
  { in: 'query', style: 'spaceDelimited', explode: false, schema: list, wire: 'color=blue%20black%20brown', value: colors },
  { in: 'query', style: 'spaceDelimited', explode: false, schema: object, wire: 'color=R%20100%20G%20200%20B%20150', value: rgb },
  { in: 'query', style: 'pipeDelimited', explode: false, schema: list, wire: 'color=blue%7Cblack%7Cbrown', value: colors },
  { in: 'query', style: 'pipeDelimited', explode: false, schema: list, wire: 'color=blue|black|brown', value: colors },
  { in: 'query', style: 'deepObject', explode: true, schema: object, wire: 'color%5BR%5D=100&color[G]=200&color[B]=150', value: rgb },
  {
    in: 'query',
    style: 'deepObject',
    explode: true,
    schema: { type: 'object', properties: { a: { type: 'object', properties: { b: integers } } } },
    wire: 'color[a][b][]=1&color[a][b][]=2',
    value: { a: { b: [1, 2] } },
  },
  { in: 'header', schema: integer, wire: '7', value: 7 },
  { in: 'header', schema: integers, wire: '1, 2,3', value: [1, 2, 3] },
  { in: 'header', schema: object, wire: 'R,100,G,200,B,150', value: rgb },
  { in: 'header', explode: true, schema: object, wire: 'R=100,G=200,B=150', value: rgb },
  { in: 'cookie', schema: text, wire: 'first=1; color=blue; last=2', value: 'blue' },
  { in: 'cookie', schema: text, wire: 'color=a+b', value: 'a+b' },
  { in: 'cookie', explode: false, schema: integers, wire: 'color=3,4', value: [3, 4] },
];

const request = ({ in: place, wire }: Pick<Row, 'in' | 'wire'>): [url: string, init: RequestInit] => {
  const origin = 'http://mock.test';
  switch (place) {
    case 'path':
      return [`${origin}/things/${wire}`, {}];
    case 'query':
      return [`${origin}/things/x?${wire}`, {}];
    case 'header':
      return [`${origin}/things/x`, { headers: { color: wire } }];
    case 'cookie':
      return [`${origin}/things/x`, { headers: { cookie: wire } }];
  }
};

const describing = (parameter: JsonObject, beside?: string) =>
  apiOf({
    paths: {
      [parameter['in'] === 'path' ? '/things/{color}' : '/things/x']: {
        get: { operationId: 'getThing', parameters: [parameter, ...(beside === undefined ? [] : [{ name: beside, in: 'query' }])], responses: { 200: { description: 'Fine.' } } },
      },
    },
  });

test.each(rows)('reads $wire in $in ($style, explode $explode) as $value', async (row) => {
  const { in: place, style, explode, schema } = row;
  const parameter = {
    name: 'color',
    in: place,
    required: true,
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
  };
  // `const` lets the documented value pass and no other: the answer tells what was read.
  const right = (await emitted(describing({ ...parameter, schema: { ...schema, const: row.value } }, row.beside))).createMockFetch();
  const wrong = (await emitted(describing({ ...parameter, schema: { ...schema, const: 'something else' } }))).createMockFetch();
  expect(await seen(right(...request(row)))).toMatchObject({ status: 200 });
  expect(await seen(wrong(...request(row)))).toMatchObject({
    status: 400,
    body: { errors: expect.arrayContaining([expect.objectContaining({ in: place, name: 'color', keyword: 'const' })]) },
  });
});

test.each<{ title: string; given: Row; want: JsonObject }>([
  {
    title: 'a missing parameter',
    given: { in: 'query', schema: text, wire: 'colour=blue', value: null },
    want: { in: 'query', name: 'color', pointer: '', keyword: 'required', detail: 'The query parameter `color` is missing.' },
  },
  {
    title: 'a member of the wrong type',
    given: { in: 'query', explode: false, schema: integers, wire: 'color=1,x', value: null },
    want: { in: 'query', name: 'color', pointer: '/1', keyword: 'type', detail: '`/1` of the query parameter `color` must be integer.', schema: '#/paths/~1things~1x/get/parameters/0/schema/items/type' },
  },
  ...['blue', 'color=blue', ';colour=blue', ';colors=blue'].map((wire) => ({
    title: `a parameter in another style than \`matrix\`: ${wire}`,
    given: { in: 'path', style: 'matrix', schema: text, wire, value: null } as const,
    want: { in: 'path', name: 'color', pointer: '', keyword: 'style', detail: 'The path parameter `color` does not begin with `;color`, as its style `matrix` has it.' },
  })),
  {
    title: 'a parameter in another style than `label`',
    given: { in: 'path', style: 'label', explode: true, schema: list, wire: 'blue.black', value: null },
    want: { in: 'path', name: 'color', pointer: '', keyword: 'style', detail: 'The path parameter `color` does not begin with `.`, as its style `label` has it.' },
  },
  {
    title: 'an object in another style than `matrix`',
    given: { in: 'path', style: 'matrix', explode: true, schema: object, wire: 'R=100;G=200', value: null },
    want: { in: 'path', name: 'color', pointer: '', keyword: 'style', detail: 'The path parameter `color` does not begin with `;`, as its style `matrix` has it.' },
  },
  {
    title: 'a broken percent-encoding',
    given: { in: 'query', schema: text, wire: 'color=a%E4b', value: null },
    want: { in: 'query', pointer: '', keyword: 'encoding', detail: '`%E4` in `color` is no percent-encoded UTF-8' },
  },
])('names $title', async ({ given, want }) => {
  const { in: place, style, explode, schema } = given;
  const fetch = (await emitted(describing({ name: 'color', in: place, required: true, schema, ...(style === undefined ? {} : { style }), ...(explode === undefined ? {} : { explode }) }))).createMockFetch();
  const { status, body } = await seen(fetch(...request(given)));
  expect([status, body]).toEqual([400, expect.objectContaining({ errors: [want] })]);
});

test('a parameter with content is JSON', async () => {
  const parameter = { name: 'color', in: 'query', content: { 'application/json': { schema: { ...object, const: rgb } } } };
  const fetch = (await emitted(describing(parameter))).createMockFetch();
  const get = (wire: string) => seen(fetch(...request({ in: 'query', wire })));
  expect(await get(`color=${encodeURIComponent(JSON.stringify(rgb))}`)).toMatchObject({ status: 200 });
  expect(await get('color=%7B1')).toMatchObject({
    status: 400,
    body: { detail: 'The query parameter `color` is no JSON: at line 1, column 2.' },
  });
});

test.each([
  ['query', 200],
  ['header', 400],
] as const)('in a %s, a parameter that may be empty gives %i', async (place, status) => {
  const parameter = { name: 'color', in: place, required: true, allowEmptyValue: true, schema: integer };
  const fetch = (await emitted(describing(parameter))).createMockFetch();
  expect(await seen(fetch(...request({ in: place, wire: place === 'query' ? 'color=' : '' })))).toMatchObject({ status });
  expect(await seen(fetch(...request({ in: place, wire: place === 'query' ? 'color=x' : 'x' })))).toMatchObject({ status: 400 });
});

test('an optional parameter may be left out', async () => {
  const fetch = (await emitted(describing({ name: 'color', in: 'query', schema: integer }))).createMockFetch();
  expect(await seen(fetch('http://mock.test/things/x'))).toMatchObject({ status: 200 });
});
