import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import type { Part } from '../../generator/model/sample/expand.ts';
import { memberPointers } from '../../generator/model/sample/member.ts';

const part = (schema: JsonObject, index: number): Part => ({ pointer: `/parts/${index}`, schema });
const properties = (...names: readonly string[]): JsonObject => ({ properties: Object.fromEntries(names.map((name) => [name, {}])) });
const names = ['a', 'b', 'x-1', '__proto__', 'constructor', 'unknown'];

// From some number of parts on, names are looked up by an index. Parts that say nothing lead there.
describe('a member has the same schemas in a chain of many parts as in one of few', () => {
  test.each<[title: string, schemas: readonly JsonObject[]]>([
    ['a name that several list', [properties('a', 'b'), properties('b'), properties('a')]],
    ['names that every object inherits', [properties('__proto__', 'constructor'), properties('constructor')]],
    ['names by pattern', [properties('a'), { patternProperties: { '^x-': {}, '1$': {} } }, properties('x-1')]],
    ['other names, described', [properties('a'), { ...properties('b'), additionalProperties: { type: 'string' } }]],
    ['other names, forbidden', [properties('a'), { ...properties('b'), additionalProperties: false }]],
    ['names that nothing evaluates, described', [properties('a'), { unevaluatedProperties: { type: 'string' } }]],
    ['names that nothing evaluates, forbidden', [{ unevaluatedProperties: false }, properties('a')]],
  ])('%s', (_, schemas) => {
    const parts = schemas.map(part);
    const silent = Array.from({ length: 30 }, (_, index) => part({ type: 'object' }, 100 + index));
    const found = (among: readonly Part[]) => names.map((name) => memberPointers(among, name));
    expect(found([...parts, ...silent])).toEqual(found(parts));
    expect(found([...silent, ...parts])).toEqual(found(parts));
  });
});

test('a name is looked up among thousands of parts without a look at each', () => {
  let looks = 0;
  const parts = Array.from({ length: 1000 }, (_, index) =>
    part(new Proxy(properties(`m${index}`), { getOwnPropertyDescriptor: (schema, key) => ((looks += 1), Reflect.getOwnPropertyDescriptor(schema, key)) }), index),
  );
  expect(parts.map(({ pointer }, index) => memberPointers(parts, `m${index}`)?.[0] === `${pointer}/properties/m${index}`)).not.toContain(false);
  expect(looks).toBeLessThan(20 * parts.length);
});
