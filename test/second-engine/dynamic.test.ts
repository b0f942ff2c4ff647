import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { followDynamicRefs } from '../../generator/model/dynamic/index.ts';
import { loadValidator } from '../../generator/validate.ts';
import { secondOpinion } from './engine.ts';
import { pick, seeded, type Random } from './random.ts';

const createValidator = await loadValidator();

type Schemas = Readonly<Record<string, JsonObject>>;

/** Of the same schemas, ours are components that refer by pointer, as descriptions do; theirs have an address each. */
const written = (schemas: Schemas, isOurs: boolean): JsonObject => {
  const spell = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(spell);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === '$ref' ? `${isOurs ? '#/components/schemas/' : 'https://dynamic.example/'}${String(member)}` : spell(member)]));
  };
  const all = Object.entries(schemas).map(([name, schema]) => [name, { ...(isOurs ? {} : { $id: `https://dynamic.example/${name}` }), ...(spell(schema) as JsonObject) }] as const);
  return { openapi: '3.1.1', info: {}, paths: {}, components: { schemas: Object.fromEntries(all) } };
};

const verdicts = async (schemas: Schemas, name: string, values: readonly JsonValue[]) => {
  const followed = followDynamicRefs(written(schemas, true)).document;
  const [validator, judge] = [createValidator(followed), secondOpinion(written(schemas, false))];
  const place = `/components/schemas/${name}`;
  return { followed, both: await Promise.all(values.map(async (value) => ({ value, ours: validator.validate(place, value).length === 0, theirs: await judge(place, value) }))) };
};

const page = { $defs: { of: { $dynamicAnchor: 'T', not: {} } }, properties: { items: { items: { $dynamicRef: '#T' } }, next: { $ref: 'Page' } } };
const of = (type: string, schema: JsonObject = { $ref: 'Page' }): JsonObject => ({ $defs: { of: { $dynamicAnchor: 'T', type } }, ...schema });
const tree = { $dynamicAnchor: 'node', properties: { id: true, children: { items: { $dynamicRef: '#node' } } }, required: ['id'] };

describe('a dynamic reference leads where those that led to it say', () => {
  test.each<{ title: string; schemas: Schemas; name: string; valid: readonly JsonValue[]; invalid: readonly JsonValue[]; added: readonly string[] }>([
    { title: 'a page of texts, among others', schemas: { Page: page, Texts: of('string'), Numbers: of('number') }, name: 'Texts', valid: [{ items: ['a'], next: { items: ['b'] } }], invalid: [{ items: [1] }, { next: { items: [1] } }], added: [] },
    { title: 'a page of nothing in particular', schemas: { Page: page, Texts: of('string') }, name: 'Page', valid: [{ items: [] }], invalid: [{ items: ['a'] }], added: [] },
    { title: 'a page of texts and more', schemas: { Page: page, Texts: of('string', { allOf: [{ $ref: 'Page' }], required: ['items'] }) }, name: 'Texts', valid: [{ items: ['a'] }], invalid: [{}, { items: [1] }], added: ['Texts.Page'] },
    { title: 'two names at once', schemas: { Pair: { $defs: { a: { $dynamicAnchor: 'A' }, b: { $dynamicAnchor: 'B' } }, prefixItems: [{ $dynamicRef: '#A' }, { $dynamicRef: '#B' }] }, Both: { $defs: { a: { $dynamicAnchor: 'A', type: 'string' }, b: { $dynamicAnchor: 'B', type: 'number' } }, $ref: 'Pair' } }, name: 'Both', valid: [['a', 1]], invalid: [[1, 1], ['a', 'a']], added: [] },
    { title: 'a stricter tree', schemas: { Tree: tree, Strict: { $dynamicAnchor: 'node', $ref: 'Tree', unevaluatedProperties: false } }, name: 'Strict', valid: [{ id: 1, children: [{ id: 2 }] }], invalid: [{ id: 1, children: [{ id: 2, more: 3 }] }, { id: 1, children: [{}] }], added: ['Strict.Tree'] },
    { title: 'the tree that a stricter one is made of', schemas: { Tree: tree, Strict: { $dynamicAnchor: 'node', $ref: 'Tree', unevaluatedProperties: false } }, name: 'Tree', valid: [{ id: 1, children: [{ id: 2, more: 3 }] }], invalid: [{ id: 1, children: [{}] }], added: ['Strict.Tree'] },
    { title: 'the outermost of three', schemas: { Page: page, Texts: of('string'), Outer: of('number', { properties: { texts: { $ref: 'Texts' } } }) }, name: 'Outer', valid: [{ texts: { items: [1] } }], invalid: [{ texts: { items: ['a'] } }], added: ['Outer.Texts', 'Outer.Page'] },
    { title: 'a plain anchor of the name nearby', schemas: { Page: { $defs: { of: { $anchor: 'T', type: 'boolean' } }, items: { $dynamicRef: '#T' } }, Texts: of('string') }, name: 'Texts', valid: [[true]], invalid: [['a']], added: [] },
    { title: 'beside a reference', schemas: { Text: { type: 'string' }, Page: { $defs: { of: { $dynamicAnchor: 'T' } }, items: { $ref: 'Text', $dynamicRef: '#T' } }, Short: { $defs: { of: { $dynamicAnchor: 'T', maxLength: 1 } }, $ref: 'Page' } }, name: 'Short', valid: [['a']], invalid: [['ab'], [1]], added: [] },
  ])('$title', async ({ schemas, name, valid, invalid, added }) => {
    const { followed, both } = await verdicts(schemas, name, [...valid, ...invalid]);
    expect(both).toEqual([...valid.map((value) => ({ value, ours: true, theirs: true })), ...invalid.map((value) => ({ value, ours: false, theirs: false }))]);
    expect(Object.keys((followed['components'] as { readonly schemas: JsonObject }).schemas)).toEqual([...Object.keys(schemas), ...added]);
    expect(JSON.stringify(followed)).not.toContain('$dynamicRef');
  });
});

