import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../generator/model/api.ts';
import { buildTree } from '../../../generator/emit/docs/view/schema/tree.ts';
import { constraintPhrases } from '../../../generator/model/constraint.ts';
import { merge } from '../../../generator/model/merge.ts';
import { badgesOf } from '../../../generator/emit/docs/view/schema/badge.ts';
import { typeWords } from '../../../generator/emit/docs/view/schema/type.ts';
import type { Direction, FieldView, TreeView } from '../../../generator/emit/docs/view/schema/view.ts';
import { loadWords } from '../../../generator/emit/docs/view/words.ts';

const words = loadWords({});
const documentOf = (schema: JsonObject, schemas: JsonObject = {}): JsonObject => ({ components: { schemas: { It: schema, ...schemas } } });

const treeOf = (schema: JsonObject, schemas: JsonObject = {}, direction: Direction = 'both', budget = 100): TreeView =>
  buildTree('/components/schemas/It', {
    document: documentOf(schema, schemas),
    words,
    direction,
    budget,
    isXml: false,
    isBrief: false,
    known: new Map(),
    schemaPage: (pointer) => `schemas/${pointer.split('/').at(-1)}.html`,
  });

/** A tree in few characters: `name*: type {children}`, with where the rest is. */
const sketch = (tree: TreeView): string => {
  const parts = [
    ...tree.fields.map(sketchField),
    ...tree.alternatives.map(({ options }) => `(${options.map(({ name, children }) => `${name}${children.tree ? ` {${sketch(children.tree)}}` : ''}`).join(' | ')})`),
  ];
  return parts.join(', ');
};

const sketchField = ({ name, facts: { isRequired, type }, children }: FieldView): string =>
  `${name}${isRequired ? '*' : ''}: ${type.map(({ text }) => text).join('')}${children.tree ? ` {${sketch(children.tree)}}` : ''}${children.elsewhere ? ` -> ${children.elsewhere.anchor || children.elsewhere.href}` : ''}`;

const string = { type: 'string' } as const;

