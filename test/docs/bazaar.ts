import type { JsonObject } from '../../generator/model/api.ts';

/** A description in scripts that run the other way, with emoji and words that do not end; without tags or examples. */
export const bazaar: JsonObject = {
  openapi: '3.1.1',
  info: { title: `חנות 🛒 ${'שוק '.repeat(70)}`, version: '۱', description: 'زبان فارسی از راست به چپ نوشته می‌شود؛ `GET /x` را ببینید.' },
  paths: {
    '/הזמנות/{id}': {
      post: {
        operationId: 'order🎉',
        summary: `צור הזמנה 🎉 ${'VeryLong'.repeat(40)}`,
        description: 'יוצר הזמנה חדשה (order) עבור לקוח. ראו `customer`.',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['שם'],
                properties: {
                  שם: { type: 'string', maxLength: 20, description: 'שם הלקוח, עד 20 תווים.' },
                  '👩‍👩‍👧': { type: 'integer', description: 'Family size 👨‍👩‍👧‍👦.' },
                  ['wordWithoutEnd'.repeat(20)]: { type: 'string', description: 'x'.repeat(300), enum: ['y'.repeat(300)] },
                  table: { type: 'string', description: `A table:\n\n| a | b |\n| - | - |\n| ${'z'.repeat(300)} | c |` },
                  kind: { oneOf: ['A', 'B'].map((name) => ({ $ref: `#/components/schemas/${name.repeat(180)}` })), discriminator: { propertyName: 'k' } },
                },
              },
            },
          },
        },
        responses: { 200: { description: '' } },
      },
    },
    '/bare': { get: {} },
    [`/${'tagWithoutEnd'.repeat(20)}`]: { get: { operationId: 'wide' } },
  },
  components: { schemas: Object.fromEntries(['A', 'B'].map((name) => [name.repeat(180), { type: 'object', properties: { k: { type: 'string' } } }])) },
};
