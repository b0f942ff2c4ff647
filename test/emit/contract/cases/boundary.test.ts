import { describe, expect, test } from 'vitest';
import { createBench } from '../../../../generator/emit/contract/bench.ts';
import { boundariesOf, createLedger, tablesOf, unit } from '../../../../generator/emit/contract/cases/boundary.ts';
import { edited } from '../../../../generator/emit/contract/cases/edit.ts';
import { say } from '../../../../generator/emit/contract/support/check.ts';
import type { JsonObject, JsonValue } from '../../../../generator/model/api.ts';
import { loadValidator } from '../../../../generator/validate.ts';
import { apiOf } from '../../../api.ts';

const createValidator = await loadValidator();

/** The rows for a schema: what each is about, the value, and what is said to it. */
const rowsFor = (schema: JsonValue, others: object = {}) => {
  const media = { schema: { $ref: '#/components/schemas/Given' } };
  const api = apiOf({
    paths: { '/a': { post: { operationId: 'send', requestBody: { content: { 'application/json': media } }, responses: {} } } },
    components: { schemas: { Given: schema, ...others } },
  });
  const bench = createBench(api, createValidator(api.document));
  return boundariesOf(bench, api.operations[0]!, createLedger()).flatMap(({ base, rows, title }) =>
    rows.map(({ title: row, edit, violations }) => ({ table: title, row, value: edited(base, edit), said: say(violations).join(', ') })),
  );
};
const brief = (schema: JsonValue, others?: object): readonly string[] => rowsFor(schema, others).map(({ row, value, said }) => `${row}: ${JSON.stringify(value)}${said === '' ? '' : ` → ${said}`}`);

describe('each constraint is broken by itself, and met at its limit', () => {
  test.each<[title: string, schema: JsonValue, want: readonly string[]]>([
    ['type', { type: 'string' }, ['the value that is null: null → type at the whole value', 'the value that is a number: 1.5 → type at the whole value']],
    ['type with null', { type: ['integer', 'null'] }, ['the value that is no whole number: 1.5 → type at the whole value', 'the value that is a text: "text" → type at the whole value', 'the value that is a boolean: true → type at the whole value', 'the value that is null: null']],
    ['minimum', { minimum: 2, type: 'integer' }, ['the value of 1: 1 → minimum at the whole value', 'the value of 2: 2']],
    ['maximum of a step', { maximum: 1, multipleOf: 0.25 }, ['the value of 1.25: 1.25 → maximum at the whole value', 'the value of 1: 1', 'the value of 0.25: 0.25']],
    ['exclusiveMinimum', { exclusiveMinimum: 0 }, ['the value of 0: 0 → exclusiveMinimum at the whole value', 'the value of 0.01: 0.01']],
    ['exclusiveMaximum', { exclusiveMaximum: 10, type: 'integer' }, ['the value of 10: 10 → exclusiveMaximum at the whole value', 'the value of 9: 9']],
    ['enum', { enum: ['a', 1] }, ['the value with another value: "another" → enum at the whole value', 'the value "a": "a"', 'the value 1: 1']],
    ['const', { const: { a: 1 } }, ['the value with another value: null → const at the whole value']],
    ['uniqueItems', { type: 'array', uniqueItems: true, items: { enum: [1, 2] }, maxItems: 2 }, ['the value with an item twice: [1,1] → uniqueItems at the whole value', 'the value with different items: [1]', 'the value of 2 items: [1,2]']],
  ])('%s', (_, schema, want) => {
    expect(brief(schema)).toEqual(expect.arrayContaining([...want]));
  });

  test.each<[keyword: string, schema: JsonValue, broken: JsonValue, fine?: JsonValue]>([
    ['minLength', { type: 'string', minLength: 3 }, 'ex'],
    ['maxLength', { type: 'string', maxLength: 3, pattern: '^[a-z]+$' }, 'aaaa', 'aaa'],
    ['maxLength', { type: 'string', maxLength: 30, format: 'uri' }, 'https://example.com/aaaaaaaaaaa'],
    ['minItems', { type: 'array', minItems: 2, items: { type: 'integer' } }, [1]],
    ['maxItems', { type: 'array', maxItems: 2, items: { type: 'integer' }, uniqueItems: true }, [1, 2, 3], [1, 2]],
    ['minProperties', { type: 'object', minProperties: 1, additionalProperties: { type: 'integer' } }, {}],
    ['maxProperties', { type: 'object', maxProperties: 1, additionalProperties: { type: 'integer' } }, { key: 1, member1: 1 }],
    ['additionalProperties', { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false }, { a: 1, unexpected: true }],
    ['unevaluatedProperties', { type: 'object', allOf: [{ properties: { a: { type: 'integer' } } }], unevaluatedProperties: false }, { a: 1, unexpected: true }],
    ['format', { type: 'string', format: 'uuid' }, 'not a uuid'],
    ['format', { type: 'integer', format: 'int32' }, 2147483648],
    ['dependentRequired', { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'integer' } }, dependentRequired: { a: ['b'] } }, { a: 1 }],
    ['format', { type: 'integer', format: 'int64' }, 2 ** 64],
    ['enum', { type: 'integer', enum: [1, 2] }, 3],
    ['enum', { enum: [true] }, false],
    ['propertyNames', { type: 'object', propertyNames: { maxLength: 9 }, additionalProperties: { type: 'integer' }, required: ['key'] }, { key: 1, ['a'.repeat(300)]: 1 }],
    ['maximum', { type: 'object', patternProperties: { '^n': { type: 'integer', maximum: 5 } }, properties: { n1: {} }, required: ['n1'] }, { n1: 6 }],
    ['maximum', { type: 'object', additionalProperties: { type: 'integer', maximum: 5 } }, { key: 6 }],
    ['maximum', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer', maximum: 5 }], minItems: 2 }, ['example', 6]],
    ['multipleOf', { type: 'number', multipleOf: 0.25 }, 1.125],
    ['contains', { type: 'array', contains: { const: 1 }, items: { type: 'integer' } }, []],
    ['pattern', { type: 'string', pattern: '^[a-z]{2}$' }, ''],
  ])('%s', (keyword, schema, broken, fine) => {
    const rows = rowsFor(schema);
    const found = rows.filter(({ said }) => said.startsWith(`${keyword} at`));
    expect(found.map(({ value }) => value)).toContainEqual(broken);
    if (fine !== undefined) expect(rows.filter(({ said }) => said === '').map(({ value }) => value)).toContainEqual(fine);
  });
});

