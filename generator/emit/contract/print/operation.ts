import type { Api, Operation } from '../../../model/api.ts';
import { callOf } from '../../../model/operation.ts';
import { banner } from '../../../text/banner.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { member, string } from '../../../text/escape.ts';
import { printLayout } from '../../../text/layout.ts';
import type { ExchangeCase, OperationCases, Secrets } from '../case.ts';
import { exchangeBlock, faultsBlock, linkBlock, serverBlock, tableBlock } from './block.ts';
import { constantsOf } from './constant.ts';
import { declarations, importsOf } from './declaration.ts';
import type { Scope } from './scope.ts';
import { spelledIn } from './spelled.ts';
import { validityCode } from './validity.ts';
import { createPrinter, createTextOf, type Constant } from './value.ts';

/**
 * The tests of one operation that go over the wire: what a careful person would write, with every value in the file.
 * What is sent and what is answered part ways when they would make a file too long.
 */
export const operationTexts = (
  api: Api,
  cases: OperationCases,
  secrets: Secrets,
): readonly { readonly suffix: string; readonly text: string }[] => {
  const textOf = createTextOf();
  const constants = constantsOf(cases, textOf);
  const { print, noting } = createPrinter(constants, textOf, spelledIn(api.document));
  const scope: Scope = { api, operation: cases.operation, secrets, print, noting, usual: usualOf(cases.exchanges) };
  const blocks = blocksOf(scope, cases);
  const name = title(cases.operation);
  const whole = fileText(scope, { constants, blocks, title: name });
  if (whole.split('\n').length <= longest) return [{ suffix: '', text: whole }];
  return (['', 'values', 'answers'] as const).flatMap((part) => {
    const some = blocks.filter((block) => block.part === part);
    const suffix = part === '' ? '' : `.${part}`;
    return some.length === 0
      ? []
      : [
          {
            suffix,
            text: fileText(scope, { constants, blocks: some, title: part === '' ? name : `${name}, ${part}` }),
          },
        ];
  });
};

const longest = 300;

/** Some tests, and where they go when one file would be too long: hard values, what is made of answers, and everything else. */
interface Block {
  readonly part: '' | 'values' | 'answers';
  readonly code: Code;
  /** The constants that it names. */
  readonly used: ReadonlySet<string>;
}

const blocksOf = (scope: Scope, { exchanges, validity, servers, links }: OperationCases): readonly Block[] => {
  const { print, noting } = scope;
  const blocks = (part: Block['part'], make: () => readonly Code[]): readonly Block[] => {
    const { made, used } = noting(make);
    return made.map((code) => ({ part, code, used }));
  };
  const of = (wanted: (one: ExchangeCase) => boolean): readonly ExchangeCase[] => exchanges.filter(wanted);
  return [
    ...blocks('', () => [
      ...validity.map((one) => validityCode(one, printLayout(print(one.value), 4, 40))),
      ...of(({ kind }) => kind === 'roundTrip' || kind === 'parameters').map((one) => exchangeBlock(scope, one)),
    ]),
    ...blocks('values', () =>
      tableBlock(
        scope,
        'sends %s',
        of(({ kind }) => kind === 'style'),
      ),
    ),
    ...blocks('', () => [
      ...of(({ kind }) => kind === 'security').map((one) => exchangeBlock(scope, one)),
      ...servers.map((one) => serverBlock(scope, one)),
    ]),
    ...blocks('answers', () => [
      ...tableBlock(
        scope,
        'decodes %s',
        of(({ kind, faults }) => kind === 'status' && faults === undefined),
      ),
      ...faultsBlock(
        scope,
        of(({ faults }) => faults !== undefined),
      ),
      ...tableBlock(
        scope,
        'decodes %s',
        of(({ kind }) => kind === 'decoding'),
      ),
    ]),
    ...blocks('values', () =>
      tableBlock(
        scope,
        'sends %s',
        of(({ kind, check }) => kind === 'union' && check === undefined),
      ),
    ),
    ...blocks('answers', () => [
      ...of(({ kind, check }) => kind === 'union' && check !== undefined).map((one) => exchangeBlock(scope, one)),
      ...links.map((one) => linkBlock(scope, one)),
    ]),
  ];
};

const fileText = (
  scope: Scope,
  given: { readonly constants: readonly Constant[]; readonly blocks: readonly Block[]; readonly title: string },
): string => {
  const { api, operation } = scope;
  const tests = joinCode(
    given.blocks.map(({ code: block }) => block),
    '\n',
  );
  const used = new Set(given.blocks.flatMap((block) => [...block.used]));
  const declared = declarations(scope, given.constants, used, tests);
  return code`${banner(api.source)}
${importsOf(api, tests, declared)}
const operation = places${member(operation.name)};
const server = await startServer(operation);
${declared}
afterEach(server.verify);
afterAll(server.stop);

describe(${string(given.title)}, () => {
${tests}});
`.text;
};

/** How an operation is called in titles. */
export const title = (operation: Operation): string => `${callOf(operation)} (${operation.id})`;

/** The call that most tables repeat: the first of them has it. */
const usualOf = (exchanges: readonly ExchangeCase[]): ExchangeCase | undefined =>
  exchanges.find(({ kind, reply }) => kind === 'status' && reply.outcome.ok === true) ??
  exchanges.find(({ kind, faults }) => kind === 'status' && faults === undefined);
