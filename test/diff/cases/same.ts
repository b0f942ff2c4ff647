import { operationCase, sameSchema, schemaCase, type Case } from './case.ts';

const text = { type: 'string' } as const;
const isbn = { type: 'string', minLength: 10, maxLength: 13 } as const;
const loan = { type: 'object', required: ['isbn'], properties: { isbn, due: { type: 'string', format: 'date' } } } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` }) as const;

const form = { type: 'object', properties: { meta: { type: 'object' }, tags: { type: 'array', items: text } } } as const;
const sending = (mediaType: string, schema: object, encoding?: object) => ({ requestBody: { content: { [mediaType]: { schema, ...(encoding === undefined ? {} : { encoding }) } } } }) as never;

/** Other ways to write the same contract. */
export const sameCases: readonly Case[] = [
  ...sameSchema('a reference and what it refers to', { type: 'object', properties: { isbn: ref('Isbn') } }, { type: 'object', properties: { isbn } }, [{ Isbn: isbn }, { Isbn: isbn }]),
  ...sameSchema('a reference through another one', ref('A'), ref('B'), [{ A: ref('B'), B: isbn }, { A: ref('B'), B: isbn }]),
  ...sameSchema('a schema that refers to itself, and the same one unrolled once', ref('Node'), { type: 'object', properties: { next: ref('Node') } }, [
    { Node: { type: 'object', properties: { next: ref('Node') } } },
    { Node: { type: 'object', properties: { next: ref('Node') } } },
  ]),
  ...sameSchema('`nullable` as a list of types and as `oneOf`', { type: ['string', 'null'], minLength: 10, maxLength: 13 }, { oneOf: [isbn, { type: 'null' }] }),
  ...sameSchema('`nullable` as `anyOf` with `null` first', { type: ['object', 'null'], properties: loan.properties, required: ['isbn'] }, { anyOf: [{ type: 'null' }, loan] }),
  ...sameSchema('`nullable` as a reference beside `null`', { oneOf: [ref('Loan'), { type: 'null' }] }, { ...loan, type: ['null', 'object'] }, [{ Loan: loan }, { Loan: loan }]),
  ...sameSchema('`null` in a list of values and beside it', { enum: ['a', 'b', null] }, { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] }),
  ...sameSchema('`nullable` left over from 3.0', { type: 'string', nullable: true }, { type: ['string', 'null'] }),
  ...sameSchema('`nullable` left over beside a composition', { nullable: true, allOf: [ref('Isbn')] }, { anyOf: [ref('Isbn'), { type: 'null' }] }, [{ Isbn: isbn }, { Isbn: isbn }]),
  ...sameSchema('the usual dialect, written out', { ...text, $schema: 'https://json-schema.org/draft/2020-12/schema' }, text),
  ...sameSchema('a list of one type', { type: ['string'] }, text),
  ...sameSchema('types in another order', { type: ['string', 'integer'] }, { type: ['integer', 'string'] }),
  ...sameSchema('a list of types and a choice', { type: ['string', 'integer'] }, { oneOf: [{ type: 'string' }, { type: 'integer' }] }),
  ...sameSchema('integer among numbers', { type: ['integer', 'number'] }, { type: 'number' }),
  ...sameSchema('`multipleOf: 1` and `integer`', { type: 'number', multipleOf: 1 }, { type: 'integer' }),
  ...sameSchema('`const` and a list of one value', { const: 'book' }, { enum: ['book'] }),
  ...sameSchema('values in another order', { enum: ['a', 'b', 'c'] }, { enum: ['c', 'a', 'b'] }),
  ...sameSchema('a list of values with their type and without', { type: 'string', enum: ['a', 'b'] }, { enum: ['a', 'b'] }),
  ...sameSchema('a list of values and a choice of constants', { enum: ['a', 'b'] }, { oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] }),
  ...sameSchema('both booleans listed', { type: 'boolean' }, { enum: [true, false] }),
  ...sameSchema('required properties in another order', { type: 'object', required: ['a', 'b'], properties: { a: text, b: text } }, { type: 'object', required: ['b', 'a'], properties: { b: text, a: text } }),
  ...sameSchema('`allOf` of parts and the whole', { allOf: [{ type: 'object', properties: { a: text } }, { required: ['a'], properties: { b: text } }] }, { type: 'object', required: ['a'], properties: { a: text, b: text } }),
  ...sameSchema('`allOf` of references and the whole', { allOf: [ref('A'), ref('B')] }, { type: 'object', properties: { a: text, b: text } }, [
    { A: { type: 'object', properties: { a: text } }, B: { type: 'object', properties: { b: text } } },
    { A: { type: 'object', properties: { a: text } }, B: { type: 'object', properties: { b: text } } },
  ]),
  ...sameSchema('`allOf` that says the same twice', { allOf: [text, { type: 'string', maxLength: 9 }, { maxLength: 20 }] }, { type: 'string', maxLength: 9 }),
  ...sameSchema('`allOf` around a choice', { type: 'object', required: ['id'], properties: { id: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { allOf: [{ type: 'object', required: ['id'], properties: { id: text } }, { oneOf: [{ required: ['b'] }, { required: ['a'] }] }] }),
  ...sameSchema('a choice of one', { oneOf: [loan] }, loan),
  ...sameSchema('`allOf` of one', { allOf: [{ anyOf: [loan] }] }, loan),
  ...sameSchema('alternatives in another order', { oneOf: [text, { type: 'integer' }, loan] }, { oneOf: [loan, text, { type: 'integer' }] }),
  ...sameSchema('a choice within a choice', { oneOf: [text, { oneOf: [{ type: 'integer' }, loan] }] }, { oneOf: [text, { type: 'integer' }, loan] }),
  ...sameSchema('`oneOf` and `anyOf` of things that exclude each other', { oneOf: [text, { type: 'integer' }] }, { anyOf: [text, { type: 'integer' }] }),
  ...sameSchema('an exclusive limit of an integer', { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 10 }, { type: 'integer', minimum: 1, maximum: 9 }),
  ...sameSchema('limits that say nothing', { type: 'object', minProperties: 0, properties: { a: { type: 'array', items: text, minItems: 0, uniqueItems: false }, b: { type: 'string', minLength: 0 } } }, { type: 'object', properties: { a: { type: 'array', items: text }, b: text } }),
  ...sameSchema('`items` that allow anything', { type: 'array', items: {} }, { type: 'array' }),
  ...sameSchema('`additionalProperties` that allow anything', { ...loan, additionalProperties: {} }, { ...loan, additionalProperties: true }),
  ...sameSchema('a schema that allows anything', {}, true),
  ...sameSchema('a type that the keywords imply', { properties: { a: text }, required: ['a'] }, { type: 'object', properties: { a: text }, required: ['a'] }),
  ...sameSchema('patterns of names in another order', { type: 'object', patternProperties: { '^a': text, '^b': { type: 'integer' } } }, { type: 'object', patternProperties: { '^b': { type: 'integer' }, '^a': text } }),
  ...sameSchema('`minContains: 0`, which demands nothing', { type: 'array', contains: text, minContains: 0 }, { type: 'array' }),
  ...sameSchema('`unevaluatedProperties` and `additionalProperties` without a composition', { ...loan, unevaluatedProperties: false }, { ...loan, additionalProperties: false }),
  ...sameSchema('other properties that may be anything, by a reference', { type: 'object', additionalProperties: ref('Any') }, { type: 'object', additionalProperties: {} }, [{ Any: {} }, { Any: {} }]),
  ...sameSchema('a property that is required by two parts', { allOf: [{ type: 'object', required: ['a'], properties: { a: text } }, { required: ['a'] }] }, { type: 'object', required: ['a'], properties: { a: text } }),
  ...sameSchema('a description beside a reference', { type: 'object', properties: { isbn: { $ref: '#/components/schemas/Isbn', description: 'Here' } } }, { type: 'object', properties: { isbn: ref('Isbn') } }, [{ Isbn: isbn }, { Isbn: isbn }]),
  ...sameSchema('a property that demands another, the long way', { ...loan, dependentSchemas: { due: { required: ['isbn'] } } }, { ...loan, dependentRequired: { due: ['isbn'] } }),
  ...sameSchema('the name of a single alternative written down', { oneOf: [ref('Loan')], discriminator: { propertyName: 'kind' } }, { oneOf: [ref('Loan')], discriminator: { propertyName: 'kind', mapping: { Loan: '#/components/schemas/Loan' } } }, [{ Loan: loan }, { Loan: loan }]),
  ...sameSchema('base64 as 3.0 and as 3.1 write it', { type: 'string', format: 'byte' }, { type: 'string', contentEncoding: 'base64' }),
  ...sameSchema('binary data as 3.0 and as 3.1 write it', { type: 'string', format: 'binary' }, { type: 'string', contentMediaType: 'application/octet-stream' }),
  operationCase('bytes as 3.0 and as 3.1 write them', sending('application/pdf', { type: 'string', format: 'binary' }), sending('application/pdf', {}), '-/-'),
  operationCase('the usual media type of a part written down', sending('multipart/form-data', form), sending('multipart/form-data', form, { meta: { contentType: 'application/json' }, tags: { contentType: 'text/plain' } }), '-/-'),
  operationCase('an encoding of a part that does not exist', sending('multipart/form-data', form), sending('multipart/form-data', form, { cover: { contentType: 'image/png' } }), '-/-'),
  schemaCase('definitions inside a schema', { type: 'object', properties: { a: { $ref: '#/paths/~1things/post/requestBody/content/application~1json/schema/$defs/t' } }, $defs: { t: text } }, { type: 'object', properties: { a: text } }, '-/- -/-'),
];