describe('the tree of a schema', () => {
  test('leaves what lies too deep in a composition to the page of its schema', () => {
    const schemas = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`S${index}`, { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }], properties: { [`p${index}`]: string } }]));
    const { fields } = treeOf({ $ref: '#/components/schemas/S0' }, { ...schemas, S200: { properties: { p200: string } } });
    expect(fields).toHaveLength(52);
    expect(fields.slice(-2).map(sketchField)).toEqual(['p50: string', 'all that is inherited from: S51 -> schemas/S51.html']);
  });

  test('ends where schemas compose each other anew in every place', () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const members = (value: (name: string) => JsonObject): JsonObject => Object.fromEntries(names.map((name) => [name, value(name)]));
    const text = sketch(treeOf({ properties: members((outer) => ({ allOf: [{ $ref: '#/components/schemas/It' }, { properties: members((inner) => ({ title: `${outer} ${inner}`, required: ['x'] })) }] })) }));
    expect(text.match(/\w+\*?: /gu)?.length).toBeLessThan(1_100);
    expect(text).toContain('-> openapi.json');
  });

  test('leaves alternatives of alternatives of alternatives to the pages of their schemas', () => {
    const schemas = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`S${index}`, { oneOf: [{ $ref: `#/components/schemas/S${index + 1}` }, string] }]));
    const text = sketch(treeOf({ $ref: '#/components/schemas/S0' }, { ...schemas, S20: { properties: { x: string } } }));
    expect(text.match(/S\d+/gu)?.at(-1)).toBe('S8');
  });

  test('says a type once, though it is the format too', () => {
    const { fields } = treeOf({ properties: { a: { type: 'string', format: 'string' }, b: { type: 'string', format: 'date' } } });
    expect(fields.map(({ facts }) => facts.badges.map(({ code }) => code))).toEqual([[], ['date']]);
  });

  test.each([
    [{ additionalProperties: string }, 'Names are free; each value is of type string.'],
    [{ additionalProperties: { ...string, description: 'A word.' } }, 'Names are free; each value is of type string.'],
    [{ additionalProperties: {} }, 'Names and values are free.'],
    [{ properties: { a: string }, additionalProperties: { description: 'anything' } }, 'Other fields may occur.'],
    [{ patternProperties: { '^x-': string }, additionalProperties: false }, 'No other fields are allowed.'],
    [{ type: 'array', prefixItems: [string], items: false }, 'No further items are allowed.'],
    [{ type: 'array', prefixItems: [string] }, ''],
    [{ properties: { a: string }, additionalProperties: string }, 'Other fields may occur; their values are of type string.'],
  ])('says of what else there may be: %j', (schema, want) => {
    expect(treeOf({ type: 'object', ...schema }).rest).toBe(want);
  });

  test('says the title of a field that has no description, unless it is its name', () => {
    const { fields } = treeOf({ properties: { created_at: { ...string, title: 'Created At' }, q: { ...string, title: 'Search words' }, a: { ...string, title: 'Word', description: 'A word.' }, it: { $ref: '#/components/schemas/A' } } }, { A: { title: 'All', properties: { x: string } } });
    expect(fields.map(({ facts }) => facts.description)).toEqual(['', 'Search words', 'A word.', '']);
  });

  test('shows an empty name as a text that can be seen', () => {
    expect(sketch(treeOf({ properties: { '': string, a: string } }))).toBe('"": string, a: string');
  });

  test('gives a schema that is listed twice two anchors', () => {
    const A = { $ref: '#/components/schemas/A' };
    const { alternatives } = treeOf({ oneOf: [A, string, A] }, { A: { properties: { x: string } } });
    expect(alternatives.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(['~A', '~2', '~A!3']);
  });

  test('leaves long texts to the pages of the schemas that they are of', () => {
    const text = { type: 'string', description: 'word '.repeat(2_000) };
    const schemas = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`S${index}`, { properties: { text, next: { $ref: `#/components/schemas/S${index + 1}` } } }]));
    const { next } = Object.fromEntries(treeOf({ $ref: '#/components/schemas/S0' }, schemas).fields.map((field) => [field.name, field]));
    expect(sketchField(next!)).toBe('next: S1 {text: string, next: S2 {text: string, next: S3 -> schemas/S3.html}}');
  });

  test.each<[title: string, schema: JsonObject, schemas: JsonObject, want: string]>([
    ['lists properties in their order', { required: ['b'], properties: { a: string, b: { type: 'integer' } } }, {}, 'a: string, b*: integer'],
    ['follows references', { properties: { a: { $ref: '#/components/schemas/A' } } }, { A: { properties: { x: string } } }, 'a: A {x: string}'],
    ['flattens allOf', { allOf: [{ $ref: '#/components/schemas/A' }], required: ['x'], properties: { y: string } }, { A: { properties: { x: string } } }, 'y: string, x*: string'],
    ['looks into arrays', { properties: { a: { type: 'array', items: { properties: { x: string } } } } }, {}, 'a: array of objects {x: string}'],
    ['shows a map whose values say something', { additionalProperties: { type: 'object', properties: { x: string } } }, {}, 'any name: object {x: string}'],
    ['stops at the first repetition', { properties: { child: { $ref: '#/components/schemas/It' } } }, {}, 'child: It -> schemas/It.html'],
    [
      'stops at a repetition further down, with a link up',
      { properties: { a: { $ref: '#/components/schemas/A' } } },
      { A: { properties: { b: { type: 'array', items: { $ref: '#/components/schemas/A' } } } } },
      'a: A {b: array of A -> .a}',
    ],
    [
      'shows large schemas once',
      { properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/A' } } },
      { A: { properties: { p: string, q: string, r: string, s: string } } },
      'a: A {p: string, q: string, r: string, s: string}, b: A -> .a',
    ],
    [
      'tells of a value that may be null what it tells of another',
      { properties: { a: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }, b: { oneOf: [{ type: 'null' }, { properties: { y: string } }] }, c: { $ref: '#/components/schemas/A' } } },
      { A: { properties: { p: string, q: string, r: string, s: string } } },
      'a: A or null {p: string, q: string, r: string, s: string}, b: object or null {y: string}, c: A -> .a',
    ],
    [
      'shows again what says more than a schema that was shown',
      { properties: { a: { $ref: '#/components/schemas/A' }, b: { allOf: [{ $ref: '#/components/schemas/A' }, { required: ['x'], properties: { x: string } }] }, c: { $ref: '#/components/schemas/A', required: ['p'], description: 'With p.' }, d: { allOf: [{ $ref: '#/components/schemas/A' }], description: 'Another.' } } },
      { A: { properties: { p: string, q: string, r: string, s: string } } },
      'a: A {p: string, q: string, r: string, s: string}, b: object {p: string, q: string, r: string, s: string, x*: string}, c: A {p*: string, q: string, r: string, s: string}, d: A -> .a',
    ],
    [
      'follows a recursion that adds to its schema once',
      { properties: { n: { allOf: [{ $ref: '#/components/schemas/It' }, { properties: { x: string } }] } } },
      {},
      'n: object {n: object -> .n, x: string}',
    ],
    [
      'links to no page that says less, though its budget is spent',
      { properties: Object.fromEntries(['a', 'b'].map((name) => [name, { $ref: '#/components/schemas/A', properties: { [name]: string } }])), allOf: [{ properties: Object.fromEntries(Array.from({ length: 98 }, (_, index) => [`f${index}`, {}])) }] },
      { A: { properties: { p: string } } },
      `a: A {a: string, p: string}, b: A {b: string, p: string}, ${Array.from({ length: 98 }, (_, index) => `f${index}: any value`).join(', ')}`,
    ],
    [
      'names alternatives, and shows what they share before them',
      { oneOf: [{ $ref: '#/components/schemas/A' }, { title: 'The second', allOf: [{ $ref: '#/components/schemas/B' }], properties: { y: string } }] },
      { A: { allOf: [{ $ref: '#/components/schemas/B' }], properties: { x: string } }, B: { properties: { id: string } } },
      'id: string, (A {x: string} | The second {y: string})',
    ],
    ['tells the items of a tuple one by one', { properties: { a: { type: 'array', prefixItems: [string, { properties: { x: string } }], items: { type: 'integer' } } } }, {}, 'a: array {item 1: string, item 2: object {x: string}, each further item: integer}'],
    ['tells what an array contains', { properties: { a: { type: 'array', contains: { ...string, const: 'x' }, minContains: 2 } } }, {}, 'a: array {at least 2 items: string}'],
    ['tells what an array contains beside its items', { type: 'array', items: { properties: { x: string } }, contains: { required: ['x'] }, minContains: 1, maxContains: 3 }, {}, 'each item: object {x: string}, 1 to 3 items: any value {}'],
    ['tells what a value must not be', { properties: { a: { ...string, not: { enum: ['bad'] } } } }, {}, 'a: string {not allowed: string}'],
    ['tells what names must be', { properties: { a: { type: 'object', propertyNames: { maxLength: 5 }, patternProperties: { '^x-': string } } } }, {}, 'a: object {/^x-/: string, each name: string}'],
    ['tells what a text holds', { properties: { a: { ...string, contentMediaType: 'application/json', contentSchema: { properties: { x: string } } } } }, {}, 'a: string {its content: object {x: string}}'],
    ['shows fields that an object has on a condition', { properties: { k: string }, if: { required: ['k'] }, then: { properties: { k: { const: 'x' }, extra: { properties: { deep: string } } } }, dependentSchemas: { k: { properties: { holder: string, none: false } } } }, {}, 'k: string, extra: object {deep: string}, holder: string'],
    ['has no row for what must not be there', { properties: {}, not: { anyOf: [{ required: ['a'] }, { type: 'object', required: ['b'] }] } }, {}, ''],
    ['keeps names that mean something to JavaScript', JSON.parse('{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}}') as JsonObject, {}, '__proto__: string, constructor: integer'],
  ])('%s', (_, schema, schemas, want) => {
    expect(sketch(treeOf(schema, schemas))).toBe(want);
  });

  test('leaves out of a request what is read only, and of a response what is write only', () => {
    const schema = { properties: { a: { ...string, readOnly: true }, b: { ...string, writeOnly: true }, c: string } };
    expect(sketch(treeOf(schema, {}, 'request'))).toBe('b: string, c: string');
    expect(sketch(treeOf(schema, {}, 'response'))).toBe('a: string, c: string');
    expect(sketch(treeOf(schema, {}, 'both'))).toBe('a: string, b: string, c: string');
  });

  test('links to named schemas when its budget is spent, the deepest first', () => {
    const schemas = { A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: { properties: { x: string, y: string } } };
    expect(sketch(treeOf({ properties: { a: { $ref: '#/components/schemas/A' } } }, schemas, 'both', 3))).toBe('a: A {b: B -> schemas/B.html}');
  });

  test('keeps its anchors when fields are added elsewhere', () => {
    const before = treeOf({ properties: { card: { properties: { 'no. 1/a': string } } } });
    const after = treeOf({ properties: { other: string, card: { properties: { z: string, 'no. 1/a': string } } } });
    expect(before.fields[0]?.children.tree?.fields[0]?.id).toBe('.card.no!2e!!20!1!2f!a');
    expect(after.fields[1]?.children.tree?.fields[1]?.id).toBe('.card.no!2e!!20!1!2f!a');
  });

  test('says the same of values that are described in the same words, and prints it once', () => {
    const link = { type: 'string', format: 'uri', description: 'Where it is.' } as const;
    const { fields } = treeOf({ properties: { a: { ...link }, b: { ...link }, c: { ...link, format: 'url' }, d: { ...link } }, required: ['d'] });
    const [a, b, c, d] = fields.map(({ facts }) => facts);
    expect([a === b, a === c, a === d]).toEqual([true, false, false]);
    expect([a?.badges, c?.badges].map((badges) => badges?.map(({ code }) => code))).toEqual([['uri'], ['url']]);
    expect([a?.isRequired, d?.isRequired]).toEqual([false, true]);
  });

  test.each<[schema: JsonObject, type: string, badges: readonly string[], values: readonly string[], description: string]>([
    [{ anyOf: [{ type: 'string', maxLength: 3, pattern: '^a', description: 'A word.' }, { type: 'null' }] }, 'string or null', ['at most 3 characters', 'pattern ^a'], [], 'A word.'],
    [{ oneOf: [{ type: 'null' }, { type: 'string', format: 'date-time', description: 'A time.' }], description: 'When.' }, 'string or null', [' date-time'], [], 'When.'],
    [{ anyOf: [{ $ref: '#/components/schemas/Color' }, { type: 'null' }] }, 'string or null', [], ['red', 'green'], 'A colour.'],
    [{ anyOf: [{ type: 'array', items: { type: 'string', maxLength: 4 }, maxItems: 6 }, { type: 'null' }] }, 'array of strings or null', ['at most 6 items', 'each at most 4 characters'], [], ''],
    [{ oneOf: [{ type: 'string', maxLength: 3, description: 'A word.' }] }, 'string', ['at most 3 characters'], [], 'A word.'],
    [{ type: 'array', items: { anyOf: [{ type: 'integer', minimum: 7 }, { type: 'null' }] } }, 'array of integers or nulls', ['each at least 7'], [], ''],
  ])('says of a value that may be null what it says of another: %j', (schema, type, badges, values, description) => {
    const { facts } = treeOf({ properties: { a: schema } }, { Color: { type: 'string', enum: ['red', 'green'], description: 'A colour.' } }).fields[0]!;
    expect(facts.type.map(({ text }) => text).join('')).toBe(type);
    expect(facts.badges.map(({ text, code }) => (code === '' ? text : `${text} ${code}`))).toEqual(badges);
    expect(facts.values.shown.map(({ value }) => value)).toEqual(values);
    expect(facts.description).toBe(description);
  });

  test('says of an alternative what it says of a field', () => {
    const { alternatives } = treeOf({ oneOf: [{ type: 'string', examples: ['x'], 'x-known-discrepancies': [{ pointer: '', documented: 'a', shown: 'b', note: 'Differs.' }] }, { type: 'integer', description: 'A number.' }] });
    expect(alternatives[0]?.options.map(({ facts }) => [facts.examples, facts.discrepancies.map(({ note }) => note)])).toEqual([[['x'], ['Differs.']], [[], []]]);
  });

  test.each<[schema: JsonObject, want: readonly string[]]>([
    [{ enum: [1, '1', null, true, ''] }, ['1', '"1"', 'null', 'true', '""']],
    [{ oneOf: [{ const: 1 }, { const: '1' }] }, ['1', '"1"']],
    [{ enum: ['a', null] }, ['a', 'null']],
    [{ enum: ['null', null] }, ['"null"', 'null']],
    [{ enum: ['1', '2'] }, ['1', '2']],
    [{ allOf: [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'c', 'd'] }] }, ['b', 'c']],
    [{ enum: [1, 2] }, ['1', '2']],
  ])('tells text from what is none among values: %j', (schema, want) => {
    expect(treeOf({ properties: { a: schema } }).fields[0]?.facts.values.shown.map(({ value }) => value)).toEqual(want);
  });

  test('shows the beginning of long examples and defaults', () => {
    const long = `${'long '.repeat(59)}123🚢 and more`;
    const { facts } = treeOf({ properties: { a: { type: 'string', examples: ['short', long], default: 'x'.repeat(201) } } }).fields[0]!;
    expect(facts.examples).toEqual(['short', `${'long '.repeat(59)}123…`]);
    expect(facts.badges[0]?.code).toBe(`${'x'.repeat(199)}…`);
  });

  test('stays small for 2,000 alternatives and 50,000 values', () => {
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`S${index}`, { properties: { [`p${index}`]: string } }]));
    const tree = treeOf({ oneOf: Object.keys(many).map((name) => ({ $ref: `#/components/schemas/${name}` })), properties: { e: { enum: Array.from({ length: 50_000 }, (_, index) => `v${index}`) } } }, many);
    expect(tree.alternatives[0]?.options.length).toBe(40);
    expect(tree.alternatives[0]?.others).toBe('1960 further alternatives are in openapi.json.');
    expect(tree.fields[0]?.facts.values.more.length).toBe(976);
    expect(tree.fields[0]?.facts.values.moreText).toBe('976 more values');
    expect(tree.fields[0]?.facts.values.leftOut).toBe('49000 further values are in openapi.json.');
  });
});

