import { describe, expect, test } from 'vitest';
import { createDrift, createLive, type Observed } from '../../../../generator/emit/contract/live/index.ts';
import { apiOf } from '../../../api.ts';

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
/** An answer without a body that has one header. */
const header = (schema: object, more: object = {}): Described => ({ 200: { description: '', headers: { 'X-A': { schema, ...more } } } });
const sent = (text: string) => ({ text: '', headers: { 'x-a': text } });
const numbers = { type: 'array', items: { type: 'integer' }, maxItems: 3 };
const pair = { type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: { type: 'string' } } };
const content = (mediaType: string, schema: object): Described => ({ 200: { description: '', headers: { 'X-A': { required: true, content: { [mediaType]: { schema } } } } } });
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
    ['without a header that is required', header({}, { required: true }), { text: '', headers: {} }, ['The 200 has no header `X-A`, which is required.']],
    ['without a header that is not', header({}), { text: '', headers: {} }, []],
    ['whose headers nobody kept', header({}, { required: true }), { text: '' }, []],
    ['with a header called as something that every object has', { 200: { description: '', headers: { constructor: { required: true, schema: { type: 'string' } } } } }, { text: '', headers: {} }, ['The 200 has no header `constructor`, which is required.']],
    ['with a header that is no number', header({ type: 'integer' }), sent('many'), ['The header `X-A` of the 200 breaks its schema: type at the whole value.']],
    ['with a number that is too small', header({ type: 'integer', minimum: 1 }), sent('0'), ['The header `X-A` of the 200 breaks its schema: minimum at the whole value.']],
    ['with a number that will do', header({ type: 'integer', minimum: 1 }), sent('1'), []],
    ['with a text that could be a number', header({ type: 'string', pattern: '^\\d+$' }), sent('1'), []],
    ['with a flag', header({ type: 'boolean' }), sent('false'), []],
    ['with a list', header(numbers), sent('1, 2,3'), []],
    ['with nothing in a list', header(numbers), sent(''), []],
    ['with a list that is too long', header(numbers), sent('1,2,3,4'), ['The header `X-A` of the 200 breaks its schema: maxItems at the whole value.']],
    ['with something else in a list', header(numbers), sent('1,b'), ['The header `X-A` of the 200 breaks its schema: type at /1.']],
    ['with a list of texts, one of which looks like a number', header({ type: 'array', items: { type: 'string' } }), sent('a,1'), []],
    ['with a time that is none', header({ type: 'string', format: 'date-time' }), sent('yesterday'), ['The header `X-A` of the 200 breaks its schema: format at the whole value.']],
    ['with an object', header(pair), sent('a, 1,b,x'), []],
    ['with an object that is exploded', header(pair, { explode: true }), sent('a=1,b=x,y'), []],
    ['with an object of members that are described further in', header({ type: 'object', anyOf: [pair] }), sent('a,1'), []],
    ['with nothing in an object', header({ type: 'object' }), sent(''), []],
    ['with an object in another style', header(pair), sent('a=1'), ['The header `X-A` of the 200 breaks its schema: type at the whole value.']],
    ['with an object that should be exploded', header(pair, { explode: true }), sent('a,1'), ['The header `X-A` of the 200 breaks its schema: type at the whole value.']],
    ['with an object that lacks a member', header(pair), sent('b,x'), ['The header `X-A` of the 200 breaks its schema: required at /a.']],
    ['with a member that is no number', header(pair), sent('a,x'), ['The header `X-A` of the 200 breaks its schema: type at /a.']],
    ['with JSON', content('application/json', pair), sent('{"a":1}'), []],
    ['with JSON of another shape', content('application/json', pair), sent('{"b":"x"}'), ['The header `X-A` of the 200 breaks its schema: required at /a.']],
    ['with what is no JSON', content('application/json', pair), sent('nope'), ['The header `X-A` of the 200 breaks its schema: type at the whole value.']],
    ['with plain text', content('text/plain', { const: 'hi' }), sent('bad'), ['The header `X-A` of the 200 breaks its schema: const at the whole value.']],
    ['with a notation that nothing here reads', content('application/xml', pair), sent('<a>1</a>'), []],
    ['with a header that is a secret', header({ type: 'integer' }), sent('***'), []],
    ['of which no body is documented', { 200: { description: '' } }, { text: '', contentType: '' }, []],
  ])('%s', async (_, responses, observed, reasons) => {
    expect(await saidOf(responses, observed)).toEqual({ outcome: reasons.length > 0 ? 'failed' : 'passed', reasons, drifted: reasons });
  });
});