test('of an object: members, items and required ones, each at its place', () => {
  const schema = {
    type: 'object',
    required: ['id', 'list'],
    properties: { id: { type: 'string' }, list: { type: 'array', items: { type: 'object', required: ['x'], properties: { x: { type: 'boolean' } } } } },
  };
  expect(brief(schema).filter((row) => row.includes('→') && !row.startsWith('the value'))).toEqual([
    'id missing: {"list":[{"x":true}]} → required at /id',
    'list missing: {"id":"id-1"} → required at /list',
    'id that is null: {"id":null,"list":[{"x":true}]} → type at /id',
    'id that is a number: {"id":1.5,"list":[{"x":true}]} → type at /id',
    'list that is null: {"id":"id-1","list":null} → type at /list',
    'list that is a text: {"id":"id-1","list":"text"} → type at /list',
    'list.0 that is null: {"id":"id-1","list":[null]} → type at /list/0',
    'list.0 that is a text: {"id":"id-1","list":["text"]} → type at /list/0',
    'list.0.x missing: {"id":"id-1","list":[{}]} → required at /list/0/x',
    'list.0.x that is null: {"id":"id-1","list":[{"x":null}]} → type at /list/0/x',
    'list.0.x that is a text: {"id":"id-1","list":[{"x":"text"}]} → type at /list/0/x',
  ]);
});

test('of a member that need not be sent, no row asks for it', () => {
  const schema = { type: 'object', required: ['id', 'name'], properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } } };
  expect(brief(schema).filter((row) => row.includes('required'))).toEqual(['name missing: {} → required at /name']);
});

test('of a union: what fits no branch, and each branch by itself', () => {
  const schema = { oneOf: [{ type: 'object', required: ['a'], properties: { a: { const: 1 } } }, { type: 'string', minLength: 2 }] };
  const rows = rowsFor(schema).filter(({ said }) => said !== '');
  expect(rows.map(({ table, said }) => `${table}: ${said}`)).toEqual([
    'the request body: oneOf at the whole value',
    'branch 1 of the request body: type at the whole value',
    'branch 1 of the request body: type at the whole value',
    'branch 1 of the request body: required at /a',
    'branch 1 of the request body: const at /a',
    'branch 2 of the request body: type at the whole value',
    'branch 2 of the request body: type at the whole value',
    'branch 2 of the request body: minLength at the whole value',
  ]);
});