test('limits are said in the words of the interface, which are those of types unless they are translated', () => {
  for (const [key, phrase] of Object.entries(constraintPhrases)) expect(words[`constraint.${key}`], key).toBe(phrase);
  const schema = { minLength: 2, maxLength: 9, minimum: 5, pattern: '^a', uniqueItems: true, maxItems: 1 };
  const merged = merge(documentOf(schema), ['/components/schemas/It']);
  const translated = loadWords(Object.fromEntries(Object.entries(words).map(([key, text]) => [key, `«${text}»`])));
  expect(badgesOf(merged, words).map(({ text, code }) => `${text} ${code}`.trim())).toEqual(['2 to 9 characters', 'at least 5', 'at most 1 item', 'no item twice', 'pattern ^a']);
  expect(badgesOf(merged, translated).map(({ text, code }) => `${text} ${code}`.trim())).toEqual(['«2 to «9 characters»»', '«at least 5»', '«at most «1 item»»', '«no item twice»', '«pattern» ^a']);
});

test('takes the meanings of values from the list that ends a description', () => {
  const description = 'Kinds of device.\n\n- `0`: desktop\n- `1`: mobile';
  const [both] = treeOf({ properties: { a: { enum: [0, 1], description } } }).fields;
  expect(both?.facts.description).toBe('Kinds of device.');
  expect(both?.facts.values.shown).toEqual([{ value: '0', meaning: 'desktop' }, { value: '1', meaning: 'mobile' }]);
  const [some] = treeOf({ properties: { a: { enum: [0, 1, 2], description } } }).fields;
  expect(some?.facts.description).toBe(description);
});

