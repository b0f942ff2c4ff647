import { describe, expect, test } from 'vitest';
import { checker, hashOf, say, violationsIn, violationsOf, type Check } from '../../../../generator/emit/contract/support/check.ts';
import { drop, put, same, times, type Change } from '../../../../generator/emit/contract/support/fault.ts';
import { loadCompiler } from '../../../../generator/validate.ts';

const compile = await loadCompiler();
const checkOf = (schema: object): Check => {
  const document = { openapi: '3.1.1', info: {}, paths: {}, components: { schemas: { Given: schema } } } as Parameters<typeof compile>[0]; // a literal
  return compile(document, new Map([['given', { schema: '/components/schemas/Given' }]])).functions.get('given')!;
};

const offer = checkOf({
  type: 'object',
  required: ['name', 'kind'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', maxLength: 3 },
    'a/b': { type: 'array', items: { type: 'integer' } },
    kind: { anyOf: [{ const: 'a' }, { type: 'object', required: ['x'], properties: { x: { type: 'number' } } }] },
  },
});

describe('violations', () => {
  test.each<[title: string, value: unknown, want: readonly string[]]>([
    ['are none for a valid value', { name: 'abc', kind: 'a' }, []],
    ['say the keyword and the place', { name: 'abcd', kind: 'a' }, ['maxLength at /name']],
    ['of a missing member name the member', { kind: 'a' }, ['required at /name']],
    ['of a surplus member name the member', { name: 'a', kind: 'a', 'x/y': 1 }, ['additionalProperties at /x~1y']],
    ['of the whole value say so', [], ['type at the whole value']],
    ['lead through escaped names', { name: 'a', kind: 'a', 'a/b': [1, 'x'] }, ['type at /a~1b/1']],
    ['of a union do not list what its branches said', { name: 'a', kind: { x: 'text' } }, ['anyOf at /kind']],
    ['of a union do not hide those of others', { name: 'abcd', kind: 1 }, ['anyOf at /kind', 'maxLength at /name']],
  ])('%s', (_, value, want) => {
    expect(say(violationsOf(offer, value))).toEqual(want);
  });

  test('are as many as there are', () => {
    const list = checkOf({ type: 'array', items: { type: 'string' } });
    expect(violationsOf(list, Array.from({ length: 200_000 }, () => 1))).toHaveLength(200_000);
  });

  test('leave out what only says that a condition led to them', () => {
    const error = { instancePath: '', params: {}, message: '' };
    expect(violationsIn([{ ...error, keyword: 'required', params: { missingProperty: 'a' } }, { ...error, keyword: 'if' }])).toEqual([['required', '/a']]);
  });
});

describe('a checker', () => {
  const { accepts, pinned, refuses } = checker({ name: 'createOffer', places: { schema: 'schema, specs/rail.yaml:4:2' }, secrets: [] }, {});
  const valid = { name: 'abc', kind: 'a' };
  const broken = { name: 'abcd', kind: 'a' };
  const pin = { sha256: hashOf(broken), errors: ['maxLength at /name'] };

  test.each<[title: string, judge: () => void]>([
    ['accepts what is valid', () => accepts(offer, valid)],
    ['refuses what has the one fault', () => refuses(offer, broken, 'maxLength at /name')],
    ['finds a pinned example as it was, whatever the order of its members', () => pinned(offer, { kind: 'a', name: 'abcd' }, pin)],
  ])('%s', (_, judge) => {
    expect(judge).not.toThrow();
  });

  test.each<[title: string, judge: () => void, message: string]>([
    ['does not accept what is broken', () => accepts(offer, broken), 'maxLength at /name'],
    ['does not let a valid value pass as a fault', () => refuses(offer, valid, 'maxLength at /name'), 'The schema no longer has this constraint.'],
    ['does not take another fault', () => refuses(offer, { kind: 'a' }, 'maxLength at /name'), 'nothing else may be reported'],
    ['does not take a second fault', () => refuses(offer, { name: 'abcd' }, 'maxLength at /name'), 'required at /kind'],
    ['asks to remove the pin of an example that was put right', () => pinned(offer, valid, pin), 'The contradiction is gone: remove the pin.'],
    ['asks to remove the pin when the errors are others', () => pinned(offer, { name: 1, kind: 'a' }, pin), 'in another way: remove the pin'],
    ['asks to remove the pin when the example is another one', () => pinned(offer, { name: 'wxyz', kind: 'a' }, pin), 'The example is another one: remove the pin'],
    ['says where the schema stands', () => accepts(offer, broken), 'specs/rail.yaml:4:2'],
  ])('%s', (_, judge, message) => {
    expect(judge).toThrow(message);
  });
});

test('gives one hash for one value', () => {
  expect(hashOf({ a: [1, { b: 2, c: null }] })).toBe(hashOf({ a: [1, { c: null, b: 2 }] }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  expect(hashOf(undefined)).not.toBe(hashOf(null));
});

describe('a change', () => {
  const value = { name: 'a', list: [{ x: 1 }, { x: 2 }], 'a/b': 1 };
  test.each<[title: string, change: Change, want: unknown]>([
    ['keeps the value', same, value],
    ['puts another value in its place', put('', 5), 5],
    ['puts a member in its place, in order', put('/name', null), { name: null, list: [{ x: 1 }, { x: 2 }], 'a/b': 1 }],
    ['adds a member', put('/new', 1), { ...value, new: 1 }],
    ['changes a member of an item', put('/list/1/x', 3), { ...value, list: [{ x: 1 }, { x: 3 }] }],
    ['adds an item', put('/list/-', 3), { ...value, list: [{ x: 1 }, { x: 2 }, 3] }],
    ['drops a member', drop('/a~1b'), { name: 'a', list: [{ x: 1 }, { x: 2 }] }],
    ['drops an item', drop('/list/0'), { ...value, list: [{ x: 2 }] }],
    ['drops several', drop('/name', '/list/0/x'), { list: [{}, { x: 2 }], 'a/b': 1 }],
    ['puts a member called __proto__', put('/__proto__', 1), JSON.parse('{"name":"a","list":[{"x":1},{"x":2}],"a/b":1,"__proto__":1}')],
  ])('%s', (_, change, want) => {
    const before = structuredClone(value);
    expect(change(value)).toEqual(want);
    expect(value).toEqual(before);
  });

  test('repeats an item', () => {
    expect(times(3, 'a')).toEqual(['a', 'a', 'a']);
  });
});
