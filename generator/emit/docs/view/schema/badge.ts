import { isConstant } from '../../../../model/alternatives.ts';
import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { limitWords, patternsOf } from '../../../../model/constraint.ts';
import { enumValuesOf, first, flag, type Merged } from '../../../../model/merge.ts';
import { isList, own, ownEntries, ownList } from '../../../../model/resolve.ts';
import { clip, exampleTexts, shown, shownTogether } from '../code.ts';
import { constraintPhrases, say, type Words } from '../words.ts';

/** A short fact about a value: `1 to 30 characters`, or a word and a value: `default` `cpa`. */
export interface Badge {
  readonly kind: 'fact' | 'warning' | 'origin';
  /** Words; empty when the code says it all. */
  readonly text: string;
  /** A value, pattern or format; empty when the words say it all. */
  readonly code: string;
}

/** One of the values that an enum allows. */
export interface EnumValue {
  readonly value: string;
  /** Markdown; empty when the description doesn't say. */
  readonly meaning: string;
}

/** Everything that a schema demands or says beyond its type, as badges. */
export const badgesOf = (merged: Merged, words: Words): readonly Badge[] =>
  merged.parts.some(({ schema }) => isTelling(schema)) ? collectBadges(merged, words) : none;

const none: readonly never[] = [];

// Most fields of a large description say nothing that would become a badge.
const isTelling = (schema: JsonObject): boolean => {
  for (const name in schema) if (!structural.has(name)) return true;
  return false;
};

/** What says which values there are, or describes them: neither is a badge. */
const structural: ReadonlySet<string> = new Set(
  '$ref type title description enum example examples properties required items additionalProperties allOf anyOf oneOf'.split(
    ' ',
  ),
);

const collectBadges = (merged: Merged, words: Words): readonly Badge[] => {
  const fact = (text: string, code = ''): Badge => ({ kind: 'fact', text, code });
  const constant = first(merged, 'const');
  const fallback = merged.parts.some(({ schema }) => Object.hasOwn(schema, 'default'))
    ? first(merged, 'default')
    : undefined;
  const contentType = text(first(merged, 'contentMediaType'));
  const encoding = text(first(merged, 'contentEncoding'));
  return [
    ...(flag(merged, 'deprecated') ? [{ kind: 'warning', text: say(words, 'deprecated'), code: '' } as const] : []),
    ...(flag(merged, 'readOnly') ? [fact(say(words, 'readOnly'))] : []),
    ...(flag(merged, 'writeOnly') ? [fact(say(words, 'writeOnly'))] : []),
    ...formats(merged).map((format) => fact('', format)),
    ...(contentType === undefined ? [] : [fact('', contentType)]),
    ...(encoding === undefined ? [] : [fact('', encoding)]),
    ...(constant === undefined ? [] : [fact(say(words, 'always'), shown(constant))]),
    ...distinct(merged, (schema) => limitWords(schema, constraintPhrases(words))).map((said) => fact(said)),
    ...distinct(merged, patternsOf).map((pattern) => fact(say(words, 'pattern'), pattern)),
    ...(fallback === undefined ? [] : [fact(say(words, 'default'), clip(shown(fallback), 200))]),
    ...originBadges(merged.chain, words),
  ];
};

/** Where a fact comes from when the documentation doesn't state it: `x-origin`. */
export const originBadges = (chain: readonly JsonObject[], words: Words): readonly Badge[] => {
  const origin = chain.map((schema) => own(schema, 'x-origin')).find((value) => value !== undefined);
  return origin === 'sample' || origin === 'inferred'
    ? [{ kind: 'origin', text: say(words, `origin.${origin}`), code: '' }]
    : [];
};

/** The values that an enum allows, with what they mean where the description says so. */
export const enumOf = (merged: Merged): readonly EnumValue[] =>
  merged.parts.some(
    ({ schema }) => Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'oneOf') || Object.hasOwn(schema, 'anyOf'),
  )
    ? collectValues(merged)
    : none;

const collectValues = (merged: Merged): readonly EnumValue[] => {
  const constants = merged.parts.flatMap(({ schema }) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const branches = ownList(schema, keyword);
      return branches.length > 0 && branches.every(isConstant) ? branches : [];
    }),
  );
  if (constants.length > 0) {
    const names = shownTogether(constants.map((branch) => branch['const']));
    return constants.map((branch, index) => ({
      value: names[index] ?? '',
      meaning: text(own(branch, 'description')) ?? text(own(branch, 'title')) ?? '',
    }));
  }
  const values = enumValuesOf(merged);
  if (values.length === 0 || first(merged, 'const') !== undefined) return [];
  const meanings = new Map<string, string>();
  const listed = first(merged, 'x-enum-descriptions');
  const all = first(merged, 'enum');
  // Of those values that a narrower enum leaves, each has the description of its place in the list that is described.
  const places =
    Array.isArray(all) && all.length !== values.length
      ? values.map((value) => all.indexOf(value))
      : values.map((_, index) => index);
  for (const { schema } of merged.parts) {
    for (const [value, meaning] of ownEntries(schema, 'x-enumDescriptions')) meanings.set(value, String(meaning));
  }
  const names = shownTogether(values);
  return values.map((value, index) => ({
    value: names[index] ?? '',
    meaning: meanings.get(String(value)) ?? (isList(listed) ? (text(listed[places[index] ?? -1]) ?? '') : ''),
  }));
};

/** Example values given beside the schema itself. */
export const exampleValues = (merged: Merged): readonly string[] => {
  const many = first(merged, 'examples');
  const one = first(merged, 'example');
  const values = isList(many) ? many : one === undefined ? [] : [one];
  return exampleTexts(values);
};

const distinct = (merged: Merged, tell: (schema: JsonObject) => readonly string[]): readonly string[] => [
  ...new Set(merged.parts.flatMap(({ schema }) => tell(schema))),
];

const formats = (merged: Merged): readonly string[] => [
  // Some say `string` twice.
  ...new Set(
    merged.parts
      .flatMap(({ schema }) => text(own(schema, 'format')) ?? [])
      .filter((format) => format !== first(merged, 'type')),
  ),
];

const text = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
