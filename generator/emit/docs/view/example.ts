import type { Example, JsonValue, MediaType } from '../../../model/api.ts';
import { isText } from '../../../model/media-type.ts';
import { plainSample } from '../../../model/plain-value.ts';
import { valueAt } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import { createSampler } from '../../../model/sample.ts';
import type { CodeText } from '../../../text/token.ts';
import type { Direction } from '../../../validate.ts';
import { faultsOf, type FaultsView, type FaultView } from './fault.ts';
import { anchorPart } from './schema/anchor.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';
import { say } from './words.ts';
import type { ApiSite } from './site.ts';

/** One documented example; `code` is what may be sent or will be received. */
export interface ExampleView {
  readonly id: string;
  /** `201`, or empty for a request. */
  readonly status: string;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly code: CodeText;
  /** A sentence when the code is only the beginning of a very long example; empty otherwise. */
  readonly cut: string;
  readonly discrepancies: readonly DiscrepancyView[];
  /** The example as the provider prints it, when `code` had to be corrected. */
  readonly verbatim: readonly CodeText[];
  /** How `code` contradicts its schema although nothing is declared, and how much more than that. */
  readonly faults: readonly FaultView[];
  readonly more: string;
  readonly isOpen: boolean;
  /** A sentence for one that the description doesn't have; empty for a documented one. */
  readonly origin: string;
}

/** The examples of a body in each of its media types, by name, each held against its schema; where several have examples, each says of which it is. */
export const exampleViews = (
  site: ApiSite,
  content: readonly MediaType[],
  prefix: string,
  status: string,
): readonly ExampleView[] => {
  const names = new Set<string>();
  const isMixed = content.filter(({ examples }) => examples.length > 0).length > 1;
  return content.flatMap((media) =>
    media.examples.map((example, index) => {
      const value = example.corrected ?? example.value;
      const isRepeated = names.has(example.name);
      names.add(example.name);
      return {
        id: `${prefix}-example.${isRepeated ? `${anchorPart(media.mediaType)}.` : ''}${anchorPart(example.name)}`,
        status,
        title: isMixed ? `${titleOf(example, site)} (${media.mediaType})` : titleOf(example, site),
        description: example.description ?? '',
        ...beginning(codeOf(value, media.mediaType), site),
        discrepancies: discrepancyViews(carrier(site, example)),
        verbatim: example.corrected === undefined ? [] : [codeOf(example.value, media.mediaType)],
        ...faultsOf(site, media, value, directionOf(status)),
        isOpen: index === 0,
        origin: '',
      };
    }),
  );
};

/** An example that is made from the schema, for a body in JSON that has none. */
export const madeExample = (site: ApiSite, media: MediaType, id: string, status: string): readonly ExampleView[] => {
  const { schema, mediaType } = media;
  if (schema === undefined || !/json/iu.test(mediaType)) return [];
  const { value, ...faults } = madeValue(site, { schema, mediaType });
  return [
    {
      id: `${id}-example`,
      status,
      title: say(site.words, 'example'),
      description: '',
      ...beginning(codeOf(value, mediaType), site),
      discrepancies: [],
      ...faults,
      verbatim: [],
      isOpen: true,
      origin: say(site.words, 'exampleMade'),
    },
  ];
};

/** A small value of a schema, and how it contradicts that: where a plain one does, another is preferred that does not. */
export const madeValue = (site: ApiSite, media: Made): FaultsView & { readonly value: JsonValue } => {
  const {
    api: { document },
    validator,
  } = site;
  const { value, isSure } = plainSample(document, media.schema.pointer, 'response');
  const faults = isSure ? noFaults : faultsOf(site, media, value, 'response');
  if (faults.faults.length === 0 || validator === undefined) return { value, ...faults };
  const sample = createSampler(
    document,
    validator.validate,
  )({ schema: media.schema.pointer, form: 'full', direction: 'response', textOnly: true, size: mostValues });
  return sample.kind === 'valid' ? { value: sample.value, ...noFaults } : { value, ...faults };
};

interface Made {
  readonly schema: NonNullable<MediaType['schema']>;
  readonly mediaType: string;
}

const noFaults: FaultsView = { faults: [], more: '' };

/** How many values a made example may consist of. */
const mostValues = 100;

/** Examples of which the first is open. */
export const firstOpen = (examples: readonly ExampleView[]): readonly ExampleView[] =>
  examples.map((example, index) => ({ ...example, isOpen: index === 0 }));

// Only a response has a status.
const directionOf = (status: string): Direction => (status === '' ? 'request' : 'response');

/** A value as code: JSON, or plain text where the media type is no JSON and the value is text. */
export const codeOf = (value: JsonValue, mediaType: string): CodeText =>
  isText(value, mediaType)
    ? { language: 'text', text: value }
    : { language: 'json', text: JSON.stringify(value, null, 2) };

/** Nobody reads the end of an example of a hundred kilobytes; the description's file has it. */
const beginning = (code: CodeText, { words }: ApiSite): { readonly code: CodeText; readonly cut: string } => {
  if (code.text.length <= longest) return { code, cut: '' };
  const text = code.text.slice(0, code.text.lastIndexOf('\n', longest) + 1 || longest);
  return {
    code: { ...code, text: `${text}…` },
    cut: say(words, 'exampleCut', { size: Math.round(code.text.length / 1000) }),
  };
};

const longest = 10_000;

const titleOf = (example: Example, { words }: ApiSite): string =>
  example.summary ?? (example.name === 'example' ? say(words, 'example') : example.name);

const carrier = ({ api }: ApiSite, example: Example) => {
  const value = valueAt(api.document, example.pointer);
  return isObject(value) && example.name !== 'example' ? value : {};
};
