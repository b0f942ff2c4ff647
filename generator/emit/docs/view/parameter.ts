import type { Example, Header, JsonObject, Operation, Parameter } from '../../../model/api.ts';
import { own, ownText } from '../../../model/resolve.ts';
import { exampleText, exampleTexts } from './code.ts';
import { externalExamples } from './external-docs.ts';
import { originBadges, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import { buildField } from './schema/tree.ts';
import type { Direction, FactsView } from './schema/view.ts';
import { objectAt, type ApiSite } from './site.ts';
import { styleBadges } from './style.ts';
import type { FieldSlot, Trees } from './trees.ts';
import { say, type Words } from './words.ts';

/** The parameters of one place: of the path, the query, headers or cookies. */
export interface ParametersView {
  readonly title: string;
  readonly id: string;
  readonly fields: readonly FieldSlot[];
}

/** The parameters of an operation, by place. */
export const parameterGroups = (
  site: ApiSite,
  trees: Trees,
  operation: Operation,
  direction: Direction,
): readonly ParametersView[] =>
  places.flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    return [
      {
        title: say(site.words, `parameters.${place}`),
        id: `${place}-parameters`,
        fields: parameters.map((parameter) => ({
          prefix: place,
          ...fieldKey(site, `${direction} ${parameter.required}`, parameter),
          field: parameterField(site, trees, parameter, direction),
        })),
      },
    ];
  });

const places = ['path', 'query', 'header', 'cookie'] as const;

// A reference to a component may have words of its own.
const fieldKey = (
  site: ApiSite,
  kind: string,
  { pointer, description = '' }: Pick<Parameter, 'pointer' | 'description'>,
) => {
  const isOwn = description !== (ownText(objectAt(site, pointer), 'description') ?? '');
  return {
    key: `${site.folder} ${kind} ${pointer}${isOwn ? ` ${description}` : ''}`,
    isShared: pointer.startsWith('/components/'),
  };
};

const parameterField = (site: ApiSite, trees: Trees, parameter: Parameter, direction: Direction) => {
  const { pointer, name, required } = parameter;
  const { facts: base, ...field } = trees.field(name, parameter.schema?.pointer ?? pointer, required, direction);
  const holder = objectAt(site, pointer);
  return {
    ...field,
    facts: {
      ...base,
      description: parameter.description ?? base.description,
      badges: [
        ...deprecatedBadges(parameter.deprecated, site.words),
        ...base.badges,
        ...writtenBadges(site.api.document, parameter, site.words),
        ...reservedBadges(parameter.allowReserved, site.words),
        ...(parameter.allowEmptyValue ? [fact(say(site.words, 'allowEmptyValue'))] : []),
        ...originBadges([holder], site.words),
      ],
      ...examplesOf(parameter.examples, base),
      externalDocs: [...base.externalDocs, ...externalExamples(holder, site)],
      discrepancies: [...discrepancyViews(holder), ...base.discrepancies],
    },
  };
};

/** Examples as values; where somebody gave them words, or there are several, each with what it is called. */
const examplesOf = (examples: readonly Example[], base: FactsView): Pick<FactsView, 'examples' | 'namedExamples'> => {
  const isNamed =
    examples.length > 1 ||
    examples.some(({ summary, description }) => summary !== undefined || description !== undefined);
  if (!isNamed)
    return {
      examples: examples.length > 0 ? exampleTexts(examples.map(({ value }) => value)) : base.examples,
      namedExamples: [],
    };
  return {
    examples: [],
    namedExamples: examples.map(({ name, summary = name, description = '', value }) => ({
      title: summary,
      description,
      value: exampleText(value),
    })),
  };
};

const fact = (text: string, code = ''): Badge => ({ kind: 'fact', text, code });

const deprecatedBadges = (isDeprecated: boolean, words: Words): readonly Badge[] =>
  isDeprecated ? [{ kind: 'warning', text: say(words, 'deprecated'), code: '' }] : [];

/** Whether characters that mean something in an address are written as they are. */
export const reservedBadges = (allowReserved: boolean, words: Words): readonly Badge[] =>
  allowReserved ? [fact(say(words, 'allowReserved'))] : [];

const writtenBadges = (
  document: JsonObject,
  { mediaType, schema, ...parameter }: Pick<Parameter, 'name' | 'in' | 'style' | 'explode' | 'mediaType' | 'schema'>,
  words: Words,
): readonly Badge[] =>
  mediaType === undefined
    ? styleBadges(document, { ...parameter, schemas: schema === undefined ? [] : [schema.pointer] }, words)
    : [fact(say(words, 'writtenAs'), mediaType)];

/** The headers of a response. */
export const headerFields = (
  site: ApiSite,
  trees: Trees,
  headers: readonly Header[],
  prefix: string,
  direction: Direction,
): readonly FieldSlot[] =>
  headers.map((header) => ({
    prefix,
    ...fieldKey(site, `header ${header.name}`, header),
    field: headerField(site, trees, header, direction),
  }));

const headerField = (site: ApiSite, trees: Trees, header: Header, direction: Direction) => {
  const base =
    header.schema === undefined
      ? buildField(header.name, header.pointer, header.required, {
          document: {},
          words: site.words,
          schemaPage: () => undefined,
          direction,
          budget: 0,
          isXml: false,
          isBrief: true,
          known: new Map(),
        })
      : trees.field(header.name, header.schema.pointer, header.required, direction);
  const holder = objectAt(site, header.pointer);
  return {
    ...base,
    facts: {
      ...base.facts,
      description: header.description ?? base.facts.description,
      badges: [
        ...deprecatedBadges(own(holder, 'deprecated') === true, site.words),
        ...base.facts.badges,
        ...writtenBadges(site.api.document, { in: 'header', style: 'simple', ...header }, site.words),
      ],
      ...examplesOf(header.examples, base.facts),
    },
  };
};
