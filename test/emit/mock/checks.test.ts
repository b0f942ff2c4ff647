import { expect, test } from 'vitest';
import type { Api, JsonObject, JsonValue } from '../../../generator/model/api.ts';
import { loadCompiler, loadValidator } from '../../../generator/validate.ts';
import { projectApis } from '../../api.ts';
import { schemaTools } from './emitted.ts';

const [compile, createValidator, tools] = await Promise.all([loadCompiler(), loadValidator(), schemaTools()]);

type Checks = Readonly<Record<string, ((value: unknown) => boolean) & { errors?: readonly { instancePath: string; keyword: string; schemaPath: string }[] | null }>>;

/** What the text of a module exports, run as a package would run it. */
const load = (text: string): Checks => {
  const body = text.replaceAll(/^export const (\w+) = (\w+);$/gmu, 'out.$1 = $2;');
  const out: Checks = {};
  new Function('out', 'equal', 'formats', 'readPattern', 'ucs2length', body)(out, tools.equal, tools.formats, tools.readPattern, tools.ucs2length);
  return out;
};

const describing = (schemas: JsonObject): JsonObject => ({ openapi: '3.1.1', info: {}, paths: {}, components: { schemas } });

/** Pointer, keyword and place in the description of each violation. */
const found = (document: JsonObject, value: unknown, direction?: 'request' | 'response') => {
  const site = { schema: '/components/schemas/Given', ...(direction === undefined ? {} : { direction }) };
  const compiled = compile(document, new Map([['given', site]]));
  const outside = load(compiled.moduleText)['given']!;
  const inside = compiled.functions.get('given')!;
  const list = (check: typeof inside | typeof outside) =>
    check(value) ? [] : (check.errors ?? []).map(({ instancePath, keyword, schemaPath }) => `${instancePath} ${keyword} ${decodeURIComponent(schemaPath)}`);
  expect(list(outside)).toEqual(list(inside));
  return list(outside);
};

test.each<{ title: string; schema: JsonValue; value: unknown; want: readonly string[]; others?: JsonObject }>([
  { title: 'types', schema: { type: 'integer' }, value: 1.5, want: [' type #/components/schemas/Given/type'] },
  { title: 'lengths in characters', schema: { maxLength: 1 }, value: '🎉', want: [] },
  { title: 'lengths in characters, exceeded', schema: { maxLength: 1 }, value: '🎉🎉', want: [' maxLength #/components/schemas/Given/maxLength'] },
  { title: 'formats', schema: { format: 'uuid' }, value: 'x', want: [' format #/components/schemas/Given/format'] },
  { title: 'patterns that the u flag refuses', schema: { pattern: '^a\\-b$' }, value: 'a-b', want: [] },
  { title: 'such patterns, missed', schema: { pattern: '^a\\-b$' }, value: 'ab', want: [' pattern #/components/schemas/Given/pattern'] },
  { title: 'patterns that are none', schema: { pattern: '(' }, value: 'x', want: [] },
  { title: 'constants that are objects', schema: { const: { a: [1, { b: null }] } }, value: { a: [1, { b: null }] }, want: [] },
  { title: 'constants with other members', schema: { const: { a: 1 } }, value: { b: 1 }, want: [' const #/components/schemas/Given/const'] },
  { title: 'constants with a member named __proto__', schema: { const: JSON.parse('{"__proto__":{}}') as JsonValue }, value: JSON.parse('{"__proto__":{}}'), want: [] },
  { title: 'such constants, missed', schema: { const: JSON.parse('{"__proto__":{}}') as JsonValue }, value: { y: 1 }, want: [' const #/components/schemas/Given/const'] },
  { title: 'constants without one', schema: { const: { y: 1 } }, value: JSON.parse('{"__proto__":{}}'), want: [' const #/components/schemas/Given/const'] },
  { title: 'lists without repetition', schema: { uniqueItems: true }, value: [{ a: 1 }, { a: 1 }], want: [' uniqueItems #/components/schemas/Given/uniqueItems'] },
  {
    title: 'places behind references',
    schema: { properties: { 'a/b': { $ref: '#/components/schemas/Other' } } },
    others: { Other: { type: 'object', properties: { 'ü~': { minimum: 2 } } } },
    value: { 'a/b': { 'ü~': 1 } },
    want: ['/a~1b/ü~0 minimum #/components/schemas/Other/properties/ü~0/minimum'],
  },
  {
    title: 'schemas that hold themselves',
    schema: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Given' }, n: { type: 'null' } } },
    value: { inner: { inner: { n: 1 } } },
    want: ['/inner/inner/n type #/components/schemas/Given/properties/n/type'],
  },
  { title: 'members named as JavaScript names its own', schema: { required: ['constructor', '__proto__'] }, value: {}, want: [' required #/components/schemas/Given/required', ' required #/components/schemas/Given/required'] },
  { title: 'such members when they are there', schema: { required: ['constructor', '__proto__'] }, value: JSON.parse('{"constructor":1,"__proto__":1}'), want: [] },
  { title: 'decimal multiples', schema: { multipleOf: 0.01 }, value: 19.99, want: [] },
  { title: 'decimal multiples of large amounts', schema: { multipleOf: 0.01 }, value: 19306350699.94, want: [] },
  { title: 'whole multiples exactly', schema: { multipleOf: 10_000_000_000 }, value: 10_000_000_001, want: [' multipleOf #/components/schemas/Given/multipleOf'] },
  { title: 'what no branch knows', schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, value: { b: 1 }, want: [' unevaluatedProperties #/components/schemas/Given/unevaluatedProperties'] },
  { title: 'texts that would end a string', schema: { enum: ['"; throw 1; //', '\u2028', '${x}', '`'] }, value: '`', want: [] },
])('compiled checks know $title', ({ schema, value, want, others = {} }) => {
  expect(found(describing({ Given: schema, ...others }), value)).toEqual(want);
});

