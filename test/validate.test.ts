import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../generator/model/api.ts';
import { child } from '../generator/model/pointer.ts';
import { loadCompiler, loadValidator, type Direction } from '../generator/validate.ts';

const createValidator = await loadValidator();
const compileChecks = await loadCompiler();

const describing = (schemas: JsonObject): JsonObject => ({ openapi: '3.1.1', info: {}, paths: {}, components: { schemas } });
const violations = (schema: JsonValue, value: unknown, direction?: Direction): readonly string[] =>
  createValidator(describing({ Given: schema }))
    .validate('/components/schemas/Given', value, direction)
    .map(({ pointer, message }) => `${pointer} ${message}`);

test('says where a value breaks its schema, and where the schema says so', () => {
  const document = describing({
    Offer: { type: 'object', properties: { media: { $ref: '#/components/schemas/Media' } } },
    Media: { type: 'object', required: ['kind'], properties: { 'a/b': { type: 'boolean' } } },
  });
  expect(createValidator(document).validate('/components/schemas/Offer', { media: { 'a/b': 'true' } })).toEqual([
    {
      pointer: '/media',
      keyword: 'required',
      schemaPointer: '/components/schemas/Media/required',
      message: 'must have the member `kind`',
      params: { missingProperty: 'kind' },
    },
    {
      pointer: '/media/a~1b',
      keyword: 'type',
      schemaPointer: '/components/schemas/Media/properties/a~1b/type',
      message: 'must be boolean',
      params: { type: 'boolean' },
    },
  ]);
});

test.each<{ title: string; schema: JsonValue; value: unknown; want: readonly string[] }>([
  {
    title: 'names the values of an enum',
    schema: { enum: ['a', 1, null] },
    value: 2,
    want: [' must be one of "a", 1, null'],
  },
  { title: 'names the value of a const', schema: { const: 'PopUp' }, value: 'x', want: [' must be "PopUp"'] },
  {
    title: 'names a member too many',
    schema: { additionalProperties: false },
    value: { b: 1 },
    want: [' must not have the member `b`'],
  },
  {
    title: 'names a member that no branch knows',
    schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    value: { a: 1, b: 1 },
    want: [' must not have the member `b`'],
  },
  ...(['additionalProperties', 'unevaluatedProperties'] as const).map((rest) => ({
    title: `knows a member by any name beside ${rest}`,
    schema: { properties: Object.fromEntries([['__proto__', { type: 'string' }]]), [rest]: false },
    value: Object.fromEntries([['__proto__', 'a']]),
    want: [],
  })),
  { title: 'judges a member by any name', schema: { properties: Object.fromEntries([['__proto__', { type: 'string' }], ['constructor', { type: 'string' }]]) }, value: Object.fromEntries([['__proto__', 1], ['constructor', 1]]), want: ['/constructor must be string', '/__proto__ must be string'] },
  { title: 'names no schema where nothing may be', schema: { properties: { a: false } }, value: { a: 1 }, want: ['/a must not be there'] },
  {
    title: 'reports every violation',
    schema: { properties: { a: { type: 'string' }, b: { maxLength: 1 } } },
    value: { a: 1, b: 'xx' },
    want: ['/a must be string', '/b must NOT have more than 1 characters'],
  },
  { title: 'accepts anything where the schema is true', schema: true, value: 1, want: [] },
  {
    title: 'rejects everything where the schema is false',
    schema: false,
    value: 1,
    want: [' must not be there'],
  },
  {
    title: 'takes no inherited member for one of the value',
    schema: { required: ['constructor'] },
    value: {},
    want: [' must have the member `constructor`'],
  },
  {
    title: 'judges no inherited member',
    schema: { properties: { constructor: { type: 'string' } } },
    value: {},
    want: [],
  },
  {
    title: 'takes `__proto__` for an ordinary name',
    schema: { required: ['__proto__'] },
    value: JSON.parse('{"__proto__":1}'),
    want: [],
  },
  {
    title: 'takes a discriminator for an annotation',
    schema: { discriminator: { propertyName: 'type' }, oneOf: [{ type: 'object' }] },
    value: {},
    want: [],
  },
  { title: 'divides decimal fractions as people do', schema: { multipleOf: 0.01 }, value: 19.99, want: [] },
  { title: 'divides large amounts alike', schema: { multipleOf: 0.01 }, value: 19306350699.94, want: [] },
  { title: 'divides by whole numbers exactly', schema: { multipleOf: 10_000_000_000 }, value: 10_000_000_001, want: [' must be multiple of 10000000000'] },
  { title: 'finds what is much smaller than a step', schema: { multipleOf: 0.01 }, value: 1e-12, want: [' must be multiple of 0.01'] },
  {
    title: 'still finds what is no multiple',
    schema: { multipleOf: 0.01 },
    value: 19.999,
    want: [' must be multiple of 0.01'],
  },
  {
    title: 'reads a pattern that the `u` flag forbids',
    schema: { pattern: '^a\\-b$' },
    value: 'a b',
    want: [' must match pattern "^a\\-b$"'],
  },
  {
    title: 'ignores unknown keywords',
    schema: { xml: {}, externalDocs: {}, 'x-origin': 'sample', strange: 1 },
    value: 1,
    want: [],
  },
  { title: 'ignores `nullable` without a type', schema: { nullable: true }, value: 1, want: [] },
  {
    title: 'reads `nullable` beside a type',
    schema: { type: 'string', nullable: true },
    value: null,
    want: [],
  },
  { title: 'ignores boolean bounds', schema: { minimum: 1, exclusiveMinimum: true }, value: 1, want: [] },
  {
    title: 'keeps a property that is called like a keyword',
    schema: { properties: { id: { type: 'string' }, nullable: { type: 'string' } } },
    value: { id: 1, nullable: 1 },
    want: ['/id must be string', '/nullable must be string'],
  },
  {
    title: 'resolves references inside a schema that has an $id',
    schema: {
      $id: 'https://example.com/x',
      properties: { a: { $ref: '#/components/schemas/Given/$defs/A' } },
      $defs: { A: { type: 'string' } },
    },
    value: { a: 1 },
    want: ['/a must be string'],
  },
  {
    title: 'survives an anchor given twice',
    schema: { $anchor: 'a', allOf: [{ $anchor: 'a', type: 'string' }] },
    value: 1,
    want: [' must be string'],
  },
  {
    title: 'takes nothing in a sample for an address',
    schema: { example: { $id: 'x', $anchor: '?' }, type: 'string' },
    value: 'a',
    want: [],
  },
])('$title', ({ schema, value, want }) => {
  expect(violations(schema, value)).toEqual(want);
});

