import { expect, test } from 'vitest';
import { withOptionalHeaders } from '../../../generator/emit/types/header.ts';
import type { JsonObject } from '../../../generator/model/api.ts';

const schema = { type: 'integer' };
const ref = (name: string): JsonObject => ({ $ref: `#/components/headers/${name}` });
const headers = { Sure: { required: true, schema }, Rare: { schema }, Alias: ref('Rare') };

test.each<[what: string, header: JsonObject, want: JsonObject]>([
  ['that is always there stays a reference', ref('Sure'), ref('Sure')],
  ['that may be missing keeps its type, and is optional', ref('Rare'), { schema: ref('Rare') }],
  ['behind another one may be missing too', ref('Alias'), { schema: ref('Alias') }],
  ['that is described in its place stays as it is', { schema }, { schema }],
])('a header %s', (_, header, want) => {
  const document = { openapi: '3.1.1', info: { title: 'a', version: '1' }, paths: {}, components: { headers } };
  expect(withOptionalHeaders(document)({ description: 'a', headers: { 'X-A': header } })).toEqual({ description: 'a', headers: { 'X-A': want } });
});
