import { describe, expect, test } from 'vitest';
import { read } from '../../generator/read/index.ts';
import { brief, description, project } from './project.ts';
import type { Files } from './project.ts';

const schemas = (...lines: readonly string[]): string => description('components:', '  schemas:', ...lines.map((line) => `    ${line}`));

describe('references', () => {
  test.each<[title: string, files: Files, want: readonly string[]]>([
    ['that lead nowhere', { 'a.yaml': schemas('A: { $ref: "#/components/schemas/B" }', 'B2: {}') }, ['a.yaml:6:16 ref-missing']],
    ['at every place', { 'a.yaml': schemas('A: { $ref: "#/x" }', 'B: { items: { $ref: "#/x" } }', 'C: { allOf: [{ $ref: "#/y" }] }') }, ['a.yaml:6:16 ref-missing', 'a.yaml:7:25 ref-missing', 'a.yaml:8:26 ref-missing']],
    ['to a missing file', { 'a.yaml': schemas('A: { $ref: "./b.yaml" }', 'B: { $ref: "./b.yaml#/x" }') }, ['a.yaml:6:16 file-missing']],
    ['to a folder', { 'a.yaml': schemas('A: { $ref: "b" }'), 'b/x.yaml': '' }, ['a.yaml:6:16 file-missing']],
    ['to nothing in another file', { 'a.yaml': schemas('A: { $ref: "b.yaml#/C" }'), 'b.yaml': 'B: {}\n' }, ['a.yaml:6:16 ref-missing']],
    ['in another file', { 'a.yaml': schemas('A: { $ref: b.yaml }'), 'b.yaml': 'items:\n  $ref: "#/nothing"\n' }, ['b.yaml:2:9 ref-missing']],
    ['to a file with faults', { 'a.yaml': schemas('A: { $ref: b.yaml }', 'B: { $ref: b.yaml }'), 'b.yaml': 'a: 1\na: 2\n' }, ['b.yaml:2:1 duplicate-key']],
    ['to an empty file', { 'a.yaml': schemas('A: { $ref: b.yaml }'), 'b.yaml': '' }, ['b.yaml:1:1 file-empty']],
    ['out of the folder', { 'in/a.yaml': schemas('A: { $ref: ../b.yaml }'), 'b.yaml': '{}' }, ['in/a.yaml:6:16 ref-outside']],
    ['out of the folder, encoded', { 'in/a.yaml': schemas('A: { $ref: "%2e%2e/b.yaml" }'), 'b.yaml': '{}' }, ['in/a.yaml:6:16 ref-outside']],
    ['to an absolute path', { 'a.yaml': schemas('A: { $ref: /etc/passwd }') }, ['a.yaml:6:16 ref-outside']],
    ['out of the folder by a link', { 'in/a.yaml': schemas('A: { $ref: link.yaml }'), 'in/link.yaml': '-> ../b.yaml', 'b.yaml': '{}' }, ['in/a.yaml:6:16 ref-outside']],
    ['out of the folder by a linked folder', { 'in/a.yaml': schemas('A: { $ref: up/b.yaml }'), 'in/up': '-> ..', 'b.yaml': '{}' }, ['in/a.yaml:6:16 ref-outside']],
    ['to the network', { 'a.yaml': schemas('A: { $ref: "https://example.com/a.yaml" }', 'B: { $ref: "//example.com/a" }', 'C: { $ref: "file:///etc/passwd" }', 'D: { $ref: "data:,{}" }', 'E: { $ref: "HTTP://x" }') }, ['a.yaml:6:16 ref-remote', 'a.yaml:7:16 ref-remote', 'a.yaml:8:16 ref-remote', 'a.yaml:9:16 ref-remote', 'a.yaml:10:16 ref-remote']],
    ['with backslashes', { 'a.yaml': schemas("A: { $ref: '..\\b.yaml' }") }, ['a.yaml:6:16 ref-invalid']],
    ['that are not text', { 'a.yaml': schemas('A: { $ref: 1 }', 'B: { $ref: { a: b } }', 'C: { $ref: }', 'D: { $ref: "" }') }, ['a.yaml:6:16 ref-invalid', 'a.yaml:7:16 ref-invalid', 'a.yaml:8:10 ref-invalid', 'a.yaml:9:16 ref-invalid']],
    ['to what cannot stand there', { 'a.yaml': schemas('A: { $ref: "#/info/title" }', 'B: { $ref: "#/components/schemas/C/enum" }', 'C: { enum: [1] }') }, ['a.yaml:6:16 ref-invalid', 'a.yaml:7:16 ref-invalid']],
    ['to themselves', { 'a.yaml': schemas('A: { $ref: "#/components/schemas/A" }') }, ['a.yaml:6:16 ref-cycle']],
    ['in a circle', { 'a.yaml': schemas('A: { $ref: "#/components/schemas/B" }', 'B: { $ref: "#/components/schemas/C" }', 'C: { $ref: "#/components/schemas/A" }', 'D: { $ref: "#/components/schemas/A" }') }, ['a.yaml:6:16 ref-cycle']],
    ['where no tool knows one', { 'a.yaml': 'openapi: 3.1.1\ninfo: { title: T, version: "1" }\npaths:\n  /a:\n    get: { $ref: "#/x-a" }\n    put: { $ref: "b.yaml" }\n    post: { parameters: { $ref: "#/x-b" }, responses: { } }\nx-a: { responses: {} }\nx-b: []\n', 'b.yaml': 'responses: {}\n' }, ['a.yaml:5:18 ref-invalid', 'a.yaml:7:33 ref-invalid']],
    ['that only lead on and on', { 'a.yaml': schemas(...Array.from({ length: 150 }, (_, index) => `S${index}: { $ref: "#/components/schemas/S${index + 1}" }`), 'S150: {}') }, ['a.yaml:6:17 ref-invalid']],
    ['in a circle through files', { 'a.yaml': schemas('A: { $ref: b.yaml }'), 'b.yaml': '$ref: "a.yaml#/components/schemas/A"\n' }, ['a.yaml:6:16 ref-cycle']],
    ['whose way leads through themselves', { 'a.yaml': schemas('A: { $ref: "#/components/schemas/A/x" }') }, ['a.yaml:6:16 ref-cycle']],
    ['of a discriminator', { 'a.yaml': schemas('A: { discriminator: { propertyName: t, mapping: { a: ../b.yaml, b: "#/x", c: B } } }', 'B: {}') }, ['a.yaml:6:58 ref-outside', 'a.yaml:6:72 ref-missing']],
    ['by an unknown anchor', { 'a.yaml': schemas('A: { $ref: "#b" }') }, ['a.yaml:6:16 ref-missing']],
    ['below a key of an object prototype', { 'a.yaml': schemas('A: { $ref: "#/components/schemas/constructor" }', 'B: { $ref: "#/__proto__" }') }, ['a.yaml:6:16 ref-missing', 'a.yaml:7:16 ref-missing']],
  ])('are refused %s', async (_, files, want) => {
    const root = await project(files);
    const [input] = Object.keys(files);
    const { sources, problems } = await read({ root, inputs: [input ?? ''], lint: false });
    expect(sources).toEqual([]);
    expect(brief(problems)).toEqual(want);
  });

  test.each<[title: string, text: string]>([
    ['an example', description('components: { parameters: { P: { name: p, in: query, example: { $ref: "#/x" } } } }')],
    ['the value of an example', description('components: { examples: { E: { value: { $ref: "../../etc/passwd" } } } }')],
    ['a default, an enum, a const or an example of a schema', schemas('A: { default: { $ref: "#/x" }, enum: [{ $ref: "#/x" }], const: { $ref: 1 }, examples: [{ $ref: "#/x" }] }')],
    ['an extension', description('x-a: { $ref: "https://example.com" }', 'components: { schemas: { A: { x-b: { $ref: "#/x" } } } }')],
    ['the name of a property', schemas('A: { properties: { $ref: { type: string } } }')],
  ])('are data in %s', async (_, text) => {
    const root = await project({ 'a.yaml': text });
    const { sources, problems } = await read({ root, inputs: ['a.yaml'], lint: false });
    expect(brief(problems)).toEqual([]);
    expect(sources).toHaveLength(1);
  });

  test('suggest what was probably meant', async () => {
    const root = await project({ 'a.yaml': schemas('A: { $ref: "#/components/schemas/Bokking" }', 'Booking: {}') });
    const { problems } = await read({ root, inputs: ['a.yaml'], lint: false });
    expect(problems[0]?.remedy).toBe('Did you mean `#/components/schemas/Booking`?');
  });

  test('may leave the folder of the description within specs/', async () => {
    const root = await project({ 'specs/a/openapi.yaml': schemas('A: { $ref: ../shared/b.yaml }'), 'specs/shared/b.yaml': 'type: string\n' });
    const { sources, problems } = await read({ root, inputs: ['specs/a/openapi.yaml'], lint: false });
    expect(brief(problems)).toEqual([]);
    expect(sources[0]?.files).toEqual(['specs/a/openapi.yaml', 'specs/shared/b.yaml']);
  });
});
