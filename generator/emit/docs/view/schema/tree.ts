import { alternativesOf } from '../../../../model/alternatives.ts';
import {
  conditionalPropertiesOf,
  extraOf,
  first,
  merge,
  propertiesOf,
  requiredOf,
  type Merged,
} from '../../../../model/merge.ts';
import { child, segments, type Pointer } from '../../../../model/pointer.ts';
import { ownEntries } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { say } from '../words.ts';
import { alternativesView } from './alternative.ts';
import { anchorPart } from './anchor.ts';
import { clausesOf } from './clause.ts';
import { commonOf, commonRequiredOf } from './common.ts';
import { conditionsOf } from './condition.ts';
import { factsOf, isTold, isTrivial, restOf, titleOf } from './facts.ts';
import { linkTo, noChildren, unfold, type Draft, type Growth, type Place } from './growth.ts';
import { isHidden, treeKey, unwrap } from './shape.ts';
import { subtypesSaid } from './subtype.ts';
import { namedAlternatives } from './type.ts';
import type { AlternativesView, ChildrenView, FactsView, FieldView, TreeContext, TreeView } from './view.ts';

/** So many fields below the first level are open from the start. */
const openBudget = 12;

/** The tree of a schema. */
export const buildTree = (pointer: Pointer, context: TreeContext): TreeView => {
  const growth = startGrowth(context, openBudget);
  const merged = unwrap(merge(context.document, [pointer]), context.document);
  const key = treeKey(merged, context.document);
  const tree = treeOf(
    merged,
    { id: '', above: new Set(key === undefined ? [] : [key]), depth: 0, indent: 0 },
    growth,
    new Set(),
  );
  finish(growth);
  return tree;
};

/** One value with a name, such as a parameter, as a field. */
export const buildField = (name: string, pointer: Pointer, isRequired: boolean, context: TreeContext): FieldView => {
  const growth = startGrowth(context, 0);
  const field = fieldOf(
    { name, label: name, pointers: [pointer], isRequired },
    { id: '', above: new Set(), depth: 0, indent: 0 },
    growth,
  );
  finish(growth);
  return field;
};

const startGrowth = (context: TreeContext, open: number): Growth => {
  const growth: Growth = {
    context,
    queue: [],
    places: new Map(),
    fields: 0,
    options: 0,
    written: 0,
    open,
    treeOf: (merged, place, without) => treeOf(merged, place, growth, without),
  };
  return growth;
};

const finish = ({ queue }: Growth): void => {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
};

const treeOf = (merged: Merged, place: Place, growth: Growth, without: ReadonlySet<string>): TreeView => {
  const { context } = growth;
  const lists = alternativesOf(merged);
  const [only] = lists.length === 1 ? lists : [];
  const common = commonOf(only?.pointers ?? [], context);
  const required = new Set([...requiredOf(merged), ...commonRequiredOf(only?.pointers ?? [], context)]);
  const always = new Map([...common, ...propertiesOf(merged)]);
  const conditional = [...conditionalPropertiesOf(merged)].filter(([name]) => !always.has(name));
  const members = [...always, ...conditional];
  const hidden = hiddenOf(members, context);
  const properties = members.filter(([name]) => !without.has(name) && !hidden.has(name));
  const patterns = patternsOf(merged);
  const extra = extraOf(merged);
  const fields = [
    ...properties.map(([name, pointers]) => ({ name, label: name, pointers, isRequired: required.has(name) })),
    ...patterns,
    ...clausesOf(merged, context.words).map((clause) => ({ ...clause, isRequired: false })),
    ...(extra.length === 0 || isTrivial(extra, context)
      ? []
      : [{ name: '*', label: say(context.words, 'anyName'), pointers: extra, isRequired: false }]),
    ...merged.beyond.map((pointer) => ({
      name: `&${segments(pointer).at(-1) ?? ''}`,
      label: say(context.words, 'inherited'),
      pointers: [pointer],
      isRequired: false,
      isLink: true,
    })),
  ].map((row) => fieldOf(row, place, growth));
  const undescribed = undescribedOf(
    merged,
    (name) => always.has(name) || conditional.some(([one]) => one === name),
    context,
  );
  const conditions = new Set([
    ...undescribed.map((name) => say(context.words, 'condition.required', { fields: code(name) })),
    ...(lists.length > 0 ? [] : [subtypesSaid(merged, context.document, context.words)].filter((text) => text !== '')),
    ...merged.parts.flatMap(({ schema }) => conditionsOf(schema, { hidden, required, words: context.words })),
  ]);
  const alternatives = alternativesViews(merged, new Set([...common.keys(), ...without]), place, growth);
  const rest = restOf(merged, extra, properties.length + patterns.length > 0, context);
  const isEmpty = fields.length + alternatives.length + conditions.size === 0 && rest === '';
  return { depth: place.indent, conditions: [...conditions], fields, alternatives, rest, isEmpty };
};

