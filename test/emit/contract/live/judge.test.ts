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
const secret = { type: 'string', writeOnly: true };
const user = { type: 'object', properties: { name: { type: 'string' }, secret } };
const card = { type: 'object', required: ['kind'], properties: { kind: { const: 'card' }, number: secret } };
const account = { type: 'object', required: ['kind'], properties: { kind: { const: 'account' }, number: { type: 'string' } } };
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
    ['with a member that is writeOnly', { 200: json(user) }, { text: '{"secret":"s"}' }, ['The 200 has `/secret`, which is writeOnly.']],
    ['that is an error, with such a member', { default: json(user) }, { status: 404, text: '{"secret":"s"}' }, ['The 404 has `/secret`, which is writeOnly.']],
    ['with one in each item of a list', { 200: json({ type: 'array', items: user }) }, { text: '[{"secret":"s"},{},{"secret":"t"}]' }, ['The 200 has `/*/secret`, which is writeOnly.']],
    ['with one in a map', { 200: json({ type: 'object', additionalProperties: user }) }, { text: '{"a":{"secret":"s"}}' }, ['The 200 has `/a/secret`, which is writeOnly.']],
    ['with one that is said to be so elsewhere', { 200: json({ allOf: [{ properties: { a: { type: 'string' } } }, { properties: { a: { writeOnly: true } } }] }) }, { text: '{"a":"s"}' }, ['The 200 has `/a`, which is writeOnly.']],
    ['with one in what may be null', { 200: json({ anyOf: [user, { type: 'null' }] }) }, { text: '{"secret":"s"}' }, ['The 200 has `/secret`, which is writeOnly.']],
    ['with one that is so in this variant', { 200: json({ oneOf: [card, account] }) }, { text: '{"kind":"card","number":"1"}' }, ['The 200 has `/number`, which is writeOnly.']],
    ['with one that is so in another variant', { 200: json({ oneOf: [card, account] }) }, { text: '{"kind":"account","number":"1"}' }, []],
    ['with a member that is readOnly, or without one that would be required', { 200: json({ ...user, required: ['secret'], properties: { id: { readOnly: true }, secret } }) }, { text: '{"id":1}' }, []],
    ['of which no body is documented', { 200: { description: '' } }, { text: '', contentType: '' }, []],
  ])('%s', async (_, responses, observed, reasons) => {
    expect(await saidOf(responses, observed)).toEqual({ outcome: reasons.length > 0 ? 'failed' : 'passed', reasons, drifted: reasons });
  });
});