test('judges a union of thousands as one of a few', () => {
  const branches = Array.from({ length: 2_000 }, (_, index) => ({ const: index }));
  const validator = createValidator(
    describing({
      Any: { anyOf: [...branches, { type: 'object', properties: { a: {} }, required: ['a'] }, { type: 'object', properties: { b: {} }, required: ['b'] }], unevaluatedProperties: false },
      One: { oneOf: [...branches, { type: 'integer', maximum: 2 }, { type: 'integer', maximum: 1 }, { type: 'boolean' }] },
    }),
  );
  const judged = (name: string, values: readonly unknown[]): readonly boolean[] => values.map((value) => validator.validate(`/components/schemas/${name}`, value).length === 0);
  expect(judged('Any', [1_999, 2_000, { a: 1 }, { a: 1, b: 2 }, { c: 3 }])).toEqual([true, false, true, true, false]);
  expect(judged('One', [3, 2, 1, true, 'x'])).toEqual([true, false, false, true, false]);
});

describe('unions within unions', () => {
  const nested = (levels: number, keyword: 'oneOf' | 'anyOf'): JsonObject =>
    Array.from({ length: levels }).reduce<JsonObject>((inner, _, level) => ({ [keyword]: [{ type: 'object', required: [`p${level}`], properties: { [`p${level}`]: { type: 'integer' } } }, inner] }), { type: 'string', minLength: 2 });

  test.each(['oneOf', 'anyOf'] as const)('are judged as deep as they go, and faults have their place: %s', (keyword) => {
    const validator = createValidator(describing({ Given: { ...nested(30, keyword), unevaluatedProperties: false } }));
    const judged = (value: unknown) => validator.validate('/components/schemas/Given', value);
    expect(['ab', { p0: 1 }, { p29: 1 }, { p7: 1 }].map((value) => judged(value).length)).toEqual([0, 0, 0, 0]);
    expect(judged({ p7: 1, other: 1 }).map((error) => error.message)).toEqual(['must not have the member `other`']);
    expect(judged({ p7: 1, p3: 1 }).length).toBe(keyword === 'anyOf' ? 0 : 2 * (29 - 7) + 1 + 2); // two of each level around, the level itself, two members
    const places = judged('a').filter((error) => error.keyword === 'minLength').map((error) => error.schemaPointer);
    expect(places).toEqual([`/components/schemas/Given${`/${keyword}/1`.repeat(30)}/minLength`]);
  });

  test('take code in proportion to their levels, not to the square of them', () => {
    const lengthOf = (levels: number): number => {
      const document = describing({ Given: nested(levels, 'oneOf') });
      const sites = Array.from({ length: levels }, (_, level) => [`check${level}`, { schema: `/components/schemas/Given${'/oneOf/1'.repeat(level)}` }] as const);
      return compileChecks(document, new Map(sites)).moduleText.replaceAll('/oneOf/1', '').length;
    };
    expect(lengthOf(48)).toBeLessThan(2.5 * lengthOf(24));
  });
});

