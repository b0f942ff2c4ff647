import { beforeAll, expect, test } from 'vitest';
import { fieldStyles } from '../../../generator/model/form-style.ts';
import { form as clientForm } from '../../../generator/runtime/form.js';
import { multipart as clientParts } from '../../../generator/runtime/multipart.js';
import type { MockFetch } from '../../../generator/runtime/mock/types.js';
import { apiOf } from '../../api.ts';
import { emitted, seen } from './emitted.ts';

const offer = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    size: { type: 'integer' },
    on: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    ids: { type: 'array', items: { type: 'integer' } },
    media: { type: 'object', properties: { w: { type: 'integer' } }, required: ['w'] },
    id: { type: 'string', readOnly: true },
  },
};
const strict = { ...offer, required: ['name', 'id'] };
const taking = (operationId: string, content: object, required = true) => ({
  post: { operationId, requestBody: { required, content }, responses: { 204: { description: 'Done.' }, 422: { description: 'Wrong.' } } },
});
const schema = { $ref: '#/components/schemas/Offer' };

let fetch: MockFetch;
beforeAll(async () => {
  const api = apiOf({
    paths: {
      '/json': taking('json', { 'application/json': { schema } }),
      '/merge': taking('merge', { 'application/merge-patch+json': { schema }, 'text/*': { schema: { type: 'string', maxLength: 3 } } }),
      '/strict': taking('strict', { 'application/json': { schema: { $ref: '#/components/schemas/Strict' } } }),
      '/optional': taking('optional', { 'application/json': { schema } }, false),
      '/form': taking('form', {
        'application/x-www-form-urlencoded': {
          schema,
          encoding: { ids: { style: 'form', explode: false }, media: { style: 'deepObject', explode: true } },
        },
      }),
      '/parts': taking('parts', { 'multipart/form-data': { schema } }),
      '/number': taking('number', { 'text/plain': { schema: { type: ['integer', 'boolean'], maximum: 5 } } }),
      '/rows': taking('rows', { 'text/csv': { schema: { type: 'array' } } }),
      '/bytes': taking('bytes', { 'application/octet-stream': { schema: { type: 'string', maxLength: 1 } } }),
      '/versions': taking('versions', { 'application/hal+json; v=1': { schema }, 'application/hal+json;v=2': { schema: { type: 'object', required: ['two'] } } }),
      '/free': taking('free', { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } }),
      '/any': taking('any', { '*/*': { schema } }),
      '/file': taking('file', { '*/*': { schema: { type: 'string', format: 'binary' } } }),
      '/none': { post: { operationId: 'none', responses: { 204: { description: 'Done.' } } } },
    },
    components: { schemas: { Offer: offer, Strict: strict } },
  });
  fetch = (await emitted(api)).createMockFetch({ limit: 2000 });
});

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const parts = (...bodies: readonly string[]) => [...bodies.map((body) => `--b\r\n${body}\r\n`), '--b--\r\n'].join('');
const part = (name: string, value: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}`;
const multipart = 'multipart/form-data; boundary=b';

test.each<{ title: string; path: string; type?: string; body: string | Uint8Array<ArrayBuffer>; want: number; detail?: string }>([
  { title: 'a valid value', path: '/json', type: json, body: '{"name":"a"}', want: 204 },
  { title: 'a valid value after a byte order mark', path: '/json', type: json, body: '\uFEFF{"name":"a"}', want: 204 },
  { title: 'a media type in capitals with parameters', path: '/json', type: 'Application/JSON; charset=utf-8', body: '{"name":"a"}', want: 204 },
  { title: 'a member named __proto__', path: '/json', type: json, body: '{"__proto__":{"name":"a"}}', want: 422, detail: '`/name` is missing.' },
  { title: 'a member named constructor', path: '/json', type: json, body: '{"constructor":1,"name":"a"}', want: 204 },
  { title: 'an invalid value', path: '/json', type: json, body: '{"name":""}', want: 422, detail: '`/name` must not have fewer than 1 characters.' },
  { title: 'several faults', path: '/json', type: json, body: '{"size":"1","on":0}', want: 422, detail: '`/name` is missing. And 2 more.' },
  { title: 'a value of another kind', path: '/json', type: json, body: '[]', want: 422, detail: 'The body must be object.' },
  { title: 'no JSON', path: '/json', type: json, body: '{"name":"a",}', want: 400, detail: 'The body is no JSON: at line 1, column 13.' },
  { title: 'JSON that ends too early', path: '/json', type: json, body: '{"name":\n"a', want: 400, detail: 'The body is no JSON: at line 2, column 1.' },
  { title: 'JSON with something after it', path: '/json', type: json, body: '{}\n{}', want: 400, detail: 'The body is no JSON: at line 2, column 1.' },
  { title: 'half of JSON', path: '/json', type: json, body: '[1,', want: 400, detail: 'The body is no JSON: it ends too early.' },
  { title: 'bytes that are no UTF-8', path: '/json', type: json, body: new Uint8Array([0x22, 0xff, 0x22]), want: 400, detail: 'The body is not UTF-8.' },
  { title: 'another media type', path: '/json', type: form, body: 'name=a', want: 415, detail: '`application/x-www-form-urlencoded` is not documented; the body has to be application/json.' },
  { title: 'no media type', path: '/json', body: new Uint8Array([0x7b, 0x7d]), want: 415, detail: 'The request says nothing of its Content-Type; the body has to be application/json.' },
  { title: 'no body', path: '/json', type: json, body: '', want: 422, detail: 'The body is missing.' },
  { title: 'no body where none is needed', path: '/optional', type: json, body: '', want: 204 },
  { title: 'a body where none is documented', path: '/none', type: 'text/plain', body: 'x', want: 204 },
  { title: 'a body of the largest size', path: '/json', type: json, body: JSON.stringify({ name: 'x'.repeat(1989) }), want: 204 },
  { title: 'a body that is larger', path: '/json', type: json, body: JSON.stringify({ name: 'x'.repeat(1990) }), want: 413, detail: 'The body has more than 2000 bytes.' },
  { title: 'JSON where any type is taken', path: '/any', type: json, body: '{"name":"a"}', want: 204 },
  { title: 'JSON that is wrong where any type is taken', path: '/any', type: json, body: '{}', want: 422, detail: '`/name` is missing.' },
  { title: 'XML where any type is taken', path: '/any', type: 'text/xml', body: '<a/>', want: 204 },
  { title: 'a form where any type is taken', path: '/any', type: form, body: 'x=1', want: 204 },
  { title: 'JSON as a file', path: '/file', type: json, body: '{}', want: 204 },
  { title: 'a +json media type', path: '/merge', type: 'application/merge-patch+json', body: '{}', want: 422, detail: '`/name` is missing.' },
  { title: 'one of two media types that differ in parameters', path: '/versions', type: 'application/hal+json;V="2"', body: '{"name":"a"}', want: 422, detail: '`/two` is missing.' },
  { title: 'the other of two media types', path: '/versions', type: 'application/hal+json;charset=utf-8;v=1', body: '{"two":1}', want: 422, detail: '`/name` is missing.' },
  { title: 'a media type without the parameters of any', path: '/versions', type: 'application/hal+json', body: '{"two":1}', want: 422, detail: '`/name` is missing.' },
  { title: 'text in a range of media types', path: '/merge', type: 'text/csv', body: 'abcd', want: 422, detail: 'The body must not have more than 3 characters.' },
  { title: 'a member that only answers have to have', path: '/strict', type: json, body: '{"name":"a"}', want: 204 },
  { title: 'bytes, of which a schema says nothing', path: '/bytes', type: 'application/octet-stream', body: 'xyz', want: 204 },

  { title: 'a number as text', path: '/number', type: 'text/plain', body: '3', want: 204 },
  { title: 'a flag as text', path: '/number', type: 'text/plain', body: 'true', want: 204 },
  { title: 'a number as text that is too large', path: '/number', type: 'text/plain', body: '6', want: 422, detail: 'The body must be <= 5.' },
  { title: 'text that is no number', path: '/number', type: 'text/plain', body: 'six', want: 422, detail: 'The body must be integer,boolean.' },
  { title: 'a list as text, in a notation that no schema knows', path: '/rows', type: 'text/csv', body: 'a,b', want: 204 },
  { title: 'a form', path: '/form', type: form, body: 'name=a+b&size=5&on=true&tags=x&tags=y&ids=1,2&media[w]=3', want: 204 },
  { title: 'a form with 1 for true', path: '/form', type: form, body: 'name=a&on=1', want: 204 },
  { title: 'a form with text for a number', path: '/form', type: form, body: 'name=a&size=five', want: 422, detail: '`/size` must be integer.' },
  { title: 'a form with a wrong item', path: '/form', type: form, body: 'name=a&ids=1,x', want: 422, detail: '`/ids/1` must be integer.' },
  { title: 'a form with a wrong member', path: '/form', type: form, body: 'name=a&media[h]=1', want: 422, detail: '`/media/w` is missing.' },
  { title: 'a form without a required field', path: '/form', type: form, body: '__proto__=1&toString=2', want: 422, detail: '`/name` is missing.' },
  { title: 'a form that is badly encoded', path: '/form', type: form, body: 'name=%ZZ', want: 400, detail: 'The body is malformed: `%ZZ` in `name` is no percent-encoded UTF-8.' },
  { title: 'a form with a badly encoded name', path: '/form', type: form, body: 'name=a&%C0=1', want: 400, detail: 'The body is malformed: `%C0` in a name is no percent-encoded UTF-8.' },
  { title: 'a form that is cut off in a character', path: '/form', type: form, body: 'name=%E2%82', want: 400, detail: 'The body is malformed: `%E2` in `name` is no percent-encoded UTF-8.' },
  { title: 'a form in another encoding', path: '/form', type: form, body: Uint8Array.from(Buffer.from('name=\xfc', 'latin1')), want: 400, detail: 'The body is not UTF-8.' },
  { title: 'a form with an open bracket', path: '/form', type: form, body: 'name=a&media[w=1', want: 400, detail: 'The field `media[w` has brackets that cannot be read.' },
  { title: 'a form with a value and its members', path: '/form', type: form, body: 'name=a&media=1&media[w]=1', want: 400, detail: 'One name is given a value and members of a value, in brackets, at once.' },
  { title: 'a form with a field twice', path: '/form', type: form, body: 'name=a&name=b', want: 422, detail: '`/name` must be string.' },
  { title: 'a form of no bytes', path: '/form', type: form, body: '', want: 422, detail: '`/name` is missing.' },
  { title: 'a form of no bytes where no field is needed', path: '/free', type: form, body: '', want: 204 },
  { title: 'a form that is JSON', path: '/form', type: form, body: '{"name":"a"}', want: 422, detail: '`/name` is missing.' },

  { title: 'parts', path: '/parts', type: multipart, body: parts(part('name', 'a'), part('size', '5'), part('tags', 'x'), part('tags', 'y'), part('media', '{"w":1}')), want: 204 },
  { title: 'a part that is a file', path: '/parts', type: multipart, body: parts(part('name', 'x\0y', '; filename="f.bin"\r\nContent-Type: application/octet-stream')), want: 204 },
  { title: 'a part with a wrong value', path: '/parts', type: multipart, body: parts(part('name', 'a'), part('size', 'x')), want: 422, detail: '`/size` must be integer.' },
  { title: 'a part that is no JSON', path: '/parts', type: multipart, body: parts(part('name', 'a'), part('media', '{w')), want: 400, detail: 'The part `media` is no JSON: at line 1, column 2.' },
  { title: 'parts without a boundary', path: '/parts', type: 'multipart/form-data', body: parts(part('name', 'a')), want: 400, detail: 'The body is no multipart/form-data: its Content-Type names no boundary.' },
  { title: 'parts with another boundary', path: '/parts', type: 'multipart/form-data; boundary=c', body: parts(part('name', 'a')), want: 400, detail: 'The body is no multipart/form-data: its boundary does not occur in it.' },
  { title: 'parts that are cut off', path: '/parts', type: multipart, body: `--b\r\n${part('name', 'a')}`, want: 400, detail: 'The body is no multipart/form-data: part 1, at byte 0, is not closed by the boundary.' },
  { title: 'a part without a name', path: '/parts', type: multipart, body: parts('Content-Type: text/plain\r\n\r\nx'), want: 400, detail: 'The body is no multipart/form-data: part 1 has no name.' },
  { title: 'a part without an end of its headers', path: '/parts', type: multipart, body: parts('Content-Disposition: form-data; name="name"'), want: 400, detail: 'The body is no multipart/form-data: part 1 has no empty line after its headers.' },
  { title: 'parts with a field twice', path: '/parts', type: multipart, body: parts(part('name', 'a'), part('name', 'b')), want: 422, detail: '`/name` must be string.' },
  { title: 'no part at all', path: '/parts', type: multipart, body: parts(), want: 422, detail: '`/name` is missing.' },
  { title: 'a file name that looks like a name', path: '/parts', type: multipart, body: parts('Content-Disposition: form-data; filename="; name=size"; name="name"\r\n\r\na'), want: 204 },
  { title: 'names in capitals and without quotes', path: '/parts', type: multipart, body: parts('CONTENT-DISPOSITION: Form-Data; NAME=name\r\n\r\na'), want: 204 },
  ...[
    { title: 'a boundary that is open', type: 'multipart/form-data; boundary="b', body: parts(part('name', 'a')), detail: 'its Content-Type names no boundary' },
    { title: 'a boundary that is too long', type: `${multipart}${'b'.repeat(70)}`, body: parts(part('name', 'a')), detail: 'its boundary is longer than 70 characters' },
    { title: 'parts with bare line feeds', type: multipart, body: parts(part('name', 'a')).replaceAll('\r', ''), detail: 'the boundary at byte 0 is not ended by CR LF' },
    { title: 'parts that are cut off in a boundary', type: multipart, body: parts(part('name', 'a')).slice(0, -3), detail: 'the boundary at byte 55 is not ended by CR LF' },
    { title: 'parts that are cut off in a header', type: multipart, body: '--b\r\nContent-Dispo', detail: 'part 1, at byte 0, is not closed by the boundary' },
    { title: 'a part without a disposition', type: multipart, body: parts('X: form-data; name="name"\r\n\r\na'), detail: 'part 1 has no name' },
    { title: 'a part with another disposition', type: multipart, body: parts('Content-Disposition: attachment; name="name"\r\n\r\na'), detail: 'the Content-Disposition of part 1 is `attachment`, not `form-data`' },
    { title: 'a part whose name is open', type: multipart, body: parts('Content-Disposition: form-data; name="name\r\n\r\na'), detail: 'the Content-Disposition of part 1 is malformed' },
    { title: 'a part with two names', type: multipart, body: parts('Content-Disposition: form-data; name="name"; name="size"\r\n\r\na'), detail: 'the Content-Disposition of part 1 gives `name` twice' },
    { title: 'a part in another encoding', type: multipart, body: Uint8Array.from(Buffer.from(parts(part('name', '\xfc')), 'latin1')), detail: 'the part `name` is not UTF-8' },
  ].map(({ detail, ...given }) => ({ ...given, path: '/parts', want: 400, detail: `The body is no multipart/form-data: ${detail}.` })),
])('$title in $path gives $want', async ({ path, type, body, want, detail }) => {
  const answer = await seen(fetch(`http://mock.test${path}`, { method: 'POST', body, ...(type === undefined ? {} : { headers: { 'content-type': type } }) }));
  const told = answer.type === 'application/problem+json' ? (answer.body as { detail: string }).detail : undefined;
  expect([answer.status, told ?? detailInHeader(answer.headers)]).toEqual([want, detail]);
});

