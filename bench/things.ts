const schema = (index: number): object => ({
  type: 'object',
  description: `Thing number ${index}.`,
  required: ['id', 'kind'],
  properties: {
    id: { type: 'integer', minimum: 1 },
    kind: { type: 'string', enum: ['small', 'large', `only${index}`] },
    name: { type: 'string', minLength: 1, maxLength: 40 },
    parts: { type: 'array', items: { $ref: `#/components/schemas/Thing${Math.max(0, index - 1)}` }, maxItems: 3 },
  },
});

const json = (index: number): object => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/Thing${index}` } } },
});

/** A description of so many operations, in which each has a schema of its own, which refers to the one before. */
export const describeThings = (count: number): object => {
  const numbers = [...Array(count).keys()];
  return {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://things.example' }],
    paths: Object.fromEntries(
      numbers.map((index) => [
        `/things${index}/{id}`,
        {
          put: {
            operationId: `putThing${index}`,
            summary: `Replaces thing ${index}.`,
            tags: [`group${index % 20}`],
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
            requestBody: { required: true, ...json(index) },
            responses: { 200: { description: 'Replaced.', ...json(index) }, 404: { description: 'There is none.' } },
          },
        },
      ]),
    ),
    // Chains of fifty: a description nests, but not without end.
    components: {
      schemas: Object.fromEntries(
        numbers.map((index) => [
          `Thing${index}`,
          index % 50 === 0
            ? { ...schema(index), properties: { id: { type: 'integer' }, kind: { type: 'string' } } }
            : schema(index),
        ]),
      ),
    },
  };
};
