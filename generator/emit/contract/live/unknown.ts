import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries } from '../../../model/resolve.ts';
import { createExpand, type Expand } from '../../../model/sample/expand.ts';

/** Members of a value that its schema allows and says nothing of, as pointers; of a list, those of any item once. */
export const unknownMembers = (document: JsonObject, value: JsonValue, schema: Pointer): readonly Pointer[] => {
  const found = new Set<Pointer>();
  look(createExpand(document), value, { pointers: [schema], at: '', found });
  return [...found];
};

interface Place {
  readonly pointers: readonly Pointer[];
  readonly at: Pointer;
  readonly found: Set<Pointer>;
}

const look = (expand: Expand, value: JsonValue, { pointers, at, found }: Place): void => {
  if (pointers.length === 0 || typeof value !== 'object' || value === null) return;
  const parts = partsOf(expand, pointers, new Set());
  if (Array.isArray(value)) {
    const inner = parts.filter(({ schema }) => Object.hasOwn(schema, 'items')).map(({ pointer }) => child(pointer, 'items'));
    for (const item of value as readonly JsonValue[]) look(expand, item, { pointers: inner, at: child(at, '*'), found });
    return;
  }
  const described = parts.filter(({ schema }) => isObject(own(schema, 'properties')));
  const isOpen = parts.some(({ schema }) => ['additionalProperties', 'patternProperties', 'unevaluatedProperties'].some((name) => isObject(own(schema, name)) || own(schema, name) === true));
  for (const [name, member] of Object.entries(value)) {
    const inner = described.filter(({ schema }) => ownEntries(schema, 'properties').some(([known]) => known === name)).map(({ pointer }) => child(pointer, 'properties', name));
    if (inner.length === 0 && described.length > 0 && !isOpen) found.add(child(at, name));
    look(expand, member, { pointers: inner, at: child(at, name), found });
  }
};

type Part = ReturnType<Expand>['parts'][number];

/** Every schema that may hold: of a choice, all branches. */
const partsOf = (expand: Expand, pointers: readonly Pointer[], seen: Set<Pointer>): readonly Part[] => {
  const fresh = pointers.filter((pointer) => !seen.has(pointer));
  if (fresh.length === 0) return [];
  for (const pointer of fresh) seen.add(pointer);
  const { parts, choices } = expand(fresh);
  return [...parts, ...partsOf(expand, choices.flatMap(({ branches }) => branches.flatMap((branch) => branch.pointers)), seen)];
};
