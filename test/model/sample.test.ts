import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { createSampler, type Sample, type SampleRequest } from '../../generator/model/sample.ts';
import { loadValidator } from '../../generator/validate.ts';

const createValidator = await loadValidator();

const place = '/components/schemas/Given';
const sampleOf = (schema: JsonValue, request: Partial<SampleRequest> = {}, others: JsonObject = {}): Sample => {
  const document = { openapi: '3.1.1', info: {}, paths: {}, components: { schemas: { Given: schema, ...others } } };
  const sample = createSampler(document, createValidator(document).validate);
  const given = { schema: place, form: 'full', ...request } as const;
  const made = sample(given);
  const twin = structuredClone(document);
  expect(createSampler(twin, createValidator(twin).validate)(given)).toEqual(made);
  if (made.kind === 'valid') expect(createValidator(document).validate(place, made.value, request.direction)).toEqual([]);
  return made;
};
const valueOf = (...given: Parameters<typeof sampleOf>): JsonValue | undefined => {
  const made = sampleOf(...given);
  return made.kind === 'valid' ? made.value : undefined;
};

const offer = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, payout: { type: 'number' }, tags: { type: 'array', items: { type: 'string' } } },
};

describe('forms', () => {
  test('a required sample holds what has to be there', () => {
    expect(valueOf(offer, { form: 'required' })).toEqual({ name: 'example name' });
  });

  test('a full sample holds everything that may be there', () => {
    expect(valueOf(offer)).toEqual({ name: 'example name', payout: 9.99, tags: ['example tag'] });
  });

  const marked = {
    type: 'object',
    required: ['id', 'secret'],
    properties: { id: { type: 'integer', readOnly: true }, secret: { $ref: '#/components/schemas/Secret' }, name: { type: 'string' } },
  };
  const secret = { Secret: { type: 'string', writeOnly: true } };

  test('a request has nothing that is read-only, and a response nothing that is write-only', () => {
    expect(valueOf(marked, { direction: 'request' }, secret)).toEqual({ secret: 'example-secret', name: 'example name' });
    expect(valueOf(marked, { direction: 'response' }, secret)).toEqual({ id: 1, name: 'example name' });
    expect(valueOf(marked, { form: 'required' }, secret)).toEqual({ id: 1, secret: 'example-secret' });
  });

  test('bytes are left out where they may be, and reported where they have to be there', () => {
    const upload = (required: readonly string[]) => ({ type: 'object', required, properties: { note: { type: 'string' }, file: { type: 'string', format: 'binary' }, more: { type: 'array', items: { type: 'string', format: 'binary' } } } });
    expect(sampleOf(upload([]), { textOnly: true })).toEqual({ kind: 'valid', value: { note: 'An example note.' }, hasBytes: false });
    expect(sampleOf(upload(['file']), { textOnly: true })).toMatchObject({ hasBytes: true });
  });
});

describe('what a value is taken from', () => {
  test.each<{ title: string; schema: JsonValue; examples?: readonly JsonValue[]; want: JsonValue }>([
    { title: 'a documented example first', schema: { ...offer, examples: [{ name: 'B' }] }, examples: [{ name: 'A', payout: 2 }], want: { name: 'A', payout: 2, tags: ['example tag'] } },
    { title: 'what is right about a broken example', schema: offer, examples: [{ name: 'A', payout: 'free' }], want: { name: 'A', payout: 9.99, tags: ['example tag'] } },
    { title: 'an example of the schema', schema: { type: 'string', examples: ['x'], default: 'y' }, want: 'x' },
    { title: 'the second example when the first is broken', schema: { type: 'string', format: 'uuid', examples: ['3f3e3e1-c824-4d63-b37a-d8d698862f1d', '3f3e3e10-c824-4d63-b37a-d8d698862f1d'] }, want: '3f3e3e10-c824-4d63-b37a-d8d698862f1d' },
    { title: 'the default', schema: { type: 'integer', default: 7 }, want: 7 },
    { title: 'no default that breaks the schema', schema: { type: 'number', default: '0' }, want: 1 },
    { title: 'a constant', schema: { const: { a: [1] } }, want: { a: [1] } },
    { title: 'the first of an enum', schema: { enum: ['cpa', 'cpc'] }, want: 'cpa' },
    { title: 'what two enums share', schema: { enum: ['a', 'b'], allOf: [{ enum: ['b', 'c'] }] }, want: 'b' },
    { title: 'null only where nothing else is allowed', schema: { type: ['null', 'boolean'] }, want: true },
    { title: 'null where nothing else is allowed', schema: { type: 'null' }, want: null },
    { title: 'an empty object for a schema that says nothing', schema: {}, want: {} },
  ])('$title', ({ schema, examples = [], want }) => {
    expect(valueOf(schema, { examples })).toEqual(want);
  });

  test('a full sample of a documented list keeps some of its texts and one of its objects', () => {
    expect(valueOf({ type: 'array', items: { type: 'string' }, examples: [['a', 'b', 'c', 'd']] })).toEqual(['a', 'b', 'c']);
    expect(valueOf({ type: 'array', items: { type: 'object' }, examples: [[{ a: 1 }, { a: 2 }]] })).toHaveLength(1);
  });
});

