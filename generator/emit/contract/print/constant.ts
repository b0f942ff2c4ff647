import { camelCase } from '../../../model/name.ts';
import type { OperationCases } from '../case.ts';
import type { Constant, TextOf } from './value.ts';

/** The values of an operation that deserve a name, as more than one test may have them. */
export const constantsOf = ({ validity, exchanges }: OperationCases, textOf: TextOf): readonly Constant[] => {
  const found: Constant[] = [];
  const known = new Set<string>();
  const given = new Set(
    exchanges.map(({ call }) => (call.isUntyped === true || call.body === undefined ? undefined : textOf(call.body))),
  );
  const add = (name: string, value: Constant['value'] | undefined): void => {
    if (value === undefined) return;
    const text = textOf(value);
    if (known.has(text)) return;
    known.add(text);
    found.push({ name: freeName(camelCase(name, 'value'), found), value, isGiven: given.has(text) });
  };
  for (const { id, value } of validity) {
    const [, , place = '', name = '', suffix = ''] = id.split('/');
    add(
      `${name} ${suffix} ${place === 'request' ? 'request' : /^\d|^default/u.test(place) ? (place.startsWith('2') ? 'response' : `${name.includes(place) ? '' : 'error'} ${place}`) : place}`,
      value,
    );
  }
  for (const one of exchanges) {
    const { id, kind, call, reply } = one;
    const last = id.split('/').at(-1) ?? '';
    if (kind === 'parameters') add(`${last} request`, call.body);
    if (kind === 'union') add(`${one.title.replace(/^(?:the |an? )/u, '')} request`, call.body);
    if (kind === 'union') add(`${one.title.replace(/^decodes (?:the |an? )?/u, '')} response`, reply.outcome.data);
    if (reply.outcome.isBlob !== true)
      add(kind === 'status' ? `answer ${reply.outcome.status}` : 'response', reply.outcome.data);
    if (kind === 'status') add(`answer ${reply.outcome.status}`, reply.outcome.error);
  }
  return found;
};

const freeName = (wanted: string, taken: readonly Constant[]): string => {
  const names = [wanted, ...Array.from({ length: taken.length + 1 }, (_, index) => `${wanted}${index + 2}`)];
  return names.find((name) => !reserved.has(name) && !taken.some((one) => one.name === name)) ?? wanted;
};

// What the files themselves declare.
const reserved: ReadonlySet<string> = new Set([
  'Given',
  'client',
  'server',
  'operation',
  'baseUrl',
  'usual',
  'usualAnswer',
  'usualResult',
  'places',
  'schemas',
  'accepts',
  'refuses',
  'pinned',
  'checker',
  'result',
  'answer',
  'given',
  'expected',
  'times',
  'asIs',
  'withBytes',
  'test',
  'expect',
  'describe',
]);
