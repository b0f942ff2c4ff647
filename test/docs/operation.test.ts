import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { apiOf, emitSite } from './apis.ts';

const pages = (operation: JsonObject, components: JsonObject = {}, lang = 'en') => {
  const document = { openapi: '3.1.1', info: { title: 'A', version: '1' }, servers: [{ url: 'https://a.example' }], paths: { '/o/{a}/b': { delete: { operationId: 'a', tags: ['T'], responses: {}, ...operation } } }, components };
  const made = emitSite([apiOf(document)], { words: { lang } });
  const text = (end: string): string => made.find(({ path }) => path === `harbour/t/a.${end}`)?.text ?? '';
  return { html: text('html'), md: text('md') };
};

const json = (name: string): JsonObject => ({ schema: { type: 'object', properties: { [name]: { type: 'string' } } } });

test('the anchors of JSON are the short ones, whatever stands before it', () => {
  const { html } = pages({ responses: { 200: { description: 'OK.', content: { 'application/xml': json('x'), 'application/json': json('j'), 'text/xml': json('t') } } } });
  expect([...html.matchAll(/<li id="(response-[^"]*)"/gu)].map(([, id]) => id)).toEqual(['response-200-2.x', 'response-200.j', 'response-200-3.t']);
});

test('samples say which credentials they lack', () => {
  const { html, md } = pages({ security: [{ digest: [] }] }, { securitySchemes: { digest: { type: 'http', scheme: 'digest' } } });
  for (const text of [html, md]) expect(text).toContain('The credentials for digest are not in the samples: add them.');
});

test('what HTTP cannot carry is shown, and not in the samples', () => {
  const required = { required: true, schema: { type: 'string' } };
  const { md } = pages({
    security: [{ key: [] }],
    parameters: [{ name: 'X Lost', in: 'header', ...required }, { name: 'lost;', in: 'cookie', ...required }, { name: 'X-Sent', in: 'header', ...required }],
    requestBody: { required: true, content: { 'text/lost\nX-Other: a': { schema: { type: 'string' } } } },
    responses: { 200: { description: 'OK.', headers: { 'X:Lost': { schema: { type: 'string' } } }, content: { 'text/lost\n': { schema: { type: 'string' } } } } },
  }, { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X\nLost' } } });
  const [shown = '', samples = ''] = [md.replace(/^```[^]*?^```$/gmu, ''), [...md.matchAll(/^```[^]*?^```$/gmu)].join('\n')];
  for (const name of ['X Lost', 'lost;', 'X-Sent', 'text/lost X-Other: a', 'X:Lost']) expect(shown).toContain(`\`${name}\``);
  expect(samples).toContain('X-Sent');
  expect(samples).not.toMatch(/lost/iu);
});

test('samples leave out a header whose value would begin another', () => {
  const { md } = pages({ parameters: Object.entries({ 'X-Lost': 'a\r\nX-Other: b', 'X-Sent': 'a' }).map(([name, example]) => ({ name, in: 'header', required: true, schema: { type: 'string' }, example })) });
  const samples = [...md.matchAll(/^```[^]*?^```$/gmu)].join('\n');
  expect(samples).toContain('X-Sent');
  expect(samples).not.toMatch(/X-(?:Lost|Other)/u);
});

test.each([
  ['https://a.example/b c', 'https://a.example/b%20c/o/a/b'],
  ['https://a.example/größe\n"', 'https://a.example/gr%C3%B6%C3%9Fe%22/o/a/b'],
  ['https://ü.example\\v1', 'https://xn--tda.example/v1/o/a/b'],
  ['https://a b', 'https://a%20b/o/a/b'],
  ['https://A.example:443/%7e/[{x}]', 'https://A.example:443/%7e/[{x}]/o/a/b'],
])('samples send to the server %j what the client sends', (server, want) => {
  const { md } = pages({ servers: [{ url: server }], parameters: [{ name: 'a', in: 'path', required: true, schema: {} }] });
  const [curl = '', ...others] = [...md.matchAll(/^```(?:sh|js|python|php)\n[^]*?^```$/gmu)].map(([text]) => text);
  for (const text of [curl, ...others]) expect(text).toContain(want);
  expect(others.length).toBeGreaterThan(1);
});

test('strings in samples escape what would reorder their lines', () => {
  const { md } = pages({ requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' }, example: { a: '\u202e$\\"\u2066' } } } } });
  const samples = [...md.matchAll(/^```(?:sh|ts|js|python|php)\n[^]*?^```$/gmu)].map(([text]) => text);
  expect(samples.filter((text) => /[\u202e\u2066]/u.test(text))).toEqual([]);
  expect(samples.at(-2)).toContain(String.raw`json={"a": "\u202e$\\\"\u2066"}`);
  expect(samples.at(-1)).toContain(String.raw`"\u{202e}\$\\\"\u{2066}"`);
});

test('samples fill a part of the path that may be anything', () => {
  const { md } = pages({ parameters: [{ name: 'a', in: 'path', required: true, schema: {} }] });
  expect(md).toContain('https://a.example/o/a/b');
});

test('samples in Python say what an empty form is', () => {
  const { md } = pages({ requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } } });
  expect(md).toContain('headers={"Content-Type": "application/x-www-form-urlencoded"},');
});

test('the words on further documentation are Markdown', () => {
  const { html, md } = pages({ externalDocs: { url: 'https://docs.example', description: 'More **[docs](https://b.example)**' } });
  expect(html).toContain('<a href="https://docs.example">More <strong>docs</strong></a>');
  expect(md).toContain('More **[docs](https://b.example)**: https://docs.example');
});

test.each([['ar', '<html lang="ar" dir="rtl">'], ['az-Arab', '<html lang="az-Arab" dir="rtl">'], ['nb', '<html lang="nb">']])('pages in %s begin with %s', (lang, want) => {
  expect(pages({}, {}, lang).html).toContain(want);
});
