import { alternativesOf, isConstant, isNull } from '../../../../model/alternatives.ts';
import type { JsonObject } from '../../../../model/api.ts';
import { extraOf, first, itemsOf, merge, propertiesOf, said, typesOf, type Merged } from '../../../../model/merge.ts';
import { segments } from '../../../../model/pointer.ts';
import { isList, ownList } from '../../../../model/resolve.ts';
import { isTuple } from './clause.ts';
import { say, type Words } from '../words.ts';

/** A type in words, in pieces: "array of " and the name of a schema, which is a link. */
export interface TypePiece {
  readonly text: string;
  /** A page of the site, as seen from the API's folder; empty for plain words. */
  readonly href: string;
}

/** What describing a type needs to know of the site. */
export interface TypeContext {
  readonly document: JsonObject;
  readonly words: Words;
  /** The page of a named schema, as seen from the API's folder. */
  readonly schemaPage: (pointer: string) => string | undefined;
}

/** A type in words: `string or null`, `array of Offer`, `map of strings`. */
export const typeWords = (merged: Merged, context: TypeContext): readonly TypePiece[] =>
  describe(merged, context, 'one', 0);

/** Whether `null` is among the values. */
const isNullable = (merged: Merged): boolean =>
  typesOf(merged).includes('null') ||
  merged.parts.some(({ schema }) =>
    (['oneOf', 'anyOf'] as const).some((keyword) => ownList(schema, keyword).some(isNull)),
  );

/** More alternatives than this are counted. */
export const namedAlternatives = 4;

type Number = 'one' | 'many';

const describe = (merged: Merged, context: TypeContext, number: Number, depth: number): readonly TypePiece[] => {
  const pieces = describeValue(merged, context, number, depth);
  return isNullable(merged) &&
    pieces.length > 0 &&
    !(pieces.length === 1 && pieces[0]?.text === say(context.words, `type.null.${number}`))
    ? [...pieces, plain(` ${say(context.words, 'or')} ${say(context.words, `type.null.${number}`)}`)]
    : pieces;
};

const describeValue = (merged: Merged, context: TypeContext, number: Number, depth: number): readonly TypePiece[] => {
  const { words, document } = context;
  if (merged.never) return [plain(say(words, 'type.never'))];
  const alternatives = alternativesOf(merged);
  const named = merged.component === undefined ? undefined : namedPiece(merged.component, context);
  const types = typesOf(merged).filter((type) => type !== 'null');
  const isMap = propertiesOf(merged).size === 0 && extraOf(merged).length > 0;

  const items = isTuple(merged) ? [] : itemsOf(merged);
  if (types.includes('array') || (types.length === 0 && (items.length > 0 || isTuple(merged)))) {
    const array = plain(say(words, items.length === 0 ? `type.array.${number}` : `type.arrayOf.${number}`));
    const inner = items.length === 0 || depth > 3 ? [] : describe(merge(document, items), context, 'many', depth + 1);
    const others = types.filter((type) => type !== 'array');
    return [...others.map((type) => plain(`${noun(words, type, number)} ${say(words, 'or')} `)), array, ...inner];
  }
  if (named !== undefined && (isObjectLike(merged, types) || alternatives.length > 0)) return [named];
  const [alternative] = alternatives;
  if (alternative !== undefined && propertiesOf(merged).size === 0) {
    if (alternative.pointers.length === 0) return [plain(say(words, 'type.null.one'))];
    const shown = alternative.pointers
      .slice(0, namedAlternatives)
      .map((pointer) => describe(merge(document, [pointer]), context, number, depth + 1));
    const joined = joinPieces(distinct(shown), words);
    // Alternatives that say no type of their own are of the one that is stated beside them.
    const isUntyped = types.length > 0 && joined.some(({ text }) => text === say(words, 'type.any'));
    if (!isUntyped)
      return alternative.pointers.length > namedAlternatives || depth > 2
        ? [plain(say(words, `type.alternatives.${number}`, { count: alternative.pointers.length }))]
        : joined;
  }
  if (isMap && (types.length === 0 || types.includes('object')) && depth <= 3) {
    return [
      plain(say(words, `type.mapOf.${number}`)),
      ...describe(merge(document, extraOf(merged)), context, 'many', depth + 1),
    ];
  }
  const said = types.length > 0 ? types : guessTypes(merged);
  if (said.length > 0)
    return joinPieces(
      said.map((type) => [plain(noun(words, type, number))]),
      words,
    );
  return typesOf(merged).includes('null')
    ? [plain(say(words, `type.null.${number}`))]
    : named === undefined
      ? [plain(say(words, 'type.any'))]
      : [named];
};

/** What a schema without `type` must be, by what else it says. */
const guessTypes = (merged: Merged): readonly string[] => {
  if (propertiesOf(merged).size > 0 || extraOf(merged).length > 0) return ['object'];
  const constant = first(merged, 'const');
  const constants = merged.parts.flatMap(({ schema }) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
      ownList(schema, keyword)
        .filter(isConstant)
        .map((branch) => branch['const'] ?? null),
    ),
  );
  const values = first(merged, 'enum');
  const all = constant !== undefined ? [constant] : isList(values) ? values : constants;
  return [
    ...new Set(all.filter((value) => value !== null).map((value) => (Array.isArray(value) ? 'array' : typeof value))),
  ];
};

const isObjectLike = (merged: Merged, types: readonly string[]): boolean =>
  types.includes('object') ||
  propertiesOf(merged).size > 0 ||
  (types.length === 0 && said(merged, 'type') === undefined);

const namedPiece = (component: string, context: TypeContext): TypePiece => ({
  text: segments(component).at(-1) ?? '',
  href: context.schemaPage(component) ?? '',
});

const noun = (words: Words, type: string, number: Number): string =>
  Object.hasOwn(words, `type.${type}.${number}`) ? say(words, `type.${type}.${number}`) : type;

const plain = (text: string): TypePiece => ({ text, href: '' });

const distinct = (alternatives: readonly (readonly TypePiece[])[]): readonly (readonly TypePiece[])[] => {
  const keys = alternatives.map((pieces) => pieces.map(({ text }) => text).join(''));
  return alternatives.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

const joinPieces = (alternatives: readonly (readonly TypePiece[])[], words: Words): readonly TypePiece[] =>
  alternatives.flatMap((pieces, index) => {
    const separator = index === 0 ? [] : [plain(index === alternatives.length - 1 ? ` ${say(words, 'or')} ` : ', ')];
    return [...separator, ...pieces];
  });
