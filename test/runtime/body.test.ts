import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { any, body, json, raw, type BodyKind } from '../../generator/runtime/body.js';
import { createApiClient, type WriteBody } from '../../generator/runtime/client.js';
import { form, type FormStyles, type Numeric } from '../../generator/runtime/form.js';
import { multipart } from '../../generator/runtime/multipart.js';
import { openWire, send, type Wire } from './wire.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

/** Posts a value, by name and by path, and gives what came over the wire. */
const posted = async (write: WriteBody, value: unknown, init: object = {}) => {
  wire.answer(send(200, {}));
  const client = createApiClient<any>(
    { server: wire.origin, operations: { post: ['POST', '/x', [200], { body: write }] } },
    { retries: 0 },
  );
  await client.post({ body: value, ...init });
  const received = wire.received[0];
  return { type: received?.headers['content-type'], length: received?.headers['content-length'], text: received?.body ?? '' };
};

describe('a form', () => {
  const rows: readonly [title: string, styles: FormStyles, numeric: Numeric, value: object, want: string][] = [
    ['spaces, percent signs, ampersands', {}, [], { text: 'a b', url: '%%click_hash%%', 'k&': 'x=y&z+' }, 'text=a+b&url=%25%25click_hash%25%25&k%26=x%3Dy%26z%2B'],
    ['what HTML forms leave alone', {}, [], { text: "*-._'()!~å\n" }, 'text=*-._%27%28%29%21%7E%C3%A5%0A'],
    ['null and undefined are left out', {}, [], { a: null, b: undefined, c: '', d: 0, e: [null, 1] }, 'c=&d=0&e=1'],
    ['an array is repeated', {}, [], { a: [1, 'x y'] }, 'a=1&a=x+y'],
    ['an array, not exploded', { a: ['form', false] }, [], { a: ['x', 'y,z'] }, 'a=x,y%2Cz'],
    ['an array with spaces', { a: ['spaceDelimited', false] }, [], { a: [1, 2] }, 'a=1%202'],
    ['an array with pipes', { a: ['pipeDelimited', false] }, [], { a: [1, 2] }, 'a=1%7C2'],
    ['an array with brackets', { a: ['brackets', true] }, [], { a: [1, 2] }, 'a%5B%5D=1&a%5B%5D=2'],
    ['an array with indices', { a: ['indices', true] }, [], { a: [1, { b: 2 }] }, 'a%5B0%5D=1&a%5B1%5D%5Bb%5D=2'],
    ['a name that holds the brackets', {}, [], { 'a[]': [1, 2] }, 'a%5B%5D=1&a%5B%5D=2'],
    ['an object is JSON', {}, [], { a: { b: [1, 'x y'] } }, 'a=%7B%22b%22%3A%5B1%2C%22x+y%22%5D%7D'],
    ['objects in an array are JSON each', {}, [], { a: [{ b: 1 }] }, 'a=%7B%22b%22%3A1%7D'],
    ['an object in style form', { a: ['form', true] }, [], { a: { b: 1, c: 2 } }, 'b=1&c=2'],
    ['an object in style deepObject', { a: ['deepObject', true] }, [], { a: { b: 1, c: 'x y' } }, 'a%5Bb%5D=1&a%5Bc%5D=x+y'],
    ['an array as JSON', { a: 'json' }, [], { a: [1, 2] }, 'a=%5B1%2C2%5D'],
    ['booleans', {}, [], { a: true, b: false }, 'a=true&b=false'],
    ['some booleans as numbers', {}, ['b'], { a: true, b: false, c: [true] }, 'a=true&b=0&c=true'],
    ['all booleans as numbers', {}, true, { a: true, b: false, c: [true] }, 'a=1&b=0&c=1'],
    ['a date', {}, [], { a: new Date(0) }, 'a=1970-01-01T00%3A00%3A00.000Z'],
    ['odd names', {}, [], JSON.parse('{"__proto__":1,"constructor":[2,3]}') as object, '__proto__=1&constructor=2&constructor=3'],
    ['nothing', {}, [], {}, ''],
  ];
  test.each(rows)('writes %s', async (_, styles, numeric, value, want) => {
    const { type, text } = await posted(body(form(styles, numeric)), value);
    expect([type, text]).toEqual(['application/x-www-form-urlencoded', want]);
  });

  test('takes URLSearchParams as they are', async () => {
    const { type, text } = await posted(body(form()), new URLSearchParams({ a: 'b c' }));
    expect([type, text]).toEqual(['application/x-www-form-urlencoded', 'a=b+c']);
  });

  test('keeps the Content-Type of the caller', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const { type, text } = await posted(body(form()), { a: [1, 2] }, { headers });
    expect([type, text]).toEqual(['application/x-www-form-urlencoded; charset=utf-8', 'a=1&a=2']);
  });
});

