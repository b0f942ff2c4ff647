import { expect, test } from 'vitest';
import { aliasesOf } from '../../../generator/emit/docs/view/alias.ts';
import { placesOf } from '../../../generator/emit/docs/view/site.ts';
import { fileSlug, slug } from '../../../generator/emit/docs/view/slug.ts';
import { loadWords } from '../../../generator/emit/docs/view/words.ts';
import { apiOf } from '../../docs/apis.ts';

test.each([
  ['createPopupOffer', 'create-popup-offer'],
  ['repos/get-contents', 'repos-get-contents'],
  ['GetHTTPResponse2', 'get-http-response2'],
  ['Progress bar offers', 'progress-bar-offers'],
  ['Ægir & Sønner', 'ægir-sønner'],
  ['../../etc/passwd', 'etc-passwd'],
  ['index', 'index-page'],
  ['print 2', 'print-2-page'],
  ['Schemas', 'schemas-page'],
  ['CON', 'con-page'],
  ['🚢', 'x-c32ab1b8'],
])('%s becomes %s in an address', (given, want) => {
  expect(slug(given).replace(/^x-[0-9a-f]{8}$/u, 'x-c32ab1b8')).toBe(want);
});

test('an address stays short, and the same for the same text', () => {
  const long = 'a word '.repeat(60);
  expect(slug(long).length).toBeLessThan(90);
  expect(slug(long)).toBe(slug(long));
  expect(slug(long)).not.toBe(slug(`${long}more`));
});

test.each([
  ['NewOffer', 'NewOffer'],
  ['a/b\\c:d*e', 'a-b-c-d-e'],
  ['.hidden', 'hidden'],
  ['webhook-Issue.opened', 'webhook-Issue.opened'],
])('a schema called %s has the file %s', (given, want) => {
  expect(fileSlug(given)).toBe(want);
});

test('an alias leads to its page from where it may, and says why where it may not', () => {
  const aliases = ['old/place.html', '/rooted', '../up', 'a/../../b', 'a//b', 'ok', 7, 'spa ce', './x', 'OK', 'ships/list', 'auth'];
  const get = { operationId: 'list', tags: ['Ships'], 'x-docs-aliases': aliases };
  const api = apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/ships': { get } }, components: { schemas: { Ship: { 'x-docs-aliases': 'old/place' } } } });
  const { aliases: found, faults } = aliasesOf(api, placesOf(api, loadWords({})));
  expect(found).toEqual(['old/place', 'rooted', 'ok'].map((address) => ({ address, text: 'GET /ships', href: 'ships/list.html' })));
  expect(faults.map(({ pointer, message }) => `${pointer} ${message.replace(/:.*$/u, '')}`)).toEqual([
    ...['../up', 'a/../../b', 'a//b'].map((value, index) => `/paths/~1ships/get/x-docs-aliases/${index + 2} "${value}" is no address of a page`),
    ...['7', '"spa ce"', '"./x"'].map((value, index) => `/paths/~1ships/get/x-docs-aliases/${index + 6} ${value} is no address of a page`),
    '/paths/~1ships/get/x-docs-aliases/9 `OK` is an alias of `ships/list.html` already.',
    '/paths/~1ships/get/x-docs-aliases/10 `ships/list` is the page `ships/list.html` already.',
    '/paths/~1ships/get/x-docs-aliases/11 `auth` is the page `auth.html` already.',
    '/components/schemas/Ship/x-docs-aliases `old/place` is an alias of `ships/list.html` already.',
  ]);
});
