import { expect, test } from 'vitest';
import { describeOperation, lintDescription } from './run-lint.ts';

const schema = {
  required: ['name'],
  allOf: [{ $ref: '#/components/schemas/Rest' }],
  properties: { name: { type: 'string', maxLength: 3 }, tags: { type: 'array', items: { enum: ['a'] } } },
};
const lint = (codes: unknown, body: object | undefined = { required: true, content: { 'application/json': { schema } } }): Promise<readonly string[]> =>
  lintDescription(
    ['specwright/error-codes'],
    describeOperation(
      { ...(body && { requestBody: body }), responses: { 400: { $ref: '#/components/responses/Refused' } } },
      {
        schemas: {
          Rest: {
            required: ['kind'],
            properties: { kind: { enum: ['x'] }, data: { additionalProperties: { type: 'string' } } },
          },
        },
        responses: { Refused: { description: 'No.', 'x-error-codes': codes } },
      },
    ),
  );
const code = { code: 'bad', meaning: 'It is bad.' };
const ruled = (pointer: string, keyword: string): readonly object[] => [{ ...code, rule: { pointer, keyword } }];

test.each<{ title: string; codes: unknown }>([
  { title: 'no codes', codes: undefined },
  { title: 'a code without a rule', codes: [code, { ...code, code: 'worse' }] },
  { title: 'a missing member', codes: ruled('/name', 'required') },
  { title: 'a missing member of a part', codes: ruled('/kind', 'required') },
  { title: 'a keyword of a member', codes: ruled('/name', 'maxLength') },
  { title: 'a keyword of an item', codes: ruled('/tags/0', 'enum') },
  { title: 'a keyword of any other member', codes: ruled('/data/x', 'type') },
  { title: 'a missing body', codes: ruled('', 'required') },
])('accepts $title', async ({ codes }) => {
  expect(await lint(codes)).toEqual([]);
});

const at = '#/components/responses/Refused/x-error-codes';
test.each<{ title: string; codes: unknown; want: string }>([
  { title: 'codes that are no list', codes: { bad: 'x' }, want: `${at} ` },
  { title: 'an empty list', codes: [], want: `${at} ` },
  { title: 'a code that is no object', codes: ['bad'], want: `${at}/0 ` },
  { title: 'a code that is a number', codes: [{ ...code, code: 1 }], want: `${at}/0/code ` },
  { title: 'a code without a meaning', codes: [{ code: 'bad' }], want: `${at}/0/meaning ` },
  { title: 'a misspelt name', codes: [{ ...code, rules: {} }], want: `${at}/0/rules ` },
  { title: 'a code listed twice', codes: [code, code], want: `${at}/1/code ` },
  { title: 'a rule that is no object', codes: [{ ...code, rule: '/name' }], want: `${at}/0/rule ` },
  {
    title: 'a rule without a pointer',
    codes: [{ ...code, rule: { keyword: 'enum' } }],
    want: `${at}/0/rule/pointer `,
  },
  {
    title: 'a rule without a keyword',
    codes: [{ ...code, rule: { pointer: '' } }],
    want: `${at}/0/rule/keyword `,
  },
  {
    title: 'a member that does not exist',
    codes: ruled('/nmae', 'required'),
    want: `${at}/0/rule The request body has no \`/nmae\``,
  },
  {
    title: 'a member that is not required',
    codes: ruled('/tags', 'required'),
    want: `${at}/0/rule The request body states no \`required\` at \`/tags\``,
  },
  {
    title: 'a keyword that is not stated',
    codes: ruled('/name', 'pattern'),
    want: `${at}/0/rule The request body states no \`pattern\` at \`/name\``,
  },
])('reports $title', async ({ codes, want }) => {
  expect(await lint(codes)).toEqual([expect.stringContaining(want)]);
});

test('reports a rule of an operation that takes no body', async () => {
  const description = describeOperation({ responses: { 400: { description: 'No.', 'x-error-codes': ruled('/name', 'required') } } });
  expect(await lintDescription(['specwright/error-codes'], description)).toEqual([
    expect.stringContaining('error-codes /responses/400/x-error-codes/0/rule The operation has no request body'),
  ]);
});