describe('conditions in sentences', () => {
  test.each<[schema: JsonObject, want: readonly string[]]>([
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, ['At least one of `a` or `b` is required.']],
    [{ oneOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }] }, ['Exactly one of `a`, `b` or `c` is required.']],
    [{ anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }] }, ['At least one of these holds: `a` and `b` or `c`.']],
    [{ dependentRequired: { a: ['b', 'c'] } }, ['With `a`, `b` and `c` are required as well.']],
    [{ if: { properties: { t: { const: 'x' } }, required: ['t'] }, then: { required: ['a'] }, else: { required: ['b', 'c'] } }, ['When `t` is `x`, `a` is required.', 'Otherwise, `b` and `c` are required.']],
    [{ if: { required: ['a'] }, then: { properties: { t: { enum: ['x', 'y'] } } } }, ['When `a` is given, `t` must be `x` or `y`.']],
    [{ if: { required: ['a'] }, then: { required: ['b'] }, else: { properties: { n: { minimum: 1, maximum: 3 }, p: { pattern: '^x' } } } }, ['When `a` is given, `b` is required.', 'Otherwise, `n` is limited (at least 1 and at most 3) and `p` is limited (pattern `^x`).']],
    [{ if: { properties: { n: { minimum: 5 } }, required: ['n'] }, then: { required: ['b'] } }, ['When `n` is limited (at least 5), `b` is required.']],
    [{ if: { required: ['a'] }, then: { $ref: '#/components/schemas/It' } }, ['When `a` is given, further rules hold, which are in openapi.json.']],
    [{ if: { required: ['a'] }, then: { required: ['b'], properties: { c: { items: string } } } }, ['When `a` is given, `b` is required and further rules hold, which are in openapi.json.']],
    [{ dependentSchemas: { a: { required: ['b'], properties: { t: { const: 'x' } } } } }, ['When `a` is given, `b` is required and `t` must be `x`.']],
    [{ not: { required: ['a', 'b'] } }, ['`a` and `b` cannot be given together.']],
    [{ if: { properties: { t: { const: 'x' } } }, then: { required: ['a'] } }, ['When `t` is `x` or left out, `a` is required.']],
    [{ required: ['t'], properties: { t: {} }, if: { properties: { t: { const: 'x' } } }, then: { required: ['a'] } }, ['When `t` is `x`, `a` is required.']],
    [{ if: { properties: { n: { minimum: 5 }, t: true }, required: ['t'] }, then: { required: ['b'] } }, ['When `n` is limited (at least 5) or left out and `t` is given, `b` is required.']],
    [{ if: { not: { properties: { t: { const: 'x' } }, required: ['t'] } }, then: { required: ['a'] } }, ['When `t` is not `x`, `a` is required.']],
    [{ if: { not: { properties: { t: { enum: ['x', 'y'] } } } }, then: { required: ['a'] } }, ['When `t` is given and `t` is not `x` or `y`, `a` is required.']],
    [{ if: { not: { required: ['a', 'b'] } }, then: { required: ['c'], not: { required: ['d'] } } }, ['When `a` and `b` are not given together, `c` is required and `d` must be left out.']],
    [{ not: { anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] } }, ['`a` must be left out.', '`b` and `c` cannot be given together.']],
    [{ if: { properties: { t: { const: 'x' } }, required: ['t'] }, then: false }, ['It cannot be that `t` is `x`.']],
    [{ if: { required: ['t'] }, else: false }, ['This holds: `t` is given.']],
    ...[{ properties: { o: { properties: { t: { const: 'x' } } } }, required: ['o'] }, { properties: { t: { type: 'integer' } } }, { anyOf: [{ required: ['t'] }] }, { not: { properties: { o: { items: {} } } } }].map((condition): [JsonObject, readonly string[]] => [{ if: condition, then: { required: ['a'] } }, ['Further rules hold, which are in openapi.json.']]),
    [{ if: { properties: { t: { type: 'integer' } } }, then: { properties: { a: {} } } }, []],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'], not: { required: ['c'], properties: { d: { const: 1 } } } }] }, ['Further rules hold, which are in openapi.json.']],
    [{ required: ['ghost', 'a'], properties: { a: string } }, ['`ghost` is required.']],
    [{ required: ['ghost'], oneOf: [{ properties: { a: string } }, { properties: { ghost: string } }] }, []],
    [{ properties: {} }, []],
  ])('%j', (schema, want) => {
    expect(treeOf(schema).conditions).toEqual(want);
  });
});

