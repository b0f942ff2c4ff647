import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const shown = { content: { 'application/json': { examples: { a: { value: 1 } } } } };
const silent = { content: { 'application/json': { schema: {} } } };
const answer = { responses: { '2XX': { description: 'Done.', ...shown } } };

test.each<{ title: string; operation: object; want: readonly string[] }>([
  { title: 'an operation with everything', operation: { requestBody: shown, ...answer }, want: [] },
  {
    title: 'an operation without bodies',
    operation: { responses: { 204: { description: 'Gone.' } } },
    want: [],
  },
  {
    title: 'a single `example`',
    operation: { requestBody: { content: { 'text/plain': { example: 'x' } } }, ...answer },
    want: [],
  },
  {
    title: 'an example of one media type among several',
    operation: { requestBody: { content: { ...silent.content, 'text/plain': { example: 'x' } } }, ...answer },
    want: [],
  },
  {
    title: 'an example of one status among several',
    operation: { responses: { 400: { description: 'No.', ...silent }, ...answer.responses } },
    want: [],
  },
  {
    title: 'examples behind references',
    operation: { responses: { 200: { $ref: '#/components/responses/Done' } } },
    want: [],
  },
])('accepts $title', async ({ operation, want }) => {
  const components = {
    responses: {
      Done: {
        description: 'Done.',
        content: { 'application/json': { examples: { a: { $ref: '#/components/examples/A' } } } },
      },
    },
    examples: { A: { value: 1 } },
  };
  expect(await lintDescription(['specwright/operation-complete'], describeOperation(operation, components))).toEqual(want);
});

test.each<{ title: string; operation: object; want: string }>([
  {
    title: 'a missing operationId',
    operation: { ...answer, operationId: undefined },
    want: 'no `operationId`',
  },
  { title: 'a blank summary', operation: { ...answer, summary: ' ' }, want: 'no `summary`' },
  {
    title: 'a missing description',
    operation: { ...answer, description: undefined },
    want: 'no `description`',
  },
  { title: 'no tags', operation: { ...answer, tags: [] }, want: 'no tag' },
  {
    title: 'a request body without an example',
    operation: { requestBody: silent, ...answer },
    want: 'request body has no example',
  },
  {
    title: 'a request example without a value',
    operation: {
      requestBody: { content: { 'application/json': { examples: { a: { summary: 'A' } } } } },
      ...answer,
    },
    want: 'request body has no example',
  },
  {
    title: 'responses without an example',
    operation: { responses: { 200: { description: 'Done.', ...silent } } },
    want: 'No response has an example',
  },
])('reports $title', async ({ operation, want }) => {
  const problems = await lintDescription(['specwright/operation-complete'], describeOperation(operation));
  expect(problems).toEqual([expect.stringContaining(want)]);
});
