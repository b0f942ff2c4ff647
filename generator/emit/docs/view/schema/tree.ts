import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { readDiscrepancies } from '../../../../model/discrepancy.ts';
import { shortHash } from '../../../../model/name.ts';
import { pointerOfRef, segments, type Pointer } from '../../../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { noteOf } from '../note.ts';
import { count, say, type Words } from '../words.ts';
import { anchorPart } from './anchor.ts';
import { badgesOf, enumOf, exampleValues, type Badge, type EnumValue } from './badge.ts';
import { conditionsOf } from './condition.ts';
import { extraOf, flag, itemsOf, merge, propertiesOf, requiredOf, said, typesOf, type Merged } from './merge.ts';
import { alternativesOf, typeWords, type TypeContext, type TypePiece } from './type.ts';

/** In a request what is `readOnly` is not shown, in a response what is `writeOnly`; a schema's own page shows both. */
export type Direction = 'request' | 'response' | 'both';

/** The fields of a value, its alternatives and its rules. */
export interface TreeView {
  readonly depth: number;
  /** Sentences, in Markdown. */
  readonly conditions: readonly string[];
  readonly fields: readonly FieldView[];
  readonly alternatives: readonly AlternativesView[];
  /** What holds for further members, in Markdown; empty when the description doesn't say. */
  readonly rest: string;
  readonly isEmpty: boolean;
}

export interface FieldView {
  /** How deep it lies; 0 at the root of the tree. */
  readonly depth: number;
  /** From the root of the tree, such as `.card.number`: the end of an anchor. */
  readonly id: string;
  readonly name: string;
  readonly type: readonly TypePiece[];
  readonly isRequired: boolean;
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  readonly examples: readonly string[];
  /** Markdown. */
  readonly description: string;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly children: ChildrenView;
}

export interface ValuesView {
  readonly shown: readonly EnumValue[];
  /** Beyond the first ones; behind a click. */
  readonly more: readonly EnumValue[];
  readonly moreText: string;
  /** How many are not shown at all; a sentence, or empty. */
  readonly leftOut: string;
  readonly hasAny: boolean;
  readonly hasMeanings: boolean;
}

export interface DiscrepancyView {
  /** Markdown: what it is about; empty for the thing itself. */
  readonly about: string;
  readonly documented: string;
  readonly shown: string;
  readonly note: string;
}

/** What lies below a field: its own fields, or a link to where they are. */
export interface ChildrenView {
  readonly tree?: TreeView;
  /** What opens them: "6 fields". */
  readonly summary: string;
  readonly isOpen: boolean;
  /** Where the fields are instead: on a schema's page, or `#`, further up in this tree. */
  readonly elsewhere?: { readonly text: string; readonly href: string; readonly anchor?: string };
}

export interface AlternativesView {
  readonly title: string;
  /** The discriminator as a sentence; empty when there is none. */
  readonly discriminator: string;
  readonly mapping: readonly { readonly value: string; readonly name: string; readonly anchor: string }[];
  readonly options: readonly OptionView[];
  /** The names of those beyond the first ones; one text, or empty. */
  readonly others: string;
}

export interface OptionView {
  readonly depth: number;
  readonly id: string;
  readonly name: string;
  readonly type: readonly TypePiece[];
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  readonly description: string;
  readonly children: ChildrenView;
}

export interface TreeContext extends TypeContext {
  readonly words: Words;
  readonly direction: Direction;
  /** How many fields are unfolded; named schemas beyond them are links to their own pages. */
  readonly budget: number;
}

const openBudget = 12;
const shownValues = 24;
const listedValues = 1_000;
const shownOptions = 40;
const deepest = 12;

interface Task {
  readonly run: () => void;
}

interface State {
  readonly context: TreeContext;
  readonly queue: Task[];
  /** Where a named or repeated schema was unfolded first. */
  readonly places: Map<string, string>;
  fields: number;
  open: number;
}

type Draft<View> = { -readonly [Name in keyof View]: View[Name] };