test('says what holds for an object without fields', () => {
  const { fields } = treeOf({ properties: { a: { type: 'object', required: ['ghost'] }, b: { type: 'object', dependentRequired: { x: ['y'] } } } });
  expect(fields.map(({ children }) => [children.summary, children.tree?.conditions])).toEqual([['Rules', ['`ghost` is required.']], ['Rules', ['With `x`, `y` is required as well.']]]);
});

describe('conditions on fields that do not travel', () => {
  const [id, secret] = ['`id`', '`secret`'];
  const properties = { id: { ...string, readOnly: true }, secret: { ...string, writeOnly: true }, a: string, b: string };
  test.each<[schema: JsonObject, both: readonly string[], request: readonly string[]]>([
    [{ dependentRequired: { a: ['id'], b: ['a', 'id'], id: ['b'] } }, [`With \`a\`, ${id} is required as well.`, `With \`b\`, \`a\` and ${id} are required as well.`, `With ${id}, \`b\` is required as well.`], ['With `b`, `a` is required as well.']],
    [{ anyOf: [{ required: ['id'] }, { required: ['a'] }] }, [`At least one of ${id} or \`a\` is required.`], []],
    [{ anyOf: [{ required: ['id', 'b'] }, { required: ['a'] }] }, [`At least one of these holds: ${id} and \`b\` or \`a\`.`], ['At least one of `b` or `a` is required.']],
    [{ if: { required: ['a'] }, then: { required: ['id', 'b'], properties: { id: { const: 'x' } } } }, [`When \`a\` is given, ${id} and \`b\` are required and ${id} must be \`x\`.`], ['When `a` is given, `b` is required.']],
    [{ if: { not: { required: ['id'] } }, then: { required: ['a'] } }, [`When ${id} is left out, \`a\` is required.`], []],
    [{ not: { required: ['id', 'a'] } }, [`${id} and \`a\` cannot be given together.`], []],
    [{ if: { required: ['a'] }, then: { required: ['secret'] } }, [`When \`a\` is given, ${secret} is required.`], [`When \`a\` is given, ${secret} is required.`]],
  ])('%j', (schema, both, request) => {
    expect(treeOf({ properties, ...schema }).conditions).toEqual(both);
    expect(treeOf({ properties, ...schema }, {}, 'request').conditions).toEqual(request);
    // In a response the same is said of what is written only.
    const turned = JSON.parse(JSON.stringify(schema).replaceAll('"id"', '"secret"')) as JsonObject;
    if (!JSON.stringify(schema).includes('secret')) expect(treeOf({ properties, ...turned }, {}, 'response').conditions).toEqual(request);
  });
});