test('of branches that each require a name, the names are left out together', () => {
  const schema = { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'integer' } }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
  expect(brief(schema)).toContain('none of a, b: {} → anyOf at the whole value');
});

test('of a constraint that another one hides, the schema that carries it is judged by itself', () => {
  const schema = { allOf: [{ $ref: '#/components/schemas/Kind' }, { const: 'a' }] };
  const rows = rowsFor(schema, { Kind: { enum: ['a', 'b'] } });
  expect(rows.map(({ table, said }) => `${table}: ${said}`)).toContain('Kind by itself: enum at the whole value');
});

test('of a type beside an enum, both are named: one cannot be broken alone', () => {
  expect(brief({ type: 'string', enum: ['a'] })).toContain('the value that is null: null → enum at the whole value, type at the whole value');
});

test('of what is under `not`, nothing is made up', () => {
  expect(brief({ type: 'string', not: { maxLength: 100 } })).toEqual(['the value that is null: null → not at the whole value, type at the whole value']);
});

test('of names that mean something to JavaScript or to JSON Schema, they are ordinary members', () => {
  const properties = JSON.parse('{"__proto__":{"type":"string"},"maxLength":{"type":"string","maxLength":9},"$ref":{"type":"string"},"a/b~":{"type":"string"}}') as JsonValue;
  expect(brief({ type: 'object', required: ['__proto__', 'maxLength', '$ref', 'a/b~'], properties }).filter((row) => row.includes('missing') || row.includes('maxLength at'))).toEqual([
    expect.stringMatching(/^__proto__ missing: .* → required at \/__proto__$/u),
    expect.stringMatching(/^maxLength missing: .* → required at \/maxLength$/u),
    expect.stringMatching(/^\$ref missing: .* → required at \/\$ref$/u),
    expect.stringMatching(/^a\/b~ missing: .* → required at \/a~1b~0$/u),
    expect.stringMatching(/^maxLength of 10 characters: .* → maxLength at \/maxLength$/u),
  ]);
});

test('tests a shared schema once', () => {
  const body = { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Given' } } } };
  const api = apiOf({
    paths: { '/a': { post: { operationId: 'one', requestBody: body, responses: {} }, put: { operationId: 'two', requestBody: body, responses: {} } } },
    components: { schemas: { Given: { type: 'string', maxLength: 3 } } },
  });
  const bench = createBench(api, createValidator(api.document));
  const ledger = createLedger();
  expect(api.operations.map((operation) => boundariesOf(bench, operation, ledger).flatMap(({ rows }) => rows).length)).toEqual([4, 0]);
});

describe('no more rows are made than there is room for, and nothing is judged for others', () => {
  const members = (count: number, prefix = 'm'): JsonObject => {
    const names = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
    return { type: 'object', required: names, properties: Object.fromEntries(names.map((name) => [name, { type: 'string', maxLength: 9 }])) };
  };
  const counting = (schema: JsonValue) => {
    const media = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Given' } } } };
    const api = apiOf({
      paths: { '/a': { post: { operationId: 'send', requestBody: media, responses: { '200': { description: '', ...media } } } } },
      components: { schemas: { Given: schema } },
    });
    const bench = createBench(api, createValidator(api.document));
    const counted = { judged: 0 };
    const judge: typeof bench.judge = (...given) => {
      counted.judged += 1;
      return bench.judge(...given);
    };
    return { bench: { ...bench, judge }, operation: api.operations[0]!, counted };
  };

  test.each<[title: string, schema: JsonValue]>([
    ['of one schema', members(60)],
    ['of the branches of a union', { oneOf: Array.from({ length: 30 }, (_, index) => members(3, `branch${index}m`)) }],
  ])('%s', (_, schema) => {
    const { bench, counted } = counting(schema);
    const [whole] = unit(bench, { schema: '/components/schemas/Given', direction: 'request', name: 'send request', title: 'the request body' });
    const rows = tablesOf(bench, whole!, createLedger(), { rows: 20 }).flatMap((table) => table.rows);
    // The last constraint is finished.
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.length).toBeLessThan(25);
    expect(counted.judged).toBeLessThan(80);
  });

  test('of the bodies of an operation together', () => {
    const { bench, operation, counted } = counting(members(220));
    const rows = boundariesOf(bench, operation, createLedger()).flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThanOrEqual(1000);
    expect(rows.length).toBeLessThan(1005);
    expect(counted.judged).toBeLessThan(1100);
  });
});
