import { describe, expect, test } from 'vitest';
import { compileCases } from '../../../generator/emit/contract/compile.ts';
import { shapesOf, type Root } from '../../../generator/emit/contract/measure/shape.ts';
import { reportMarkdown, reportOf, reportText } from '../../../generator/emit/contract/support/coverage-report.ts';
import { seenIn, violatedBy } from '../../../generator/emit/contract/support/coverage-schema.ts';
import type { CoverageData } from '../../../generator/emit/contract/support/coverage-data.ts';
import type { JsonObject } from '../../../generator/model/api.ts';
import { loadCompiler, loadValidator } from '../../../generator/validate.ts';
import { apiOf } from '../../api.ts';

const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);

const shapes = (schema: object) => shapesOf({ s: schema } as JsonObject, [{ schema: '/s', direction: 'request' }], (at) => ({ name: at.replaceAll('/', '_'), schema: at, direction: 'request' }));

describe('what there is to be covered of a schema', () => {
  test.each<[title: string, schema: object, items: readonly string[]]>([
    ['a limit is met and broken', { type: 'string', maxLength: 3 }, ['/s/type#met', '/s/type#violated', '/s/maxLength#met', '/s/maxLength#violated']],
    ['each listed value counts', { enum: ['a', 'b'] }, ['/s/enum#violated', '/s/enum/0#met', '/s/enum/1#met']],
    ['each required name counts, and is never absent', { required: ['a'], properties: { a: {}, b: {} } }, ['/s/properties/a#seen', '/s/properties/b#seen', '/s/properties/b#absent', '/s/required/a#met', '/s/required/a#violated']],
    ['what a sibling in allOf asks for is never absent', { allOf: [{ required: ['a'] }, { properties: { a: {} } }] }, ['/s/allOf/1/properties/a#seen', '/s/allOf/0/required/a#met', '/s/allOf/0/required/a#violated']],
    ['each branch is taken', { oneOf: [{}, {}] }, ['/s/oneOf/0#taken', '/s/oneOf/1#taken', '/s/oneOf#met', '/s/oneOf#violated']],
    ['a member that nothing fits is absent, which is no news', { properties: { a: false } }, []],
    ['names of the prototype are names', { properties: { constructor: { minimum: 1 } } }, ['/s/properties/constructor#seen', '/s/properties/constructor#absent', '/s/properties/constructor/minimum#met', '/s/properties/constructor/minimum#violated']],
    ['a limit that everything meets is none', { minLength: 0, uniqueItems: false, additionalProperties: true }, []],
  ])('%s', (_, schema, items) => {
    const { branches, properties, constraints } = shapes(schema);
    expect([...branches, ...properties, ...constraints]).toEqual(items);
  });

  test.each<[title: string, ways: readonly Root['direction'][], unseen: readonly string[]]>([
    ['in answers alone', ['response'], ['pin#seen', 'pin#absent', 'pin/minLength#met', 'pin/minLength#violated']],
    ['in requests alone', ['request'], ['id#seen', 'id/type#met', 'id/type#violated']],
    ['in both', ['request', 'response'], []],
  ])('what is sent one way only is not seen %s', (_, ways, unseen) => {
    const schema = { required: ['id'], properties: { id: { type: 'integer', readOnly: true }, pin: { minLength: 4, allOf: [{ writeOnly: true }] } } };
    const document = { openapi: '3.1.1', components: { schemas: { s: schema } } } as JsonObject;
    const at = '/components/schemas/s';
    const found = shapesOf(document, ways.map((direction) => ({ schema: at, direction })), (place) => ({ name: place, schema: place, direction: 'request' }));
    const required = ways.includes('response') ? [] : [`${at}/required/id#met`, `${at}/required/id#violated`];
    expect([...found.unseen].sort()).toEqual([...unseen.map((item) => `${at}/properties/${item}`), ...required].sort());
  });

  test('a schema that leads to itself is walked once', () => {
    const { schemas } = shapesOf({ s: { properties: { s: { $ref: '#/s' } }, anyOf: [{ $ref: '#/s' }, {}] } } as JsonObject, [{ schema: '/s', direction: 'request' }], (at) => ({ name: at, schema: at, direction: 'request' }));
    expect([...schemas.keys()]).toEqual(['/s', '/s/anyOf/0', '/s/anyOf/1', '/s/properties/s']);
  });
});

