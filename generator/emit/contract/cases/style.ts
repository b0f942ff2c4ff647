import type { JsonObject, JsonValue, MediaType, Operation, Parameter } from '../../../model/api.ts';
import { compositionOf, memberSchemas } from '../../../model/composition.ts';
import { essenceOf } from '../../../model/media-type.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import { hasBytes } from '../../../model/sample/mark.ts';
import type { Bench } from '../bench.ts';
import type { ExchangeCase } from '../case.ts';
import { basisOf, callOf } from './round-trip.ts';
import { bodiesOf, replyOf, successOf } from './reply.ts';
import { contentTypeFor, mediaTypesOf, mergeParams, paramsFrom, paramsOf, usualSecrets, wireOf } from './request.ts';

/** Each parameter in its style, with values that are hard to write: no item, one, three, reserved characters, other scripts. */
export const styles = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const required = paramsOf(bench, operation, 'required');
  if (basis === undefined || success === undefined || required === undefined) return [];
  const body = bodiesOf(bench, success.response)[0];
  return operation.parameters.flatMap((parameter) =>
    valuesFor(bench, parameter).flatMap(({ title, value }) => {
      const params = mergeParams(operation, required, paramsFrom([{ parameter, value }]));
      const call = { ...basis.call, ...callOf(operation, params, undefined) };
      const request = wireOf(bench, operation, {
        call,
        secrets: usualSecrets(bench, operation),
        ...(call.body === undefined || basis.sending === undefined ? {} : { media: basis.sending.media }),
      });
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

/** Each field of a form in its style: lists, objects, flags, and one text that is hard to write. */
export const fieldStyles = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const params = paramsOf(bench, operation, 'required');
  if (basis === undefined || success === undefined || params === undefined) return [];
  const body = bodiesOf(bench, success.response)[0];
  return mediaTypesOf(operation)
    .filter(isForm)
    .flatMap((media) => {
      const { schema } = media;
      if (schema === undefined) return [];
      const least = bench.sample({
        schema: schema.pointer,
        form: 'required',
        direction: 'request',
        examples: media.examples.map(({ value }) => value),
      });
      if (!isObject(least)) return [];
      const fields = fieldsOf(bench, schema.pointer).flatMap(({ name, candidates }) =>
        candidates.map((candidate) => ({ name, ...candidate })),
      );
      const fine = fields.filter(
        ({ name, value }) => bench.judge(schema.pointer, { ...least, [name]: value }, 'request')?.length === 0,
      );
      const shown = fine.filter(
        ({ once, title }, index) => !once || fine.findIndex((other) => other.title === title) === index,
      );
      return shown.flatMap(({ name, title, value }) => {
        const call = {
          ...callOf(operation, params, undefined),
          body: { ...least, [name]: value },
          ...contentTypeFor(operation, media),
        };
        const request = wireOf(bench, operation, { call, secrets: usualSecrets(bench, operation), media });
        if (request === undefined) return [];
        const id = `${operation.id}/style/field.${name}/${title}${call.contentType === undefined ? '' : `/${call.contentType}`}`;
        const kind = call.contentType === undefined ? '' : ` as ${call.contentType}`;
        return [
          {
            kind: 'style',
            id,
            title: `field ${name}: ${title}${kind}`,
            call,
            request,
            reply: replyOf(bench, operation, { ...success, body }),
          } satisfies ExchangeCase,
        ];
      });
    });
};

const isForm = ({ mediaType }: MediaType): boolean =>
  ['application/x-www-form-urlencoded', 'multipart/form-data'].includes(essenceOf(mediaType));

interface Field {
  readonly name: string;
  /** `once`: what holds for one field holds for all, so one shows it. */
  readonly candidates: readonly (Titled & { readonly once: boolean })[];
}

const fieldsOf = (bench: Bench, schema: Pointer): readonly Field[] => {
  const names = new Set(
    compositionOf(bench.document, schema).flatMap((part) =>
      ownEntries(objectAt(bench, part), 'properties').map(([name]) => name),
    ),
  );
  return [...names].map((name) => {
    const parts = memberSchemas(bench.document, schema, name).flatMap((member) =>
      compositionOf(bench.document, member),
    );
    const types = parts.flatMap((part) => [own(objectAt(bench, part), 'type') ?? []].flat());
    const lists = parts
      .filter((part) => own(objectAt(bench, part), 'items') !== undefined && !isBytes(bench, [child(part, 'items')]))
      .slice(0, 1);
    return {
      name,
      candidates: [
        ...(types.includes('string') && !isBytes(bench, parts)
          ? [
              { title: 'reserved characters', value: reserved, once: true },
              { title: 'other scripts', value: script, once: true },
            ]
          : []),
        ...(types.includes('boolean')
          ? [
              { title: 'true', value: true, once: true },
              { title: 'false', value: false, once: true },
            ]
          : []),
        ...lists.flatMap((list) => {
          const items = several(
            bench,
            child(list, 'items'),
            bench.sample({ schema: child(list, 'items'), form: 'full', direction: 'request' }) ?? 'text',
          );
          return [
            { title: 'no items', value: [], once: false },
            { title: 'one item', value: items.slice(0, 1), once: false },
            { title: 'three items', value: items, once: false },
            { title: 'items with reserved characters', value: [reserved, script], once: false },
          ];
        }),
        ...parts
          .filter((part) => own(objectAt(bench, part), 'type') === 'object')
          .slice(0, 1)
          .flatMap((part) =>
            hardMembers(bench, part).map((value) => ({
              title: 'members with reserved characters',
              value,
              once: false,
            })),
          ),
      ],
    };
  });
};

const isBytes = (bench: Bench, parts: readonly Pointer[]): boolean =>
  hasBytes(parts.map((pointer) => ({ pointer, schema: objectAt(bench, pointer) })));

const objectAt = ({ document }: Bench, pointer: Pointer): JsonObject => {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
};

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
  const sample = (form: 'full' | 'required'): JsonValue | undefined =>
    bench.sample({ schema: hasItems ? itemsAt : found.pointer, form, direction: 'request' });
  const item = hasItems ? (sample('full') ?? 'text') : 'text';
  const others = hasItems ? several(bench, itemsAt, item) : ['blue', 'black', 'brown'];
  const members =
    ownEntries(found.value, 'properties').length > 0
      ? sample('full')
      : colours.find((value) => bench.judge(schema.pointer, value, 'request')?.length === 0);
  return [
    ...texts,
    { title: 'no items', value: [] },
    { title: 'one item', value: others.slice(0, 1) },
    { title: 'three items', value: others },
    { title: 'items with reserved characters', value: [reserved, script] },
    ...(members === undefined ? [] : [{ title: 'an object', value: members }]),
    ...hardMembers(bench, found.pointer).map((value) => ({ title: 'members with reserved characters', value })),
  ];
};

// An object of one member is written alike in styles that part members in different ways.
const colours: readonly JsonObject[] = [
  { R: 100, G: 200, B: 150 },
  { R: '100', G: '200', B: '150' },
];

/** An object whose texts are hard to write: its own ones, or any where none are described. */
const hardMembers = (bench: Bench, schema: Pointer): readonly JsonValue[] => {
  const described = compositionOf(bench.document, schema).flatMap((part) =>
    ownEntries(objectAt(bench, part), 'properties'),
  );
  if (described.length === 0) return [{ name: reserved, other: script }];
  const made = bench.sample({ schema, form: 'full', direction: 'request' });
  const texts = isObject(made) ? Object.entries(made).filter(([, value]) => typeof value === 'string') : [];
  if (!isObject(made) || texts.length === 0) return [];
  return [
    { ...made, ...Object.fromEntries(texts.map(([name], index) => [name, index % 2 === 0 ? reserved : script])) },
  ];
};

/** Three items that differ where the schema lets them. */
const several = (bench: Bench, schema: string, item: JsonValue): readonly JsonValue[] => {
  const found = follow(bench.document, schema).value;
  const listed = isObject(found) ? ownList(found, 'enum') : [];
  const variants = [
    ...listed,
    ...(typeof item === 'number'
      ? [item, item + 1, item + 2]
      : typeof item === 'string'
        ? [item, `${item}2`, `${item}3`, 'blue', 'black', 'brown']
        : [item]),
  ];
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
