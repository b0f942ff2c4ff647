import { schemaCase, type Case } from './case.ts';

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const tagged = (kind: string, more: object = {}) => ({ type: 'object', required: ['kind'], properties: { kind: { const: kind }, ...more } }) as never;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` }) as const;
const media = { Book: tagged('book', { isbn: text }), Map: tagged('map', { scale: whole }), Disc: tagged('disc', { tracks: whole }) } as const;
const both = [media, media] as const;

const manyChoices = (inner: object) =>
  ({ type: 'object', allOf: Array.from({ length: 8 }, (_, index) => ({ oneOf: [{ required: [`a${index}`], properties: { [`a${index}`]: inner } }, { required: [`b${index}`] }] })) }) as never;

/** Choices, exclusions and conditions. */
export const compositionCases: readonly Case[] = [
  schemaCase('an alternative joins', { oneOf: [ref('Book'), ref('Map')] }, { oneOf: [ref('Book'), ref('Map'), ref('Disc')] }, 'n/n b/b', both),
  schemaCase('an alternative leaves', { oneOf: [ref('Book'), ref('Map'), ref('Disc')] }, { oneOf: [ref('Disc'), ref('Book')] }, 'b/b n/n', both),
  schemaCase('an alternative joins first', { anyOf: [tagged('book'), tagged('map')] }, { anyOf: [tagged('disc'), tagged('book'), tagged('map')] }, 'n/n b/b'),
  schemaCase('one becomes a choice', ref('Book'), { oneOf: [ref('Book'), ref('Map')] }, 'n/n b/b', both),
  schemaCase('a choice becomes one', { oneOf: [ref('Book'), ref('Map')] }, ref('Map'), 'b/b n/n', both),
  schemaCase('an alternative is replaced', { oneOf: [ref('Book'), ref('Map')] }, { oneOf: [ref('Book'), ref('Disc')] }, 'b/b b/b', both),
  schemaCase('an alternative changes inside', { oneOf: [tagged('book', { isbn: text }), tagged('map')] }, { oneOf: [tagged('map'), tagged('book', { isbn: { ...text, minLength: 10 } })] }, 'b/- n/-'),
  schemaCase('a referenced alternative changes inside', { oneOf: [ref('Book'), ref('Map')] }, { oneOf: [ref('Map'), ref('Book')] }, 'n/n n/n', [media, { ...media, Book: tagged('book', { isbn: text, pages: whole }) }]),
  schemaCase('a scalar alternative joins', { oneOf: [text, whole] }, { oneOf: [text, whole, { type: 'boolean' }] }, 'n/n b/b'),
  schemaCase('an alternative that is covered joins', { anyOf: [text, whole] }, { anyOf: [text, whole, { type: 'string', format: 'date' }] }, '-/- -/-'),
  schemaCase('an alternative that clashes joins', { oneOf: [whole, { type: 'boolean' }] }, { oneOf: [whole, { type: 'boolean' }, { type: 'number' }] }, 'p/n b/b'),
  schemaCase('`oneOf` becomes `anyOf` where values can match twice', { oneOf: [{ ...text, minLength: 3 }, { ...text, maxLength: 5 }] }, { anyOf: [{ ...text, minLength: 3 }, { ...text, maxLength: 5 }] }, 'n/- p/-'),
  schemaCase('`anyOf` becomes `oneOf` where values can match twice', { anyOf: [{ ...text, minLength: 3 }, { ...text, maxLength: 5 }] }, { oneOf: [{ ...text, minLength: 3 }, { ...text, maxLength: 5 }] }, 'p/- n/-'),
  schemaCase('`oneOf` becomes `anyOf` of tagged objects', { oneOf: [tagged('book'), tagged('map')] }, { anyOf: [tagged('book'), tagged('map')] }, '-/- -/-'),
  schemaCase('a part joins `allOf` with optional members', { allOf: [tagged('book')] }, { allOf: [tagged('book'), { properties: { pages: whole } }] }, 'n/n n/n'),
  schemaCase('a part joins `allOf` with a required member', { allOf: [tagged('book')] }, { allOf: [tagged('book'), { required: ['pages'], properties: { pages: whole } }] }, 'b/b n/n'),
  schemaCase('a part leaves `allOf`', { allOf: [tagged('book'), { properties: { pages: whole } }] }, { allOf: [tagged('book')] }, 'n/b b/b'),
  schemaCase('the schema of a part of `allOf` changes', { allOf: [ref('Book'), { properties: { pages: whole } }] }, { allOf: [ref('Book'), { properties: { pages: text } }] }, 'b/b b/b', both),
  schemaCase('something is excluded', text, { ...text, not: { const: 'none' } }, 'b/- n/-'),
  schemaCase('something is no longer excluded', { ...text, not: { const: 'none' } }, text, 'n/- b/-'),
  schemaCase('more is excluded', { ...text, not: { enum: ['a'] } }, { ...text, not: { enum: ['a', 'b'] } }, 'b/- n/-'),
  schemaCase('less is excluded', { ...text, not: { enum: ['a', 'b'] } }, { ...text, not: { enum: ['a'] } }, 'n/- b/-'),
  schemaCase('something else is excluded', { ...text, not: { pattern: '^a' } }, { ...text, not: { pattern: '^b' } }, 'p/- p/-'),
  schemaCase('a condition joins', text, { ...text, if: { minLength: 5 }, then: { pattern: '^a' } }, 'b/- n/-'),
  schemaCase('a condition leaves', { ...text, if: { minLength: 5 }, then: { pattern: '^a' } }, text, 'n/- b/-'),
  schemaCase('what follows from a condition becomes stricter', { ...text, if: { minLength: 5 }, then: { maxLength: 9 } }, { ...text, if: { minLength: 5 }, then: { maxLength: 8 } }, 'b/- n/-'),
  schemaCase('what follows otherwise becomes looser', { ...text, if: { minLength: 5 }, else: { pattern: '^a' } }, { ...text, if: { minLength: 5 } }, 'n/- b/-'),
  schemaCase('a condition changes', { ...text, if: { minLength: 5 }, then: { pattern: '^a' } }, { ...text, if: { minLength: 6 }, then: { pattern: '^a' } }, 'p/- p/-'),
  schemaCase('a schema is renamed', { oneOf: [ref('Book'), ref('Map')] }, { oneOf: [ref('Volume'), ref('Map')] }, '-/- -/-', [{ Book: media.Book, Map: media.Map }, { Volume: media.Book, Map: media.Map }]),
  schemaCase('a value of the discriminator is renamed', { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind', mapping: { book: '#/components/schemas/Book', map: '#/components/schemas/Map' } } }, { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind', mapping: { volume: '#/components/schemas/Book', map: '#/components/schemas/Map' } } }, 'b/b b/b', both),
  schemaCase('a mapping by name instead of by reference', { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind', mapping: { book: 'Book' } } }, { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind', mapping: { book: '#/components/schemas/Book' } } }, '-/- -/-', both),
  schemaCase('a schema is renamed whose name is the value of the discriminator', { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'type' } }, { oneOf: [ref('Volume'), ref('Map')], discriminator: { propertyName: 'type' } }, 'b/b b/b', [{ Book: media.Book, Map: media.Map }, { Volume: media.Book, Map: media.Map }]),
  schemaCase('another property tells the alternatives apart', { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind' } }, { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'type' } }, 'b/b b/b', both),
  schemaCase('a discriminator joins', { oneOf: [ref('Book'), ref('Map')] }, { oneOf: [ref('Book'), ref('Map')], discriminator: { propertyName: 'kind' } }, 'n/p n/n', both),
  schemaCase('a change inside one of very many combinations', manyChoices({ type: 'string' }), manyChoices({ type: 'string', maxLength: 5 }), 'b/- n/-'),
  schemaCase('a change inside a very long choice', { oneOf: Array.from({ length: 300 }, (_, index) => tagged(`k${index}`, { a: text })) }, { oneOf: Array.from({ length: 300 }, (_, index) => tagged(`k${index}`, { a: index === 299 ? whole : text })) }, 'b/b b/b'),
  schemaCase('a change in a circle of references', ref('Node'), ref('Node'), 'b/- n/-', [
    { Node: { type: 'object', properties: { name: text, children: { type: 'array', items: ref('Node') } } } },
    { Node: { type: 'object', properties: { name: { ...text, maxLength: 5 }, children: { type: 'array', items: ref('Node') } } } },
  ]),
  schemaCase('a circle of references is cut', ref('Node'), ref('Node'), 'b/b b/b', [
    { Node: { type: 'object', properties: { next: ref('Node') } } },
    { Node: { type: 'object', properties: { next: text } } },
  ]),
];
