import type { JsonObject, JsonValue, Operation, ParameterLocation } from '../../../model/api.ts';
import { hasDirections } from '../../../model/direction.ts';
import { memberSchemas, togetherWith } from '../../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import { createStandsForBytes } from '../../../model/sample/strip.ts';
import { createIsTyped, isInherited, type IsTyped } from '../../../model/typed.ts';
import type { Bench } from '../bench.ts';
import type { Call, PayloadCases, ValidityCase } from '../case.ts';
import { mediaTypesOf } from './request.ts';

/** Marks what the types refuse, although the schemas may not: tests write it as it is. */
export interface Typing {
  call(operation: Operation, call: Call): Call;
  payload(cases: PayloadCases): PayloadCases;
}

export const createTyping = (document: JsonObject, judge: Bench['judge']): Typing => {
  const isTyped = createIsTyped(document);
  const standsForBytes = createStandsForBytes(document);
  const tools = { document, isTyped, hasDirections: hasDirections(document) };
  const isTaken = (body: JsonValue, schema: Pointer): boolean => isTyped(body, schema) && !standsForBytes(body, schema) && isListed(tools, body, [schema]);

  const typedCall: Typing['call'] = (operation, given) => {
    const call = withUntypedPlaces(operation, given);
    const media = mediaTypesOf(operation);
    const { schema, mediaType = '' } = media.find((one) => one.mediaType === call.contentType) ?? media[0] ?? {};
    const isRefused = call.body !== undefined && (isOnlyBytes(mediaType) || (schema !== undefined && !isTaken(call.body, schema.pointer)));
    const refused = operation.parameters.flatMap((parameter) => {
      const value = call.params?.[parameter.in]?.[parameter.name];
      const schema = parameter.schema?.pointer;
      return value === undefined || schema === undefined || (isTyped(value, schema) && isListed(tools, value, [schema])) ? [] : [parameter.name];
    });
    if (!isRefused && refused.length === 0) return call;
    return {
      ...call,
      ...(isRefused ? { isUntyped: true } : {}),
      ...(refused.length === 0 ? {} : { untypedParams: [...(call.untypedParams ?? []), ...refused] }),
    };
  };

  // Nobody has judged an example of a payload so far.
  const isUntyped = ({ check: { schema, direction }, value }: ValidityCase): boolean => (judge(schema, value, direction) ?? []).length > 0 || !isTaken(value, schema);
  const typedPayload: Typing['payload'] = (cases) => ({ ...cases, validity: cases.validity.map((one) => (isUntyped(one) ? { ...one, isUntyped: true } : one)) });

  return { call: typedCall, payload: typedPayload };
};

/** Whether the types take nothing but bytes for a body, whatever its schema: the same kinds that the client's types tell apart. */
const isOnlyBytes = (mediaType: string): boolean => {
  const essence = (mediaType.split(';')[0] ?? '').trimEnd().toLowerCase();
  return !/^application\/x-www-form-urlencoded|^multipart\/|^text\/|[/+](?:json|xml|yaml)$|^\*\/|^application\/\*$/u.test(essence);
};

const withUntypedPlaces = (operation: Operation, call: Call): Call => {
  const places = (['path', 'query', 'header', 'cookie'] as const).filter((place) => lacksInherited(operation, call, place));
  return places.length === 0 ? call : { ...call, untypedPlaces: places };
};

const lacksInherited = ({ parameters }: Operation, { params = {}, leavesOut = [] }: Call, place: ParameterLocation): boolean =>
  params[place] !== undefined &&
  parameters.some((parameter) => parameter.in === place && isInherited(parameter.name) && own(params[place] ?? {}, parameter.name) === undefined && !leavesOut.includes(parameter));

/** Whether every member is one that the type lists: of an object that is written out, the compiler takes no other. */
const isListed = (tools: Tools, value: JsonValue, schemas: readonly Pointer[]): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const parts = partsOf(tools, value, schemas);
  if (parts === undefined) return false;
  const inside = (keyword: string): readonly Pointer[] => parts.flatMap(({ pointer, schema }) => (own(schema, keyword) === undefined ? [] : [child(pointer, keyword)]));
  if (Array.isArray(value)) {
    const places = (index: number): readonly Pointer[] => parts.flatMap(({ pointer, schema }) => (index < ownList(schema, 'prefixItems').length ? [child(pointer, 'prefixItems', index)] : []));
    return (value as readonly JsonValue[]).every((item, index) => isListed(tools, item, places(index).length > 0 ? places(index) : inside('items')));
  }
  if (!isObject(value)) return true;
  // A branch that does not know such a member has the one that it inherits.
  if (inside('oneOf').length + inside('anyOf').length > 0 && Object.keys(value).some(isInherited)) return false;
  const rest = inside('additionalProperties');
  const isOpen =
    parts.every(({ schema }) => ownEntries(schema, 'properties').length === 0) ||
    parts.some(({ schema }) => (own(schema, 'additionalProperties') ?? false) !== false || own(schema, 'patternProperties') !== undefined);
  return Object.entries(value).every(([name, member]) => {
    const listed = parts.filter(({ schema }) => ownEntries(schema, 'properties').some(([one]) => one === name)).map(({ pointer }) => child(pointer, 'properties', name));
    if (tools.hasDirections && listed.some((place) => isReadOnly(tools, place))) return false;
    return listed.length === 0 ? isOpen && isListed(tools, member, rest) : isListed(tools, member, listed);
  });
};

/** Whether the type of a request leaves out a member that is described here. */
const isReadOnly = ({ document }: Tools, place: Pointer): boolean =>
  togetherWith(document, place).some((pointer) => {
    const schema = valueAt(document, pointer);
    return isObject(schema) && own(schema, 'readOnly') === true;
  });

interface Tools {
  readonly document: JsonObject;
  readonly isTyped: IsTyped;
  /** Whether members are marked as read-only or write-only at all. */
  readonly hasDirections: boolean;
}

interface Part {
  readonly pointer: Pointer;
  readonly schema: JsonObject;
}

/**
 * What lists the members of a value: schemas that hold together, and of each choice the branch that lists the most;
 * undefined when it is of no branch's type.
 */
const partsOf = (tools: Tools, value: JsonValue, schemas: readonly Pointer[]): readonly Part[] | undefined => {
  const { document, isTyped } = tools;
  const found = new Map<Pointer, Part>();
  const visit = (start: Pointer): boolean => {
    const parts = togetherWith(document, start).flatMap((pointer) => {
      const schema = valueAt(document, pointer);
      return isObject(schema) && !found.has(pointer) ? [{ pointer, schema }] : [];
    });
    for (const part of parts) found.set(part.pointer, part);
    return parts.every(({ pointer, schema }) =>
      ['oneOf', 'anyOf'].every((union) => {
        const all = ownList(schema, union).map((_, index) => child(pointer, union, index));
        const branches = all.filter((branch) => isTyped(value, branch));
        const best = branches.length > 1 ? most(branches, (branch) => listing(document, value, branch)) : branches[0];
        return best === undefined ? all.length === 0 : visit(best);
      }),
    );
  };
  return schemas.every(visit) ? [...found.values()] : undefined;
};

/** How many members of a value a branch may list. */
const listing = (document: JsonObject, value: JsonValue, branch: Pointer): number =>
  isObject(value) ? Object.keys(value).filter((name) => memberSchemas(document, branch, name).length > 0).length : 0;

const most = <Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined =>
  items.map((item) => ({ item, count: count(item) })).reduce((best, one) => (one.count > best.count ? one : best)).item;
