import type { JsonObject } from '../../../../model/api.ts';
import { itemsOf, type Merged, type Part } from '../../../../model/merge.ts';
import { child, type Pointer } from '../../../../model/pointer.ts';
import { isObject, own, ownList } from '../../../../model/resolve.ts';
import { count, say, type Words } from '../words.ts';
import { refusedNames } from './condition.ts';

/** A schema that holds for something else than the value itself and its members: it has a row under a label in words. */
export interface Clause {
  readonly name: string;
  readonly label: string;
  readonly pointers: readonly Pointer[];
  /** Whether it is about the names of members, which are texts. */
  readonly isOfNames: boolean;
}

/**
 * What a schema says of single items, of some items, of names, of what a text holds, and of what a value must not be. The items of an array
 * that says such things have a row beside them.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export const clausesOf = (merged: Merged, words: Words): readonly Clause[] => {
  if (!hasClauses(merged)) return none;
  const items = itemsOf(merged);
  return [
    ...merged.parts.flatMap((part) => firstItems(part, words)),
    ...(items.length === 0
      ? []
      : [
          {
            name: '*items',
            label: say(words, isTuple(merged) ? 'clause.items' : 'clause.each'),
            pointers: items,
            isOfNames: false,
          },
        ]),
    ...merged.parts.flatMap((part) => otherClauses(part, words)),
  ];
};

/** Whether a schema says such things. */
export const hasClauses = ({ parts }: Merged): boolean => parts.some(({ schema }) => tells(schema));

/** Whether the first items of an array have schemas of their own, so that `items` is about those after them. */
export const isTuple = ({ parts }: Merged): boolean => parts.some(({ schema }) => Object.hasOwn(schema, 'prefixItems'));

const none: readonly never[] = [];

const tells = (schema: JsonObject): boolean =>
  Object.hasOwn(schema, 'prefixItems') ||
  Object.hasOwn(schema, 'contains') ||
  Object.hasOwn(schema, 'propertyNames') ||
  Object.hasOwn(schema, 'contentSchema') ||
  (Object.hasOwn(schema, 'not') && isRefusal(schema));

// Members that must not be there are told in a sentence.
const isRefusal = (schema: JsonObject): boolean => {
  const not = own(schema, 'not');
  return isObject(not) && Object.keys(not).length > 0 && refusedNames(not).length === 0;
};

const firstItems = ({ pointer, schema }: Part, words: Words): readonly Clause[] =>
  ownList(schema, 'prefixItems').map((_, index) => ({
    name: `*${index}`,
    label: say(words, 'clause.item', { number: index + 1 }),
    pointers: [child(pointer, 'prefixItems', index)],
    isOfNames: false,
  }));

const otherClauses = ({ pointer, schema }: Part, words: Words): readonly Clause[] => [
  ...(Object.hasOwn(schema, 'contains')
    ? [
        {
          name: '*contains',
          label: containsLabel(schema, words),
          pointers: [child(pointer, 'contains')],
          isOfNames: false,
        },
      ]
    : []),
  ...(Object.hasOwn(schema, 'propertyNames')
    ? [
        {
          name: '*names',
          label: say(words, 'clause.names'),
          pointers: [child(pointer, 'propertyNames')],
          isOfNames: true,
        },
      ]
    : []),
  ...(Object.hasOwn(schema, 'contentSchema')
    ? [
        {
          name: '*content',
          label: say(words, 'clause.content'),
          pointers: [child(pointer, 'contentSchema')],
          isOfNames: false,
        },
      ]
    : []),
  ...(isRefusal(schema)
    ? [{ name: '*not', label: say(words, 'clause.not'), pointers: [child(pointer, 'not')], isOfNames: false }]
    : []),
];

const containsLabel = (schema: JsonObject, words: Words): string => {
  const least = Number(own(schema, 'minContains') ?? 1);
  const most = own(schema, 'maxContains');
  return most === undefined
    ? count(words, 'clause.contains', least)
    : say(words, 'clause.contains.span', { least, most: Number(most) });
};