/** What values show, by the parts of a schema. */
test.each<[title: string, schema: object, value: unknown, items: readonly string[]]>([
  ['a text at its greatest length, in characters', { maxLength: 2 }, '🙂a', ['/s/maxLength#met']],
  ['a text within its limits', { minLength: 1, maxLength: 5 }, 'abc', []],
  ['the listed value that it is', { enum: ['a', { b: 1 }] }, { b: 1 }, ['/s/enum#met', '/s/enum/1#met']],
  ['members that are there and that are not', { properties: { a: { minimum: 1 }, b: {} }, required: ['a'] }, { a: 1 }, ['/s/required/a#met', '/s/properties/a#seen', '/s/properties/b#absent', '/s/properties/a#taken', '/s/properties/a/minimum#met']],
  ['the branch whose check takes it', { oneOf: [{ type: 'string' }, { type: 'number' }] }, 1, ['/s/oneOf#met', '/s/oneOf/1#taken', '/s/oneOf/1/type#met']],
  ['each item, and the first by itself', { prefixItems: [{ const: 1 }], items: { const: 2 } }, [1, 2], ['/s/prefixItems/0#taken', '/s/prefixItems/0/const#met', '/s/items#taken', '/s/items/const#met']],
  ['members by pattern, and the rest', { patternProperties: { '^x': { type: 'number' } }, additionalProperties: { type: 'string' } }, { x1: 1, y: 'a' }, ['/s/patternProperties/^x#taken', '/s/patternProperties/^x/type#met', '/s/additionalProperties#taken', '/s/additionalProperties/type#met']],
])('a valid value shows %s', (_, schema, value, items) => {
  const { schemas } = shapes(schema);
  const checks = { _s_oneOf_0: (one: unknown) => typeof one === 'string', _s_oneOf_1: (one: unknown) => typeof one === 'number' };
  const data = { schemas: Object.fromEntries(schemas) } as unknown as CoverageData; // nothing else is looked at
  expect([...seenIn(data, checks, '/s', value)]).toEqual(['/s#taken', ...items]);
});

test('an error shows the keyword of the description that it is about, and which name is missing', () => {
  const error = { instancePath: '', params: {}, keyword: 'maxLength' };
  expect(violatedBy([{ ...error, schemaPath: '#/a%20b/c~1d/maxLength' }, { ...error, keyword: 'required', params: { missingProperty: 'a/b' }, schemaPath: '#/x/required' }])).toEqual(['/a b/c~1d/maxLength#violated', '/x/required/a~1b#violated']);
});

test('what goes over the wire is counted by operation, and what cannot go has a reason', () => {
  const api = apiOf({
    security: [{ key: [] }],
    paths: {
      '/a/{id}': {
        get: {
          operationId: 'read',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { $ref: '#/components/parameters/tags' },
          ],
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 200: { description: 'Fine', headers: { 'x-left': { schema: { type: 'integer' } } }, content: { 'application/json': { schema: { format: 'password' } } } }, 100: { description: 'Go on' } },
        },
      },
    },
    components: { parameters: { tags: { name: 'tags', in: 'query', schema: { type: 'array', items: {} } } }, securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  });
  const { coverage } = compileCases(api, { validator: createValidator(api.document), compileChecks });
  const read = '/paths/~1a~1{id}/get';
  expect(coverage.items).toEqual({
    operations: [`${read}#called`],
    parameters: [`${read}/parameters/0#present`, `${read}>/components/parameters/tags#present`, `${read}>/components/parameters/tags#absent`],
    styles: [`${read}>/components/parameters/tags#several`],
    'request types': [`${read}/requestBody/content/application~1json#sent`],
    'response types': [`${read}/responses/200/content/application~1json#answered`],
    statuses: [`${read}/responses/100#decoded`, `${read}/responses/200#decoded`],
    'response headers': [`${read}/responses/200/headers/x-left#read`],
    security: [`${read}/security/0#sent`, `${read}/security#none`],
    branches: [],
    properties: [],
    constraints: [`${read}/parameters/0/schema/type#met`, `${read}/parameters/0/schema/type#violated`, '/components/parameters/tags/schema/type#met', '/components/parameters/tags/schema/type#violated', `${read}/responses/200/content/application~1json/schema/format#met`, `${read}/responses/200/content/application~1json/schema/format#violated`],
    examples: [],
    links: [],
  });
  expect(coverage.reasons).toEqual({
    [`${read}/requestBody/content/application~1json#sent`]: 'The platform sends no body with GET.',
    [`${read}/responses/100#decoded`]: 'No status stands for this one that the platform hands on.',
    [`${read}/responses/200/content/application~1json/schema/format#violated`]: 'No validator enforces the format "password".',
  });
});

