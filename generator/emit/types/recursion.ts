import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../model/resolve.ts';
import { pointerOfRef, segments } from '../../model/pointer.ts';

/** A document whose types end, and the schemas that reach themselves through lists alone. */
export interface Untangled {
  readonly document: JsonObject;
  /** Names under `components.schemas`: TypeScript takes their types only as aliases. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Finds the schemas that contain themselves with no object in between, which TypeScript has no type for. A choice
 * among itself and others is one among the others; a list of itself is a type when it has a name of its own.
 */
export const untangle = (document: JsonObject): Untangled => {
  const components = own(document, 'components');
  const given = isObject(components) ? ownEntries(components, 'schemas') : [];
  if (!isObject(components) || given.length === 0) return { document, listed: new Set() };
  const cut = backReferences(new Map(given));
  const byName = new Map(given);
  const schemas = cut.size === 0 ? given : given.map(([name, schema]) => [name, without(schema, cut, byName)] as const);
  const listed = onCycles(
    new Map(schemas.map(([name, schema]) => [name, uses(schema, true).map(({ name: used }) => used)])),
  );
  if (cut.size === 0) return { document, listed };
  return { document: { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } }, listed };
};

interface Use {
  readonly name: string;
  readonly branch: JsonObject;
}

/** The schemas that the type of a schema is put together from at once; with lists, also the items of lists. */
const uses = (schema: JsonValue, withLists: boolean): readonly Use[] => {
  if (!isObject(schema)) return [];
  const name = refName(schema);
  if (name !== undefined) return [{ name, branch: schema }];
  const parts = ['allOf', 'anyOf', 'oneOf', ...(withLists ? ['prefixItems'] : [])].flatMap((list) =>
    ownList(schema, list),
  );
  const items = withLists ? own(schema, 'items') : undefined;
  return [...parts, ...(items === undefined ? [] : [items])].flatMap((part) => uses(part, withLists));
};

const refName = (schema: JsonObject): string | undefined => {
  const [first, second, name, ...rest] = segments(pointerOfRef(ownText(schema, '$ref') ?? ''));
  return first === 'components' && second === 'schemas' && rest.length === 0 ? name : undefined;
};

/** The branches that lead back to where they came from. */
const backReferences = (schemas: ReadonlyMap<string, JsonValue>): ReadonlySet<JsonObject> => {
  const cut = new Set<JsonObject>();
  const done = new Set<string>();
  for (const start of schemas.keys()) {
    if (done.has(start)) continue;
    const open = new Set([start]);
    const stack = [{ name: start, ahead: [...uses(schemas.get(start) ?? true, false)] }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.ahead.shift();
      if (next === undefined) {
        done.add(top.name);
        open.delete(top.name);
        stack.pop();
      } else if (open.has(next.name)) cut.add(next.branch);
      else if (!done.has(next.name)) {
        open.add(next.name);
        stack.push({ name: next.name, ahead: [...uses(schemas.get(next.name) ?? true, false)] });
      }
    }
  }
  return cut;
};

const without = (
  schema: JsonValue,
  cut: ReadonlySet<JsonObject>,
  schemas: ReadonlyMap<string, JsonValue>,
): JsonValue => {
  if (!isObject(schema)) return schema;
  return ['allOf', 'anyOf', 'oneOf'].reduce<JsonObject>((result, list) => {
    const branches = ownList(schema, list);
    if (branches.length === 0) return result;
    const kept = branches.flatMap((branch) => {
      if (!isObject(branch) || !cut.has(branch)) return [without(branch, cut, schemas)];
      // What a schema has beside its choice holds for those that it is chosen from.
      return list === 'allOf' ? [besideChoice(schemas.get(refName(branch) ?? ''))] : [];
    });
    const rest = Object.fromEntries(Object.entries(result).filter(([name]) => name !== list));
    return kept.length === 0 ? rest : { ...rest, [list]: kept };
  }, schema);
};

const besideChoice = (schema: JsonValue | undefined): JsonObject =>
  isObject(schema)
    ? Object.fromEntries(
        Object.entries(schema).filter(([name]) => !['allOf', 'anyOf', 'oneOf', 'discriminator', '$ref'].includes(name)),
      )
    : {};

/** The nodes of a graph from which a way leads back to themselves. */
const onCycles = (graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const isOnPath = new Set<string>();
  const found = new Set<string>();
  const lower = (node: string, value: number): void => void low.set(node, Math.min(low.get(node) ?? Infinity, value));
  for (const start of graph.keys()) {
    if (index.has(start)) continue;
    const stack: { readonly node: string; next: number }[] = [];
    const enter = (node: string): void => {
      index.set(node, index.size);
      lower(node, index.size - 1);
      path.push(node);
      isOnPath.add(node);
      stack.push({ node, next: 0 });
    };
    enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = graph.get(top.node)?.[top.next];
      top.next += 1;
      if (target !== undefined) {
        if (!index.has(target) && graph.has(target)) enter(target);
        else if (isOnPath.has(target)) lower(top.node, index.get(target) ?? Infinity);
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(top.node) ?? Infinity);
      if (low.get(top.node) !== index.get(top.node)) continue;
      const members = path.splice(path.lastIndexOf(top.node));
      for (const member of members) isOnPath.delete(member);
      const isCycle = members.length > 1 || graph.get(top.node)?.includes(top.node) === true;
      if (isCycle) for (const member of members) found.add(member);
    }
  }
  return found;
};