describe('multipart', () => {
  /** The parts as written, with the boundary taken out. */
  const parts = ({ type, text }: { type: string | undefined; text: string }) => {
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type ?? '')?.[1];
    const [first, ...others] = text.split(`--${boundary}`);
    expect([first, others.pop()]).toEqual(['', '--\r\n']);
    return others;
  };

  test('writes text, JSON, files and repeated names as the platform would not', async () => {
    const value = {
      title: 'å "b"',
      count: 3,
      active: true,
      none: null,
      absent: undefined,
      meta: { a: [1] },
      tags: ['x', 'y'],
      file: new File(['%PDF'], 'r"e\nport.pdf', { type: 'application/pdf' }),
      blob: new Blob(['b']),
      bytes: new Uint8Array([97, 98]),
      at: new Date(0),
    };
    const disposition = 'Content-Disposition: form-data; name=';
    expect(parts(await posted(body(multipart({ bytes: 'image/png', count: 'text/plain' })), value))).toEqual([
      `\r\n${disposition}"title"\r\n\r\nå "b"\r\n`,
      `\r\n${disposition}"count"\r\nContent-Type: text/plain\r\n\r\n3\r\n`,
      `\r\n${disposition}"active"\r\n\r\ntrue\r\n`,
      `\r\n${disposition}"meta"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}\r\n`,
      `\r\n${disposition}"tags"\r\n\r\nx\r\n`,
      `\r\n${disposition}"tags"\r\n\r\ny\r\n`,
      `\r\n${disposition}"file"; filename="r%22e%0Aport.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n`,
      `\r\n${disposition}"blob"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n`,
      `\r\n${disposition}"bytes"; filename="blob"\r\nContent-Type: image/png\r\n\r\nab\r\n`,
      `\r\n${disposition}"at"\r\n\r\n1970-01-01T00:00:00.000Z\r\n`,
    ]);
  });

  test('is read back by the platform', async () => {
    const [, write] = multipart();
    const [content, type] = write({ a: 'x', f: new File(['y'], 'f.txt') });
    const read = await new Response(content as Blob, { headers: { 'content-type': type ?? '' } }).formData();
    expect([read.get('a'), (read.get('f') as File).name]).toEqual(['x', 'f.txt']);
  });

  test('leaves FormData to the platform, even under a Content-Type without a boundary', async () => {
    const data = new FormData();
    data.append('a', 'x');
    const headers = { 'content-type': 'multipart/form-data' };
    const { type, text } = await posted(body(multipart()), data, { headers });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(text).toContain('name="a"');
  });
});