describe('of an answer', () => {
  const json = { 'application/json': {} };
  const csv = { 'text/csv': {} };
  const headers = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { schema: { type: 'string' } }]));
  const followed = 'The platform follows a redirect, and shows where it led.';
  const kept = 'The platform keeps this header to itself.';
  const noStatus = 'No status stands for this one that the platform hands on.';
  test.each<[title: string, responses: object, reasons: Readonly<Record<string, string>>]>([
    ['every header is seen', { 201: { headers: headers('Location', 'Retry-After', 'Content-Disposition', 'Allow', 'Date') } }, {}],
    ['a header of the platform is not', { 200: { headers: headers('Set-Cookie', 'Content-Length', 'Content-Encoding') } }, { '200/headers/Set-Cookie#read': kept, '200/headers/Content-Length#read': kept, '200/headers/Content-Encoding#read': kept }],
    ['a redirect that is followed does not show its address', { 302: { headers: headers('location', 'X-A') } }, { '302/headers/location#read': followed }],
    ['a range of statuses has some that are not followed', { '3XX': { headers: headers('Location') } }, {}],
    ['JSON is asked for, and another type beside it is not', { 200: { content: { ...csv, ...json } } }, { '200/content/text~1csv#answered': 'The client asks for JSON where it is documented.' }],
    ['another type alone is', { 200: { content: csv } }, {}],
    ['a body is not where there is none', { 200: {}, 204: { content: json } }, { '204/content/application~1json#answered': 'An answer with this status has no body.' }],
    ['nothing is of a status that is not handed on', { 101: { headers: headers('X-A'), content: json } }, { '101#decoded': noStatus, '101/headers/X-A#read': noStatus, '101/content/application~1json#answered': noStatus }],
  ])('%s', (_, responses, reasons) => {
    const described = Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, { description: '', ...response }]));
    const api = apiOf({ paths: { '/a': { get: { operationId: 'read', responses: described } } } });
    const { coverage } = compileCases(api, { validator: createValidator(api.document), compileChecks });
    expect(coverage.reasons).toEqual(Object.fromEntries(Object.entries(reasons).map(([item, reason]) => [`/paths/~1a/get/responses/${item}`, reason])));
  });
});

test('a constraint that another schema repeats for the same value has a reason, as nothing shows whether it is there', () => {
  const base = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
  const api = apiOf({
    paths: { '/a': { post: { operationId: 'send', requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Cat' } } } }, responses: { 204: { description: 'Done' } } } } },
    components: { schemas: { Base: base, Cat: { type: 'object', required: ['kind'], allOf: [{ $ref: '#/components/schemas/Base' }] } } },
  });
  const { coverage } = compileCases(api, { validator: createValidator(api.document), compileChecks });
  expect(Object.keys(coverage.reasons)).toEqual(['/components/schemas/Cat/type#violated', '/components/schemas/Cat/required/kind#violated']);
});

describe('a report', () => {
  const none = { operations: [], parameters: [], styles: [], 'request types': [], 'response types': [], statuses: [], 'response headers': [], security: [], branches: [], properties: [], constraints: [], examples: [], links: [] };
  const data: CoverageData = { api: 'rail', source: 'rail.yaml', floors: { all: 100, constraints: 60 }, items: { ...none, operations: ['/a#called', '/b#called'], constraints: ['/c#met', '/d#met', '/e#met'] }, reasons: { '/c#met': 'It was made after all.' }, stated: { '/e#met': 'Nobody can.', '/a#called': 'Not needed.', '/z#met': 'Gone.' }, operations: {}, checks: {}, schemas: {}, examples: {} };
  const report = reportOf(data, new Set(['/a#called', '/c#met']));

  test('counts what was seen, without what cannot be, and holds it against the floors', () => {
    const shares = report.shares.filter(({ total }) => total > 0);
    expect(shares).toEqual([
      { dimension: 'operations', total: 2, covered: 1, uncovered: ['/b#called'], floor: 100, isBelow: true },
      { dimension: 'constraints', total: 2, covered: 1, uncovered: ['/d#met'], floor: 60, isBelow: true },
    ]);
    expect(report.excused).toEqual([{ item: '/e#met', reason: 'Nobody can.' }]);
    expect(report.stale).toEqual(['/a#called', '/z#met']);
  });

  test('never rounds up to all', () => {
    const many = Array.from({ length: 2001 }, (_, index) => `/${index}#called`);
    const { shares } = reportOf({ ...data, items: { ...none, operations: many } }, new Set(many.slice(1)));
    expect(shares[0]).toMatchObject({ covered: 2000, total: 2001, isBelow: true });
  });

  test('reads well in a terminal and as Markdown', () => {
    expect(reportText(report, true)).toBe(`contract coverage of rail
  operations            1 of 2       50.0 %  below 100 %
    /b called
  constraints           1 of 2       50.0 %  below 60 %
    /d met
  1 cannot be covered, each with a reason
  has a reason and needs none: /a called
  has a reason and needs none: /z met`);
    expect(reportMarkdown(report)).toContain('| operations | 1 | 2 | 50.0 % | 100 % |');
    expect(reportMarkdown(report)).toContain('- constraints: `/d met`');
  });
});
