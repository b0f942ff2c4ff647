import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiClient } from '../../generator/runtime/client.js';
import { content, none } from '../../generator/runtime/content.js';
import { DecodeError } from '../../generator/runtime/result.js';
import { openWire, sendRaw, type Wire } from './wire.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const csv = content('text/csv');
const file = content('application/pdf', 'image/png');
const create = () =>
  createApiClient<any>(
    {
      server: wire.origin,
      operations: {
        json: ['GET', '/json', [200, 404, '2XX']],
        head: ['HEAD', '/json', [200], { content: { 200: none } }],
        text: ['GET', '/text', [200, 404], { content: { 200: csv, 404: csv } }],
        file: ['GET', '/file', [200, 404], { content: { 200: file } }],
        bytes: ['GET', '/bytes', [200], { content: { 200: content('application/octet-stream') } }],
        any: ['GET', '/any', [200], { content: { 200: content('*/*') } }],
        none: ['GET', '/none', [200, 404], { content: { 200: none, 404: none } }],
      },
    },
    { retries: 0 },
  );

const type = (contentType: string) => ({ 'content-type': contentType });
const html = '<h1>no</h1>';

/** `want` is the value; a string in an array is the text of a DecodeError. */
const rows: readonly [
  title: string,
  operation: string,
  status: number,
  headers: Record<string, string>,
  text: string,
  want: unknown,
][] = [
  ['JSON', 'json', 200, type('application/json'), '{"a":1}', { a: 1 }],
  ['JSON with a charset', 'json', 200, type('application/json; charset=UTF-8'), '"å"', 'å'],
  ['JSON by suffix', 'json', 404, type('application/problem+json'), '{"a":1}', { a: 1 }],
  ['JSON with a byte order mark', 'json', 200, type('application/json'), '\uFEFF[1]', [1]],
  ['JSON without a media type', 'json', 200, {}, '[1]', [1]],
  ['JSON labelled as HTML', 'json', 200, type('text/html'), '[1]', [1]],
  ['falsy JSON', 'json', 200, type('application/json'), '0', 0],
  ['null', 'json', 200, type('application/json'), 'null', null],
  ['HTML instead of JSON', 'json', 200, type('text/html'), html, [html]],
  ['HTML instead of a JSON error', 'json', 404, type('text/html'), html, [html]],
  ['truncated JSON', 'json', 200, type('application/json'), '{"a":', ['{"a":']],
  ['nothing instead of JSON', 'json', 200, type('application/json'), '', ['']],
  ['nothing, and a length of zero', 'json', 200, { 'content-length': '0' }, '', ['']],
  ['204 where JSON is documented', 'json', 204, {}, '', ['']],
  ['204', 'none', 204, {}, '', undefined],
  ['an undocumented 204', 'any', 204, {}, '', undefined],
  ['HEAD', 'head', 200, type('application/json'), '', undefined],
  ['an undocumented JSON error', 'json', 500, type('application/json'), '{"a":1}', { a: 1 }],
  ['an undocumented HTML error', 'json', 500, type('text/html'), html, html],
  ['an undocumented empty error', 'json', 500, {}, '', undefined],
  ['text', 'text', 200, type('text/csv; charset=utf-8'), 'a,b', 'a,b'],
  ['empty text', 'text', 200, type('text/csv'), '', ''],
  ['text with a space before its charset', 'text', 200, type('text/csv ; charset=utf-8'), 'a', 'a'],
  ['other text', 'text', 200, type('text/plain'), 'a', 'a'],
  ['text without a media type', 'text', 200, {}, '[1]', '[1]'],
  ['an error as text', 'text', 404, type('text/csv'), 'a', 'a'],
  ['JSON instead of text', 'text', 200, type('application/json'), '{"error":1}', ['{"error":1}']],
  ['HTML instead of a file', 'file', 200, type('text/html'), html, [html]],
  ['an undocumented error instead of a file', 'file', 500, type('text/html'), html, html],
  ['anything: JSON', 'any', 200, type('application/json'), '[1]', [1]],
  ['anything: text', 'any', 200, type('text/plain'), '[1]', '[1]'],
  ['anything: unlabelled JSON', 'any', 200, {}, '[1]', [1]],
  ['anything: unlabelled text', 'any', 200, {}, 'a', 'a'],
  ['anything: broken JSON', 'any', 200, type('application/json'), '[1', ['[1']],
  ['something where nothing is documented', 'none', 200, type('application/json'), '[1]', undefined],
  ['an error where no content is documented', 'none', 404, type('application/json'), '[1]', [1]],
];

describe('a response', () => {
  test.each(rows)('is decoded: %s', async (_, operation, status, headers, text, want) => {
    wire.answer(sendRaw(status, headers, text));
    const client = create();
    const byName = await client[operation]();
    const byPath = await client[operation === 'head' ? 'HEAD' : 'GET'](`/${operation.replace('head', 'json')}`);
    const value = byName.ok ? byName.data : byName.error;
    expect(byPath.response.ok && 'data' in byPath ? byPath.data : byPath.error).toEqual(value);

    if (Array.isArray(want) && typeof want[0] === 'string') {
      expect(value).toBeInstanceOf(DecodeError);
      expect(value).toMatchObject({ name: 'DecodeError', status, text: want[0] });
      expect(byName).toMatchObject({ ok: false, case: 'undocumented' });
      return;
    }
    expect(value).toEqual(want);
  });

  test('is a Blob where a file is documented', async () => {
    wire.answer(sendRaw(200, type('application/pdf'), new Uint8Array([37, 80, 68, 70])));
    const { ok, data } = await create().file();
    expect([ok, data.type, await data.text()]).toEqual([true, 'application/pdf', '%PDF']);
    wire.answer(sendRaw(200, type('text/csv'), new Uint8Array([97, 255])));
    const labelled = await create().bytes();
    expect([labelled.data.type, ...new Uint8Array(await labelled.data.arrayBuffer())]).toEqual(['text/csv', 97, 255]);
    wire.answer(sendRaw(200, {}, new Uint8Array([0, 255])));
    const unlabelled = await create().file();
    expect([...new Uint8Array(await unlabelled.data.arrayBuffer())]).toEqual([0, 255]);
  });

  test('that is not as documented says what was documented', async () => {
    wire.answer(sendRaw(200, type('text/html'), html));
    expect((await create().file()).error.message).toBe('The body of this 200 is not application/pdf or image/png');
  });
});
