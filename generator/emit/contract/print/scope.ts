import type { Api, Operation } from '../../../model/api.ts';
import { code, type Code } from '../../../text/code.ts';
import { identifier, string } from '../../../text/escape.ts';
import { call as callLayout, object, printLayout, type Layout } from '../../../text/layout.ts';
import { literal } from '../../../text/literal.ts';
import type { ExchangeCase, Secrets } from '../case.ts';
import { secretsOf } from '../wire/credentials.ts';
import type { Printer, PrintValue } from './value.ts';

/** What the tests of one operation are printed with. */
export interface Scope {
  readonly api: Api;
  readonly operation: Operation;
  readonly secrets: Secrets;
  readonly print: PrintValue;
  readonly noting: Printer['noting'];
  readonly usual: ExchangeCase | undefined;
}

/** `const client = createClient({ … });` */
export const clientCode = ({ api }: Scope, options: Layout, indent: number): Code =>
  code`const client = ${printLayout(callLayout(identifier(api.names.factory), [options]), indent, 'const client = ;'.length)};`;

/** The options of a client of the test's own server. */
export const optionsLayout = (secrets: Secrets): Layout =>
  object([[code`baseUrl`, code`baseUrl`], ...secretEntries(secrets), [code`retries`, literal(0)]]);

/** The options that hold secrets. */
export const secretEntries = (secrets: Secrets): readonly (readonly [Code, Code])[] =>
  secrets.flatMap((scheme) =>
    Object.entries(secretsOf(scheme)).map(([name, value]) => [identifier(name), string(value)] as const),
  );