/** The tree of a schema. Level by level, so that what is left out is what lies deepest. */
export const buildTree = (pointer: Pointer, context: TreeContext): TreeView => {
  const state: State = { context, queue: [], places: new Map(), fields: 0, open: openBudget };
  const merged = unwrap(merge(context.document, [pointer]), context.document);
  const tree = treeOf(merged, { id: '', above: new Set(keysOf(merged)), depth: 0 }, state);
  drain(state);
  return tree;
};

/** One value with a name, such as a parameter, as a field. */
export const buildField = (name: string, pointer: Pointer, isRequired: boolean, context: TreeContext): FieldView => {
  const state: State = { context, queue: [], places: new Map(), fields: 0, open: 0 };
  const field = fieldOf(name, [pointer], isRequired, { id: '', above: new Set(), depth: 0 }, state);
  drain(state);
  return field;
};

const drain = (state: State): void => {
  for (let next = state.queue.shift(); next !== undefined; next = state.queue.shift()) next.run();
};

interface Place {
  readonly id: string;
  /** The schemas that this one lies in. */
  readonly above: ReadonlySet<string>;
  readonly depth: number;
}

const treeOf = (merged: Merged, place: Place, state: State, without: ReadonlySet<string> = new Set()): TreeView => {
  const { context } = state;
  const required = requiredOf(merged);
  const options = alternativesOf(merged);
  const common = options.length === 1 ? commonOf(options[0]?.pointers ?? [], context) : new Map<string, readonly Pointer[]>();
  const properties = new Map([...common, ...propertiesOf(merged)]);
  const commonRequired = options.length === 1 ? commonRequiredOf(options[0]?.pointers ?? [], context) : new Set<string>();
  const fields = [...properties].flatMap(([name, pointers]) =>
    without.has(name) || isHidden(pointers, context) ? [] : [fieldOf(name, pointers, required.has(name) || commonRequired.has(name), place, state)],
  );
  const extra = extraOf(merged);
  const extraFields = extra.length > 0 && !isTrivial(extra, context) ? [fieldOf('*', extra, false, place, state, say(context.words, 'anyName'))] : [];
  const patterns = merged.parts.flatMap(({ pointer, schema }) =>
    ownEntries(schema, 'patternProperties').map(([pattern]) =>
      fieldOf(`/${pattern}/`, [`${pointer}/patternProperties/${escape(pattern)}`], false, place, state),
    ),
  );
  const conditions = [...new Set(merged.parts.flatMap(({ schema }) => conditionsOf(schema, context.words)))];
  const alternatives = options
    .filter(({ pointers }) => pointers.some((pointer) => hasTree(unwrap(merge(context.document, [pointer]), context.document))) || (pointers.length > 1 && place.depth === 0))
    .map(({ keyword, pointers }, index) => alternativesView(merged, keyword, pointers, index === 0 ? '' : `${index + 1}`, new Set([...common.keys(), ...without]), place, state));
  const rest = restOf(merged, extra, fields.length > 0, context);
  const all = [...fields, ...patterns, ...extraFields];
  return { depth: place.depth, conditions, fields: all, alternatives, rest, isEmpty: all.length + alternatives.length + conditions.length === 0 && rest === '' };
};

const fieldOf = (
  name: string,
  pointers: readonly Pointer[],
  isRequired: boolean,
  place: Place,
  state: State,
  label = name,
): FieldView => {
  const { context } = state;
  const merged = merge(context.document, pointers);
  const id = `${place.id}.${anchorPart(name)}`;
  state.fields += 1;
  const field: Draft<FieldView> = {
    depth: place.depth,
    id,
    name: label,
    type: typeWords(merged, context),
    isRequired,
    ...factsOf(merged, context),
    children: none,
  };
  unfold(merged, { ...place, id, depth: place.depth + 1 }, state, (children) => {
    field.children = children;
  });
  return field;
};

const factsOf = (merged: Merged, context: TreeContext) => {
  const items = inner(merged, context.document);
  const own = badgesOf(merged, context.words);
  const values = enumOf(merged);
  const itemBadges = items === merged ? [] : badgesOf(items, context.words).filter(({ kind, text }) => kind === 'fact' && text !== say(context.words, 'default'));
  return {
    badges: [...own, ...itemBadges.map((badge) => ({ ...badge, text: say(context.words, 'each', { fact: badge.text }).trim() }))],
    values: valuesView(values.length > 0 || items === merged ? values : enumOf(items), context.words),
    examples: exampleValues(merged),
    description: descriptionOf(merged),
    discrepancies: merged.chain.flatMap((schema) => discrepancyViews(schema, context.words)),
  };
};