describe('readable values', () => {
  test.each<{ name: string; schema: JsonObject; want: JsonValue }>([
    { name: 'email', schema: { type: 'string' }, want: 'user@example.com' },
    { name: 'trackingUrl', schema: { type: 'string', format: 'uri' }, want: 'https://example.com/tracking' },
    { name: 'created_at', schema: { type: 'string', format: 'date-time' }, want: '2024-03-01T12:00:00Z' },
    { name: 'startDate', schema: { type: 'string', format: 'date' }, want: '2024-03-01' },
    { name: 'id', schema: { type: 'string', format: 'uuid' }, want: '123e4567-e89b-42d3-a456-426614174000' },
    { name: 'advertiserId', schema: { type: 'string' }, want: 'advertiser-1' },
    { name: 'offer_id', schema: { type: 'string', pattern: '^[A-Za-z0-9]+$' }, want: 'offer1' },
    { name: 'currency', schema: { type: 'string', minLength: 3, maxLength: 3 }, want: 'USD' },
    { name: 'ip_address', schema: { type: 'string' }, want: '192.0.2.1' },
    { name: 'year', schema: { type: 'integer' }, want: 2024 },
    { name: '__proto__', schema: { type: 'string' }, want: 'example proto' },
    { name: 'constructor', schema: { type: 'string' }, want: 'example constructor' },
  ])('of $name', ({ name, schema, want }) => {
    expect(valueOf({ type: 'object', required: [name], properties: Object.fromEntries([[name, schema]]) })).toEqual(Object.fromEntries([[name, want]]));
  });

  test.each(['date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'iri', 'iri-reference', 'uri-template', 'uuid', 'regex', 'json-pointer', 'relative-json-pointer', 'byte', 'binary', 'password', 'int32', 'colour'])(
    'of the format %s, three times in one list',
    (format) => {
      const list = { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'string', format } };
      expect(valueOf(['regex'].includes(format) ? list.items : list)).toBeDefined();
    },
  );
});

