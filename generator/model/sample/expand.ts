import type { JsonObject } from '../api.ts';
import { pinsOf, subtypesOf, type Pin } from '../discriminator.ts';
import { child, isComponent, valueAt, type Pointer } from '../pointer.ts';
import { isObject, localRef, own, ownEntries, ownList } from '../resolve.ts';
import { createLookup, denial, isPlain } from './denial.ts';

/** One schema object that holds for a value. */
export interface Part {
  readonly pointer: Pointer;
  readonly schema: JsonObject;
}

/** A place where a schema leaves several ways open. */
export interface Choice {
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** The schemas that hold in addition when this way is taken. */
  readonly pointers: readonly Pointer[];
  /** The schema that those of this way extend: to come upon it again is no recursion. */
  readonly base?: Pointer;
  /** Values that a discriminator prescribes, by property. */
  readonly pins: readonly Pin[];
  /** Properties that other ways demand and this one does not. */
  readonly avoid: () => readonly string[];
  /** The other ways, when no two may hold at once. */
  readonly rivals: () => readonly Pointer[];
}

/** All that holds for a value at once, through `$ref` and `allOf`, and what is still to be chosen. */
export interface Expansion {
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
  /** Where references led, so that recursion is noticed. */
  readonly refs: readonly Pointer[];
  /** Whether `false` is among the schemas. */
  readonly isImpossible: boolean;
}

export type Expand = (pointers: readonly Pointer[]) => Expansion;

/** Merges schemas of one document, each list once: a pointer added at the end adds its choices at the end. */
export const createExpand = (document: JsonObject): Expand => {
  const known = new Map<string, Expansion>();
  // A union of a thousand branches is part of a thousand lists.
  const knownChoices = new Map<Pointer, readonly Choice[]>();
  const choicesAt: ChoicesAt = (pointer, schema) => {
    const choices = knownChoices.get(pointer) ?? choicesOf(document, pointer, schema);
    knownChoices.set(pointer, choices);
    return choices;
  };
  const lookUp = createLookup(document);
  return (pointers) => {
    const key = pointers.join('\n');
    const expansion =
      known.get(key) ??
      expand(lookUp, choicesAt, (pointer, schema) => subtypeChoices(document, pointer, schema), pointers);
    known.set(key, expansion);
    return expansion;
  };
};

type ChoicesAt = (pointer: Pointer, schema: JsonObject) => readonly Choice[];

const expand = (
  lookUp: (pointer: Pointer) => unknown,
  choicesAt: ChoicesAt,
  subtypesAt: ChoicesAt,
  pointers: readonly Pointer[],
): Expansion => {
  const parts: Part[] = [];
  const choices: Choice[] = [];
  const refs: Pointer[] = [];
  const seen = new Set<Pointer>();
  let isImpossible = false;

  const visit = (pointer: Pointer, isIncluded: boolean): void => {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const schema = lookUp(pointer);
    if (schema === false) isImpossible = true;
    if (Array.isArray(schema)) choices.push({ branches: schema.map((_, index) => plainBranch(child(pointer, index))) });
    if (!isObject(schema)) return;
    parts.push({ pointer, schema });
    const target = localRef(schema);
    if (target !== undefined) {
      refs.push(target);
      visit(target, isIncluded);
    }
    ownList(schema, 'allOf').forEach((_, index) => visit(child(pointer, 'allOf', index), true));
    choices.push(...choicesAt(pointer, schema));
    if (!isIncluded) choices.push(...subtypesAt(pointer, schema));
    const refused = own(schema, 'not');
    if (refused !== undefined && !isPlain(refused)) visit(child(pointer, 'not', denial), true);
  };
  for (const pointer of pointers) {
    if (isComponent(pointer)) refs.push(pointer);
    visit(pointer, false);
  }
  return { parts, choices, refs, isImpossible };
};

/** Among what extends a schema, as its discriminator tells; last, what nothing is known of. */
const subtypeChoices = (document: JsonObject, base: Pointer, schema: JsonObject): readonly Choice[] => {
  const subtypes = Object.hasOwn(schema, 'discriminator') ? subtypesOf(document, schema) : [];
  return subtypes.length === 0
    ? []
    : [{ branches: [...subtypes.map((subtype) => ({ ...plainBranch(subtype), base })), plainBranch()] }];
};

const choicesOf = (document: JsonObject, pointer: Pointer, schema: JsonObject): readonly Choice[] => [
  ...(['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const { length } = ownList(schema, keyword);
    return length === 0 ? [] : [{ branches: unionBranches(document, pointer, schema, keyword) }];
  }),
  ...(own(schema, 'if') === undefined ? [] : [{ branches: conditionBranches(pointer, schema) }]),
  ...ownEntries(schema, 'dependentSchemas').map(([name]) => ({
    branches: [plainBranch(child(pointer, 'dependentSchemas', name)), { ...plainBranch(), avoid: () => [name] }],
  })),
];

const unionBranches = (
  document: JsonObject,
  pointer: Pointer,
  schema: JsonObject,
  keyword: 'oneOf' | 'anyOf',
): readonly Branch[] => {
  const pointers = ownList(schema, keyword).map((_, index) => child(pointer, keyword, index));
  const demands = pointers.map((branch) => demandsOf(document, branch));
  const demanded = [...new Set(demands.flat())];
  const branches = pointers.map((branch, index): Branch => ({
    pointers: [branch],
    pins: pinsOf(schema, localRef(valueAt(document, branch))),
    avoid: keyword === 'anyOf' ? none : () => demanded.filter((name) => demands[index]?.includes(name) !== true),
    rivals: keyword === 'anyOf' ? none : () => pointers.filter((other) => other !== branch),
  }));
  // What one branch does not allow, several may together.
  return keyword === 'anyOf' && pointers.length > 1 && pointers.length <= mostTogether
    ? [...branches, plainBranch(...pointers)]
    : branches;
};

const mostTogether = 8;

const none = (): readonly never[] => [];

/** What a branch demands directly, through its reference. */
const demandsOf = (document: JsonObject, branch: Pointer): readonly string[] => {
  const schema = valueAt(document, branch);
  const target = localRef(schema);
  const demanding = target === undefined ? schema : valueAt(document, target);
  return isObject(demanding) ? ownList(demanding, 'required').filter((name) => typeof name === 'string') : [];
};

const conditionBranches = (pointer: Pointer, schema: JsonObject): readonly Branch[] => {
  const side = (name: string): readonly Pointer[] => (own(schema, name) === undefined ? [] : [child(pointer, name)]);
  return [
    plainBranch(child(pointer, 'if'), ...side('then')),
    plainBranch(...side('else'), child(pointer, 'if', denial)),
  ];
};

const plainBranch = (...pointers: readonly Pointer[]): Branch => ({ pointers, pins: [], avoid: none, rivals: none });
