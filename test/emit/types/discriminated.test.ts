import { expect, test } from 'vitest';
import { copyDiscriminated } from '../../../generator/emit/types/discriminated.ts';
import type { JsonObject } from '../../../generator/model/api.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const found = (schema: JsonObject): JsonObject => ({ get: { responses: { 200: { content: { 'application/json': { schema } } } } } });
const kind = { propertyName: 'kind', mapping: { hen: '#/components/schemas/Hen' } };
const shared = { type: 'object', properties: { kind: { type: 'string' } } };

const document = (schemas: JsonObject, paths: JsonObject = {}): JsonObject => ({ openapi: '3.1.0', info: { title: 'Farm' }, paths, components: { schemas, responses: { Gone: {} } } });

const namesIn = ({ paths, components }: JsonObject): readonly string[] => [paths, (components as JsonObject)['schemas']].flatMap((members) => Object.keys(members as JsonObject));

test.each<[what: string, document: JsonObject, concerned: readonly string[]]>([
  ['what its mapping and its branches refer to', document({ Animal: { oneOf: [ref('Cow'), ref('Hen')], discriminator: kind }, Cow: shared, Hen: shared, Barn: shared }), ['Animal', 'Cow', 'Hen']],
  ['the schema behind an alias', document({ Animal: { oneOf: [ref('Alias')], discriminator: { propertyName: 'kind' } }, Alias: ref('Other'), Other: ref('Hen'), Hen: shared }), ['Animal', 'Alias', 'Other', 'Hen']],
  ['a schema that inherits it', document({ Animal: { ...shared, discriminator: { propertyName: 'kind' } }, Hen: { allOf: [ref('Animal')] }, Egg: { properties: { of: ref('Hen') } } }), ['Animal', 'Hen']],
  ['the operation that it stands in', document({ Hen: shared, Cow: shared }, { '/hens': found({ oneOf: [ref('Hen')], discriminator: { propertyName: 'kind' } }), '/cows': found(ref('Cow')) }), ['/hens', 'Hen']],
])('a discriminator concerns %s', (_, given, concerned) => {
  const copied = copyDiscriminated(given);
  expect(namesIn(copied.concerned)).toEqual(concerned);
  expect(copied.document).toEqual(given);
});

test('each schema that a discriminator concerns is a copy of its own, the same in both, and the rest is not copied', () => {
  const given = document({ Animal: { oneOf: [ref('Cow'), ref('Hen')], discriminator: kind }, Cow: shared, Hen: shared, Barn: shared });
  const schemasIn = (one: JsonObject): JsonObject => (one['components'] as JsonObject)['schemas'] as JsonObject;
  const { document: whole, concerned } = copyDiscriminated(given);
  expect(schemasIn(whole)['Hen']).toBe(schemasIn(concerned)['Hen']);
  expect(schemasIn(whole)['Hen']).not.toBe(schemasIn(whole)['Cow']);
  expect(schemasIn(whole)['Barn']).toBe(shared);
});
