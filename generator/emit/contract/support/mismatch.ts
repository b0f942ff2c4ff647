import { readFileSync } from 'node:fs';
import { hashOf } from './hash.ts';
import type { Received } from './request.ts';
import type { Answer, Operation } from './server.ts';
import { decode, isNothing, secretIn } from './text.ts';

/** One thing that is not as the description says. */
export interface Finding {
  /** What it is about: `path`, `query ids`, `header content-type`, `cookie sid`, `body /name`, `result data`. */
  readonly part: string;
  /** Where the rule is to be looked up first, when it is not under the part. */
  readonly rule?: string;
  readonly expected: unknown;
  readonly received: unknown;
  readonly hint?: string;
}

/** A test failure that says where to look: operation, part, rule and its place, what came, and how to repeat it. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  /** Shown as a difference by the test runner. */
  readonly expected: unknown;
  readonly actual: unknown;
  /** The place in the description, `specs/rail/openapi.yaml:31:15`. */
  readonly place: string | undefined;

  constructor(given: {
    readonly operation: Operation;
    readonly finding: Finding;
    readonly received?: Received | undefined;
    readonly answered?: Answer | undefined;
    readonly origin?: string;
  }) {
    const { operation, finding, received, answered, origin = '' } = given;
    const { part, expected, hint } = finding;
    const hide = hider(operation, finding);
    const actual = hide.received();
    const rule = placeOf(operation, finding);
    const [wanted, came] = typeof expected === 'string' && typeof actual === 'string' ? around(expected, actual) : [show(expected), show(actual)];
    super(
      [
        `${operation.name} · ${part}`,
        `  expected  ${wanted}${rule === undefined ? '' : `   (${rule})`}`,
        `  received  ${came}`,
        ...(received === undefined ? [] : [`  sent      ${hide.text(curl(received, origin, hide))}`]),
        ...(answered === undefined ? [] : [`  answered  ${answerText(answered)}`]),
        ...(hint === undefined ? [] : [`  hint      ${hint}`]),
      ].join('\n'),
    );
    this.expected = expected;
    this.actual = actual;
    this.place = /^(?:.*, )?(.+:\d+(?::\d+)?)$/u.exec(rule ?? '')?.[1];
  }
}

interface Hider {
  readonly received: () => unknown;
  readonly isSecret: (place: string, name: string) => boolean;
  readonly query: (text: string) => string;
  /** Without the secret that is compared, wherever it came. */
  readonly text: (text: string) => string;
}

// What no message may show: what the description calls a secret, what is called like one, and what should have been one.
const hider = ({ secrets, places }: Operation, { part, expected, received }: Finding): Hider => {
  const isSecret = (place: string, name: string): boolean =>
    secrets.some((secret) => secret.toLowerCase() === name.toLowerCase()) || (telling.test(name) && !Object.hasOwn(places, `${place} ${name}`));
  const [, place = '', name = ''] = /^(header|query|cookie) (.+)$/u.exec(part) ?? [];
  const isAboutSecret = place !== '' && isSecret(place, name);
  const value = isAboutSecret && typeof expected === 'string' && !isNothing(expected) ? secretIn(place, expected) : '';
  const text = (given: string): string => (value.length < 4 ? given : given.replaceAll(value, '***'));
  const query = (given: string): string => given.replace(/(^|[?&])([^=&]+)=([^&]*)/gu, (pair, mark: string, key: string) => (isSecret('query', decode(key)) ? `${mark}${key}=***` : pair));
  return {
    isSecret,
    query,
    text,
    received: () => {
      if (typeof received !== 'string') return received;
      if (place === 'query') return text(query(received));
      if (!isAboutSecret || isNothing(received)) return text(received);
      // The scheme and the name of a cookie are no secrets.
      const shown = place === 'cookie' ? /^[^=]+=/u : name === 'authorization' ? /^[\w-]+ /u : /^/u;
      return `${shown.exec(received)?.[0] ?? ''}***`;
    },
  };
};

const telling = /(?:^|[-_])(?:api-?key|auth(?:orization)?|cookie|passw(?:or)?d|secret|session|token)$/iu;

/** The rule and place of a part: of what it is in when it has none of its own, and last of the operation itself. */
const placeOf = ({ name: operation, places: few }: Operation, { part, rule }: Finding): string | undefined => {
  const places = { ...few, ...morePlaces(operation) };
  const [kind = '', pointer = ''] = part.split(' ');
  const above = pointer.startsWith('/') ? pointer.split('/').map((_, index, names) => `${kind} ${names.slice(0, names.length - index).join('/')}`) : [];
  return [...(rule === undefined ? [] : [rule]), part, ...above, kind, 'operation'].flatMap((name) => (Object.hasOwn(places, name) ? [places[name]] : []))[0];
};

/** Under what a documented example is found among the places: the check that judges it, and its value. */
export const exampleRule = (check: string, value: unknown): string => `example ${check} ${hashOf(value).slice(0, 12)}`;

// Read here and not before: it is large, and needed where a test fails.
const morePlaces = (operation: string): Readonly<Record<string, string>> => {
  try {
    const all = JSON.parse(readFileSync(new URL('../places.json', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>; // generated with the tests
    return (Object.hasOwn(all, operation) ? all[operation] : undefined) ?? {};
  } catch {
    return {};
  }
};

const longest = 400;

/** Two texts, or, where they are long, what is around their first difference. */
const around = (expected: string, actual: string): readonly [string, string] => {
  if (expected.length <= longest && actual.length <= longest) return [expected, actual];
  const first = Array.from(expected).findIndex((_, index) => expected[index] !== actual[index]);
  const start = Math.max(0, (first < 0 ? expected.length : first) - 100);
  const cut = (text: string): string => `${start > 0 ? '…' : ''}${text.slice(start, start + longest)}${text.length > start + longest ? '…' : ''} (${text.length} characters)`;
  return [cut(expected), cut(actual)];
};

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
};

const answerText = ({ status, type, json, text, base64 }: Answer): string =>
  [status, type, ...(json === undefined ? [text ?? base64] : [json])].filter((part) => part !== undefined && part !== '').map(show).join(' ');

/** A command that sends the same again, without its secrets. */
const curl = ({ method, target, headers, body }: Received, origin: string, { isSecret, query }: Hider): string => {
  const shown = headers
    .filter(([name, value]) => !/^(?:host|connection|content-length|transfer-encoding|accept-encoding|accept-language|sec-fetch-mode|user-agent)$/u.test(name) && `${name}: ${value}` !== 'accept: */*')
    .map(([name, value]) => ` -H ${quote(`${name}: ${isSecret('header', name) || name === 'cookie' ? '***' : value}`)}`);
  const data = body.length === 0 ? '' : ` --data-raw ${quote(body.length > 2000 ? `${body.toString('utf8', 0, 2000)}…` : body.toString('utf8'))}`;
  return `curl -X ${method} ${quote(query(`${origin}${target}`))}${shown.join('')}${data}`;
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
