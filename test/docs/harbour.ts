import type { JsonObject } from '../../generator/model/api.ts';

/** A description of our own that has one of everything that a page can show. */
export const harbour: JsonObject = {
  openapi: '3.1.1',
  info: {
    title: 'Harbour',
    version: '2.4.0',
    summary: 'Berths, ships and the tide.',
    description:
      '# About\n\nShips **book** berths.\n\n### Tides\n\n| Tide | Means |\n| --- | --- |\n| ebb | falling |\n\n```json\n{ "tide": "ebb" }\n```\n\nSee [the guide](https://example.com/guide), [a file](guide.md) and [nothing](javascript:alert(1)).',
    contact: { name: 'Harbour master', email: 'master@example.com' },
    license: { name: 'MIT', url: 'https://example.com/license' },
  },
  servers: [
    { url: 'https://{port}.example.com/v1', description: 'Production', variables: { port: { default: 'oslo', enum: ['oslo', 'bergen'], description: 'The port.' } } },
    { url: 'https://sandbox.example.com', description: 'Sandbox' },
  ],
  tags: [
    { name: 'Berths', description: 'Places to moor.' },
    { name: 'Ships', description: 'Those who moor.' },
  ],
  security: [{ token: [] }, { login: ['berths:read'] }],
  paths: {
    '/berths': {
      get: {
        operationId: 'listBerths',
        tags: ['Berths'],
        summary: 'List berths',
        'x-docs-aliases': ['berths/all-berths', '../escape', 'old/places.html'],
        parameters: [
          { name: 'tide', in: 'query', description: 'Only those that a tide allows.', schema: { type: 'string', enum: ['ebb', 'flow'] }, example: 'ebb' },
          { name: 'within', in: 'query', style: 'deepObject', explode: true, schema: { type: 'object', properties: { north: { type: 'number' }, south: { type: 'number' } } } },
          { name: 'X-Trace', in: 'header', deprecated: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'The berths.',
            headers: { 'X-Total': { description: 'How many there are.', schema: { type: 'integer', minimum: 0 } } },
            content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Berth' } } } },
          },
          404: { $ref: '#/components/responses/Lost' },
        },
      },
      post: {
        operationId: 'bookBerth',
        tags: ['Berths', 'Ships'],
        summary: 'Book a berth',
        deprecated: true,
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Booking' },
              examples: {
                night: { summary: 'One night', value: { nights: 1, payment: { kind: 'card', number: '4111' } } },
                stay: {
                  summary: 'A long stay',
                  value: { nights: '14', payment: { kind: 'invoice', address: 'Quay 1' } },
                  'x-known-discrepancies': [{ pointer: '/nights', documented: 'an integer', shown: 'the text "14"', corrected: 14, note: 'As <string> elsewhere.' }],
                },
              },
            },
          },
        },
        responses: {
          201: { description: 'Booked.', links: { berths: { operationId: 'listBerths', description: 'Those that are **left**.', parameters: { tide: 'ebb' } } }, content: { 'application/json': { schema: { $ref: '#/components/schemas/Berth' }, example: { id: 'b1', children: [] } } } },
          409: {
            description: 'The berth is taken.',
            'x-error-codes': [{ code: 'berth_taken', meaning: 'Somebody was faster.', rule: { pointer: '/nights', keyword: 'minimum' } }],
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
          default: { description: 'Anything else.' },
        },
        callbacks: { moored: { '{$request.body#/callback}': { post: { summary: 'A ship has moored', requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { 204: { description: 'Heard.' } } } } } },
      },
    },
    '/ships/{ship}/photo': {
      put: {
        operationId: 'ships/replace-photo',
        tags: ['Ships'],
        externalDocs: { url: '/guide#photos', description: 'The guide' },
        description: 'See [what counts](#what-counts).\n\n## What counts\n\n| Side | Length |\n| :-: | --: |\n| port | 4 |\n\n## What counts\n\nThe rest.',
        parameters: [{ name: 'ship', in: 'path', required: true, schema: { type: 'string' }, example: 'Ægir & Sons' }],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { title: { type: 'string' }, photo: { type: 'string', format: 'binary' } } },
              example: { title: 'Bow', photo: 'bytes' },
            },
          },
        },
        responses: { 204: { description: 'Replaced.' } },
      },
    },
    '/untagged': { get: { description: '## What counts\n\n[Here](#what-counts), <p>in a paragraph</p>, <details>open</details>.', responses: { '2XX': { description: 'مرحبا 🚢 Ships from right to left.', content: { 'text/plain': { schema: { type: 'string' }, example: 'plain' } } } } } },
  },
  webhooks: {
    shipSighted: {
      post: {
        summary: 'A ship is in sight',
        description: 'Sent when the lookout sees a ship.',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } } },
        responses: { 200: { description: 'Thank you.' } },
      },
    },
  },
  components: {
    responses: { Lost: { description: 'No such thing.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From the harbour office.' },
      login: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { 'berths:read': 'See berths.' } } },
      },
    },
    schemas: {
      Berth: {
        type: 'object',
        description: 'A place to moor.',
        required: ['id'],
        'x-docs-aliases': ['schemas/Place'],
        properties: {
          id: { type: 'string', readOnly: true, pattern: '^b\\d+$', description: 'Given by the harbour.' },
          length: { type: ['number', 'null'], exclusiveMinimum: 0, multipleOf: 0.5, default: 10 },
          children: { type: 'array', description: 'Berths within.', items: { $ref: '#/components/schemas/Berth' } },
          labels: { type: 'object', additionalProperties: { type: 'string', maxLength: 20, description: 'Any text.' } },
          'odd name.with/all': { type: 'boolean' },
          state: { oneOf: [{ const: 'free', description: 'Nobody is there.' }, { const: 'taken', description: 'Somebody is there.' }] },
        },
        patternProperties: { '^x-': { type: 'string', description: 'Extensions.' } },
        additionalProperties: false,
      },
      Booking: {
        type: 'object',
        required: ['payment'],
        properties: {
          nights: { type: 'integer', minimum: 1, maximum: 30, description: 'How long.' },
          secret: { type: 'string', writeOnly: true },
          id: { type: 'string', readOnly: true },
          callback: { type: 'string', format: 'uri' },
          payment: { $ref: '#/components/schemas/Payment', description: 'Who pays.' },
          from: { type: 'string', format: 'date' },
          until: { type: 'string', format: 'date', 'x-origin': 'inferred' },
        },
        dependentRequired: { from: ['until'] },
        if: { properties: { nights: { const: 1 } }, required: ['nights'] },
        then: { required: ['from'] },
        else: { properties: { callback: false } },
        anyOf: [{ required: ['nights'] }, { required: ['until'] }],
      },
      Payment: {
        oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Invoice' }],
        discriminator: { propertyName: 'kind', mapping: { card: '#/components/schemas/Card', invoice: 'Invoice' } },
      },
      Card: { type: 'object', title: 'By card', required: ['kind', 'number'], properties: { kind: { const: 'card' }, number: { type: 'string', minLength: 4 } } },
      Invoice: { type: 'object', required: ['kind'], properties: { kind: { const: 'invoice' }, address: { type: 'string' } } },
      Event: { type: 'object', properties: { example: { type: 'string' }, ship: { type: 'string' }, at: { type: 'string', format: 'date-time' }, berth: { $ref: '#/components/schemas/Berth' } } },
      Problem: { type: 'object', properties: { title: { type: 'string' }, code: { type: 'string', enum: ['a', 'b'], 'x-enumDescriptions': { a: 'The first.', b: 'The second.' } } } },
      Unused: { type: 'string', enum: ['one'] },
    },
  },
};
