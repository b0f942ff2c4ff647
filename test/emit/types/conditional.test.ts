import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { emitTypes } from '../../../generator/emit/types/index.ts';
import type { JsonObject, JsonValue } from '../../../generator/model/api.ts';
import { apiOf } from '../../api.ts';
import { temporaryFolder } from '../../consumer/tools.ts';

interface Case {
  readonly title: string;
  readonly schema: JsonObject;
  /** Values that the schema allows. */
  readonly valid: readonly JsonValue[];
  /** What is known of a member that came. */
  readonly has?: Readonly<Record<string, string>>;
}

const text = { type: 'string' };
const whole = { type: 'integer' };
const closed = { type: 'object', unevaluatedProperties: false };
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const when = (kind: string): JsonObject => ({ properties: { kind: { const: kind } }, required: ['kind'] });
const named = { Zip: { type: 'object', required: ['zip'], properties: { zip: text } }, Us: { type: 'object', properties: { country: { const: 'US' } } } };

const cases: readonly Case[] = [
  { title: 'a branch that is a reference', schema: { ...closed, properties: { kind: text }, if: ref('Us'), then: ref('Zip'), else: { properties: { code: whole } } }, valid: [{ kind: 'a', country: 'US', zip: '1' }, { country: 'SE', code: 1 }], has: { zip: 'string | undefined', country: 'unknown' } },
  { title: 'a branch that is a composition', schema: { ...closed, properties: { kind: text }, if: when('a'), then: { oneOf: [{ required: ['r'], properties: { r: text } }, { properties: { s: whole } }] }, else: { allOf: [{ properties: { r: whole } }] } }, valid: [{ kind: 'a', r: 'x' }, { kind: 'a', s: 1 }, { r: 1 }], has: { r: 'string | number | undefined' } },
  { title: 'a condition on a member that nothing else describes', schema: { ...closed, if: when('a'), then: { properties: { r: text } } }, valid: [{ kind: 'a', r: 'x' }], has: { kind: 'unknown' } },
  { title: 'a condition in a condition', schema: { ...closed, properties: { a: text }, if: { required: ['a'] }, then: { properties: { x: text }, if: when('a'), then: { properties: { z: whole } } } }, valid: [{ a: 'a', x: 'x', kind: 'a', z: 1 }] },
  { title: 'conditions that make one member of two types', schema: { ...closed, properties: { kind: text }, allOf: [{ if: when('a'), then: { required: ['r'], properties: { r: text } } }, { if: when('b'), then: { properties: { r: whole } } }] }, valid: [{ kind: 'a', r: 'x' }, { kind: 'b', r: 1 }, {}], has: { kind: 'string | undefined', r: 'string | number | undefined' } },
  { title: 'a condition that narrows what a part describes', schema: { allOf: [ref('Zip'), { if: when('a'), then: { properties: { zip: { const: '1' } } } }] }, valid: [{ zip: '1' }, { zip: '2' }], has: { zip: 'string' } },
  { title: 'a condition that narrows, beside the part', schema: { ...ref('Zip'), if: when('a'), then: { properties: { zip: { const: '1' } } } }, valid: [{ zip: '2' }], has: { zip: 'string' } },
  { title: 'a condition that denies a member', schema: { ...closed, properties: { kind: text }, if: when('a'), then: { properties: { r: text } }, else: { properties: { r: false } } }, valid: [{ kind: 'a', r: 'x' }], has: { r: 'string | undefined' } },
  { title: 'a condition on values that need not be objects', schema: { if: { type: 'object' }, then: { type: 'object', properties: { a: text } }, else: text }, valid: ['a', { a: 'a' }] },
  { title: 'a dependency that is a reference', schema: { ...closed, properties: { a: text }, dependentSchemas: { a: ref('Zip') } }, valid: [{ a: 'a', zip: '1' }, {}], has: { zip: 'string | undefined' } },
  { title: 'a dependency that narrows', schema: { type: 'object', properties: { a: text, b: { type: ['string', 'integer'] } }, dependentSchemas: { a: { properties: { b: text } } } }, valid: [{ b: 1 }, { a: 'a', b: 'b' }], has: { b: 'string | number | undefined' } },
  { title: 'patterns of several types beside members', schema: { type: 'object', properties: { id: { type: 'boolean' } }, patternProperties: { '^s-': text, '^n-': whole } }, valid: [{ 'id': true, 's-a': 'x', 'n-a': 1 }], has: { 's-a': 'string | number | boolean' } },
  { title: 'a pattern beside a part', schema: { allOf: [ref('Zip')], patternProperties: { '^n-': whole } }, valid: [{ 'zip': '1', 'n-a': 1 }], has: { zip: 'string' } },
  { title: 'a pattern beside members that a condition adds', schema: { type: 'object', properties: { kind: text }, patternProperties: { '^n-': whole }, if: when('a'), then: { properties: { on: { type: 'boolean' } } } }, valid: [{ 'kind': 'a', 'on': true, 'n-a': 1 }] },
  { title: 'a pattern in a part', schema: { properties: { id: text }, allOf: [{ type: 'object', patternProperties: { '^n-': whole } }, { type: 'object', properties: { on: { type: 'boolean' } } }] }, valid: [{ 'id': 'a', 'on': true, 'n-a': 1 }], has: { id: 'string | undefined' } },
  { title: 'a pattern in a part of a part', schema: { type: 'object', properties: { id: text }, allOf: [{ anyOf: [{ type: 'object', properties: { k: text }, patternProperties: { '^n-': whole } }, ref('Zip')] }] }, valid: [{ 'id': 'a', 'k': 'b', 'n-a': 1 }], has: { id: 'string | undefined' } },
  { title: 'a pattern for any name in a part', schema: { type: 'object', properties: { id: text }, allOf: [{ type: 'object', patternProperties: { '': { type: ['string', 'integer'] } } }] }, valid: [{ id: 'a', n: 1 }] },
  { title: 'others that are left', schema: { type: 'object', properties: { a: text }, patternProperties: { '^b-': { type: 'boolean' } }, unevaluatedProperties: whole }, valid: [{ 'a': 'a', 'b-': true, 'c': 1 }], has: { a: 'string | undefined' } },
  { title: 'others that are left of a part', schema: { allOf: [ref('Zip')], unevaluatedProperties: whole }, valid: [{ zip: '1', c: 1 }], has: { c: 'string | number' } },
];

