import type { Header, Operation, Parameter } from '../../../model/api.ts';
import { ownText } from '../../../model/resolve.ts';
import { exampleTexts } from './code.ts';
import { originBadges, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import { buildField } from './schema/tree.ts';
import type { Direction } from './schema/view.ts';
import { objectAt, type ApiSite } from './site.ts';
import type { FieldSlot, Trees } from './trees.ts';
import { say } from './words.ts';

/** The parameters of one place: of the path, the query, headers or cookies. */
export interface ParametersView {
  readonly title: string;
  readonly id: string;
  readonly fields: readonly FieldSlot[];
}

/** The parameters of an operation, by place. */
export const parameterGroups = (site: ApiSite, trees: Trees, operation: Operation, direction: Direction): readonly ParametersView[] =>
  places.flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    return [
      {
        title: say(site.words, `parameters.${place}`),
        id: `${place}-parameters`,
        fields: parameters.map((parameter) => ({ prefix: place, ...fieldKey(site, `${direction} ${parameter.required}`, parameter), field: parameterField(site, trees, parameter, direction) })),
      },
    ];
  });

const places = ['path', 'query', 'header', 'cookie'] as const;

// A reference to a component may have words of its own.
const fieldKey = (site: ApiSite, kind: string, { pointer, description = '' }: Pick<Parameter, 'pointer' | 'description'>) => {
  const isOwn = description !== (ownText(objectAt(site, pointer), 'description') ?? '');
  return { key: `${site.folder} ${kind} ${pointer}${isOwn ? ` ${description}` : ''}`, isShared: pointer.startsWith('/components/') };
};

const parameterField = (site: ApiSite, trees: Trees, parameter: Parameter, direction: Direction) => {
  const { pointer, name, required } = parameter;
  const { facts: base, ...field } = trees.field(name, parameter.schema?.pointer ?? pointer, required, direction);
  const holder = objectAt(site, pointer);
  const examples = exampleTexts(parameter.examples.map(({ value }) => value));
  return {
    ...field,
    facts: {
      ...base,
      description: parameter.description ?? base.description,
      badges: [
        ...(parameter.deprecated ? [{ kind: 'warning', text: say(site.words, 'deprecated'), code: '' } as const] : []),
        ...base.badges,
        ...styleBadges(parameter, site),
        ...originBadges([holder], site.words),
      ],
      examples: examples.length > 0 ? examples : base.examples,
      discrepancies: [...discrepancyViews(holder), ...base.discrepancies],
    },
  };
};

/** How an array or object is written, where the reader could not guess it. */
const styleBadges = ({ style, explode, mediaType, ...parameter }: Parameter, { words }: ApiSite): readonly Badge[] => {
  if (mediaType !== undefined) return [{ kind: 'fact', text: say(words, 'writtenAs'), code: mediaType }];
  const usual = parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple';
  const isUsual = style === usual && explode === (usual === 'form');
  return isUsual ? [] : [{ kind: 'fact', text: say(words, explode ? 'style.exploded' : 'style'), code: style }];
};

/** The headers of a response. */
export const headerFields = (site: ApiSite, trees: Trees, headers: readonly Header[], prefix: string, direction: Direction): readonly FieldSlot[] =>
  headers.map((header) => ({ prefix, ...fieldKey(site, `header ${header.name}`, header), field: headerField(site, trees, header, direction) }));

const headerField = (site: ApiSite, trees: Trees, header: Header, direction: Direction) => {
  const base = header.schema === undefined
    ? buildField(header.name, header.pointer, header.required, { document: {}, words: site.words, schemaPage: () => undefined, direction, budget: 0, isBrief: true, known: new Map() })
    : trees.field(header.name, header.schema.pointer, header.required, direction);
  return { ...base, facts: { ...base.facts, description: header.description ?? base.facts.description } };
};
