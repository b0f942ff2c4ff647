import { describe, expect, test } from 'vitest';
import { createDrift, createLive, type Observed } from '../../../../generator/emit/contract/live/index.ts';
import { apiOf } from '../api.ts';

type Described = Readonly<Record<string, object>>;

/** What `test --live` and `drift` say of an answer to an operation with these responses. */
const saidOf = async (responses: Described, { method = 'get', ...observed }: Partial<Observed> & { readonly method?: string }) => {
  const api = apiOf({ paths: { '/a': { [method]: { operationId: 'ask', responses } } } });
  const answer: Observed = { status: 200, contentType: 'application/json', text: '{}', ...observed };
  const { cases, judge } = await createLive(api, { allow: [], negatives: false, environment: {} });
  const [live] = cases;
  const { outcome, reasons } = judge(live!, answer); // the operation takes nothing, so there is a case for it
  const drifted = ((await createDrift(api))('ask', answer) ?? []).map(({ message }) => message);
  return { outcome, reasons, drifted };
};

const json = (schema: object): object => ({ description: '', content: { 'application/json': { schema } } });
const anything = { 200: json({}) };

describe('an answer', () => {
  test.each<[title: string, responses: Described, observed: Parameters<typeof saidOf>[1], reasons: readonly string[]]>([
    ['without a body where JSON is documented', anything, { text: '' }, ['The 200 has no body, and is documented as application/json.']],
    ['without a body and its type', anything, { text: '', contentType: '' }, ['The 200 has no body, and is documented as application/json.']],
    ['without a body, in the JSON of a range', { 200: { description: '', content: { '*/*': {} } } }, { text: '' }, ['The 200 has no body, and is documented as */*.']],
    ['without a body, as text that is documented', { 200: { description: '', content: { 'application/json': {}, 'text/plain': {} } } }, { text: '', contentType: 'text/plain' }, []],
    ['without a body, where text is documented beside JSON and nobody says which it is', { 200: { description: '', content: { 'application/json': {}, 'text/plain': {} } } }, { text: '', contentType: '' }, []],
    ['that has no body by its status', { default: json({}) }, { status: 204, text: '', contentType: '' }, []],
    ['that has no body by its method', anything, { method: 'head', text: '' }, []],
    ['of which no body is documented', { 200: { description: '' } }, { text: '', contentType: '' }, []],
  ])('%s', async (_, responses, observed, reasons) => {
    expect(await saidOf(responses, observed)).toEqual({ outcome: reasons.length > 0 ? 'failed' : 'passed', reasons, drifted: reasons });
  });
});
