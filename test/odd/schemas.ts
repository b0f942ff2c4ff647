import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { exchange, record, withPaths, withSchema, type Odd } from './suite.ts';

const B = { $ref: '#/components/schemas/B' };
const A = { $ref: '#/components/schemas/A' };
const one = (title: string, schema: JsonValue, schemas: JsonObject = {}, problems: readonly string[] = []): Odd => ({ title, files: withSchema(schema, schemas), problems });

/** One that no value can be made of, neither for the request nor for the response. */
const none = (title: string, schema: JsonValue, schemas: JsonObject = {}): Odd =>
  one(title, schema, schemas, ['14:8 warning sample-impossible', '25:9 warning sample-impossible']);

/** Many schemas of one description: an operation exchanges each, and its tests write values of it for the compiler. */
const each = (title: string, given: JsonObject, schemas: JsonObject = {}): Odd => ({
  title,
  files: withPaths(record(Object.entries(given).map(([name, schema]) => [`/${name}`, { post: exchange(schema, { operationId: name }) }] as const)), { components: { schemas } }),
});

const text = { type: 'string' };
const whole = { type: 'integer' };
const D = { $ref: '#/components/schemas/D' };

/** Schemas that use all of JSON Schema, contradict themselves, or go round. */
export const schemas: readonly Odd[] = [
  one('true', true),
  none('false', false),
  one('an empty schema', {}),
  one('type arrays', { type: ['string', 'null', 'integer'] }),
  one('null', { type: 'null' }),
  one('an unknown type', { type: 'strng' }, {}, ['38:13 struct']),
  one('branches that overlap and are open', { oneOf: ['a', 'b', 'c', 'd'].map((name) => ({ type: 'object', properties: { [name]: { type: 'string' } } })) }),
  one('a digest of zeros', { type: 'object', required: ['sha'], properties: { sha: { const: '0'.repeat(64) } } }),
  one('constants of every kind', { oneOf: [{ const: 1 }, { const: 'a' }, { const: null }, { const: true }, { const: [1] }, { const: { a: 1 } }] }),
  one('prefixItems', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false }),
  one('prefixItems with a rest', { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' }, minItems: 3 }),
  one('the older list of items', { type: 'array', items: [{ type: 'string' }] }, {}, ['39:14 struct']),
  one('contains', { type: 'array', contains: { const: 7 }, minContains: 2, maxContains: 3 }),
  one('$defs', { $defs: { C: { type: 'string' } }, type: 'object', properties: { c: { $ref: '#/components/schemas/A/$defs/C' } } }),
  one('definitions', { definitions: { C: { type: 'string' } }, type: 'object', properties: { c: { $ref: '#/components/schemas/A/definitions/C' } } }),
  one('an anchor', { type: 'object', properties: { b: { $ref: '#bee' } } }, { B: { $anchor: 'bee', type: 'string' } }),
  one('$id', { $id: 'https://a.example/a', type: 'object', properties: { b: B } }, { B: { $id: 'b', type: 'string' } }, ['42:5 warning schema-unjudged']),
  one('$dynamicRef', { $dynamicAnchor: 'node', type: 'object', properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } } }),
  one('$dynamicRef beside an $id', { $id: 'https://example.com/node', $dynamicAnchor: 'node', type: 'object', properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } } }),
  one('$dynamicRef to another', { allOf: [B], $dynamicAnchor: 'item' }, { B: { type: 'object', properties: { item: { $dynamicRef: '#item' } }, $defs: { any: { $dynamicAnchor: 'item' } } } }, ['41:7 warning schema-unjudged']),
  one('$dynamicRef that leads nowhere', { $dynamicRef: '#nowhere' }, {}, ['38:20 ref-missing']),
  one('unevaluatedProperties', { allOf: [{ properties: { a: { type: 'string' } } }], properties: { b: { type: 'string' } }, unevaluatedProperties: false }),
  one('unevaluatedItems', { prefixItems: [{ type: 'string' }], unevaluatedItems: { type: 'integer' } }),
  one('if, then and else', { type: 'object', properties: { a: { type: 'string' } }, if: { properties: { a: { const: 'x' } }, required: ['a'] }, then: { required: ['b'], properties: { b: { type: 'integer' } } }, else: { required: ['c'] } }),
  one('then without if', { then: { type: 'string' }, else: { type: 'integer' } }),
  one('dependentRequired', { type: 'object', properties: { a: {}, b: {} }, dependentRequired: { a: ['b', 'c'], __proto__x: [] } }),
  one('dependentSchemas', { type: 'object', properties: { a: {} }, dependentSchemas: record([['a', { required: ['b'] }], ['__proto__', true]]) }),
  one('patternProperties', { type: 'object', patternProperties: { '^x-': { type: 'string' }, '[': {}, '': true }, additionalProperties: false }, {}, ['43:6 warning pattern-unchecked']),
  one('propertyNames', { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, minProperties: 1 }),
  one('not', { not: { type: 'string' } }),
  none('not anything', { not: {} }),
  one('contentEncoding', { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/json', contentSchema: { type: 'object' } }),
  one('bytes by their media type alone', { type: 'object', properties: { f: { type: 'string', contentMediaType: 'image/png' } } }),
  each('members beside those without a name, of other types', {
    map: { type: 'object', required: ['a'], properties: { a: text, b: D, c: { type: 'array', items: D }, d: true }, additionalProperties: whole },
    patterns: { type: 'object', required: ['a'], properties: { a: text }, patternProperties: { '^x-': whole, '^y-': false } },
    nulls: { type: 'object', properties: { a: text }, additionalProperties: { type: ['boolean', 'null'] } },
  }, { D: { type: 'object', properties: { d: whole } } }),
  each('what holds beside a reference', {
    members: { ...D, required: ['x'], properties: { x: whole } },
    choice: { ...D, oneOf: [{ type: 'object', required: ['y'], properties: { y: text } }, { type: 'object', required: ['z'], properties: { z: whole } }] },
    demands: { ...D, type: 'object', required: ['d'] },
    parts: { ...D, allOf: [{ type: 'object', properties: { w: text } }] },
    values: { $ref: '#/components/schemas/T', enum: ['p', 'q'] },
    constant: { $ref: '#/components/schemas/T', const: 'k' },
  }, { D: { type: 'object', properties: { d: whole } }, T: text }),
  each('marks where a member is defined, beside null and lists', {
    marked: { type: 'object', required: ['a', 'b', 'c'], properties: { a: { $ref: '#/components/schemas/R' }, b: { $ref: '#/components/schemas/R', description: 'again' }, c: { type: 'null' } } },
    constant: { const: { a: [1, 'b', { c: null }] } },
    list: { type: 'array', prefixItems: [{ const: 'a' }, whole], items: false, minItems: 2 },
    json: { oneOf: [{ type: 'null' }, text, { type: 'array', items: { $ref: '#/components/schemas/J' } }] },
  }, { R: { ...text, readOnly: true }, J: { oneOf: [{ type: 'null' }, text, { type: 'array', items: { $ref: '#/components/schemas/J' } }] } }),
  each('lists of a fixed beginning', {
    ends: { type: 'array', prefixItems: [text, false] },
    bounded: { type: 'array', prefixItems: [text, whole, text], maxItems: 2 },
    goesOn: { type: 'array', prefixItems: [text, true], items: whole, minItems: 3 },
    mayEnd: { type: 'array', prefixItems: [text, whole], minItems: 1 },
    isComposed: { type: 'array', prefixItems: [text, whole], items: false, anyOf: [{ minItems: 1 }, { maxItems: 2 }] },
    orNull: { type: ['array', 'null'], prefixItems: [text, whole], items: false },
    ofItself: { type: 'array', prefixItems: [text, { $ref: '#/components/schemas/T' }], items: false },
  }, { T: { type: 'array', prefixItems: [text, { $ref: '#/components/schemas/T' }], items: { $ref: '#/components/schemas/T' } } }),
  each('a member that conditions make of two types', {
    condition: { type: 'object', required: ['kind'], properties: { kind: { enum: ['a', 'b'] } }, if: { properties: { kind: { const: 'a' } } }, then: { required: ['x'], properties: { x: text, y: true } }, else: { required: ['x'], properties: { x: whole, y: text } } },
  }),
  each('values that only one branch takes, by what it does not say', {
    open: { oneOf: [{ type: 'object', properties: { a: text } }, { type: 'object', properties: { b: text } }] },
    list: { type: 'array', minItems: 2, items: { oneOf: [{ type: 'object', properties: { a: text } }, { type: 'object', properties: { b: text } }] } },
    twice: { oneOf: [D, D, whole] },
  }, { D: { type: 'object', properties: { d: whole } } }),
  one('a character of two halves', { const: '😀' }),
  one('siblings of a reference', { ...B, description: 'beside', minLength: 3 }, { B: { type: 'string' } }),
  none('an empty enum', { enum: [] }),
  one('an enum with repeats', { enum: ['a', 'a', 1, 1] }),
  one('an enum of another type', { type: 'integer', enum: ['a'] }, {}, ['14:8 warning sample-impossible', '25:9 warning sample-impossible', '40:6 warning no-enum-type-mismatch']),
  none('bounds that leave nothing', { type: 'integer', minimum: 5, maximum: 4 }),
  none('lengths that leave nothing', { type: 'string', minLength: 5, maxLength: 4 }),
  one('enormous bounds', { type: 'object', properties: { a: { type: 'string', minLength: 1e9 }, b: { type: 'array', minItems: 1e9, items: { type: 'string' } }, c: { type: 'number', minimum: 1e308, multipleOf: 1e-300 }, d: { type: 'object', minProperties: 1e9 } } }),
  one('required of what is not there', { type: 'object', required: ['a', 'b', 'constructor'] }),
  one('required twice', { type: 'object', required: ['a', 'a'], properties: { a: {} } }),
  one('additionalProperties of every kind', { type: 'object', properties: { a: { additionalProperties: true }, b: { additionalProperties: false }, c: { additionalProperties: {} }, d: { additionalProperties: { type: 'array', items: A } } } }),
  one('readOnly and writeOnly', { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string', readOnly: true }, b: { type: 'string', writeOnly: true }, c: { type: 'string', readOnly: true, writeOnly: true } } }),
  one('patterns of other languages', { type: 'object', properties: record(['(?i)a', '\\A\\z', '[[:alpha:]]', '(?<name>a)\\k<name>', '\\p{L}', '(', '*', '\\', 'a{2,1}', '(?P<a>b)', '\\Q.\\E', '[a-\\d]', '\\-', '/', '(?<=a)b', ''].map((pattern, index) => [`p${index}`, { type: 'string', pattern }] as const)) }, {}, ['42:7', '62:7', '66:7', '70:7', '74:7', '78:7'].map((place) => `${place} warning pattern-unchecked`)),
  none('patterns whose repetitions multiply', { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string', pattern: '^(((a{100}){100}){100}){100}$' }, b: { type: 'string', pattern: `^(a)${Array.from({ length: 40 }, (_, index) => `(\\${index + 1}\\${index + 1})`).join('')}$` } } }),
  { ...none('patterns that take for ever', { type: 'object', required: ['a', 'b', 'c', 'd'], properties: { a: { type: 'string', pattern: '^(a+)+$', example: `${'a'.repeat(60)}!` }, b: { type: 'string', pattern: '^(a|a)*$', default: `${'a'.repeat(60)}!` }, c: { type: 'string', pattern: '^(.*)*(.*)*x$', enum: ['b'.repeat(60)] }, d: { type: 'string', pattern: '(x+x+)+y', examples: ['x'.repeat(60)] } }, example: { a: `${'a'.repeat(60)}!`, b: `${'a'.repeat(60)}!`, c: 'b'.repeat(60), d: 'x'.repeat(60) } }), finds: ['/components/schemas/A: example', '/components/schemas/A/properties/a: example', '/components/schemas/A/properties/b: default', '/components/schemas/A/properties/d: example 1'] },
  one('formats of every kind', { type: 'object', properties: record(['date', 'date-time', 'time', 'duration', 'email', 'idn-email', 'hostname', 'ipv4', 'ipv6', 'uri', 'iri', 'uri-template', 'uuid', 'regex', 'json-pointer', 'byte', 'binary', 'password', 'int32', 'int64', 'float', 'decimal', 'char', 'x', '', '__proto__', 'constructor'].map((format, index) => [`p${index}`, { type: 'string', format }] as const)) }),
  one('a title, a default and a comment', { title: 't', $comment: 'c', default: { a: 1 }, deprecated: true, examples: [1], externalDocs: { url: 'https://a.example' }, xml: { name: 'x', attribute: true, wrapped: true } }),
  one('itself through a property', { type: 'object', properties: { a: A } }),
  none('itself through a required property', { type: 'object', required: ['a'], properties: { a: A } }),
  one('itself through items', { type: 'array', items: A }),
  one('itself through a map', { type: 'object', additionalProperties: A }),
  one('itself through allOf and a property', { allOf: [B, { type: 'object', properties: { a: A } }] }, { B: { type: 'object', properties: { b: { type: 'string' } } } }),
  none('itself through allOf alone', { allOf: [A, { type: 'object' }] }),
  none('itself through oneOf alone', { oneOf: [A, { type: 'string' }] }),
  none('itself through anyOf of each other', { anyOf: [B, { type: 'null' }] }, { B: { anyOf: [A, { type: 'integer' }] } }),
  none('itself through not', { not: A }),
  none('itself through if', { if: A, then: A, else: A }),
  none('itself through prefixItems', { type: 'array', prefixItems: [A], minItems: 1 }),
  one('itself through a pattern', { type: 'object', patternProperties: { '.*': A } }),
  one('itself through a name', { type: 'object', propertyNames: A }),
  none('itself through a dependency', { type: 'object', dependentSchemas: { a: A } }),
  none('itself through contains', { type: 'array', contains: A, minContains: 2 }),
  one('itself through unevaluatedProperties', { type: 'object', unevaluatedProperties: A }),
  none('each other, required', { type: 'object', required: ['b'], properties: { b: B } }, { B: { type: 'object', required: ['a'], properties: { a: A } } }),
  none('each other with discriminators', { oneOf: [B, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: 'kind' } }, { B: { allOf: [A, { type: 'object', properties: { kind: { const: 'B' }, next: A } }] }, C: { type: 'object', required: ['kind'], properties: { kind: { const: 'C' }, list: { type: 'array', items: A } } } }),
  one('inheritance with a discriminator above', { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind', mapping: { bee: '#/components/schemas/B', see: 'C' } } }, { B: { allOf: [A, { properties: { b: { type: 'string' } } }] }, C: { allOf: [A] } }),
  one('a discriminator that nothing has', { oneOf: [B], discriminator: { propertyName: 'nothing' } }, { B: { type: 'string' } }),
  one('a discriminator without a property', { oneOf: [B], discriminator: {} }, { B: { type: 'string' } }, ['46:5 struct']),
  none('an empty allOf, oneOf and anyOf', { allOf: [], oneOf: [], anyOf: [] }),
  none('allOf that contradicts itself', { allOf: [{ type: 'string' }, { type: 'integer' }] }),
  none('oneOf of the same', { oneOf: [{ type: 'string' }, { type: 'string' }] }),
  one('oneOf of 30', { oneOf: Array.from({ length: 30 }, (_, index) => ({ type: 'object', required: [`p${index}`], properties: record([[`p${index}`, { type: 'string' }], ['kind', { const: index }]]) })) }),
  one('anyOf in anyOf in anyOf', { anyOf: Array.from({ length: 6 }, (_, a) => ({ anyOf: Array.from({ length: 6 }, (_, b) => ({ anyOf: Array.from({ length: 6 }, (_, c) => ({ const: `${a}${b}${c}` })) })) })) }),
  one('allOf of 6 unions', { allOf: Array.from({ length: 6 }, (_, a) => ({ oneOf: Array.from({ length: 4 }, (_, b) => ({ type: 'object', required: [`p${a}`], properties: record([[`p${a}`, { const: b }]]) })) })) }),
  one('500 properties', { type: 'object', properties: record(Array.from({ length: 500 }, (_, index) => [`p${index}`, { type: 'string' }] as const)) }),
  one('200 required properties', { type: 'object', required: Array.from({ length: 200 }, (_, index) => `p${index}`), properties: record(Array.from({ length: 200 }, (_, index) => [`p${index}`, { type: 'string' }] as const)) }),
  none('a tree that doubles 20 times', { $ref: '#/components/schemas/T20' }, record(Array.from({ length: 21 }, (_, index) => [`T${index}`, index === 0 ? { type: 'string' } : { type: 'object', required: ['l', 'r'], properties: { l: { $ref: `#/components/schemas/T${index - 1}` }, r: { $ref: `#/components/schemas/T${index - 1}` } } }] as const))),
  none('allOf that doubles 20 times', { $ref: '#/components/schemas/T20' }, record(Array.from({ length: 21 }, (_, index) => [`T${index}`, index === 0 ? { type: 'object', properties: { a: { type: 'string' } } } : { allOf: [{ $ref: `#/components/schemas/T${index - 1}` }, { $ref: `#/components/schemas/T${index - 1}` }] }] as const))),
  none('oneOf that doubles 14 times', { $ref: '#/components/schemas/T14' }, record(Array.from({ length: 15 }, (_, index) => [`T${index}`, index === 0 ? { type: 'string' } : { oneOf: [{ $ref: `#/components/schemas/T${index - 1}` }, { type: 'object', properties: { a: { $ref: `#/components/schemas/T${index - 1}` } } }] }] as const))),
  none('lists that double 30 times', { $ref: '#/components/schemas/T30' }, record(Array.from({ length: 31 }, (_, index) => [`T${index}`, index === 0 ? { type: 'string' } : { type: 'array', minItems: 2, items: { $ref: `#/components/schemas/T${index - 1}` } }] as const))),
];