describe('formats', () => {
  test.each<{ format: string; good: readonly unknown[]; bad: readonly unknown[] }>([
    {
      format: 'date-time',
      good: ['2025-11-01T14:30:00Z', '2025-11-01t14:30:00.5+01:00', 5],
      bad: ['2025-11-01T14:30:00', '2025-02-30T00:00:00Z'],
    },
    { format: 'date', good: ['2024-02-29'], bad: ['2025-02-29', '2025-1-1'] },
    { format: 'time', good: ['14:30:00Z'], bad: ['14:30', '24:00:00Z', '14:30:00'] },
    { format: 'duration', good: ['P1DT2H', 'P3W'], bad: ['P', '1D', 'P1W2D'] },
    { format: 'email', good: ['a@example.com'], bad: ['a', 'a@b@c', '@example.com'] },
    { format: 'hostname', good: ['example.com'], bad: ['-a.example', 'a_b'] },
    { format: 'ipv4', good: ['127.0.0.1'], bad: ['256.0.0.1', '127.0.0.01'] },
    { format: 'ipv6', good: ['::1'], bad: ['::g', '1::2::3'] },
    {
      format: 'uri',
      good: ['https://example.com/?id=%25'],
      bad: ['/a', 'http://example.com/?id=%%click_hash%%', 'a b'],
    },
    { format: 'uri-reference', good: ['/a', '#b'], bad: ['a b', '\\\\WINDOWS'] },
    { format: 'iri', good: ['https://example.com/ä'], bad: ['/ä', 'a b'] },
    { format: 'iri-reference', good: ['/ä'], bad: ['a b'] },
    { format: 'uri-template', good: ['/a/{b}'], bad: ['/a/{b', '{a b}'] },
    { format: 'relative-json-pointer', good: ['0', '2/a', '1#'], bad: ['/a', '01'] },
    {
      format: 'uuid',
      good: ['2eb8aa08-aa98-11ea-b4aa-73b441d16380'],
      bad: ['2eb8aa08-aa98-11ea-b4aa-73b441d1638'],
    },
    { format: 'regex', good: ['^a+$'], bad: ['^(abc]'] },
    { format: 'json-pointer', good: ['', '/a~1b'], bad: ['a', '/~2'] },
    { format: 'byte', good: ['', 'QQ==', 'QUJD'], bad: ['Q', 'QQ=', 'Q-_='] },
    { format: 'int32', good: [2 ** 31 - 1, -(2 ** 31), 'x'], bad: [2 ** 31, -(2 ** 31) - 1, 1.5] },
    { format: 'int64', good: [2 ** 53, -(2 ** 63)], bad: [2 ** 64, 0.5] },
    { format: 'float', good: [1.5], bad: [] },
    { format: 'double', good: [1e300], bad: [] },
    { format: 'password', good: ['x'], bad: [] },
    { format: 'binary', good: ['\u0000'], bad: [] },
    { format: 'of-their-own', good: ['x', 1], bad: [] },
    { format: 'constructor', good: ['x', ''], bad: [] },
    { format: '__proto__', good: ['x', ''], bad: [] },
    { format: 'isPrototypeOf', good: ['x', ''], bad: [] },
  ])('asserts $format', ({ format, good, bad }) => {
    expect({ good: good.filter((value) => violations({ format }, value).length > 0) }).toEqual({ good: [] });
    expect({ bad: bad.filter((value) => violations({ format }, value).length === 0) }).toEqual({ bad: [] });
  });
});

