// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import type { Received } from './request.ts';
import type { Operation } from './server.ts';

/** One thing that is not as the description says. */
export interface Finding {
  /** What it is about: `target`, `query ids`, `header content-type`, `body`, `result`. */
  readonly part: string;
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
    readonly origin?: string;
  }) {
    const { operation, finding, received, origin = '' } = given;
    const { part, expected, hint } = finding;
    const actual = masked(finding, operation.secrets);
    const rule = placeOf(operation, part);
    super(
      [
        `${operation.name} · ${part}`,
        `  expected  ${show(expected)}${rule === undefined ? '' : `   (${rule})`}`,
        `  received  ${show(actual)}`,
        ...(received === undefined ? [] : [`  sent      ${curl(received, origin, operation.secrets)}`]),
        ...(hint === undefined ? [] : [`  hint      ${hint}`]),
      ].join('\n'),
    );
    this.expected = expected;
    this.actual = actual;
    this.place = /\S+:\d+(?::\d+)?$/u.exec(rule ?? '')?.[0];
  }
}

/** What came, unless it is a secret: then only that something came. */
const masked = ({ part, received }: Finding, secrets: readonly string[]): unknown => {
  if (typeof received !== 'string') return received;
  const name = /^header (.+)$/u.exec(part)?.[1];
  const isSecret = name !== undefined && secrets.some((secret) => secret.toLowerCase() === name);
  return isSecret && received !== 'no such header' ? '***' : hideInQuery(received, secrets);
};

const hideInQuery = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, name) => rest.replace(new RegExp(`((?:^|[?&])${encodeURIComponent(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}=)[^&]*`, 'u'), '$1***'), text);

/** The rule and place of a part; of the operation itself when the part has none of its own. */
const placeOf = ({ places }: Operation, part: string): string | undefined =>
  [part, part.split(' ')[0] ?? '', 'operation'].flatMap((name) => (Object.hasOwn(places, name) ? [places[name]] : []))[0];

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
};

/** A command that sends the same again, without its secrets. */
const curl = ({ method, target, headers, body }: Received, origin: string, secrets: readonly string[]): string => {
  const isSecret = (name: string): boolean => secrets.some((secret) => secret.toLowerCase() === name.toLowerCase());
  const shown = headers
    .filter(([name]) => !/^(?:host|connection|content-length|transfer-encoding|accept-encoding|accept-language|sec-fetch-mode|user-agent)$/u.test(name))
    .map(([name, value]) => ` -H ${quote(`${name}: ${isSecret(name) || name === 'cookie' ? '***' : value}`)}`);
  const url = hideInQuery(`${origin}${target}`, secrets);
  const data = body.length === 0 ? '' : ` --data-raw ${quote(body.length > 2000 ? `${body.toString('utf8', 0, 2000)}…` : body.toString('utf8'))}`;
  return `curl -X ${method} ${quote(url)}${shown.join('')}${data}`;
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