describe('types in words', () => {
  const named = { Thing: { type: 'object', properties: { a: string } } };
  test.each<[schema: JsonObject, want: string]>([
    [string, 'string'],
    [{ type: ['string', 'null'] }, 'string or null'],
    [{ type: ['string', 'integer'] }, 'string or integer'],
    [{ type: 'array', items: string }, 'array of strings'],
    [{ type: 'array' }, 'array'],
    [{ type: 'array', items: { type: 'array', items: { type: 'number' } } }, 'array of arrays of numbers'],
    [{ type: ['array', 'null'], items: { $ref: '#/components/schemas/Thing' } }, 'array of Thing or null'],
    [{ type: ['array', 'null'], items: { type: ['number', 'null'] } }, 'array of numbers or nulls or null'],
    [{ type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] } }, 'array of Thing or nulls'],
    [{ type: 'object', additionalProperties: { type: ['string', 'null'] } }, 'map of strings or nulls'],
    [{ $ref: '#/components/schemas/Thing' }, 'Thing'],
    [{ allOf: [{ $ref: '#/components/schemas/Thing' }], description: 'x' }, 'Thing'],
    [{ oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }, 'Thing or null'],
    [{ anyOf: [string, { type: 'integer' }, { type: 'array', items: { type: 'integer' } }] }, 'string, integer or array of integers'],
    [{ type: 'string', anyOf: [{ pattern: '^a' }, { pattern: 'z$' }] }, 'string'],
    [{ anyOf: [{ pattern: '^a' }, { pattern: 'z$' }] }, 'any value'],
    [{ type: 'object', additionalProperties: string }, 'map of strings'],
    [{ type: 'object', additionalProperties: { type: 'object', additionalProperties: { type: 'boolean' } } }, 'map of maps of booleans'],
    [{ enum: ['a', 1] }, 'string or number'],
    [{ const: 'a' }, 'string'],
    [{ properties: { a: string } }, 'object'],
    [{}, 'any value'],
  ])('%j is %s', (schema, want) => {
    const document = documentOf({ properties: { it: schema } }, named);
    const pieces = typeWords(merge(document, ['/components/schemas/It/properties/it']), { document, words, schemaPage: () => 'page.html' });
    expect(pieces.map(({ text }) => text).join('')).toBe(want);
  });
});