describe('a body', () => {
  test('of text, bytes, a Blob or a stream is sent as it is', async () => {
    const csv = body(raw('text/csv'));
    const bytes = body(raw('application/octet-stream'));
    expect(await posted(csv, 'a,å')).toEqual({ type: 'text/csv', length: '4', text: 'a,å' });
    expect(await posted(bytes, new Uint8Array([97]))).toEqual({ type: 'application/octet-stream', length: '1', text: 'a' });
    expect(await posted(bytes, new Blob(['b'], { type: 'image/png' }))).toEqual({ type: 'application/octet-stream', length: '1', text: 'b' });
    expect(await posted(bytes, new Blob(['c']).stream())).toMatchObject({ type: 'application/octet-stream', text: 'c' });
  });

  test('of JSON has the documented media type', async () => {
    expect(await posted(body(json('application/merge-patch+json')), { a: null })).toMatchObject({
      type: 'application/merge-patch+json',
      text: '{"a":null}',
    });
    expect(await posted(body(json('application/json')), 'text')).toMatchObject({ text: '"text"' });
  });

  test('is in the first media type, or the one that the caller names', async () => {
    const several = body(json('application/json'), form(), multipart());
    const as = (type: string) => posted(several, { a: 'b c' }, { headers: { 'content-type': type } });
    expect(await posted(several, { a: 'b c' })).toMatchObject({ type: 'application/json', text: '{"a":"b c"}' });
    expect(await as('application/x-www-form-urlencoded')).toMatchObject({ text: 'a=b+c' });
    expect((await as('multipart/form-data')).type).toMatch(/boundary=/);
    expect(await as('application/json; charset=utf-8')).toMatchObject({ type: 'application/json; charset=utf-8' });
  });

  test.each<{ title: string; value: unknown; type?: string; want: readonly [type: string, text: string] }>([
    { title: 'an object', value: { a: 'x' }, want: ['application/json', '{"a":"x"}'] },
    { title: 'an object without a prototype', value: Object.assign(Object.create(null), { a: 1 }), want: ['application/json', '{"a":1}'] },
    { title: 'a list', value: [1], want: ['application/json', '[1]'] },
    { title: 'null', value: null, want: ['application/json', 'null'] },
    { title: 'a number', value: 0, want: ['application/json', '0'] },
    { title: 'false', value: false, want: ['application/json', 'false'] },
    { title: 'an object under a type of its own', value: { a: 1 }, type: 'application/vnd.x+json', want: ['application/vnd.x+json', '{"a":1}'] },
    { title: 'text', value: 'a', want: ['text/plain;charset=UTF-8', 'a'] },
    { title: 'text under a type', value: '<a/>', type: 'application/xml', want: ['application/xml', '<a/>'] },
    { title: 'bytes', value: new Uint8Array([97]), want: ['application/octet-stream', 'a'] },
    { title: 'a Blob', value: new Blob(['b']), want: ['application/octet-stream', 'b'] },
    { title: 'a Blob that has a type', value: new Blob(['b'], { type: 'image/png' }), want: ['image/png', 'b'] },
    { title: 'a form', value: new URLSearchParams({ a: 'b' }), type: 'application/x-www-form-urlencoded', want: ['application/x-www-form-urlencoded', 'a=b'] },
  ])('of any type is JSON or what it is: $title', async ({ value, type, want }) => {
    const { type: sent, text } = await posted(body(any('*/*')), value, type === undefined ? {} : { headers: { 'content-type': type } });
    expect([sent, text]).toEqual(want);
  });

  test.each<{ title: string; value: unknown; want: readonly [type: string | RegExp, text: string | RegExp] }>([
    { title: 'data', value: { a: 1 }, want: ['application/json', '{"a":1}'] },
    { title: 'text', value: 'a', want: ['text/plain', 'a'] },
    { title: 'a Blob', value: new Blob(['b']), want: ['text/plain', 'b'] },
    { title: 'a form of the platform', value: new URLSearchParams({ a: 'b' }), want: ['application/x-www-form-urlencoded', 'a=b'] },
    { title: 'parts of the platform', value: Object.assign(new FormData(), {}), want: [/^multipart\/form-data; boundary=/u, /^--/u] },
  ])('of several media types goes as the one that takes it: $title', async ({ value, want: [type, text] }) => {
    const sent = await posted(body(json('application/json', ['object']), form(), multipart(), raw('text/plain')), value);
    expect(sent).toMatchObject({ type: expect.stringMatching(type), text: expect.stringMatching(text) });
  });

  test('of text is JSON where that has text for a value', async () => {
    expect(await posted(body(json('application/json', ['object', 'string']), raw('text/plain')), 'a')).toMatchObject({ type: 'application/json', text: '"a"' });
    expect(await posted(body(json('application/json', ['object', 'string']), raw('image/png')), new Blob(['b']))).toMatchObject({ type: 'image/png', text: 'b' });
  });

  test('is written as the range that covers what the caller names', async () => {
    const several = body(json('application/json', ['object']), raw('image/*'), any('*/*'));
    const as = (value: unknown, type: string) => posted(several, value, { headers: { 'content-type': type } });
    expect(await as(new Blob(['b']), 'image/png')).toMatchObject({ type: 'image/png', text: 'b' });
    expect(await as('a,b', 'text/csv')).toMatchObject({ type: 'text/csv', text: 'a,b' });
    expect(await posted(several, 'a')).toMatchObject({ type: 'text/plain;charset=UTF-8', text: 'a' });
  });

  const png = new Blob(['b'], { type: 'image/png' });
  test.each<{ title: string; kinds: readonly BodyKind[]; value: unknown; want: string }>([
    { title: 'a Blob as its own type', kinds: [raw('text/plain'), raw('image/jpeg'), raw('image/png')], value: png, want: 'image/png' },
    { title: 'a Blob as a range that covers its type', kinds: [raw('application/pdf'), raw('image/*')], value: png, want: 'image/png' },
    { title: 'a Blob of text as text', kinds: [raw('application/pdf'), raw('text/csv')], value: new Blob(['b'], { type: 'text/csv;charset=latin1' }), want: 'text/csv;charset=latin1' },
    { title: 'a Blob of JSON as bytes', kinds: [json('application/json'), raw('application/zip')], value: new Blob(['b'], { type: 'application/json' }), want: 'application/zip' },
    { title: 'a Blob of another type as bytes', kinds: [raw('text/plain'), raw('application/pdf')], value: png, want: 'application/pdf' },
    { title: 'bytes as no text', kinds: [raw('text/plain'), raw('application/pdf')], value: new Uint8Array(1), want: 'application/pdf' },
    { title: 'a stream as no text', kinds: [raw('application/xml'), raw('application/pdf')], value: new Blob(['b']).stream(), want: 'application/pdf' },
    { title: 'bytes as text where there is nothing else', kinds: [json('application/json'), raw('text/csv')], value: new Uint8Array(1), want: 'text/csv' },
    { title: 'text as text', kinds: [raw('application/pdf'), raw('text/csv')], value: 'b', want: 'text/csv' },
    { title: 'text in a range as no plain text', kinds: [raw('application/*')], value: 'b', want: 'application/octet-stream' },
    { title: 'an object as JSON of objects', kinds: [json('application/a+json', ['array']), json('application/b+json', ['object'])], value: {}, want: 'application/b+json' },
    { title: 'a list as JSON of lists', kinds: [json('application/a+json', ['object', 'null']), json('application/b+json', ['array'])], value: [], want: 'application/b+json' },
    { title: 'an object as a form rather than as JSON of lists', kinds: [json('application/json', ['array']), form()], value: { a: 1 }, want: 'application/x-www-form-urlencoded' },
    { title: 'null as JSON of it', kinds: [json('application/a+json', ['object']), json('application/b+json', ['null'])], value: null, want: 'application/b+json' },
    { title: 'what fits nowhere as the first that is made of values', kinds: [json('application/a+json', ['object']), json('application/b+json', ['array'])], value: 1, want: 'application/a+json' },
    { title: 'parts of another multipart as they are', kinds: [raw('multipart/mixed')], value: new Blob(['b'], { type: 'multipart/mixed; boundary=c' }), want: 'multipart/mixed; boundary=c' },
  ])('goes by what it is: $title', async ({ kinds: [first, ...others], value, want }) => {
    expect(await posted(body(first as BodyKind, ...others), value)).toMatchObject({ type: want });
  });

  test('of another multipart than a form keeps the boundary that the caller states', async () => {
    const headers = { 'content-type': 'multipart/mixed; boundary=c' };
    expect(await posted(body(raw('multipart/mixed')), '--c--', { headers })).toMatchObject({ type: 'multipart/mixed; boundary=c', text: '--c--' });
  });

  test.each([[{ a: 1 }], [[1]]])('that is no text, Blob, bytes or stream is not written as one: %j', async (value) => {
    await expect(posted(body(raw('multipart/mixed')), value)).rejects.toThrow('A body in multipart/mixed is text, a Blob, bytes or a stream');
  });

  test('as a stream is refused where the platform would send its name, as Firefox does', async () => {
    const Platform = Request;
    class Firefox extends Platform {
      constructor(input: string | Request, init: RequestInit = {}) {
        super(input, init.body instanceof ReadableStream ? { ...init, body: String(init.body) } : init);
      }
    }
    vi.stubGlobal('Request', Firefox);
    try {
      await expect(posted(body(raw('text/csv')), new Blob(['b']).stream())).rejects.toThrow('This platform sends no streams');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('that is not given is not sent, nor its Content-Type', async () => {
    expect(await posted(body(form()), undefined)).toEqual({ type: undefined, length: '0', text: '' });
  });

  test('is written as described by every road, with the documented headers', async () => {
    const client = createApiClient<any>({
      server: wire.origin,
      operations: { post: ['POST', '/x', [200], { body: body(form()), headers: { accept: 'application/json' } }] },
    });
    wire.answer(send(200, {}));
    const init = { body: { a: [1, 2] } };
    await client.post(init);
    await client.POST('/x', init);
    await client.request('post', '/x', init);
    const [first, ...others] = wire.received;
    expect(first).toMatchObject({ body: 'a=1&a=2', headers: { accept: 'application/json' } });
    expect(others).toEqual([first, first]);
    await client.post({ ...init, headers: { accept: 'text/csv' } });
    expect(wire.received[3]?.headers['accept']).toBe('text/csv');
  });

  test("goes through the caller's own serialiser", async () => {
    const headers = { 'content-type': 'text/plain' };
    const init = { headers, bodySerializer: (value: unknown) => `mine ${String(value)}` };
    expect(await posted(body(form()), 1, init)).toMatchObject({ type: 'text/plain', text: 'mine 1' });
  });
});