// 422 is documented without a body: the details are in the header alone.
const detailInHeader = (headers: Headers): string | undefined => {
  const violations = JSON.parse(headers.get('x-mock-violations') ?? '[]') as { detail: string }[];
  const [first] = violations;
  return first && `${first.detail}${violations.length > 1 ? ` And ${violations.length - 1} more.` : ''}`;
};

const pair = { type: 'object', properties: { k: { type: 'string' }, n: { type: 'integer' } } };
test.each([
  { title: 'an object as JSON', f: pair, encoding: {}, given: { f: { k: 'a b', n: 1 } } },
  { title: 'an exploded object', f: pair, encoding: { f: { style: 'form', explode: true } }, given: { f: { k: 'a,b', n: 1 }, g: 'x' } },
  { title: 'an object that is exploded as reserved characters stay', f: pair, encoding: { f: { allowReserved: true } }, given: { f: { k: 'a/b' } } },
  { title: 'an exploded object of anything', f: { type: 'object' }, encoding: { f: { style: 'form' } }, given: { f: { k: 'a', f: 'b' }, g: 'x' } },
  { title: 'an exploded object of more', f: { ...pair, additionalProperties: { type: 'boolean' } }, encoding: { f: { style: 'form' } }, given: { f: { n: 2, f: true }, g: 'x' } },
  { title: 'an exploded object of objects', f: { type: 'object', properties: { k: pair, l: { type: 'array', items: pair } } }, encoding: { f: { style: 'form' } }, given: { f: { k: { n: 1 }, l: [{ n: 2 }] } } },
  { title: 'an object with commas', f: pair, encoding: { f: { explode: false } }, given: { f: { k: 'a,b', n: 1 } } },
  { title: 'no member of an exploded object', f: pair, encoding: { f: { style: 'form' } }, given: { g: 'x' } },
  { title: 'a list of objects', f: { type: 'array', items: pair }, encoding: {}, given: { f: [{ k: 'a,b' }, { n: 1 }] } },
  { title: 'a list of one object', f: { type: 'array', items: pair }, encoding: {}, given: { f: [{ k: '&=' }] } },
  { title: 'a list of lists', f: { type: 'array', items: { type: 'array', items: { type: 'integer' } } }, encoding: {}, given: { f: [[1, 2], [3]] } },
  { title: 'a list of objects with commas', f: { type: 'array', items: pair }, encoding: { f: { explode: false } }, given: { f: [{ k: 'a', n: 2 }, { n: 1 }] } },
  { title: 'a list of objects, stated as text', f: { type: 'array', items: pair }, encoding: { f: { contentType: 'text/plain' } }, given: { f: [{ k: 'a' }, { n: 1 }] } },
  { title: 'a list of JSON texts', f: { type: 'array', items: { type: 'string' } }, encoding: { f: { contentType: 'application/json' } }, given: { f: ['a', '{}'] }, only: 'multipart/form-data' },
])('what our client writes is read: $title', async ({ f, encoding, given, only }) => {
  const media = { schema: { type: 'object', properties: { f, g: { type: 'string' } }, const: given }, encoding };
  const api = apiOf({ paths: { '/form': taking('form', { [form]: media }), '/parts': taking('parts', { 'multipart/form-data': media }) } });
  const styles = Object.fromEntries([...fieldStyles(api.document, api.operations[0]!.body!.content[0]!)].map(([name, { style, explode }]) => [name, [style, explode] as const]));
  const types = Object.fromEntries(Object.entries(encoding).flatMap(([name, one]) => ('contentType' in one ? [[name, one.contentType]] : [])));
  const { createMockFetch } = await emitted(api);
  const kinds = [{ path: '/form', kind: clientForm(styles) }, { path: '/parts', kind: clientParts(types) }];
  for (const { path, kind: [type, write] } of kinds.filter(({ kind: [type] }) => only === undefined || type === only)) {
    const [body, contentType] = write(given);
    const answer = await seen(createMockFetch()(`http://mock.test${path}`, { method: 'POST', body: body as string | Blob, headers: { 'content-type': contentType ?? '' } }));
    expect([answer.status, detailInHeader(answer.headers)], type).toEqual([204, undefined]);
  }
});

test('an item that is no JSON where an object is due is refused by its place', async () => {
  const schema = { type: 'object', properties: { f: { type: 'array', items: pair } } };
  const { createMockFetch } = await emitted(apiOf({ paths: { '/form': taking('form', { [form]: { schema } }) } }));
  const answer = await seen(createMockFetch()('http://mock.test/form', { method: 'POST', body: 'f={}&f={k', headers: { 'content-type': form } }));
  expect([answer.status, detailInHeader(answer.headers)]).toEqual([422, '`/f/1` must be object.']);
});

test('what the platform itself makes of FormData is understood', async () => {
  const data = new FormData();
  data.append('name', 'Größe');
  data.append('media', new Blob(['{"w":1}'], { type: json }));
  expect(await seen(fetch('http://mock.test/parts', { method: 'POST', body: data }))).toMatchObject({ status: 204 });
});
