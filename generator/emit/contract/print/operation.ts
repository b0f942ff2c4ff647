import type { Api, JsonObject, JsonValue, Operation } from '../../../model/api.ts';
import { camelCase } from '../../../model/name.ts';
import { isObject } from '../../../model/resolve.ts';
import { needsBaseUrl } from '../../../model/server.ts';
import { isInherited } from '../../../model/typed.ts';
import { banner } from '../../../text/banner.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, member, string } from '../../../text/escape.ts';
import { call as callLayout, object, printLayout, type Layout } from '../../../text/layout.ts';
import { literal, literalLayout } from '../../../text/literal.ts';
import type { ExchangeCase, LinkCase, OperationCases, Secrets, ServerCase } from '../case.ts';
import { say } from '../support/check.ts';
import { basePath } from '../wire/target.ts';
import { secretsOf } from '../wire/credentials.ts';
import { answerLayout, argumentsOf, callCode, outcomeLayout, requestLayout, rowsCode } from './case.ts';
import { validityCode } from './validity.ts';
import { createPrinter, createTextOf, valueLayout, type Constant, type Printer, type PrintValue, type TextOf } from './value.ts';

/**
 * The tests of one operation that go over the wire: what a careful person would write, with every value in the file.
 * What is sent and what is answered part ways when they would make a file too long.
 */
