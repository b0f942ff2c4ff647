// Compiled, not run: what callers may write, and what they get.
import type { Call, Client, ClientOptions, Directed, HeadCall, Readable, Secret, Writable } from '../../generator/runtime/client.js';
import { ApiError, unwrap, type DecodeError } from '../../generator/runtime/result.js';

type Read<T> = { readonly $read: T };
type Write<T> = { readonly $write: T };

interface Offer {
  id: string;
  parts?: Offer[];
}
interface Problem {
  code: 'invalid' | 'denied';
}
interface User {
  id: Read<number>;
  password: Write<string>;
  name: string;
  nick?: Read<string | null>;
  parent?: User;
  tags: readonly [string, Read<{ at: string }>];
  picture: Blob;
  extra: unknown;
  more?: { [key: string]: User };
}

interface paths {
  '/offer': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    post: operations['createOffer'];
    get?: never;
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
interface None {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
interface operations {
  createOffer: {
    parameters: None;
    requestBody: { content: { 'application/json': { title: string; price?: number } } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { 'application/json': Offer } };
      400: { headers: { [name: string]: unknown }; content: { 'application/problem+json': Problem } };
      401: { headers: { [name: string]: unknown }; content?: never };
      '5XX': { headers: { [name: string]: unknown }; content: { 'text/plain': string } };
    };
  };
  getOffer: {
    parameters: { query?: { fields?: string[] }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: {}; content: { 'application/json': Offer; 'application/xml': Offer } };
      default: { headers: {}; content: { 'application/json': Problem } };
    };
  };
  deleteOffer: {
    parameters: { query?: { force?: boolean }; header?: never; path?: never; cookie?: never };
    requestBody?: { content: { 'application/json': { reason: string } } };
    responses: { 204: { headers: {}; content?: never } };
  };
  replaceOffer: {
    parameters: None;
    requestBody?: never;
    responses: {
      204: { headers: {}; content: { 'application/json': Offer } };
      304: { headers: {}; content: { 'application/json': Offer } };
    };
  };
  ping: {
    parameters: None;
    requestBody?: never;
    responses: { default: { headers: {}; content: { 'application/json': Offer } } };
  };
  upload: {
    parameters: None;
    requestBody: {
      content: {
        'multipart/form-data': { file: Blob };
        'application/x-www-form-urlencoded': { text: string };
        'image/png': string;
        'text/csv; charset=utf-8': string;
        'text/plain': number;
      };
    };
    responses: {
      200: { headers: {}; content: { 'application/pdf': string; 'text/csv': string } };
      201: { headers: {}; content: { 'application/x-www-form-urlencoded': { token: string } } };
      '2XX': { headers: {}; content: { '*/*': Offer } };
    };
  };
  batch: {
    parameters: None;
    requestBody: { content: { 'multipart/mixed; boundary=a': { file: Blob } } };
    responses: { 204: { headers: {}; content?: never } };
  };
  saveUser: {
    parameters: None;
    requestBody: { content: { 'application/json': User } };
    responses: { 200: { headers: {}; content: { 'application/json': User } } };
  };
}

