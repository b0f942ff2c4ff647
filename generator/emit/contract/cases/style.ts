import type { JsonValue, Operation, Parameter } from '../../../model/api.ts';
import { child } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import type { ExchangeCase } from '../case.ts';
import { basisOf, callOf } from './round-trip.ts';
import { bodiesOf, replyOf, successOf } from './reply.ts';
import { paramsFrom, paramsOf, usualSecrets, wireOf } from './request.ts';

/** Each parameter in its style, with values that are hard to write: no item, one, three, reserved characters, other scripts. */
export const styles = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const required = paramsOf(bench, operation, 'required');
  if (basis === undefined || success === undefined || required === undefined) return [];
  const body = bodiesOf(bench, success.response)[0];
  return operation.parameters.flatMap((parameter) =>
    valuesFor(bench, parameter).flatMap(({ title, value }) => {
      const params = merge(required, paramsFrom([{ parameter, value }]));
      const call = { ...basis.call, ...callOf(operation, params, undefined) };
      const request = wireOf(bench, operation, { call, secrets: usualSecrets(bench, operation), ...(call.body === undefined || basis.sending === undefined ? {} : { media: basis.sending.media }) });
      if (request === undefined) return [];
      return [
        {
          kind: 'style',
          id: `${operation.id}/style/${parameter.in}.${parameter.name}/${title}`,
          title: `${parameter.in} ${parameter.name}: ${title}`,
          call,
          request,
          reply: replyOf(bench, operation, { ...success, body }),
        } satisfies ExchangeCase,
      ];
    }),
  );
};

const merge = (first: NonNullable<ReturnType<typeof paramsOf>>, second: NonNullable<ReturnType<typeof paramsOf>>) =>
  Object.fromEntries([...new Set([...Object.keys(first), ...Object.keys(second)])].map((place) => [place, { ...first[place as 'path'], ...second[place as 'path'] }])); // all places are alike

interface Titled {
  readonly title: string;
  readonly value: JsonValue;
}

const reserved = 'a b&c=d/e?f#g+h%i,j;k:l@m';
const script = 'åß漢🙂';

/** Values that the schema allows; where OpenAPI has no rule for writing one, its case falls away later. */
const valuesFor = (bench: Bench, parameter: Parameter): readonly Titled[] => {
  const candidates = candidatesFor(bench, parameter);
  const { schema } = parameter;
  return candidates
    .filter(({ value }) => schema === undefined || bench.judge(schema.pointer, value, 'request')?.length === 0)
    .filter(({ value }) => !isUnwritable(parameter, value));
};

const candidatesFor = (bench: Bench, { schema }: Parameter): readonly Titled[] => {
  const texts = [
    { title: 'reserved characters', value: reserved },
    { title: 'other scripts', value: script },
  ];
  if (schema === undefined) return texts;
  const found = follow(bench.document, schema.pointer);
  if (!isObject(found.value)) return texts;
  const itemsAt = child(found.pointer, 'items');
  const hasItems = own(found.value, 'items') !== undefined;
  const sample = (form: 'full' | 'required'): JsonValue | undefined => bench.sample({ schema: hasItems ? itemsAt : found.pointer, form, direction: 'request' });
  const item = hasItems ? (sample('full') ?? 'text') : 'text';
  const others = hasItems ? several(bench, itemsAt, item) : ['blue', 'black', 'brown'];
  const members = ownEntries(found.value, 'properties').length === 0 ? { R: 100, G: 200, B: 150 } : sample('full');
  return [
    ...texts,
    { title: 'no items', value: [] },
    { title: 'one item', value: others.slice(0, 1) },
    { title: 'three items', value: others },
    { title: 'items with reserved characters', value: [reserved, script] },
    ...(members === undefined ? [] : [{ title: 'an object', value: members }]),
    { title: 'members with reserved characters', value: { name: reserved, other: script } },
  ];
};

/** Three items that differ where the schema lets them. */
const several = (bench: Bench, schema: string, item: JsonValue): readonly JsonValue[] => {
  const found = follow(bench.document, schema).value;
  const listed = isObject(found) ? ownList(found, 'enum') : [];
  const variants = [...listed, ...(typeof item === 'number' ? [item, item + 1, item + 2] : typeof item === 'string' ? [item, `${item}2`, `${item}3`, 'blue', 'black', 'brown'] : [item])];
  const fine = [...new Set(variants)].filter((value) => bench.judge(schema, value, 'request')?.length === 0);
  return Array.from({ length: 3 }, (_, index) => fine[index % Math.max(1, fine.length)] ?? item);
};

const isUnwritable = ({ in: place }: Parameter, value: JsonValue): boolean => {
  const text = JSON.stringify(value);
  // An empty path segment addresses another resource, and a header holds neither other scripts nor a comma in an item.
  if (place === 'path') return Array.isArray(value) && value.length === 0;
  if (place === 'header') return /[^\x20-\x7e]/u.test(text) || (typeof value === 'object' && text.includes(reserved));
  return place === 'cookie' && /[^\x20-\x7e]/u.test(text);
};
