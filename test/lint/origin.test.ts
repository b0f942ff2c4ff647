import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const lint = (origin: unknown): Promise<readonly string[]> =>
  lintDescription(
    ['specwright/origin'],
    describeOperation({
      parameters: [{ in: 'query', name: 'a', schema: { type: 'string', 'x-origin': origin } }],
      requestBody: { $ref: '#/components/requestBodies/Offer' },
      responses: { '2XX': { description: 'Done.', 'x-origin': origin } },
      'x-anything': { 'x-origin': 'may be here' },
    }, {
      requestBodies: {
        Offer: {
          content: {
            'application/json': {
              schema: { properties: { a: { $ref: '#/components/schemas/A', 'x-origin': origin } } },
            },
          },
        },
      },
      schemas: { A: {} },
    }),
  );

test.each(['sample', 'inferred', undefined])('accepts %s', async (origin) => {
  expect(await lint(origin)).toEqual([]);
});

test.each(['documented', 'Sample', true, null, ''])('reports %j wherever it occurs', async (origin) => {
  expect((await lint(origin)).map((problem) => problem.split(' ')[1])).toEqual([
    '/parameters/0/schema/x-origin',
    '#/components/requestBodies/Offer/content/application~1json/schema/properties/a/x-origin',
    '/responses/2XX/x-origin',
  ]);
});