describe('constraints', () => {
  test.each<{ title: string; schema: JsonValue; want?: JsonValue; others?: JsonObject }>([
    { title: 'bounds', schema: { type: 'integer', minimum: 5, maximum: 6 }, want: 5 },
    { title: 'exclusive bounds', schema: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.1 }, want: 0.05 },
    { title: 'a step', schema: { type: 'integer', minimum: 10, multipleOf: 7 }, want: 14 },
    { title: 'two steps', schema: { type: 'integer', minimum: 1, multipleOf: 4, allOf: [{ multipleOf: 6 }] }, want: 12 },
    { title: 'a step that is a fraction', schema: { type: 'number', exclusiveMinimum: 0.2, maximum: 0.3, multipleOf: 0.1 }, want: 0.3 },
    { title: 'a negative range', schema: { type: 'number', maximum: -5 }, want: -5 },
    { title: 'an integer in a number', schema: { type: ['integer', 'string'], allOf: [{ type: 'number' }] }, want: 1 },
    { title: 'a longest length', schema: { type: 'string', maxLength: 4 }, want: 'exam' },
    { title: 'a least length', schema: { type: 'string', minLength: 300 } },
    { title: 'a length in characters, not in units', schema: { type: 'string', minLength: 3, maxLength: 3, pattern: '^\\p{Emoji_Presentation}+$' } },
    { title: 'a link of a least length', schema: { type: 'string', format: 'uri', minLength: 80 } },
    { title: 'an address of a least length', schema: { type: 'string', format: 'email', minLength: 30 } },
    { title: 'numbers close together', schema: { type: 'array', minItems: 5, uniqueItems: true, items: { type: 'number', minimum: 0, maximum: 1 } } },
    { title: 'more items than a pattern has characters at one place', schema: { type: 'array', minItems: 20, uniqueItems: true, items: { type: 'string', pattern: '^[AB]\\d$' } } },
    { title: 'two patterns, the one at the start and the other at the end', schema: { type: 'string', minLength: 5, pattern: '^A.*', allOf: [{ pattern: '.*Z$' }] } },
    { title: 'distinct items', schema: { type: 'array', minItems: 4, uniqueItems: true, items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } }, want: [{ id: 'id-1' }, { id: 'id-2' }, { id: 'id-3' }, { id: 'id-4' }] },
    { title: 'distinct items of an enum', schema: { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b'] } }, want: ['a', 'b'] },
    { title: 'distinct flags', schema: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'boolean' } }, want: [true, false] },
    { title: 'distinct items that all have one example', schema: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'integer', examples: [4] } } },
    { title: 'at most no items', schema: { type: 'array', maxItems: 0, items: { type: 'string' } }, want: [] },
    { title: 'a tuple, up to what it lies in', schema: { type: 'array', minItems: 1, prefixItems: [{ const: 'a' }, { $ref: '#/components/schemas/Given' }] }, want: ['a'] },
    { title: 'a tuple', schema: { type: 'array', prefixItems: [{ const: 1 }, { const: 'b' }], items: false }, want: [1, 'b'] },
    { title: 'an item that is contained', schema: { type: 'array', items: { type: 'integer' }, contains: { minimum: 50 } }, want: [50] },
    { title: 'several that are contained', schema: { type: 'array', contains: { const: 1 }, minContains: 2 }, want: [1, 1] },
    { title: 'exactly so many that are contained', schema: { type: 'array', items: { type: 'integer' }, contains: { minimum: 5 }, minContains: 2, maxContains: 2, minItems: 4 } },
    { title: 'others than are contained', schema: { type: 'array', items: { enum: ['a', 'b'] }, contains: { const: 'a' }, maxContains: 1, minItems: 3 }, want: ['a', 'b', 'b'] },
    { title: 'objects others than are contained', schema: { type: 'array', items: { type: 'object', required: ['k'], properties: { k: { enum: [1, 2] } } }, contains: { properties: { k: { const: 2 } } }, maxContains: 1, minItems: 3 }, want: [{ k: 2 }, { k: 1 }, { k: 1 }] },
    { title: 'none that is contained', schema: { type: 'array', items: { type: 'integer' }, contains: { const: 1 }, minContains: 0, maxContains: 0, minItems: 2 } },
    { title: 'two different items that are contained', schema: { allOf: [{ type: 'array', contains: { const: 1 } }, { contains: { const: 2 } }] }, want: [1, 2] },
    { title: 'an item that is contained after a tuple', schema: { type: 'array', prefixItems: [{ const: 'a' }, { const: 1 }], contains: { const: true } }, want: ['a', 1, true] },
    { title: 'members of several branches', schema: { type: 'object', anyOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }], unevaluatedProperties: false, minProperties: 2 }, want: { a: 1, b: 2 } },
    { title: 'members that depend on another', schema: { type: 'object', required: ['a'], properties: { a: { const: 1 }, b: { const: 2 } }, dependentRequired: { a: ['b'] } }, want: { a: 1, b: 2 } },
    { title: 'a schema that depends on a member', schema: { type: 'object', required: ['a'], properties: { a: { const: 1 } }, dependentSchemas: { a: { required: ['b'], properties: { b: { const: 2 } } } } }, want: { a: 1, b: 2 } },
    { title: 'a condition', schema: { type: 'object', required: ['kind'], properties: { kind: { enum: ['a', 'b'] } }, if: { properties: { kind: { const: 'b' } } }, then: { required: ['b'], properties: { b: { const: 2 } } } }, want: { kind: 'b', b: 2 } },
    { title: 'the other side of a condition', schema: { type: 'object', required: ['kind'], properties: { kind: { const: 'a' } }, if: { properties: { kind: { const: 'b' } } }, then: { required: ['b'] }, else: { required: ['c'], properties: { c: { const: 3 } } } }, want: { kind: 'a', c: 3 } },
    { title: 'names by pattern', schema: { type: 'object', patternProperties: { '^x-[a-z]{3}$': { type: 'integer' } }, additionalProperties: false }, want: { 'x-abc': 1 } },
    { title: 'names by rule', schema: { type: 'object', propertyNames: { enum: ['en', 'sv'] }, additionalProperties: { type: 'string' }, minProperties: 2 }, want: { en: 'example en', sv: 'example sv' } },
    { title: 'several names by a pattern that leaves the rest open', schema: { type: 'object', patternProperties: { '^a': { const: 1 } }, additionalProperties: false, minProperties: 3 } },
    { title: 'names by pattern and rule', schema: { type: 'object', patternProperties: { '^x': { const: 1 } }, propertyNames: { pattern: 'y$', maxLength: 4 }, additionalProperties: false, minProperties: 2 } },
    { title: 'names by rules of one character', schema: { type: 'object', propertyNames: { maxLength: 1 }, minProperties: 5 } },
    { title: 'names by alternatives', schema: { type: 'object', propertyNames: { anyOf: [{ const: 'p' }, { const: 'q' }] }, minProperties: 2 } },
    { title: 'no member whose dependents are too many', schema: { type: 'object', properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 } }, dependentRequired: { a: ['b', 'c'] }, minProperties: 1, maxProperties: 2 }, want: { b: 2, c: 3 } },
    { title: 'no member whose dependents may not be there', schema: { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } }, dependentRequired: { a: ['z'] }, additionalProperties: false, minProperties: 1 }, want: { b: 2 } },
    { title: 'no member that has to be missing', schema: { type: 'object', properties: { a: { const: 1 } }, not: { required: ['a'] }, minProperties: 1 } },
    { title: 'a least number of members', schema: { type: 'object', minProperties: 3, properties: { a: { const: 1 } } } },
    { title: 'a greatest number of members', schema: { type: 'object', maxProperties: 1, properties: { a: { const: 1 }, b: { const: 2 } } }, want: { a: 1 } },
    { title: 'members forbidden beside each other', schema: { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } }, not: { required: ['a', 'b'] } }, want: { b: 2 } },
    { title: 'members forbidden in another part', schema: { allOf: [{ type: 'object', properties: { a: { const: 1 } }, additionalProperties: false }, { properties: { b: { const: 2 } } }] }, want: { a: 1 } },
    { title: 'members that nothing evaluates', schema: { allOf: [{ properties: { a: { const: 1 } } }], unevaluatedProperties: false, type: 'object' }, want: { a: 1 } },
    { title: 'a type excluded', schema: { not: { type: 'object' } } },
    { title: 'a value excluded', schema: { type: 'string', enum: ['a', 'b'], not: { const: 'a' } }, want: 'b' },
    { title: 'a value of a member excluded', schema: { type: 'object', required: ['a'], properties: { a: { enum: [1, 2] } }, not: { properties: { a: { const: 1 } } } }, want: { a: 2 } },
    { title: 'several conditions excluded together', schema: { type: 'object', required: ['a'], properties: { a: { enum: [1, 2] } }, not: { allOf: [{ required: ['a'] }, { $ref: '#/components/schemas/One' }] } }, others: { One: { properties: { a: { const: 1 } } } }, want: { a: 2 } },
    { title: 'a number of members excluded', schema: { type: 'object', additionalProperties: { const: 1 }, not: { maxProperties: 1 } }, want: { key: 1, key2: 1 } },
    { title: 'a range excluded', schema: { type: 'integer', not: { maximum: 500 } }, want: 501 },
    { title: 'items excluded', schema: { type: 'array', minItems: 2, items: { type: 'integer', minimum: 1 }, not: { contains: { const: 1 } } }, want: [2, 2] },
    { title: 'a number of items excluded', schema: { type: 'array', items: { const: 1 }, not: { maxItems: 3 } }, want: [1, 1, 1, 1] },
    { title: 'only members that are listed excluded', schema: { type: 'object', properties: { a: { const: 1 } }, not: { additionalProperties: false, properties: { a: {} } } } },
    { title: 'a condition that must not hold', schema: { type: 'object', required: ['a'], properties: { a: { enum: [1, 2] } }, if: { properties: { a: { const: 1 } } }, then: false }, want: { a: 2 } },
    { title: 'a condition whose consequence contradicts it', schema: { type: 'object', required: ['a'], properties: { a: { enum: [1, 2] } }, if: { properties: { a: { const: 1 } } }, then: { properties: { a: { const: 3 } } }, else: { required: ['b'], properties: { b: { const: 4 } } } }, want: { a: 2, b: 4 } },
    { title: 'a member that can never be', schema: { type: 'object', properties: { a: { const: 1 }, b: false, c: { type: 'string', minLength: 2, maxLength: 1 } } }, want: { a: 1 } },
  ])('$title', ({ schema, want, others }) => {
    for (const form of ['required', 'full'] as const) expect(sampleOf(schema, { form }, others)).toMatchObject({ kind: 'valid' });
    if (want !== undefined) expect(valueOf(schema, {}, others)).toEqual(want);
  });

  test.each([
    '^[a-z]{2}-\\d{4}$', '^(?:foo|bar)+$', '^#[0-9a-fA-F]{6}$', '^\\+[1-9]\\d{1,14}$', '^[^\\s@]+@[^\\s@]+$', '^(?<a>x|y)\\k<a>$', '^(a)(b)\\2\\1$',
    '^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$', '^(?!0)\\d{3}$', '\\bword\\b', '^\\p{Lu}\\p{Ll}+$', '^[\\w.\\-]{3,}$', '^$', '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    '^\\u0041\\x42\\t?$', '^(([a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])\\.)*[a-z]{2,}$', '^[\\u4e00-\\u9fff]{2}$', '^.{10}$', '[/]', '^ocid1\\.[a-z]+\\.oc1\\.\\.[a-z0-9]{60}$',
  ])('the pattern %s, alone and with a length', (pattern) => {
    const free = sampleOf({ type: 'string', pattern });
    expect(free).toMatchObject({ kind: 'valid' });
  });

  test.each<JsonObject>([
    { format: 'email', maxLength: 6 }, { format: 'email', minLength: 40, maxLength: 40 }, { format: 'email', pattern: '@corp\\.example$' },
    { format: 'uri', maxLength: 5 }, { format: 'uri', maxLength: 10 }, { format: 'uri', minLength: 12, maxLength: 12 }, { format: 'uri', pattern: '^ftp://' }, { format: 'uri-reference', minLength: 30 },
    { format: 'hostname', maxLength: 3 }, { format: 'ipv4', maxLength: 7 }, { format: 'ipv4', minLength: 15 }, { format: 'ipv4', pattern: '^10\\.' }, { format: 'ipv6', maxLength: 3 }, { format: 'ipv6', minLength: 39 },
    { format: 'date-time', minLength: 24, maxLength: 25 }, { format: 'date-time', pattern: '[+-]\\d\\d:\\d\\d$' }, { format: 'date-time', pattern: '\\.\\d{3}Z$' }, { format: 'time', minLength: 12 }, { format: 'date', pattern: '^19' },
    { format: 'duration', minLength: 6 }, { format: 'uuid', pattern: '^[A-F0-9-]+$' }, { format: 'json-pointer', minLength: 20 }, { format: 'relative-json-pointer', minLength: 5 }, { format: 'iri', maxLength: 10 }, { format: 'uri-template', minLength: 40 }, { format: 'byte', minLength: 5, maxLength: 8 },
  ])('a format within limits: %j', (schema) => {
    const made = sampleOf({ type: 'object', required: ['a'], properties: { a: { type: 'string', ...schema } } });
    expect(made).toMatchObject({ kind: 'valid' });
  });

  test.each(['^[a-z]+$', '^[a-z]+(-[a-z]+)*$', '^\\d*$', '^x', 'y$'])('the pattern %s in 40 to 50 characters', (pattern) => {
    expect(sampleOf({ type: 'string', pattern, minLength: 40, maxLength: 50 })).toMatchObject({ kind: 'valid' });
  });

  test('two patterns at once', () => {
    expect(sampleOf({ type: 'string', pattern: '^[a-z]+$', allOf: [{ pattern: '^.{5}$' }] })).toMatchObject({ kind: 'valid' });
  });

  test('a pattern of another language is not checked', () => {
    expect(valueOf({ type: 'object', properties: { name: { type: 'string', pattern: '(?i)[a-z' } } })).toEqual({ name: 'example name' });
  });
});