const descriptionOf = (merged: Merged): string => {
  const text = said(merged, 'description');
  return typeof text === 'string' ? text : '';
};

/** Hangs the tree of an object, or of the objects in an array, below what was just described. */
const unfold = (merged: Merged, place: Place, state: State, hang: (children: ChildrenView) => void): void => {
  const { context } = state;
  const target = unwrap(merged, context.document);
  if (!hasTree(target)) return;
  const keys = keysOf(target);
  const repeated = keys.find((key) => place.above.has(key));
  const page = pageOf(target, context);
  if (repeated !== undefined) return hang(linkTo('recursive', repeated, target, page, state));
  if (place.depth > deepest && page === undefined) return hang({ ...none, summary: say(context.words, 'deeper'), elsewhere: { text: say(context.words, 'deeper'), href: 'openapi.json' } });
  state.queue.push({
    run: () => {
      const known = keys.find((key) => state.places.has(key));
      const size = propertiesOf(target).size;
      if (known !== undefined && (size > 3 || state.fields > context.budget)) return hang(linkTo('above', known, target, page, state));
      if (page !== undefined && state.fields + size > context.budget) return hang(linkTo('page', '', target, page, state));
      for (const key of keys) state.places.set(key, place.id);
      const inner = { ...place, above: new Set([...place.above, ...keys]) };
      const tree = treeOf(target, inner, state);
      if (tree.isEmpty) return;
      const isOpen = tree.fields.length <= state.open;
      state.open -= isOpen ? tree.fields.length : 0;
      hang({ tree, summary: summaryOf(tree, context.words), isOpen });
    },
  });
};

const none: ChildrenView = { summary: '', isOpen: false };

const summaryOf = (tree: TreeView, words: Words): string =>
  tree.fields.length > 0
    ? count(words, 'fields', tree.fields.length)
    : tree.alternatives.length > 0
      ? count(words, 'alternatives', tree.alternatives.reduce((sum, { options }) => sum + options.length, 0))
      : say(words, 'rules');

const linkTo = (why: 'recursive' | 'above' | 'page', key: string, target: Merged, page: string | undefined, state: State): ChildrenView => {
  const { words } = state.context;
  const place = state.places.get(key);
  const name = target.component === undefined ? say(words, 'sameFields') : (segments(target.component).at(-1) ?? '');
  const text = say(words, `elsewhere.${why}`, { name });
  if (place !== undefined && place !== '' && why !== 'page') return { ...none, summary: text, elsewhere: { text, href: '', anchor: place } };
  return { ...none, summary: text, elsewhere: { text, href: page ?? 'openapi.json' } };
};

/** What tells that two places hold the same: the name of a schema, or the content of one without a name. */
const keysOf = (merged: Merged): readonly string[] => {
  if (merged.component !== undefined) return [merged.component];
  const [only] = merged.parts;
  if (merged.parts.length !== 1 || only === undefined) return merged.parts.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/components/schemas/') && pointer.split('/').length === 4);
  const key = contentKey(only.schema);
  return key === undefined ? [] : [key];
};

// A schema of three fields is sooner shown again than looked up elsewhere.
const contentKey = (schema: JsonObject): string | undefined => {
  const known = contentKeys.get(schema);
  if (known !== undefined) return known;
  const properties = own(schema, 'properties');
  if (!isObject(properties) || Object.keys(properties).length < 4) return undefined;
  const key = shortHash(JSON.stringify(schema));
  contentKeys.set(schema, key);
  return key;
};

const contentKeys = new WeakMap<JsonObject, string>();

const pageOf = (merged: Merged, context: TreeContext): string | undefined =>
  merged.component === undefined ? undefined : context.schemaPage(merged.component);