const nameOf = (index: number): string => `components['schemas']['C${index}']`;

const program = cases.flatMap(({ title, valid, has = {} }, index) => [
  ...valid.map((value) => `taken<${nameOf(index)}>(${JSON.stringify(value)}); // ${title}`),
  ...Object.entries(has).map(([name, type]) => `same<${nameOf(index)}['${name}'], ${type}>(true); // ${title}`),
]);

test('types take what their schemas allow on a condition, and promise none of it', async () => {
  const folder = await temporaryFolder(afterAll);
  const schemas = { ...named, ...Object.fromEntries(cases.map(({ schema }, index) => [`C${index}`, schema] as const)) };
  const [types] = emitTypes(apiOf({ paths: {}, components: { schemas } }));
  const head = [
    "import type { components } from './schema.js';",
    'declare const taken: <Type>(value: Type) => void;',
    'declare const same: <A, B>(proof: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false) => void;',
  ];
  await writeFile(join(folder, 'schema.d.ts'), types?.text ?? '');
  await writeFile(join(folder, 'program.ts'), [...head, ...program].join('\n'));
  const compiled = ts.createProgram([join(folder, 'program.ts')], { strict: true, noEmit: true, exactOptionalPropertyTypes: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] });
  const lines = ts.getPreEmitDiagnostics(compiled).map(({ file, start = 0, messageText }) => `${program[(file?.getLineAndCharacterOfPosition(start).line ?? 0) - head.length]} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(lines).toEqual([]);
}, 60_000);
