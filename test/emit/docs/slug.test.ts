import { expect, test } from 'vitest';
import { fileSlug, slug } from '../../../generator/emit/docs/view/slug.ts';
import { aliasesOf } from '../../../generator/emit/docs/view/site.ts';

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

test('an alias cannot leave the folder of its API', () => {
  const aliases = ['old/place.html', '/rooted', '../up', 'a/../../b', 'a//b', 'ok', 7, 'spa ce', './x'];
  expect(aliasesOf({ 'x-docs-aliases': aliases })).toEqual(['old/place', 'rooted', 'ok']);
});