/** The schema that holds the fields: of an array its items', however deep; of a map the members'. */
const unwrap = (merged: Merged, document: JsonObject, depth = 0): Merged => {
  const items = itemsOf(merged);
  if (depth < 5 && items.length > 0 && propertiesOf(merged).size === 0) return unwrap(merge(document, items), document, depth + 1);
  return merged;
};

/** The scalar in an array of scalars: its constraints are worth saying in the array's own row. */
const inner = (merged: Merged, document: JsonObject): Merged => {
  const items = itemsOf(merged);
  return items.length === 0 ? merged : merge(document, items);
};

const hasTree = (merged: Merged): boolean =>
  propertiesOf(merged).size > 0 ||
  merged.parts.some(({ schema }) => Object.hasOwn(schema, 'patternProperties')) ||
  extraOf(merged).length > 0 ||
  alternativesOf(merged).some(({ pointers }) => pointers.length > 1);

const isHidden = (pointers: readonly Pointer[], { document, direction }: TreeContext): boolean => {
  if (direction === 'both') return false;
  return flag(merge(document, pointers), direction === 'request' ? 'readOnly' : 'writeOnly');
};

/** Fields that every alternative describes in the same words: they are shown once, before the alternatives. */
const commonOf = (pointers: readonly Pointer[], context: TreeContext): ReadonlyMap<string, readonly Pointer[]> => {
  if (pointers.length < 2 || pointers.length > shownOptions) return new Map();
  const [head, ...others] = pointers.map((pointer) => propertiesOf(merge(context.document, [pointer])));
  return new Map(
    [...(head ?? [])].filter(([name, places]) => others.every((other) => other.get(name)?.join(' ') === places.join(' '))),
  );
};

const commonRequiredOf = (pointers: readonly Pointer[], context: TreeContext): ReadonlySet<string> => {
  const [head, ...others] = pointers.map((pointer) => requiredOf(merge(context.document, [pointer])));
  return new Set([...(head ?? [])].filter((name) => others.every((other) => other.has(name))));
};

const alternativesView = (
  merged: Merged,
  keyword: 'oneOf' | 'anyOf',
  pointers: readonly Pointer[],
  suffix: string,
  common: ReadonlySet<string>,
  place: Place,
  state: State,
): AlternativesView => {
  const { words, document } = state.context;
  const discriminator = merged.parts.map(({ schema }) => own(schema, 'discriminator')).find(isObject);
  const property = discriminator === undefined ? undefined : ownText(discriminator, 'propertyName');
  const values = mappingOf(discriminator);
  const options = pointers.slice(0, shownOptions).map((pointer, index) => {
    const option = merge(document, [pointer]);
    const value = option.component === undefined ? undefined : values.get(option.component);
    const name = optionName(option, value?.[0], index, words);
    const id = `${place.id}~${suffix}${anchorPart(optionKey(option, value?.[0], index))}`;
    const view: Draft<OptionView> = {
      depth: place.depth,
      id,
      name,
      type: typeWords(nameless(option, name), state.context),
      ...pick(factsOf(option, state.context)),
      children: none,
    };
    const target = unwrap(option, document);
    if (hasTree(target)) {
      const keys = keysOf(target);
      const repeated = keys.find((key) => place.above.has(key));
      if (repeated === undefined) {
        state.queue.push({
          run: () => {
            const page = pageOf(target, state.context);
            if (page !== undefined && state.fields > state.context.budget) {
              view.children = linkTo('page', '', target, page, state);
              return;
            }
            const tree = treeOf(target, { ...place, id, depth: place.depth + 1, above: new Set([...place.above, ...keys]) }, state, common);
            if (!tree.isEmpty) view.children = { tree, summary: summaryOf(tree, words), isOpen: index === 0 || tree.fields.length <= 6 };
          },
        });
      } else {
        view.children = linkTo('recursive', repeated, target, pageOf(target, state.context), state);
      }
    }
    return { view, component: option.component };
  });
  return {
    title: say(words, keyword),
    discriminator: property === undefined ? '' : say(words, 'discriminator', { field: code(property) }),
    mapping: options.flatMap(({ view, component }) =>
      property === undefined || component === undefined
        ? []
        : (values.get(component) ?? [segments(component).at(-1) ?? '']).map((value) => ({ value, name: view.name, anchor: view.id })),
    ),
    options: options.map(({ view }) => view),
    others: pointers.length <= shownOptions ? '' : say(words, 'otherAlternatives', { count: pointers.length - shownOptions }),
  };
};