interface Api extends Client<paths> {
  createOffer: Call<operations['createOffer']>;
  getOffer: Call<operations['getOffer']>;
  deleteOffer: Call<operations['deleteOffer']>;
  replaceOffer: Call<operations['replaceOffer']>;
  peekOffer: HeadCall<operations['getOffer']>;
  ping: Call<operations['ping']>;
  upload: Call<operations['upload']>;
  batch: Call<operations['batch']>;
  saveUser: Call<Directed<operations['saveUser']>>;
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare const same: <A, B>(proof: Same<A, B>) => void;
declare const api: Api;

export const calls = async () => {
  const result = await api.createOffer({ body: { title: 'Roof' } });
  if (result.ok) {
    same<typeof result.data, Offer>(true);
    same<typeof result.case, 201>(true);
  } else {
    switch (result.case) {
      case 400:
        same<typeof result.error, Problem>(true);
        break;
      case 401:
        same<typeof result.error, unknown>(true);
        break;
      case '5XX':
        same<typeof result.error, string>(true);
        break;
      case 'undocumented':
        same<typeof result.error, unknown>(true);
        break;
      default:
        same<typeof result, never>(true);
    }
    same<number, typeof result.response.status>(true);
  }
  // @ts-expect-error: a call that may have failed has no data
  result.data.id;

  const got = await api.getOffer({ params: { path: { id: '1' }, query: { fields: ['id'] } } });
  if (got.ok) same<typeof got.data, Offer>(true);
  else same<typeof got.case, 'default' | 'undocumented'>(true);

  const deleted = await api.deleteOffer();
  if (deleted.ok) same<typeof deleted.data, undefined>(true);
  await api.deleteOffer({ params: { query: { force: true } }, body: { reason: 'old' }, retries: 0, timeout: undefined });

  const replaced = await api.replaceOffer();
  if (replaced.ok) same<typeof replaced.data, undefined>(true);
  else same<typeof replaced.error, unknown>(true);

  const peeked = await api.peekOffer({ params: { path: { id: '1' } } });
  if (peeked.ok) same<typeof peeked.data, undefined>(true);
  else same<typeof peeked.case, 'default' | 'undocumented'>(true);

  const pong = await api.ping();
  if (pong.ok) same<typeof pong.data, Offer>(true);
  else if (pong.case === 'default') same<typeof pong.error, Offer>(true);

  const uploaded = await api.upload({ body: { file: new Blob([]) } });
  if (uploaded.ok && uploaded.case === 200) same<typeof uploaded.data, Blob | string>(true);
  if (uploaded.ok && uploaded.case === 201) same<typeof uploaded.data, string>(true);
  if (uploaded.ok && uploaded.case === '2XX') same<typeof uploaded.data, Offer>(true);
  await api.upload({ body: new FormData() });
  await api.upload({ body: new URLSearchParams() });
  await api.batch({ body: new Blob([]) });
  await api.upload({ body: new Uint8Array() });
  await api.upload({ body: 1 });
  await api.upload({ body: 'a,b', headers: { 'content-type': 'text/csv' }, signal: AbortSignal.timeout(1) });

  const picture = new Blob([]);
  const saved = await api.saveUser({ body: { name: 'a', password: 'b', tags: ['x', { at: 'never' } as never], picture, extra: 1 } });
  if (saved.ok) {
    same<typeof saved.data.id, number>(true);
    same<typeof saved.data.nick, string | null | undefined>(true);
    same<typeof saved.data.picture, Blob>(true);
    same<typeof saved.data.extra, unknown>(true);
    same<NonNullable<typeof saved.data.parent>['id'], number>(true);
    same<NonNullable<typeof saved.data.more>[string]['name'], string>(true);
    // @ts-expect-error: a write-only member is not answered
    saved.data.password;
    // @ts-expect-error: not even further in
    saved.data.parent?.password;
  }

  const offer = await unwrap(api.createOffer({ body: { title: 'Roof' } }));
  same<typeof offer, Offer>(true);
  same<Awaited<ReturnType<typeof unwrapped>>, Offer>(true);
};

const unwrapped = () => unwrap(api.POST('/offer', { body: { title: 'Roof' } }));

export const mistakes = () => {
  // @ts-expect-error: the body is required
  void api.createOffer();
  // @ts-expect-error: a member of the body is missing
  void api.createOffer({ body: {} });
  // @ts-expect-error: a member of the body is unknown
  void api.createOffer({ body: { title: 'a', titel: 'b' } });
  // @ts-expect-error: an option is unknown
  void api.createOffer({ body: { title: 'a' }, retry: true });
  // @ts-expect-error: how a call by name is decoded is documented
  void api.createOffer({ body: { title: 'a' }, parseAs: 'text' });
  // @ts-expect-error: parts without names are written by the caller
  void api.batch({ body: { file: new Blob([]) } });
  // @ts-expect-error: there is no body
  void api.ping({ body: {} });
  // @ts-expect-error: a parameter is missing
  void api.getOffer({ params: { path: {} } });
  // @ts-expect-error: params are required
  void api.getOffer();
  // @ts-expect-error: a parameter has another type
  void api.getOffer({ params: { path: { id: 1 } } });
  // @ts-expect-error: a parameter is unknown
  void api.getOffer({ params: { path: { id: '1' }, query: { field: ['id'] } } });
  // @ts-expect-error: a read-only member is not sent
  void api.saveUser({ body: { id: 1, name: 'a', password: 'b', tags: ['x', null as never], picture: new Blob([]), extra: 1 } });
};

export const thrown = (error: unknown) => {
  if (!ApiError.is(error)) return;
  same<typeof error.body, unknown>(true);
  same<typeof error.status, number>(true);
};

type Nested = [string, ...(Nested | Read<number>)[]];
interface Kinds {
  list: readonly Read<string>[];
  file: File | null;
  date?: Date;
  call: ((given: string) => Write<string>) | string[];
  nested: Nested;
  received: Read<Blob>;
  sent: Write<Blob>;
}

export const oneWay = (received: Readable<Kinds>, sent: Writable<Kinds>) => {
  same<typeof received.list, string[]>(true);
  same<typeof received.file, File | null>(true);
  same<typeof received.date, Date | undefined>(true);
  same<typeof received.call, Kinds['call']>(true);
  same<typeof received.received, Blob>(true);
  same<typeof sent.sent, Blob>(true);
  same<Readable<[string, ...{ at: Read<number>; by: Write<string> }[]]>, [string, ...{ at: number }[]]>(true);
  same<Readable<[string, Read<number>?]>, [string, number?]>(true);
  same<Readable<Write<string>>, never>(true);
  // @ts-expect-error: an answer does not hold it
  void received.sent;
  // @ts-expect-error: it is not sent
  void sent.received;
  const [first] = received.nested;
  if (typeof first !== 'object') same<typeof first, string | number | undefined>(true);
};

export const options: ClientOptions & { token: Secret } = {
  token: async () => 'a',
  baseUrl: undefined,
  retries: 0,
  fetch,
};
export type Decoding = DecodeError['text'];
