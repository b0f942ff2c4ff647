import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../generator/model/api.ts';
import { loadValidator } from '../../../generator/validate.ts';
import type { MockFetch } from '../../../generator/runtime/mock/types.js';
import { projectApis } from '../../api.ts';
import { emitted, seen } from './emitted.ts';

interface Case {
  readonly api: string;
  readonly operation: string;
  /** As documented. */
  readonly status: string;
  readonly prefer?: string;
  readonly want: number;
  readonly type: string;
  readonly code?: string;
}

const json = 'application/json';

// Every status that the four descriptions document; the test below holds that none is missing.
const cases: readonly Case[] = [
  { api: 'billogram', operation: 'createOffer', status: '2XX', want: 200, type: json },
  { api: 'billogram', operation: 'createOffer', status: '2XX', prefer: 'code=201', want: 201, type: json },
  { api: 'billogram', operation: 'createOffer', status: 'default', prefer: 'code=404', want: 404, type: json },
  { api: 'billogram', operation: 'createOffer', status: 'default', prefer: 'code=503', want: 503, type: json },
  { api: 'appcharge', operation: 'createPopupOffer', status: '2XX', want: 200, type: json },
  { api: 'appcharge', operation: 'createProgressBarOffer', status: '2XX', want: 200, type: json },
  { api: 'appcharge', operation: 'createProgressBarOffer', status: '2XX', prefer: 'code=202', want: 202, type: json },
  { api: 'trackfinity', operation: 'addOffer', status: '2XX', want: 200, type: json },
  { api: 'tracklysms', operation: 'createOffer', status: '2XX', want: 200, type: json },
  { api: 'tracklysms', operation: 'createOffer', status: '400', prefer: 'code=400', want: 400, type: json },
  ...['missing_name', 'missing_tracking_url', 'name_too_long', 'invalid_external_platform', 'invalid_payout_type', 'invalid_status'].map(
    (code) => ({ api: 'tracklysms', operation: 'createOffer', status: '400', prefer: `code=400, example=${code}`, want: 400, type: json, code }),
  ),
  { api: 'tracklysms', operation: 'createOffer', status: '401', prefer: 'code=401', want: 401, type: json, code: 'unauthorized' },
  { api: 'tracklysms', operation: 'createOffer', status: '500', prefer: 'code=500', want: 500, type: json, code: 'server_error' },
];

const secrets = { 'x-api-key': 'k', 'x-publisher-token': 't', 'api-key': 'k', 'api-username': 'u', authorization: `Basic ${btoa('u:p')}` };

let apis: ReadonlyMap<string, Api>;
const fetches = new Map<string, MockFetch>();
beforeAll(async () => {
  apis = await projectApis();
  for (const [name, api] of apis) fetches.set(name, (await emitted(api)).createMockFetch());
});

const operationOf = ({ api, operation }: Pick<Case, 'api' | 'operation'>) => {
  const found = apis.get(api)?.operations.find(({ id }) => id === operation);
  if (found === undefined) throw new Error(`${api} has no ${operation}`);
  return found;
};

const call = (which: Pick<Case, 'api' | 'operation'>, headers: Record<string, string> = {}): Promise<Response> => {
  const operation = operationOf(which);
  const [content] = operation.body?.content ?? [];
  const [example] = content?.examples ?? [];
  const value = (example?.corrected ?? example?.value) as Record<string, string>; // the first example of each body is an object
  const isForm = content?.mediaType.includes('form') === true;
  const body = isForm ? new URLSearchParams(value).toString() : JSON.stringify(value);
  const url = `${operation.servers[0]?.url.replace('{domain}', 'x.example') ?? ''}${operation.path}`;
  return fetches.get(which.api)!(url, {
    method: operation.method.toUpperCase(),
    headers: { ...secrets, 'content-type': content?.mediaType ?? '', ...headers },
    body,
  });
};