/** An option that is called after its schema would be called so twice. */
const nameless = ({ component, ...option }: Merged, name: string): Merged =>
  component === undefined || segments(component).at(-1) === name ? option : { ...option, component };

const pick = ({ badges, values, description }: ReturnType<typeof factsOf>) => ({ badges, values, description });

const optionName = (option: Merged, value: string | undefined, index: number, words: Words): string => {
  const title = said(option, 'title');
  if (typeof title === 'string' && title !== '') return title;
  if (option.component !== undefined) return segments(option.component).at(-1) ?? '';
  return value ?? say(words, 'option', { number: index + 1 });
};

const optionKey = (option: Merged, value: string | undefined, index: number): string =>
  option.component === undefined ? (value ?? String(index + 1)) : (segments(option.component).at(-1) ?? '');

/** Which values of the discriminator lead to which schema. */
const mappingOf = (discriminator: JsonObject | undefined): ReadonlyMap<Pointer, readonly string[]> => {
  const values = new Map<Pointer, string[]>();
  for (const [value, target] of discriminator === undefined ? [] : ownEntries(discriminator, 'mapping')) {
    if (typeof target !== 'string') continue;
    const pointer = target.includes('#') ? pointerOfRef(target) : `/components/schemas/${target}`;
    values.set(pointer, [...(values.get(pointer) ?? []), value]);
  }
  return values;
};

const isTrivial = (pointers: readonly Pointer[], context: TreeContext): boolean => {
  const merged = merge(context.document, pointers);
  return !hasTree(unwrap(merged, context.document)) && badgesOf(merged, context.words).length === 0 && enumOf(merged).length === 0 && descriptionOf(merged) === '';
};

const restOf = (merged: Merged, extra: readonly Pointer[], hasFields: boolean, context: TreeContext): string => {
  const { words } = context;
  const stated = merged.parts.map(({ schema }) => own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties')).filter((value) => value !== undefined);
  if (stated.includes(false)) return hasFields ? say(words, 'rest.none') : '';
  if (extra.length > 0) {
    const type = typeWords(merge(context.document, extra), context).map(({ text }) => text).join('');
    return say(words, hasFields ? 'rest.typed' : 'rest.only', { type });
  }
  return stated.includes(true) ? say(words, 'rest.any') : '';
};

/** The values of an enum, in three portions: shown, behind a click, left out. */
export const valuesView = (values: readonly EnumValue[], words: Words): ValuesView => {
  const more = values.slice(shownValues, listedValues);
  const left = values.length - listedValues;
  return {
    shown: values.slice(0, shownValues),
    more,
    moreText: more.length === 0 ? '' : count(words, 'moreValues', values.length - shownValues),
    leftOut: left <= 0 ? '' : count(words, 'valuesLeftOut', left),
    hasAny: values.length > 0,
    hasMeanings: values.some(({ meaning }) => meaning !== ''),
  };
};

/** The contradictions that an object of the description declares about itself. */
export const discrepancyViews = (owner: JsonValue, words: Words): readonly DiscrepancyView[] =>
  isObject(owner)
    ? readDiscrepancies(own(owner, 'x-known-discrepancies')).discrepancies.map((found) => ({
        about: found.pointer === '' ? '' : say(words, 'about', { keyword: code(segments(found.pointer).join(' › ')) }),
        documented: found.documented,
        shown: found.shown,
        note: noteOf(owner, found),
      }))
    : [];

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Whether a schema is an object with fields of its own, rather than one value. */
export const isComposite = (pointer: Pointer, document: JsonObject): boolean => hasTree(unwrap(merge(document, [pointer]), document));

/** The single value that a schema without fields describes. */
export const scalarTypes = (pointer: Pointer, document: JsonObject): readonly string[] => typesOf(merge(document, [pointer]));
