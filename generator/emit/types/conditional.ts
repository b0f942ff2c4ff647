import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapDocument } from '../../model/map.ts';
import { isList, isObject, own, ownEntries, ownList, without } from '../../model/resolve.ts';
import { equal } from '../../model/sample/facts.ts';
import { schemasIn } from '../../model/schemas.ts';
import { spellBoolean } from './boolean.ts';
import { conditionalParts, membersOf, partsOf, type Member } from './members.ts';

/** The document with what conditions allow in the schemas that have them: openapi-typescript knows no conditions. */
export const showConditions = (document: JsonObject): JsonObject =>
  schemasIn(document).some(isConditional)
    ? mapDocument(document, (value, kind) => (kind === 'Schema' ? shown(document, value) : value))
    : document;

const isConditional = (schema: JsonObject): boolean => conditions.some((name) => Object.hasOwn(schema, name));

const conditions = ['if', 'then', 'else', 'dependentSchemas', 'dependentRequired'];

// What a condition adds may be left out, and another may say something else of it. What is described in any case says more than they do.
const shown = (document: JsonObject, given: JsonObject): JsonObject => {
  const branches = ownList(given, 'allOf').filter(isOnlyConditional);
  const parts = [...conditionalParts(given), ...branches];
  const added = [...dependentNames(given).map(unknownMember), ...membersOf(document, parts)];
  if (added.length === 0 || isOfAnyType(given, parts)) return given;
  const schema =
    branches.length === 0
      ? given
      : withBranches(
          given,
          ownList(given, 'allOf').filter((branch) => !isOnlyConditional(branch)),
        );
  const described = new Set(membersOf(document, [without(schema, ...conditions)]).map(([name]) => name));
  const all = [...added, ...membersOf(document, [own(given, 'if') ?? true]).map(([name]) => unknownMember(name))];
  const properties = either(all.filter(([name]) => !described.has(name)));
  return { ...schema, properties: Object.fromEntries([...properties, ...ownEntries(schema, 'properties')]) };
};

const unknownMember = (name: string): Member => [name, {}];

const dependentNames = (schema: JsonObject): readonly string[] =>
  ownEntries(schema, 'dependentRequired').flatMap(([, names]) =>
    isList(names) ? names.filter((name) => typeof name === 'string') : [],
  );

// Several conditions stand in `allOf`, as a schema has room for one: together their types would demand what each of them allows.
const isOnlyConditional = (branch: JsonValue): branch is JsonObject =>
  isObject(branch) &&
  isConditional(branch) &&
  Object.keys(branch).every(
    (name) => conditions.includes(name) || ['properties', 'type', 'title', 'description', '$comment'].includes(name),
  );

// A value that is no object may be valid, and the type of one with members says that it is.
const isOfAnyType = (schema: JsonObject, parts: readonly JsonValue[]): boolean =>
  !Object.hasOwn(schema, 'type') &&
  !Object.hasOwn(schema, 'properties') &&
  partsOf(schema).length === 0 &&
  parts.some((part) => isObject(part) && own(part, 'type') !== undefined && own(part, 'type') !== 'object');

const withBranches = (schema: JsonObject, allOf: readonly JsonValue[]): JsonObject => ({
  ...without(schema, 'allOf'),
  ...(allOf.length === 0 ? {} : { allOf }),
});

/** Each member once, as any of what is said of it. */
const either = (members: readonly Member[]): readonly Member[] => {
  const names = [...new Set(members.map(([name]) => name))];
  return names.map((name) => {
    const said = members.flatMap(([other, schema]) => (other === name ? [schema] : []));
    const distinct = said.filter((schema, index) => said.findIndex((other) => equal(other, schema)) === index);
    const [first = {}] = distinct;
    return [name, distinct.length === 1 ? first : { anyOf: distinct.map(spellBoolean) }];
  });
};
