import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const lint = (source: unknown): Promise<readonly string[]> =>
  lintDescription(['specwright/operation-source'], describeOperation({ 'x-source': source, responses: {} }));

test.each([
  { page: 'Create an offer', unsaid: ['The status.'] },
  { page: 'Create an offer', says: ['One thing.'], unsaid: [] },
])('accepts %j', async (source) => {
  expect(await lint(source)).toEqual([]);
});

test.each<{ title: string; source: unknown; want: string }>([
  {
    title: 'an operation without a source',
    source: undefined,
    want: 'operation-source  The operation does not say where',
  },
  {
    title: 'a source that is no object',
    source: 'Create an offer',
    want: 'operation-source /x-source The operation does not say',
  },
  { title: 'a source without a page', source: { unsaid: [] }, want: 'operation-source /x-source/page ' },
  { title: 'a source without the unsaid', source: { page: 'A' }, want: 'operation-source /x-source/unsaid ' },
  {
    title: 'the unsaid as one text',
    source: { page: 'A', unsaid: 'All.' },
    want: 'operation-source /x-source/unsaid ',
  },
  {
    title: 'a blank sentence',
    source: { page: 'A', unsaid: [''] },
    want: 'operation-source /x-source/unsaid ',
  },
  {
    title: 'says as one text',
    source: { page: 'A', unsaid: [], says: 'All.' },
    want: 'operation-source /x-source/says ',
  },
  {
    title: 'a misspelt name',
    source: { page: 'A', unsaid: [], url: 'x' },
    want: 'operation-source /x-source/url `url` is unknown',
  },
])('reports $title', async ({ source, want }) => {
  expect(await lint(source)).toEqual([expect.stringContaining(want)]);
});
