import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { apiOf, emitSite } from './apis.ts';

/** The addresses that a search finds, in their order, by the very scripts of a site. */
const searchOf = (document: JsonObject): ((query: string) => readonly string[]) => {
  const scripts = emitSite([apiOf(document, 'api')]).filter(({ path }) => /(?:^assets\/search\.\w+|\/search)\.js$/u.test(path));
  const context = createContext({});
  runInContext('self = globalThis', context);
  for (const { text } of scripts) runInContext(text, context);
  runInContext('find = docsRank(docsItems(docs))', context);
  return (query) => runInContext(`find(${JSON.stringify(query)}).map(({ path }) => path)`, context) as string[]; // its own script says so
};

const operation = (operationId: string, more: JsonObject = {}): JsonObject => ({ operationId, tags: ['T'], responses: {}, ...more });
const find = searchOf({
  openapi: '3.1.0',
  info: { title: 'API', version: '1' },
  paths: {
    '/repos/{owner}/{repo}': { delete: operation('repos/delete', { summary: 'Delete a repository' }), get: operation('repos/get', { summary: 'Get a repository' }) },
    '/repos/{owner}/{repo}/issues': { post: operation('issues/create', { summary: 'Create an issue' }), get: operation('issues/listForRepo', { summary: 'List repository issues' }) },
    '/repos/{owner}/{repo}/issues/latest': { get: operation('issues/getLatest', { summary: 'Get the latest issue' }) },
    '/repos/{owner}/{repo}/issues/{number}': { get: operation('issues/get', { summary: 'Get an issue' }) },
    '/repos/{owner}/{repo}/issue-types': { post: operation('repos/createIssueType', { summary: 'Create an issue type for a repository' }) },
    '/repos/{owner}/{repo}/labels/{name}': { delete: operation('labels/delete', { summary: 'Delete a label' }) },
    '/repos/{owner}/{repo}/forks': { get: operation('repos/listForks', { summary: 'List forks' }) },
    '/repositories': { get: operation('repos/listPublic', { summary: 'List public repositories' }) },
    '/v1/charges': { post: operation('PostCharges', { description: '<p>To charge a card, you create a <code>Charge</code>, e.g. in [euros](https://example.com). Nobody looks for this xylophone.</p>' }) },
    '/v1/charges/{charge}/refund': {
      post: operation('PostChargesChargeRefund', {
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { reason: { type: 'string', enum: ['invoice.paid', 'requested_by_customer'] }, again: { type: 'string', enum: ['invoice.paid', 'requested_by_customer'] } } } } } },
      }),
    },
  },
  components: { schemas: { PaymentIntent: { type: 'object' } } },
});

describe('search', () => {
  test.each([
    ['the name of an operation', 'issues/create', 't/issues-create.html'],
    ['the name of its method', 'issuesCreate', 't/issues-create.html'],
    ['the end of a name', 'listForRepo', 't/issues-list-for-repo.html'],
    ['a name where no title is', 'PostCharges', 't/post-charges.html'],
    ['a path', '/repos/{owner}/{repo}', 't/repos-get.html'],
    ['a path with its method', 'POST /repos/{owner}/{repo}/issues', 't/issues-create.html'],
    ['a path as it is called', 'repos/octocat/hello/issues', 't/issues-list-for-repo.html'],
    ['an address', 'https://api.example.com/v3/repos/octocat/hello/issues/7?all=true', 't/issues-get.html'],
    ['a path without a variable before one with', 'repos/octocat/hello/issues/latest', 't/issues-get-latest.html'],
    ['a title whose words begin so', 'delete repo', 't/repos-delete.html'],
    ['a title that ends in what is typed rather than a name', 'list repos', 't/repos-list-public.html'],
    ['a title rather than a longer one', 'create issue', 't/issues-create.html'],
    ['a title with one issue', 'get issues', 't/issues-get.html'],
    ['the first sentence of a description where no title is', 'create charge', 't/post-charges.html'],
    ['a value', 'requested_by_customer', 't/post-charges-charge-refund.html#body.reason'],
    ['a value with a dot', 'invoice.paid', 't/post-charges-charge-refund.html#body.reason'],
    ['a typo', 'repositoyr', 't/repos-get.html'],
    ['a letter too few', 'delete labl', 't/labels-delete.html'],
    ['words run together', 'paymentintent', 'schemas/PaymentIntent.html'],
    ['words of a name that is run together', 'payment intent', 'schemas/PaymentIntent.html'],
  ])('finds %s first: %s', (_, query, path) => {
    expect(find(query)[0]).toBe(path);
  });

  test.each(['xylophone', '{', 'nothing of that kind'])('finds nothing for %s', (query) => {
    expect(find(query)).toEqual([]);
  });
});