test('what is there for the sake of others was written elsewhere', () => {
  const { document, writtenAt } = followDynamicRefs(written({ Page: page, Texts: { ...of('string'), title: 'Texts' }, More: of('number', { allOf: [{ $ref: 'Page' }] }) }, true));
  expect(document).toMatchObject({ components: { schemas: { Texts: { title: 'Texts', properties: { items: {} } } } } });
  expect(['Texts', 'Texts/title', 'Texts/properties/items', 'More.Page/properties/items', 'Page'].map((at) => writtenAt(`/components/schemas/${at}`))).toEqual(
    ['Texts', 'Texts/title', 'Page/properties/items', 'Page/properties/items', 'Page'].map((at) => `/components/schemas/${at}`),
  );
});

test('who multiplies schemas without end is not followed', () => {
  const names = Array.from({ length: 12 }, (_, index) => `N${index}`);
  const chain = names.flatMap((name, index): readonly (readonly [string, JsonObject])[] =>
    ['a', 'b'].map((letter) => [`${name}${letter}`, { $defs: { of: { $dynamicAnchor: name, const: letter } }, anyOf: (index === names.length - 1 ? ['End'] : ['a', 'b'].map((next) => `N${index + 1}${next}`)).map(($ref) => ({ $ref })) }] as const),
  );
  const document = written({ ...Object.fromEntries(chain), End: { $defs: Object.fromEntries(names.map((name) => [name, { $dynamicAnchor: name }])), properties: Object.fromEntries(names.map((name) => [name, { $dynamicRef: `#${name}` }])) } }, true);
  expect(followDynamicRefs(document).document).toBe(document);
});

test('both engines say the same of random schemas that are reached in several ways', async () => {
  const random = seeded(20_261_130);
  const differing = [];
  let [judged, followed] = [0, 0];
  for (let round = 0; round < 150; round += 1) {
    const schemas = randomSchemas(random);
    const values = Array.from({ length: 6 }, () => randomValue(random, 3));
    for (const name of Object.keys(schemas)) {
      const { both, followed: document } = await verdicts(schemas, name, values);
      judged += both.length;
      followed += Object.keys((document['components'] as { readonly schemas: JsonObject }).schemas).length - Object.keys(schemas).length;
      differing.push(...both.filter(({ ours, theirs }) => ours !== theirs).map((one) => ({ schemas, name, ...one })));
    }
  }
  expect(differing).toEqual([]);
  expect(judged).toBeGreaterThan(2_000);
  expect(followed).toBeGreaterThan(100);
});

const anchors = ['A', 'B'];
const names = ['P', 'Q', 'R', 'S'];

// A reference beside nothing that takes a value apart could go round.
const randomSchemas = (random: Random): Schemas =>
  Object.fromEntries(
    names.map((name, index) => {
      const part = (): JsonValue => pick<JsonValue>(random, [{ $dynamicRef: `#${pick(random, anchors)}` }, { $ref: pick(random, names) }, { type: 'string' }, true]);
      const defs = anchors.map((anchor) => [anchor, { $dynamicAnchor: anchor, ...pick<JsonObject>(random, [{ type: 'string' }, { type: 'number' }, { required: ['a'] }, {}]) }] as const);
      const later = names.slice(index + 1);
      return [
        name,
        { $defs: Object.fromEntries(defs), properties: { a: part(), b: part() }, items: part(), ...(later.length > 0 && pick(random, [true, false]) ? { $ref: pick(random, later) } : {}) },
      ] as const;
    }),
  );

const randomValue = (random: Random, depth: number): JsonValue =>
  depth === 0 || pick(random, [true, false, false])
    ? pick<JsonValue>(random, ['text', 1, true])
    : pick<() => JsonValue>(random, [() => [randomValue(random, depth - 1)], () => ({ a: randomValue(random, depth - 1) }), () => ({ a: randomValue(random, depth - 1), b: randomValue(random, depth - 1) })])();
