import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import type { Example } from '../../generator/diff/rule.ts';

const head = { openapi: '3.1.0', info: { title: 'Reading room', version: '1.0.0' } } as const;
const servers = [{ url: 'https://books.example.org' }] as const;
const done = { 204: { description: 'Done' } } as const;

/** A description whose one operation sends a schema and receives it. */
export const describing = (schema: JsonValue, components: JsonObject = {}): JsonObject => ({
  ...head,
  servers,
  paths: {
    '/things': {
      post: {
        operationId: 'sendThing',
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: done,
      },
      get: {
        operationId: 'receiveThing',
        responses: { 200: { description: 'A thing', content: { 'application/json': { schema } } } },
      },
    },
  },
  components: { schemas: components },
});

/** A description whose one operation has some members. */
export const operating = (members: JsonObject): JsonObject => ({
  ...head,
  servers,
  paths: { '/loans': { post: { operationId: 'doThing', responses: done, ...members } } },
});

/** The two descriptions that a rule's example stands for. */
export const descriptionsOf = ({ of, before, after }: Example): readonly [JsonObject, JsonObject] => {
  switch (of) {
    case 'schema':
      return [describing(before, named), describing(after, named)];
    case 'operation':
      return [operating(before), operating(after)];
    case 'description':
      return [{ ...head, servers, paths: {}, ...before }, { ...head, servers, paths: {}, ...after }];
  }
};

// What the examples of discriminators refer to.
const named = {
  Book: { type: 'object', required: ['kind'], properties: { kind: { const: 'book' }, isbn: { type: 'string' } } },
  Map: { type: 'object', required: ['kind'], properties: { kind: { const: 'map' }, scale: { type: 'integer' } } },
} as const;
