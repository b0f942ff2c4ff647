import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { normalise } from '../../generator/model/normalise.ts';

const withSchema = (openapi: string, schema: JsonObject): JsonObject => ({
  openapi,
  components: { schemas: { Thing: schema } },
});

test.each<{ title: string; given: JsonObject; want: JsonObject }>([
  { title: 'nullable', given: { type: 'string', nullable: true }, want: { type: ['string', 'null'] } },
  {
    title: 'a nullable enum, which 3.1 has to list null in',
    given: { type: 'string', nullable: true, enum: ['a'] },
    want: { type: ['string', 'null'], enum: ['a', null] },
  },
  { title: 'nullable without a type, which anything is', given: { nullable: true }, want: {} },
  { title: 'a nullable enum without a type', given: { enum: ['a'], nullable: true }, want: { enum: ['a', null] } },
  { title: 'nullable alternatives', given: { anyOf: [{ type: 'string' }, { type: 'integer' }], nullable: true }, want: { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] } },
  { title: 'nullable alternatives that an enum limits', given: { oneOf: [{ type: 'string' }], enum: ['a'], nullable: true }, want: { oneOf: [{ type: 'string' }, { type: 'null' }], enum: ['a', null] } },
  { title: 'nullable alternatives of which one is nullable, too', given: { oneOf: [{ type: 'string', nullable: true }, { type: 'integer' }], nullable: true }, want: { oneOf: [{ type: ['string', 'null'] }, { type: 'integer' }] } },
  { title: 'nullable alternatives of which one is anything', given: { oneOf: [{ allOf: [{}] }, { not: {} }], nullable: true }, want: { oneOf: [{ allOf: [{}] }, { not: {} }] } },
  { title: 'a nullable reference within `allOf`', given: { description: 'A thing.', nullable: true, allOf: [{ $ref: '#/components/schemas/Thing' }] }, want: { description: 'A thing.', anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] } },
  {
    title: 'nullable parts, and what stands beside them',
    given: { title: 'A', nullable: true, required: ['a'], allOf: [{ required: ['b'] }, { required: ['c'] }] },
    want: { title: 'A', anyOf: [{ required: ['a'], allOf: [{ required: ['b'] }, { required: ['c'] }] }, { type: 'null' }] },
  },
  {
    title: 'nullable alternatives that refer to themselves',
    given: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'string' }], nullable: true },
    want: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'string' }] },
  },
  { title: 'exclusive bounds', given: { minimum: 1, exclusiveMinimum: true }, want: { exclusiveMinimum: 1 } },
  { title: 'bounds that are not exclusive', given: { maximum: 9, exclusiveMaximum: false }, want: { maximum: 9 } },
  { title: 'example', given: { example: { nullable: true } }, want: { examples: [{ nullable: true }] } },
  {
    title: 'keywords beside $ref, which 3.0 ignores',
    given: { $ref: '#/components/schemas/Other', nullable: true, description: 'Kept.' },
    want: { $ref: '#/components/schemas/Other', description: 'Kept.' },
  },
  {
    title: 'schemas inside schemas, but not a property that is called like a keyword',
    given: { properties: { nullable: { type: 'integer', nullable: true } } },
    want: { properties: { nullable: { type: ['integer', 'null'] } } },
  },
  { title: 'nothing inside a default', given: { default: { nullable: true } }, want: { default: { nullable: true } } },
])('brings into 3.1 form: $title', ({ given, want }) => {
  expect(normalise(withSchema('3.0.3', given))).toEqual(withSchema('3.1.1', want));
});

test('leaves a 3.1 document as it is, the same object', () => {
  const document = withSchema('3.1.0', { type: 'string', nullable: true });
  expect(normalise(document)).toBe(document);
});

test('does not alter its input and keeps keys such as __proto__', () => {
  const document = JSON.parse(
    '{"openapi":"3.0.0","components":{"schemas":{"__proto__":{"type":"string","nullable":true}}}}',
  ) as JsonObject; // literal above
  const before = JSON.stringify(document);
  const after = normalise(document);
  expect(JSON.stringify(document)).toBe(before);
  expect(JSON.stringify(after)).toBe(
    '{"openapi":"3.1.1","components":{"schemas":{"__proto__":{"type":["string","null"]}}}}',
  );
});