test('nobody has to send what only comes back, and the other way round', () => {
  const Given = {
    allOf: [{ $ref: '#/components/schemas/Base' }],
    required: ['id', 'secret', 'name'],
    properties: { id: { readOnly: true }, secret: { writeOnly: true }, name: {} },
  };
  const document = describing({ Given, Base: { required: ['made'], properties: { made: { readOnly: true } } } });
  const missing = (direction?: 'request' | 'response') => found(document, {}, direction).length;
  expect([missing(), missing('request'), missing('response')]).toEqual([4, 2, 3]);
  const both = compile(document, new Map([['a', { schema: '/components/schemas/Given', direction: 'request' }], ['b', { schema: '/components/schemas/Given', direction: 'response' }]]));
  const { a, b } = load(both.moduleText);
  expect([a!({ secret: 1, name: 1 }), b!({ secret: 1, name: 1 }), b!({ id: 1, name: 1, made: 1 })]).toEqual([true, false, true]);
});

test.each<[title: string, schema: JsonObject, want: readonly string[]]>([
  ['what it calls', { type: 'object', properties: { a: { const: {} }, b: { format: 'uuid' }, c: { pattern: 'a' }, d: { maxLength: 1 } } }, ['equal', 'formats', 'readPattern', 'ucs2length']],
  ['nothing for a text that looks like it', { enum: ['equal', '= formats', '\nconst func0 = readPattern;', 'ucs2length'], title: 'equal' }, []],
])('a module imports %s', (_, schema, want) => {
  expect(compile(describing({ Given: schema }), new Map([['given', { schema: '/components/schemas/Given' }]])).imports).toEqual(want);
});

test('what cannot be compiled leaves the rest alone', () => {
  const document = describing({ Good: { type: 'string' }, Bad: { $ref: '#/components/schemas/Missing' } });
  const { functions, moduleText } = compile(
    document,
    new Map([['good', { schema: '/components/schemas/Good' }], ['bad', { schema: '/components/schemas/Bad' }], ['gone', { schema: '/components/schemas/Gone' }]]),
  );
  expect([...functions.keys()]).toEqual(['good']);
  expect(Object.keys(load(moduleText))).toEqual(['good']);
});

test('compiled checks agree with the validator on every body of the four APIs, whole and with one member missing or changed', async () => {
  const apis = await projectApis();
  let judged = 0;
  for (const api of apis.values()) judged += agree(api);
  expect(judged).toBeGreaterThan(300);
});

const agree = (api: Api): number => {
  const { validate } = createValidator(api.document);
  let judged = 0;
  for (const { body, responses } of api.operations) {
    const contents = [
      ...(body?.content ?? []).map((content) => ({ content, direction: 'request' as const })),
      ...responses.flatMap(({ content }) => content.map((one) => ({ content: one, direction: 'response' as const }))),
    ];
    for (const { content: { schema, examples }, direction } of contents) {
      if (schema === undefined) continue;
      const check = load(compile(api.document, new Map([['check', { schema: schema.pointer, direction }]])).moduleText)['check']!;
      for (const value of examples.flatMap((example) => variants(example.corrected ?? example.value))) {
        const violations = check(value) ? [] : (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
        const want = validate(schema.pointer, value, direction).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
        expect(violations.sort(), JSON.stringify(value)).toEqual([...want].sort());
        judged += 1;
      }
    }
  }
  return judged;
};

const variants = (value: JsonValue): readonly JsonValue[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [value];
  const entries = Object.entries(value);
  return [
    value,
    ...entries.map((_, index) => Object.fromEntries(entries.filter((__, other) => other !== index))),
    ...[null, 1.5, 'x', '', [], {}, true].flatMap((other) => entries.map(([name]) => ({ ...value, [name]: other }))),
  ];
};