describe('unions', () => {
  const cat = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' }, lives: { type: 'integer' } } };
  const dog = { type: 'object', required: ['kind', 'tricks'], properties: { kind: { type: 'string' }, tricks: { type: 'integer' } } };

  test('the first branch that works is taken', () => {
    expect(valueOf({ oneOf: [{ type: 'string', minLength: 2, maxLength: 1 }, { type: 'integer' }] })).toBe(1);
    expect(valueOf({ anyOf: [false, { const: 'b' }] })).toBe('b');
  });

  test('a discriminator names the branch', () => {
    const pet = { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: 'kind', mapping: { feline: '#/components/schemas/Cat' } } };
    expect(valueOf(pet, {}, { Cat: { ...cat, required: ['kind', 'lives'] }, Dog: dog })).toEqual({ kind: 'feline', lives: 1 });
    expect(valueOf({ ...pet, discriminator: { propertyName: 'kind' } }, {}, { Cat: false, Dog: dog })).toEqual({ kind: 'Dog', tricks: 1 });
  });

  test('what includes a base by `allOf` has the value that the base maps to it', () => {
    const base = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind', mapping: { given: '#/components/schemas/Given', other: '#/components/schemas/Other' } } };
    expect(valueOf({ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { a: { const: 1 } } }] }, {}, { Base: base, Other: {} })).toEqual({ kind: 'given', a: 1 });
  });

  test('what a discriminator maps to schemas that extend its own is one of these', () => {
    const base = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: '#/components/schemas/Dog' } } };
    const extending = (part: JsonObject): JsonObject => ({ allOf: [{ $ref: '#/components/schemas/Given' }, part] });
    expect(valueOf(base, {}, { Cat: extending(cat), Dog: extending(dog) })).toEqual({ kind: 'cat', lives: 1 });
    expect(valueOf(base, {}, { Cat: false, Dog: extending({ required: ['of'], properties: { of: { $ref: '#/components/schemas/Given' } } }) })).toEqual({ kind: 'dog', of: { kind: 'example kind' } });
    expect(valueOf(base, {}, { Cat: {}, Dog: extending(dog) })).toEqual({ kind: 'dog', tricks: 1 });
  });

  test('of branches that only demand members, one is met and the others are not', () => {
    const schema = { type: 'object', properties: { a: { const: 1 }, b: { const: 2 }, c: { const: 3 } }, oneOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(valueOf(schema)).toEqual({ a: 1, c: 3 });
    expect(valueOf(schema, { form: 'required' })).toEqual({ a: 1 });
  });

  test('branches that overlap are told apart', () => {
    const branch = (name: string, member: JsonObject) => ({ type: 'object', properties: { message: { type: 'string' }, [name]: member } });
    expect(sampleOf({ oneOf: [branch('status', { type: 'string' }), branch('metadata', { type: 'object' })] })).toMatchObject({ kind: 'valid' });
    expect(valueOf({ oneOf: ['a', 'b', 'c'].map((name) => branch(name, { type: 'string' })) })).toEqual({ a: 'example a', message: 'An example message.', b: null, c: null });
  });

  test('an example of a union is not mixed with another branch', () => {
    expect(valueOf({ oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' }, x: { type: 'string' } } }, { type: 'object', required: ['b'], properties: { b: { type: 'string' } } }], examples: [{ b: 'shown' }] })).toEqual({ b: 'shown' });
  });
});

describe('size', () => {
  const tree = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, parent: { $ref: '#/components/schemas/Given' }, children: { type: 'array', items: { $ref: '#/components/schemas/Given' } } } };

  test('recursion ends where it may', () => {
    expect(valueOf(tree)).toEqual({ name: 'example name', children: [] });
    expect(valueOf({ ...tree, required: ['name', 'children'] }, { form: 'required' })).toEqual({ name: 'example name', children: [] });
  });

  test('recursion ends by way of null, or of another branch', () => {
    const list = { type: 'object', required: ['next'], properties: { next: { anyOf: [{ $ref: '#/components/schemas/Given' }, { type: 'null' }] } } };
    expect(valueOf(list)).toEqual({ next: null });
    const expression = { oneOf: [{ $ref: '#/components/schemas/Not' }, { type: 'string' }] };
    expect(valueOf(expression, {}, { Not: { type: 'object', required: ['not'], properties: { not: { $ref: '#/components/schemas/Given' } } } })).toEqual({ not: 'example not' });
  });

  test('a schema that needs itself without end is impossible', () => {
    expect(sampleOf({ ...tree, required: ['parent'] })).toMatchObject({ kind: 'impossible', error: { keyword: 'unusableSchema', schemaPointer: place } });
    expect(sampleOf({ allOf: [{ $ref: '#/components/schemas/Given' }], type: 'string' })).toMatchObject({ kind: 'impossible', error: { keyword: 'unusableSchema', schemaPointer: place } });
  });

  test('a full sample of something huge is cut at one depth, not in the midst', () => {
    const level = (next: string) => ({ type: 'object', properties: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, { $ref: `#/components/schemas/${next}` }])) });
    const value = valueOf(level('Two'), { size: 60 }, { Two: level('Three'), Three: level('Four'), Four: { type: 'string' } });
    expect(Object.values(value as JsonObject)).toEqual(Array.from({ length: 6 }, () => ({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {} })));
  });
});

