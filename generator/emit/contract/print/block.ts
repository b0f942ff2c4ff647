import type { JsonObject, JsonValue, Operation } from '../../../model/api.ts';
import { isObject } from '../../../model/resolve.ts';
import { needsBaseUrl } from '../../../model/server.ts';
import { isInherited } from '../../../model/typed.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, member, string } from '../../../text/escape.ts';
import { call as callLayout, object, printLayout, type Layout } from '../../../text/layout.ts';
import { literal, literalLayout } from '../../../text/literal.ts';
import type { ExchangeCase, LinkCase, Secrets, ServerCase } from '../case.ts';
import { say } from '../support/check.ts';
import { answerLayout, argumentsOf, callCode, outcomeLayout, requestLayout, rowsCode } from './case.ts';
import { clientCode, optionsLayout, secretEntries, type Scope } from './scope.ts';

/** A test of one exchange. */
export const exchangeBlock = (scope: Scope, one: ExchangeCase): Code => {
  const { print, operation, usual } = scope;
  // The first tests of a file are spelled out; what follows says only what is different.
  const base = one.kind === 'roundTrip' ? undefined : usual;
  const own =
    one.secrets === undefined ? code`` : code`    ${clientCode(scope, secretsArgument(scope, one.secrets), 4)}\n`;
  const valid =
    one.check === undefined
      ? code``
      : code`    accepts(schemas.${identifier(one.check.name)}, result.${one.reply.outcome.error === undefined ? code`data` : code`error`});\n`;
  return code`  test(${string(one.kind === 'status' ? `decodes ${one.title}` : one.title)}, async () => {
${own}    server.answer(${answerCode(scope, one, base)});
    const result = await ${callCode(operation, one.call, print, 4, 22)};
    server.expectRequest(${printLayout(requestLayout(one.request, print, base?.request), 4, 23)});
    server.expectResult(${resultCode([one])}, ${outcomeCode(scope, one, base)});
${valid}  });
`;
};

const answerCode = ({ print }: Scope, { reply }: ExchangeCase, usual: ExchangeCase | undefined): Code =>
  usual !== undefined && JSON.stringify(reply.answer) === JSON.stringify(usual.reply.answer)
    ? identifier('usualAnswer')
    : printLayout(answerLayout(reply, print), 4, 16);

const outcomeCode = ({ print }: Scope, { reply }: ExchangeCase, usual: ExchangeCase | undefined): Code =>
  usual !== undefined && JSON.stringify(reply.outcome) === JSON.stringify(usual.reply.outcome)
    ? identifier('usualResult')
    : printLayout(outcomeLayout(reply, print), 4, 30);

const secretsArgument = ({ secrets: usual }: Scope, secrets: Secrets): Layout => {
  const options = optionsLayout(secrets);
  return secrets.length === 0 && usual.length > 0 ? callLayout(identifier('asIs'), [options]) : options;
};

const resultCode = (cases: readonly ExchangeCase[]): Code =>
  cases.some(({ reply }) => reply.outcome.isBlob === true) ? code`await withBytes(result)` : code`result`;

/** Cases that differ in few things are rows of a table. */
export const tableBlock = (scope: Scope, name: string, cases: readonly ExchangeCase[]): readonly Code[] => {
  const [first] = cases;
  const { print, operation, usual } = scope;
  if (first === undefined) return [];
  const requests = new Set(cases.map(({ request }) => JSON.stringify(request)));
  if (requests.size === 1) {
    const rows = cases.map(({ title: row, reply }) => [
      string(row),
      answerLayout(reply, print),
      outcomeLayout(reply, print),
    ]);
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
  const rows = cases.map(({ title: row, call, request }) => [
    string(row),
    argumentsOf(call, print)[0] ?? object([]),
    requestLayout(request, print, usual?.request),
  ]);
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
export const faultsBlock = ({ print, operation, usual }: Scope, cases: readonly ExchangeCase[]): readonly Code[] => {
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
  const call = callCode(
    operation,
    { ...first.call, body: placeholder, isUntyped: true },
    (value) => (value === placeholder ? identifier('body') : print(value)),
    4,
    22,
  );
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

/** A test of the address that the options of a client lead to. */
export const serverBlock = (scope: Scope, { title: name, options, url }: ServerCase): Code => {
  const { api, operation, secrets, print, usual } = scope;
  const given = object([
    ...secretEntries(secrets),
    ...Object.entries(options as JsonObject).map(
      ([option, value]) => [identifier(option), optionLayout(operation, value)] as const,
    ), // made as an object
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
  const isMissed =
    isObject(value) &&
    servers.some(({ variables }) => variables.some(({ name }) => isInherited(name) && !Object.hasOwn(value, name)));
  return isMissed ? callLayout(identifier('asIs'), [literalLayout(value)]) : literalLayout(value);
};

/** A documented answer, what a link takes from it, and the call that this leads to. */
export const linkBlock = (scope: Scope, { title: name, name: linkName, reply, taken, target }: LinkCase): Code => {
  const { print, operation, usual } = scope;
  const found = taken.map(({ at, value, check }) => {
    const fits =
      check === undefined ? code`` : code`    accepts(schemas.${identifier(check.name)}, ${literal(value, 4, 30)});\n`;
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
