import type { JsonValue, Operation } from '../../../model/api.ts';
import { code, type Code } from '../../../text/code.ts';
import { identifier, key, member, string } from '../../../text/escape.ts';
import { call as callLayout, list, object, printLayout, type Layout } from '../../../text/layout.ts';
import { literalLayout } from '../../../text/literal.ts';
import type { Call, Outcome, Reply } from '../case.ts';
import type { WantedRequest } from '../support/request.ts';
import type { PrintValue } from './value.ts';

const row = (entries: readonly (readonly [name: string, value: Layout | undefined])[]): Layout =>
  object(entries.flatMap(([name, value]) => (value === undefined ? [] : [[key(name), value] as const])));

/** What the client's method is given. */
export const argumentsOf = (call: Call, print: PrintValue): readonly Layout[] => {
  const {
    params = {},
    leavesOut = [],
    untypedParams = [],
    untypedPlaces = [],
    body,
    contentType,
    isUntyped = false,
  } = call;
  const places = (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
    const given = Object.entries(params[place] ?? {}).map(
      ([name, value]) => [key(name), untypedParams.includes(name) ? untyped(print(value)) : print(value)] as const,
    );
    const left = leavesOut
      .filter((parameter) => parameter.in === place)
      .map(({ name }) => [key(name), absent] as const);
    const members = object([...given, ...left]);
    return given.length + left.length === 0
      ? []
      : [[key(place), untypedPlaces.includes(place) ? untyped(members) : members] as const];
  });
  if (places.length === 0 && body === undefined && !isUntyped) return [];
  const written = body === undefined ? undefined : print(body);
  const refused = isUntyped ? (written === undefined ? absent : untyped(written)) : written;
  return [
    row([
      ['params', places.length === 0 ? undefined : object(places)],
      ['headers', contentType === undefined ? undefined : literalLayout({ 'content-type': contentType })],
      ['body', refused],
    ]),
  ];
};

// Where optional members are exact, the types refuse what is there and undefined.
const absent = callLayout(identifier('asIs'), [identifier('undefined')]);

// The types would refuse a body that the schema refuses.
const untyped = (body: Layout): Layout =>
  'kind' in body ? callLayout(identifier('asIs'), [body]) : code`asIs(${body})`;

/** `client.createOffer({ body: banner })` */
export const callCode = (operation: Operation, call: Call, print: PrintValue, indent: number, used: number): Code =>
  printLayout(callLayout(code`client${member(operation.name)}`, argumentsOf(call, print)), indent, used);

/** What has to come over the wire, in full or as what differs from the usual request of the file. */
export const requestLayout = (wanted: WantedRequest, print: PrintValue, usual?: WantedRequest): Layout => {
  const same = (name: keyof WantedRequest): boolean =>
    usual !== undefined && JSON.stringify(wanted[name]) === JSON.stringify(usual[name]);
  const names = ['method', 'target', 'headers', 'json', 'text', 'base64', 'parts'] as const;
  if (usual !== undefined && names.every(same)) return identifier('usual');
  const isSpread =
    usual !== undefined &&
    same('method') &&
    names.every((name) => wanted[name] !== undefined || usual[name] === undefined);
  const shown = names.filter((name) => wanted[name] !== undefined && !(isSpread && same(name)));
  const hasHeaders = Object.keys(wanted.headers ?? {}).length > 0 || isSpread;
  const members = shown
    .filter((name) => name !== 'headers' || hasHeaders)
    .map(
      (name) =>
        [
          key(name),
          name === 'json' ? print(wanted[name] as JsonValue) : literalLayout(wanted[name] as JsonValue),
        ] as const,
    ); // made of JSON
  return isSpread ? object([[code`...usual`, code`...usual`], ...members]) : object(members);
};

/** What the server answers. */
export const answerLayout = ({ answer }: Reply, print: PrintValue): Layout =>
  row([
    ['status', literalLayout(answer.status)],
    ['type', answer.type === undefined ? undefined : string(answer.type)],
    [
      'headers',
      answer.headers === undefined || Object.keys(answer.headers).length === 0
        ? undefined
        : literalLayout(answer.headers),
    ],
    ['json', answer.json === undefined ? undefined : print(answer.json as JsonValue)], // made of JSON
    ['text', answer.text === undefined ? undefined : string(answer.text)],
    ['base64', answer.base64 === undefined ? undefined : string(answer.base64)],
  ]);

/** What the client has to make of it. */
export const outcomeLayout = ({ outcome }: Reply, print: PrintValue): Layout => {
  const { status, case: documented, data, error, broken, ok, headers } = outcome;
  return row([
    ['status', literalLayout(status)],
    ['case', literalLayout(documented)],
    ['ok', ok === impliedOk(outcome) ? undefined : literalLayout(ok ?? true)],
    ['headers', headers === undefined ? undefined : literalLayout(headers)],
    ['data', data === undefined ? undefined : print(data)],
    ['error', error === undefined ? undefined : print(error)],
    ['broken', broken === undefined ? undefined : string(broken)],
  ]);
};

const impliedOk = ({ error, broken }: Outcome): boolean => error === undefined && broken === undefined;

/** Rows of a table, one below the other. */
export const rowsCode = (rows: readonly (readonly Layout[])[], indent: number): Code =>
  printLayout(list(rows.map(list)), indent, 1000);