export const operationTexts = (api: Api, cases: OperationCases, secrets: Secrets): readonly { readonly suffix: string; readonly text: string }[] => {
  const textOf = createTextOf();
  const constants = constantsOf(cases, textOf);
  const { print, noting } = createPrinter(constants, textOf);
  const scope: Scope = { api, operation: cases.operation, secrets, print, noting, usual: usualOf(cases.exchanges) };
  const blocks = blocksOf(scope, cases);
  const name = title(cases.operation);
  const whole = fileText(scope, { constants, blocks, title: name });
  if (whole.split('\n').length <= longest) return [{ suffix: '', text: whole }];
  return (['', 'values', 'answers'] as const).flatMap((part) => {
    const some = blocks.filter((block) => block.part === part);
    const suffix = part === '' ? '' : `.${part}`;
    return some.length === 0 ? [] : [{ suffix, text: fileText(scope, { constants, blocks: some, title: part === '' ? name : `${name}, ${part}` }) }];
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
    ...blocks('values', () => tableBlock(scope, 'sends %s', of(({ kind }) => kind === 'style'))),
    ...blocks('', () => [...of(({ kind }) => kind === 'security').map((one) => exchangeBlock(scope, one)), ...servers.map((one) => serverBlock(scope, one))]),
    ...blocks('answers', () => [
      ...tableBlock(scope, 'decodes %s', of(({ kind, faults }) => kind === 'status' && faults === undefined)),
      ...faultsBlock(scope, of(({ faults }) => faults !== undefined)),
      ...tableBlock(scope, 'decodes %s', of(({ kind }) => kind === 'decoding')),
    ]),
    ...blocks('values', () => tableBlock(scope, 'sends %s', of(({ kind, check }) => kind === 'union' && check === undefined))),
    ...blocks('answers', () => [...of(({ kind, check }) => kind === 'union' && check !== undefined).map((one) => exchangeBlock(scope, one)), ...links.map((one) => linkBlock(scope, one))]),
  ];
};

const fileText = (scope: Scope, given: { readonly constants: readonly Constant[]; readonly blocks: readonly Block[]; readonly title: string }): string => {
  const { api, operation } = scope;
  const tests = joinCode(given.blocks.map(({ code: block }) => block), '\n');
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
export const title = ({ method, path, id }: Operation): string => `${method.toUpperCase()} ${path} (${id})`;

interface Scope {
  readonly api: Api;
  readonly operation: Operation;
  readonly secrets: Secrets;
  readonly print: PrintValue;
  readonly noting: Printer['noting'];
  readonly usual: ExchangeCase | undefined;
}

/** The call that most tables repeat: the first of them has it. */
const usualOf = (exchanges: readonly ExchangeCase[]): ExchangeCase | undefined =>
  exchanges.find(({ kind, reply }) => kind === 'status' && reply.outcome.ok === true) ?? exchanges.find(({ kind, faults }) => kind === 'status' && faults === undefined);

const constantsOf = ({ validity, exchanges }: OperationCases, textOf: TextOf): readonly Constant[] => {
  const found: Constant[] = [];
  const known = new Set<string>();
  const given = new Set(exchanges.map(({ call }) => (call.isUntyped === true || call.body === undefined ? undefined : textOf(call.body))));
  const add = (name: string, value: Constant['value'] | undefined): void => {
    if (value === undefined) return;
    const text = textOf(value);
    if (known.has(text)) return;
    known.add(text);
    found.push({ name: freeName(camelCase(name, 'value'), found), value, isGiven: given.has(text) });
  };
  for (const { id, value } of validity) {
    const [, , place = '', name = '', suffix = ''] = id.split('/');
    add(`${name} ${suffix} ${place === 'request' ? 'request' : /^\d|^default/u.test(place) ? (place.startsWith('2') ? 'response' : `${name.includes(place) ? '' : 'error'} ${place}`) : place}`, value);
  }
  for (const one of exchanges) {
    const { id, kind, call, reply } = one;
    const last = id.split('/').at(-1) ?? '';
    if (kind === 'parameters') add(`${last} request`, call.body);
    if (kind === 'union') add(`${one.title.replace(/^(?:the |an? )/u, '')} request`, call.body);
    if (kind === 'union') add(`${one.title.replace(/^decodes (?:the |an? )?/u, '')} response`, reply.outcome.data);
    if (reply.outcome.isBlob !== true) add(kind === 'status' ? `answer ${reply.outcome.status}` : 'response', reply.outcome.data);
    if (kind === 'status') add(`answer ${reply.outcome.status}`, reply.outcome.error);
  }
  return found;
};

const freeName = (wanted: string, taken: readonly Constant[]): string => {
  const names = [wanted, ...Array.from({ length: taken.length + 1 }, (_, index) => `${wanted}${index + 2}`)];
  return names.find((name) => !reserved.has(name) && !taken.some((one) => one.name === name)) ?? wanted;
};

// What the files themselves declare.
const reserved: ReadonlySet<string> = new Set(['Given', 'client', 'server', 'operation', 'baseUrl', 'usual', 'usualAnswer', 'usualResult', 'places', 'schemas', 'accepts', 'refuses', 'pinned', 'checker', 'result', 'answer', 'given', 'expected', 'times', 'asIs', 'withBytes', 'test', 'expect', 'describe']);

const clientCode = ({ api }: Scope, options: Layout, indent: number): Code =>
  code`const client = ${printLayout(callLayout(identifier(api.names.factory), [options]), indent, 'const client = ;'.length)};`;

const optionsLayout = (secrets: Secrets): Layout =>
  object([
    [code`baseUrl`, code`baseUrl`],
    ...secrets.flatMap((scheme) => Object.entries(secretsOf(scheme)).map(([name, value]) => [identifier(name), string(value)] as const)),
    [code`retries`, literal(0)],
  ]);

const declarations = (scope: Scope, constants: readonly Constant[], used: ReadonlySet<string>, tests: Code): Code => {
  const { operation, usual, secrets } = scope;
  const [server] = operation.servers;
  const base = server === undefined ? '' : basePath(server);
  const usesJudge = /\b(?:accepts|refuses|pinned)\(/u.test(tests.text);
  const judges = ['accepts', 'pinned', 'refuses'].filter((name) => tests.text.includes(`${name}(`));
  const has = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(tests.text);
  const { made: printed, used: more } = scope.noting(() => [
    ...(usual !== undefined && has('usual') ? [code`\n/** What the client sends when nothing but the answer matters. */\nconst usual = ${printLayout(requestLayout(usual.request, scope.print), 0, 'const usual = ;'.length)};\n`] : []),
    ...(usual !== undefined && has('usualAnswer') ? [code`\n/** What the server answers, and the client makes of it, when nothing but the request matters. */\nconst usualAnswer = ${printLayout(answerLayout(usual.reply, scope.print), 0, 21)};\n`] : []),
    ...(usual !== undefined && has('usualResult') ? [code`const usualResult = ${printLayout(outcomeLayout(usual.reply, scope.print), 0, 21)};\n`] : []),
  ]);
  const values = constants.filter(({ name }) => used.has(name) || more.has(name)).map(({ name, value, isGiven = false }) => {
    const type = isGiven ? code`: Given['body']` : code``;
    return code`\nconst ${identifier(name)}${type} = ${printLayout(valueLayout(value), 0, name.length + type.text.length + 'const  = ;'.length)};\n`;
  });
  const isTyped = [...values, tests].some(({ text }) => /\bGiven\b/u.test(text));
  const given = isTyped ? code`\n/** What the client takes. */\ntype Given = NonNullable<Parameters<typeof client${member(operation.name)}>[0]>;\n` : code``;
  return code`const baseUrl = ${base === '' ? code`server.origin` : code`server.origin + ${string(base)}`};
${clientCode(scope, optionsLayout(secrets), 0)}
${usesJudge ? code`const { ${joinCode(judges.map(identifier), ', ')} } = checker(operation, schemas);\n` : code``}${joinCode([given, ...values, ...printed], '')}`;
};

const importsOf = (api: Api, tests: Code, declared: Code): Code => {
  const { text } = joinCode([tests, declared], '');
  const has = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(text);
  const calls = ['asIs', 'recordAddresses'].filter((name) => has(name));
  const types = (name: string, module: string): readonly Code[] => (has(name) ? [code`import type { ${identifier(name)} } from ${string(`./support/${module}.ts`)};`] : []);
  const vitest = ['afterAll', 'afterEach', 'describe', ...(has('expect') ? ['expect'] : []), 'test'];
  const lines = [
    code`import { ${joinCode(vitest.map(identifier), ', ')} } from ${string('vitest')};`,
    code`import { ${identifier(api.names.factory)} } from '../index.js';`,
    code`import { places } from './places.ts';`,
    ...(calls.length > 0 ? [code`import { ${joinCode(calls.map(identifier), ', ')} } from './support/call.ts';`] : []),
    ...(has('checker') ? [code`import { checker } from './support/check.ts';`] : []),
    ...(/\btimes\(/u.test(text) ? [code`import { times } from './support/fault.ts';`] : []),
    ...types('WantedRequest', 'request'),
    ...(has('withBytes') || has('WantedResult') ? [code`import { ${joinCode([...(has('withBytes') ? [code`withBytes`] : []), ...(has('WantedResult') ? [code`type WantedResult`] : [])], ', ')} } from './support/result.ts';`] : []),
    code`import { startServer${has('Answer') ? code`, type Answer` : code``} } from './support/server.ts';`,
    ...(has('schemas') ? [code`import * as schemas from './validators.js';`] : []),
  ];
  return code`${joinCode(lines, '\n')}\n`;
};

const exchangeBlock = (scope: Scope, one: ExchangeCase): Code => {
  const { print, operation, usual } = scope;
  // The first tests of a file are spelled out; what follows says only what is different.
  const base = one.kind === 'roundTrip' ? undefined : usual;
  const own = one.secrets === undefined ? code`` : code`    ${clientCode(scope, secretsArgument(scope, one.secrets), 4)}\n`;
  const valid = one.check === undefined ? code`` : code`    accepts(schemas.${identifier(one.check.name)}, result.data);\n`;
  return code`  test(${string(one.kind === 'status' ? `decodes ${one.title}` : one.title)}, async () => {
${own}    server.answer(${answerCode(scope, one, base)});
    const result = await ${callCode(operation, one.call, print, 4, 22)};
    server.expectRequest(${printLayout(requestLayout(one.request, print, base?.request), 4, 23)});
    server.expectResult(${resultCode([one])}, ${outcomeCode(scope, one, base)});
${valid}  });
`;
};

const answerCode = ({ print }: Scope, { reply }: ExchangeCase, usual: ExchangeCase | undefined): Code =>
  usual !== undefined && JSON.stringify(reply.answer) === JSON.stringify(usual.reply.answer) ? identifier('usualAnswer') : printLayout(answerLayout(reply, print), 4, 16);

const outcomeCode = ({ print }: Scope, { reply }: ExchangeCase, usual: ExchangeCase | undefined): Code =>
  usual !== undefined && JSON.stringify(reply.outcome) === JSON.stringify(usual.reply.outcome) ? identifier('usualResult') : printLayout(outcomeLayout(reply, print), 4, 30);

const secretsArgument = ({ secrets: usual }: Scope, secrets: Secrets): Layout => {
  const options = optionsLayout(secrets);
  return secrets.length === 0 && usual.length > 0 ? callLayout(identifier('asIs'), [options]) : options;
};

const resultCode = (cases: readonly ExchangeCase[]): Code =>
  cases.some(({ reply }) => reply.outcome.isBlob === true) ? code`await withBytes(result)` : code`result`;

/** Cases that differ in few things are rows of a table. */
const tableBlock = (scope: Scope, name: string, cases: readonly ExchangeCase[]): readonly Code[] => {
  const [first] = cases;
  const { print, operation, usual } = scope;
  if (first === undefined) return [];
  const requests = new Set(cases.map(({ request }) => JSON.stringify(request)));
  if (requests.size === 1) {
    const rows = cases.map(({ title: row, reply }) => [string(row), answerLayout(reply, print), outcomeLayout(reply, print)]);
    return [
      code`  test.each<[string, Answer, WantedResult]>(${rowsCode(rows, 2)})(${string(name)}, async (_, answer, expected) => {
    server.answer(answer);
    const result = await ${callCode(operation, first.call, print, 4, 22)};
    server.expectRequest(${printLayout(requestLayout(first.request, print, usual?.request), 4, 23)});
    server.expectResult(${resultCode(cases)}, expected);
  });
`,
    ];
  }
  const rows = cases.map(({ title: row, call, request }) => [string(row), argumentsOf(call, print)[0] ?? object([]), requestLayout(request, print, usual?.request)]);
  return [
    code`  test.each<[string, Given, WantedRequest]>(${rowsCode(rows, 2)})(${string(name)}, async (_, given, expected) => {
    server.answer(${answerCode(scope, first, usual)});
    const result = await client${member(operation.name)}(given);
    server.expectRequest(expected);
    server.expectResult(${resultCode(cases)}, ${outcomeCode(scope, first, usual)});
  });
`,
  ];
};

/** Bodies with one fault each, and the documented answer to it. */
const faultsBlock = ({ print, operation, usual }: Scope, cases: readonly ExchangeCase[]): readonly Code[] => {
  const [first] = cases;
  if (first?.faults === undefined || first.call.body === undefined) return [];
  const isJson = cases.every(({ request }) => request.json !== undefined);
  const rows = cases.map(({ title: row, call, faults, reply, request }) => [
    string(row),
    print(call.body ?? null),
    string(say(faults?.violations ?? []).join(', ')),
    answerLayout(reply, print),
    outcomeLayout(reply, print),
    ...(isJson ? [] : [requestLayout(request, print, usual?.request)]),
  ]);
  const call = callCode(operation, { ...first.call, body: placeholder, isUntyped: true }, (value) => (value === placeholder ? identifier('body') : print(value)), 4, 22);
  const request = isJson ? code`{ ...usual, json: body }` : code`request`;
  return [
    code`  test.each<[string, unknown, string, Answer, WantedResult${isJson ? code`` : code`, WantedRequest`}]>(${rowsCode(rows, 2)})('decodes %s', async (_, body, fault, answer, expected${isJson ? code`` : code`, request`}) => {
    refuses(schemas.${identifier(first.faults.check.name)}, body, fault);
    server.answer(answer);
    const result = await ${call};
    server.expectRequest(${request});
    server.expectResult(result, expected);
  });
`,
  ];
};

const placeholder = 'the body of the row';

const serverBlock = (scope: Scope, { title: name, options, url }: ServerCase): Code => {
  const { api, operation, secrets, print, usual } = scope;
  const given = object([
    ...secrets.flatMap((scheme) => Object.entries(secretsOf(scheme)).map(([option, value]) => [identifier(option), string(value)] as const)),
    ...Object.entries(options as JsonObject).map(([option, value]) => [identifier(option), optionLayout(operation, value)] as const), // made as an object
    [code`fetch`, code`fetch`],
  ]);
  // The server of this operation has a host; the types ask for an address because that of another has none.
  const accepted = needsBaseUrl(api) ? callLayout(identifier('asIs'), [given]) : given;
  return code`  test(${string(name)}, async () => {
    const { addresses, fetch } = recordAddresses();
    const client = ${printLayout(callLayout(identifier(api.names.factory), [accepted]), 4, 16)};
    await ${callCode(operation, usual?.call ?? {}, print, 4, 7)};
    server.expectAddress(addresses, ${string(url)});
  });
`;
};

// Variables of a server that are called as something that every object has are missing for the types.
const optionLayout = ({ servers }: Operation, value: JsonValue): Layout => {
  const isMissed = isObject(value) && servers.some(({ variables }) => variables.some(({ name }) => isInherited(name) && !Object.hasOwn(value, name)));
  return isMissed ? callLayout(identifier('asIs'), [literalLayout(value)]) : literalLayout(value);
};

/** A documented answer, what a link takes from it, and the call that this leads to. */
const linkBlock = (scope: Scope, { title: name, name: linkName, reply, taken, target }: LinkCase): Code => {
  const { print, operation, usual } = scope;
  const found = taken.map(({ at, value, check }) => {
    const fits = check === undefined ? code`` : code`    accepts(schemas.${identifier(check.name)}, ${literal(value, 4, 30)});\n`;
    return code`    server.expectAt(result, ${string(at)}, ${literal(value, 4, 40)});\n${fits}`;
  });
  return code`  test(${string(name)}, async () => {
    server.answer(${printLayout(answerLayout(reply, print), 4, 16)});
    const result = await ${callCode(operation, usual?.call ?? {}, print, 4, 22)};
    server.expectRequest(usual);
${joinCode(found, '')}
    server.answer(${printLayout(answerLayout(target.reply, print), 4, 16)});
    await ${callCode(target.operation, target.call, print, 4, 8)};
    server.expectLinked(${string(linkName)}, ${printLayout(requestLayout(target.request, print, usual?.request), 4, 23)});
  });
`;
};