/** The names that an object must have without a word of what they are, here or in an alternative. */
const undescribedOf = (
  merged: Merged,
  isDescribed: (name: string) => boolean,
  { document }: TreeContext,
): readonly string[] =>
  [...requiredOf(merged)].filter(
    (name) =>
      !isDescribed(name) &&
      !alternativesOf(merged).some(({ pointers }) =>
        pointers.some((pointer) => propertiesOf(merge(document, [pointer])).has(name)),
      ),
  );

const hiddenOf = (
  members: readonly (readonly [string, readonly Pointer[]])[],
  context: TreeContext,
): ReadonlySet<string> =>
  context.direction === 'both'
    ? none
    : new Set(members.filter(([, pointers]) => isHidden(pointers, context)).map(([name]) => name));

const none: ReadonlySet<string> = new Set();

interface Row {
  readonly name: string;
  readonly label: string;
  readonly pointers: readonly Pointer[];
  readonly isRequired: boolean;
  /** Whether its own fields are shown on its page only. */
  readonly isLink?: boolean;
  /** Whether it is about names, which are texts without a type. */
  readonly isOfNames?: boolean;
}

const patternsOf = (merged: Merged): readonly Row[] =>
  merged.parts.flatMap(({ pointer, schema }) =>
    ownEntries(schema, 'patternProperties').map(([pattern]) => ({
      name: `/${pattern}/`,
      label: `/${pattern}/`,
      pointers: [child(pointer, 'patternProperties', pattern)],
      isRequired: false,
    })),
  );

const fieldOf = (
  { name, label, pointers, isRequired, isLink = false, isOfNames = false }: Row,
  place: Place,
  growth: Growth,
): FieldView => {
  const { context } = growth;
  const merged = merge(context.document, pointers);
  const id = `${place.id}.${anchorPart(name)}`;
  const facts = titled(factsOf(merged, isRequired, context), merged, label);
  growth.fields += 1;
  const field: Draft<FieldView> = {
    depth: place.indent,
    id,
    // A link has to have a text.
    name: label === '' ? '""' : label,
    facts: isOfNames ? { ...facts, type: [{ text: say(context.words, 'type.string.one'), href: '' }] } : facts,
    children: noChildren,
  };
  growth.written += field.facts.description.length + field.facts.each.length;
  const hang = (children: ChildrenView): void => void (field.children = { ...children, depth: place.indent });
  if (isLink) hang(linkTo('page', '', merged, growth));
  else unfold(merged, { ...place, id, depth: place.depth + 1, indent: place.indent + 1 }, growth, hang);
  return field;
};

/** What is said of a field, with its title where that is all that is. */
const titled = (facts: FactsView, merged: Merged, name: string): FactsView => {
  const title = facts.description === '' && merged.component === undefined ? titleOf(merged, name) : '';
  return title === '' ? facts : { ...facts, description: title };
};

/** Whether the field's type names all alternatives, with links to where they are described. */
const isLinked = (merged: Merged, pointers: readonly Pointer[], { depth }: Place, { context }: Growth): boolean =>
  context.isBrief &&
  depth > 0 &&
  pointers.length <= namedAlternatives &&
  propertiesOf(merged).size === 0 &&
  first(merged, 'discriminator') === undefined &&
  pointers.every((pointer) => isTold(pointer, context));

/** The alternatives worth a list: those that say more than the field's type does already. */
const alternativesViews = (
  merged: Merged,
  common: ReadonlySet<string>,
  place: Place,
  growth: Growth,
): readonly AlternativesView[] =>
  alternativesOf(merged)
    .filter(({ pointers }) => pointers.length > 1 || place.depth === 0)
    .filter(({ pointers }) => pointers.some((pointer) => !isTrivial([pointer], growth.context)))
    .filter(({ pointers }) => !isLinked(merged, pointers, place, growth))
    .map(({ keyword, pointers }, index) =>
      alternativesView(merged, { keyword, pointers, suffix: index === 0 ? '' : `${index + 1}`, common }, place, growth),
    );