describe('what is impossible', () => {
  test.each<{ title: string; schema: JsonValue; want: object }>([
    { title: 'a name that one part demands and another forbids', schema: { type: 'object', additionalProperties: false, allOf: [{ required: ['a'], properties: { a: {} } }] }, want: { keyword: 'required', pointer: '' } },
    { title: 'types that exclude each other', schema: { type: 'object', required: ['a'], properties: { a: { type: 'string', allOf: [{ type: 'integer' }] } } }, want: { pointer: '/a', keyword: 'type' } },
    { title: 'a length below zero', schema: { type: 'string', minLength: 3, maxLength: 2 }, want: {} },
    { title: 'a pattern that nothing matches', schema: { type: 'string', pattern: '^a$b' }, want: { keyword: 'pattern' } },
    { title: 'a schema that is false', schema: false, want: { keyword: 'false schema' } },
  ])('is said with the nearest error: $title', ({ schema, want }) => {
    expect(sampleOf(schema)).toMatchObject({ kind: 'impossible', error: want });
  });

  test('a schema that is not there is said to be missing', () => {
    expect(sampleOf({}, { schema: '/components/schemas/None' })).toMatchObject({ kind: 'impossible', error: { schemaPointer: '/components/schemas/None' } });
  });
});

test('a value that would take more than it is worth is given up', () => {
  const unions = Array.from({ length: 120 }).reduce<JsonObject>((inner, _, index) => ({ oneOf: [{ type: 'object', properties: { [`p${index}`]: { type: 'integer' } } }, inner] }), { type: 'string' });
  const document = { openapi: '3.1.1', info: {}, paths: {}, components: { schemas: { Given: unions } } };
  let judged = 0;
  const sample = createSampler(document, (...given) => {
    judged += 1;
    return createValidator(document).validate(...given);
  });
  expect(sample({ schema: place, form: 'full' })).toMatchObject({ kind: 'impossible', error: { keyword: 'oneOf' } });
  expect(judged).toBeLessThan(100);
});
