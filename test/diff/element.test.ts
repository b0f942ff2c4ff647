import { expect, test } from 'vitest';
import { elementAt } from '../../generator/diff/element.ts';

const document = {
  paths: {
    '/parameters/{id}': {
      parameters: [{ name: 'id', in: 'path' }],
      get: { parameters: [{ name: 'schema', in: 'query', schema: { maximum: 1 } }, { $ref: '#/components/parameters/Page' }] },
    },
  },
  components: { parameters: { Page: { name: 'page', in: 'query' } } },
};

test.each([
  ['', undefined],
  ['/paths/~1parameters~1{id}/get', undefined],
  ['/paths/~1parameters~1{id}/parameters/0/schema/type', 'id'],
  ['/paths/~1parameters~1{id}/get/parameters/0/schema/maximum', 'schema'],
  ['/paths/~1parameters~1{id}/get/parameters/1', '1'],
  ['/components/parameters/Page/schema/items/enum', 'page[]'],
  ['/paths/~1x/post/requestBody/content/application~1json/schema/maxLength', undefined],
  ['/paths/~1x/post/requestBody/content/application~1json/schema/properties/a~1b/allOf/0/properties/schema/type', 'a/b.schema'],
  ['/paths/~1x/get/responses/200/content/application~1json/schema/items/properties/id/type', '[].id'],
  ['/paths/~1x/get/responses/200/headers/X-Rate/schema/type', 'X-Rate'],
  ['/webhooks/headers/post/requestBody/content/application~1json/schema/prefixItems/1/additionalProperties/type', '[].*'],
  ['/components/schemas/Item/oneOf/1/patternProperties/^x/minimum', 'Item.^x'],
  ['/components/schemas/schema/properties/properties/properties/deep', 'schema.properties.deep'],
  ['/components/responses/schema/content/schema/schema/properties/message', 'message'],
])('%s is called %s', (pointer, name) => {
  expect(elementAt(document, pointer)).toBe(name);
});