describe('direction', () => {
  const schema = {
    type: 'object',
    required: ['id', 'secret', 'name'],
    properties: {
      id: { $ref: '#/components/schemas/Given/$defs/Id' },
      secret: { type: 'string', writeOnly: true },
      name: {},
    },
    $defs: { Id: { allOf: [{ type: 'string', readOnly: true }] } },
  };
  test.each<{ title: string; schema: JsonValue; value: unknown; direction?: Direction; want: readonly string[] }>([
    {
      title: 'demands everything without one',
      schema,
      value: {},
      want: [' must have the member `id`', ' must have the member `secret`', ' must have the member `name`'],
    },
    {
      title: 'excuses what is readOnly in a request',
      schema,
      value: {},
      direction: 'request',
      want: [' must have the member `secret`', ' must have the member `name`'],
    },
    {
      title: 'excuses what is writeOnly in a response',
      schema,
      value: {},
      direction: 'response',
      want: [' must have the member `id`', ' must have the member `name`'],
    },
    {
      title: 'excuses in a branch what the whole marks',
      schema: { properties: { id: { readOnly: true } }, allOf: [{ anyOf: [{ required: ['id'] }] }] },
      value: {},
      direction: 'request',
      want: [],
    },
    {
      title: 'excuses beside a branch that marks',
      schema: { required: ['id'], allOf: [{ properties: { id: { readOnly: true } } }] },
      value: {},
      direction: 'request',
      want: [],
    },
    {
      title: 'takes a property called `if` for a property',
      schema: { properties: { if: { required: ['id'], properties: { id: { readOnly: true } } } } },
      value: { if: {} },
      direction: 'request',
      want: [],
    },
  ])('$title', ({ schema, value, direction, want }) => {
    expect(violations(schema, value, direction)).toEqual(want);
  });

  test('is that of the call, not of the one before', () => {
    const validator = createValidator(describing({ Given: schema }));
    const count = (direction: Direction): number => validator.validate('/components/schemas/Given', { name: 1 }, direction).length;
    expect([count('request'), count('response'), count('request')]).toEqual([1, 1, 1]);
    expect(validator.validate('/components/schemas/Given', { name: 1, secret: 's' }, 'request')).toEqual([]);
    expect(validator.validate('/components/schemas/Given', { name: 1, id: 'i' }, 'response')).toEqual([]);
  });
});

test.each(['a b', 'å', '{id}', 'a/b', 'a~b', 'a%b', 'a%20b', '"', '#', '?', '\\', '^', '|', '.', '..', 'a+b'])(
  'finds a schema by its pointer when it is called %s',
  (name) => {
    const validator = createValidator(describing({ [name]: { type: 'string' }, Other: {} }));
    expect(validator.validate(child('/components/schemas', name), 1).map(({ message }) => message)).toEqual(['must be string']);
  },
);

test.each<{ title: string; schema: JsonValue; want: string }>([
  {
    title: 'a dangling reference',
    schema: { $ref: '#/components/schemas/None' },
    want: "can't resolve reference",
  },
  { title: 'a type that does not exist', schema: { type: 'strnig' }, want: 'type must be' },
])('says that a schema with $title is of no use', ({ schema, want }) => {
  const validator = createValidator(describing({ Bad: schema, Good: { type: 'string' } }));
  const [error] = validator.validate('/components/schemas/Bad', 1);
  expect(error).toMatchObject({ pointer: '', keyword: 'unusableSchema', schemaPointer: '/components/schemas/Bad' });
  expect(error?.message).toContain(want);
  expect(validator.validate('/components/schemas/Good', 'a')).toEqual([]);
});

test('says that there is no schema at a pointer that leads nowhere', () => {
  expect(createValidator(describing({})).validate('/components/schemas/None', 1)[0]?.message).toContain('none at this place');
});

test('lets every text pass by a pattern that is no regular expression', () => {
  const validator = createValidator(describing({ Given: { pattern: '(?<name' } }));
  expect(validator.validate('/components/schemas/Given', 'x')).toEqual([]);
});

test('leaves the description as it is', () => {
  const document = describing({ Given: { nullable: true, $id: 'x', examples: [1] } });
  const before = structuredClone(document);
  createValidator(document).validate('/components/schemas/Given', 1);
  expect(document).toEqual(before);
});
