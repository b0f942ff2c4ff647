import type { JsonValue } from '../../../model/api.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { hasProperty, isObject, own } from '../../../model/resolve.ts';
import { createExpand, type Branch, type Expand } from '../../../model/sample/expand.ts';
import { isMarked } from '../../../model/sample/mark.ts';
import type { Bench } from '../bench.ts';

/** Members of an answer that its schema allows and says nothing of, as pointers; of a list, those of any item once. */
export const unknownMembers = ({ document }: Bench, value: JsonValue, schema: Pointer): readonly Pointer[] => {
  // What any variant describes is known.
  const walk = { expand: createExpand(document), isTaken: () => true };
  return placesOf(membersIn(walk, value, { pointers: [schema], at: '' }), ({ isUnknown }) => isUnknown);
};

/**
 * Members of an answer that are `writeOnly`, in the same way: they should not be sent as part of a response.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export const writeOnlyMembers = (bench: Bench, value: JsonValue, schema: Pointer): readonly Pointer[] => {
  const expand = createExpand(bench.document);
  const isTaken: Walk['isTaken'] = ({ pointers, pins }, whole) =>
    pins.every(({ property, values }) => !isObject(whole) || values.some((one) => one === own(whole, property))) &&
    pointers.every((pointer) => bench.judge(pointer, whole, 'response')?.length === 0);
  const marked = (walk: Walk): readonly Pointer[] =>
    placesOf(membersIn(walk, value, { pointers: [schema], at: '' }), ({ pointers }) =>
      isMarked({ expand, direction: 'response' }, pointers),
    );
  // Few answers have one in any variant, and to judge which variant they take is work.
  return marked({ expand, isTaken: () => true }).length === 0 ? [] : marked({ expand, isTaken });
};

interface Walk {
  readonly expand: Expand;
  /** Whether a variant is to be looked at for a value. */
  readonly isTaken: (branch: Branch, value: JsonValue) => boolean;
}

/** A value's place, and the schemas that describe it. */
interface Place {
  readonly pointers: readonly Pointer[];
  readonly at: Pointer;
}

interface Member extends Place {
  /** Its object has members that are described, and no others are spoken of. */
  readonly isUnknown: boolean;
}

const placesOf = (members: Iterable<Member>, isWanted: (member: Member) => boolean): readonly Pointer[] => [
  ...new Set([...members].filter(isWanted).map(({ at }) => at)),
];

function* membersIn(walk: Walk, value: JsonValue, { pointers, at }: Place): Generator<Member> {
  if (pointers.length === 0 || typeof value !== 'object' || value === null) return;
  const parts = partsOf(walk, value, pointers, new Set());
  if (Array.isArray(value)) {
    const inner = parts
      .filter(({ schema }) => Object.hasOwn(schema, 'items'))
      .map(({ pointer }) => child(pointer, 'items'));
    for (const item of value as readonly JsonValue[])
      yield* membersIn(walk, item, { pointers: inner, at: child(at, '*') });
    return;
  }
  const described = parts.filter(({ schema }) => isObject(own(schema, 'properties')));
  const open = parts.filter(({ schema }) =>
    ['additionalProperties', 'patternProperties', 'unevaluatedProperties'].some(
      (name) => isObject(own(schema, name)) || own(schema, name) === true,
    ),
  );
  for (const [name, member] of Object.entries(value)) {
    const named = described
      .filter(({ schema }) => hasProperty(schema, name))
      .map(({ pointer }) => child(pointer, 'properties', name));
    const rest = open
      .filter(({ schema }) => isObject(own(schema, 'additionalProperties')))
      .map(({ pointer }) => child(pointer, 'additionalProperties'));
    const inner = { pointers: named.length > 0 ? named : rest, at: child(at, name) };
    yield { ...inner, isUnknown: named.length === 0 && described.length > 0 && open.length === 0 };
    yield* membersIn(walk, member, inner);
  }
}

type Part = ReturnType<Expand>['parts'][number];

/** Every schema that may hold: of a choice, the branches that are to be looked at. */
const partsOf = (walk: Walk, value: JsonValue, pointers: readonly Pointer[], seen: Set<Pointer>): readonly Part[] => {
  const fresh = pointers.filter((pointer) => !seen.has(pointer));
  if (fresh.length === 0) return [];
  for (const pointer of fresh) seen.add(pointer);
  const { parts, choices } = walk.expand(fresh);
  const taken = choices.flatMap(({ branches }) =>
    branches.filter((branch) => walk.isTaken(branch, value)).flatMap((branch) => branch.pointers),
  );
  return [...parts, ...partsOf(walk, value, taken, seen)];
};