test.each(cases)('$api $operation answers its $status ($prefer)', async (given) => {
  const { status, type, body, headers } = await seen(call(given, given.prefer === undefined ? {} : { prefer: given.prefer }));
  expect({ status, type }).toEqual({ status: given.want, type: given.type });
  expect(headers.get('x-mock-undocumented')).toBeNull();
  if (given.code !== undefined) expect(body).toMatchObject({ code: given.code, status: given.want });
  if (given.type === json) {
    const { validate } = (await loadValidator())(apis.get(given.api)!.document);
    const schema = operationOf(given).responses.find(({ status: one }) => one === given.status)?.content[0]?.schema;
    expect(validate(schema!.pointer, body, 'response')).toEqual([]);
  }
});

test('every documented status and error code of the four APIs is in the table', () => {
  const documented = [...apis].flatMap(([api, { operations }]) =>
    operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, errorCodes }) => [
        `${api} ${id} ${status}`,
        ...errorCodes.map(({ code }) => `${api} ${id} ${status} ${code}`),
      ]),
    ),
  );
  const tabled = new Set(cases.flatMap(({ api, operation, status, code }) => [`${api} ${operation} ${status}`, `${api} ${operation} ${status} ${code}`]));
  expect(documented.filter((one) => !tabled.has(one))).toEqual([]);
  expect(documented.length).toBeGreaterThan(15);
});

describe('Tracklysms answers with the code of the rule that was broken', () => {
  const valid = { name: 'Summer', tracking_url: 'https://track.example.com' };
  test.each([
    { title: 'no name', body: { tracking_url: valid.tracking_url }, want: 'missing_name' },
    { title: 'no tracking link', body: { name: 'x' }, want: 'missing_tracking_url' },
    { title: 'a name of 256 characters', body: { ...valid, name: 'x'.repeat(256) }, want: 'name_too_long' },
    { title: 'a name of 255 characters outside the basic plane', body: { ...valid, name: '🎉'.repeat(255) }, want: undefined },
    { title: 'another platform', body: { ...valid, external_platform: 'hasoffers' }, want: 'invalid_external_platform' },
    { title: 'no platform at all', body: { ...valid, external_platform: null }, want: undefined },
    { title: 'another payout type', body: { ...valid, payout_type: 'cpm' }, want: 'invalid_payout_type' },
    { title: 'another status', body: { ...valid, status: 'ended' }, want: 'invalid_status' },
    { title: 'neither name nor link: the first that is documented', body: {}, want: 'missing_name' },
    { title: 'a rule without a code', body: { ...valid, tracking_url: 'no link' }, want: null },
  ])('$title', async ({ body, want }) => {
    const answer = await seen(
      fetches.get('tracklysms')!('https://app.tracklysms.com/api/v2/offers', {
        method: 'POST',
        headers: { ...secrets, 'content-type': json },
        body: JSON.stringify(body),
      }),
    );
    expect([answer.status, answer.body]).toEqual([
      want === undefined ? 200 : 400,
      want ? expect.objectContaining({ code: want }) : want === null ? expect.not.objectContaining({ code: expect.anything() }) : expect.anything(),
    ]);
  });

  test.each([
    { title: 'no key', key: undefined },
    { title: 'an empty key', key: ' ' },
  ])('unauthorized for $title', async ({ key }) => {
    const { status, body } = await seen(
      fetches.get('tracklysms')!('https://app.tracklysms.com/api/v2/offers', {
        method: 'POST',
        headers: { 'content-type': json, ...(key === undefined ? {} : { 'x-api-key': key }) },
        body: JSON.stringify(valid),
      }),
    );
    expect([status, body]).toEqual([401, expect.objectContaining({ code: 'unauthorized' })]);
  });
});

test('both headers of Trackfinity are asked for, and the missing one is named', async () => {
  const { status, body } = await seen(call({ api: 'trackfinity', operation: 'addOffer' }, { 'api-username': '' }));
  expect([status, body]).toEqual([401, expect.objectContaining({ detail: 'The request lacks the API key in header `api-username`.' })]);
});

test('the same description gives the same bytes', async () => {
  const [first, second] = await Promise.all([emitted(apis.get('appcharge')!), projectApis().then((again) => emitted(again.get('appcharge')!))]);
  expect(first.files).toEqual(second.files);
});
