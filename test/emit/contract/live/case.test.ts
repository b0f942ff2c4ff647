import { describe, expect, test } from 'vitest';
import { createLive } from '../../../../generator/emit/contract/live/index.ts';
import { apiOf } from '../../../api.ts';

/** What is sent of an operation: its title, its address (and what the body says), and what has to come of it. */
const sentOf = async (operation: object, negatives: boolean) => {
  const api = apiOf({ paths: { '/a/{id}': { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 7 }], post: { operationId: 'ask', ...operation } } } });
  const { cases } = await createLive(api, { allow: ['ask'], negatives, environment: {} });
  return cases.map(({ title, request: { target, headers = {}, json }, wanted }) => [title, `${target}${headers['x-a'] ?? ''}${json === undefined ? '' : ` ${JSON.stringify(json)}`}`, 'status' in wanted ? wanted.status : 'fault' in wanted ? wanted.fault : wanted.kind]);
};

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more });
const limit = query('limit', { type: 'integer', maximum: 10 }, { example: 2 });
const kind = query('kind', { type: 'string', enum: ['open', 'paid'] }, { examples: { open: { value: 'open' }, lost: { value: 'lost' } } });
const json = (more: object): object => ({ content: { 'application/json': { schema: { type: 'integer' }, ...more } } });
const fine = { 200: { description: '' } };
const lost = { ...fine, 404: { description: '', ...json({ examples: { lost: { value: 1 } } }) } };

describe('is sent', () => {
  test.each<[title: string, operation: object, sent: readonly (readonly string[])[]]>([
    ['what is required, where that is what the examples say', { responses: fine }, [['what is required', '/a/7', 'success']]],
    ['the example of a parameter that may be left out', { parameters: [limit], responses: fine }, [['what is required', '/a/7', 'success'], ['example "example"', '/a/7?limit=2', 'success']]],
    ['each name that examples of parameters have', { parameters: [limit, kind], responses: fine }, [['what is required', '/a/7', 'success'], ['example "example"', '/a/7?limit=2', 'success'], ['example "open"', '/a/7?kind=open', 'success']]],
    ['an example that an error is documented for, as it is', { parameters: [kind], responses: lost }, [['what is required', '/a/7', 'success'], ['example "open"', '/a/7?kind=open', 'success'], ['example "lost"', '/a/7?kind=lost', '404']]],
    ['the example of a body with those of parameters that have its name', { parameters: [limit, kind], requestBody: json({ examples: { open: { value: 1 } } }), responses: fine }, [['example "open"', '/a/7?kind=open 1', 'success']]],
    ['a body, whose example is not that of an error because neither has a name', { requestBody: json({ example: 1 }), responses: { ...fine, 400: { description: '', ...json({ example: 2 }) } } }, [['example "example"', '/a/7 1', 'success']]],
  ])('%s', async (_, operation, sent) => {
    expect(await sentOf(operation, false)).toEqual(sent);
  });
});

describe('is sent to be refused', () => {
  const refused = async (parameter: object) => (await sentOf({ parameters: [parameter], responses: fine }, true)).filter(([title]) => !/^(?:what|example|path)/u.test(title ?? ''));
  test.each<[title: string, parameter: object, sent: readonly (readonly string[])[]]>([
    ['a number that is too large, and what is none', query('limit', { type: 'integer', maximum: 10 }), [['query limit that is no whole number', '/a/7?limit=1.5', 'type at query limit'], ['query limit that is a text', '/a/7?limit=text', 'type at query limit'], ['query limit of 11', '/a/7?limit=11', 'maximum at query limit']]],
    ['a text that is not listed, and no number for a text', query('kind', { type: 'string', enum: ['open', 'paid'] }), [['query kind with another value', '/a/7?kind=another', 'enum at query kind']]],
    ['no empty text', query('q', { type: 'string', minLength: 1 }), []],
    ['a header that is missing or too long', { name: 'X-A', in: 'header', required: true, schema: { type: 'string', maxLength: 2 }, example: 'ab' }, [['header X-A missing', '/a/7', 'required at header X-A'], ['header X-A of 3 characters', '/a/7aba', 'maxLength at header X-A']]],
    ['no list, which is written in more ways than one', query('tags', { type: 'array', items: { type: 'integer' }, maxItems: 1 }), []],
  ])('%s', async (_, parameter, sent) => {
    expect(await refused(parameter)).toEqual(sent);
  });

  test('what stands in the path', async () => {
    expect(await sentOf({ responses: fine }, true)).toEqual([['what is required', '/a/7', 'success'], ['path id that is no whole number', '/a/1.5', 'type at path id'], ['path id that is a text', '/a/text', 'type at path id']]);
  });
});

describe('without credentials', () => {
  const sent = async (security: readonly object[]) => {
    const schemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' }, tls: { type: 'mutualTLS' } };
    const api = apiOf({ paths: { '/a': { get: { operationId: 'ask', security, responses: fine } } }, components: { securitySchemes: schemes } });
    const { cases, requestOf, judge } = await createLive(api, { allow: [], negatives: true, environment: { GIVEN_KEY: 'secret' } });
    const verdict = (live: (typeof cases)[number], status: number) => judge(live, { status, contentType: '', text: '' }).reasons;
    return cases.map((live) => [live.title, requestOf(live).headers, verdict(live, 200), verdict(live, 401)]);
  };
  const undocumented = 'The status 401 is not documented.';
  const usual = ['what is required', { 'x-key': 'secret' }, [], [undocumented, 'The credentials were refused (401).']];
  test.each<[title: string, security: readonly object[], want: readonly unknown[]]>([
    ['a call is refused, which need not be documented', [{ key: [] }], [usual, ['no credentials', {}, ['The server accepts what the description refuses: no credentials.'], []]]],
    ['a call is fine where they are a choice', [{ key: [] }, {}], [usual]],
    ['a call is fine where none are asked for', [], [['what is required', {}, [], [undocumented, 'The credentials were refused (401).']]]],
    ['nothing is tried where they are no part of HTTP', [{ key: [] }, { tls: [] }], [usual]],
  ])('%s', async (_, security, want) => {
    expect(await sent(security)).toEqual(want);
  });
});
