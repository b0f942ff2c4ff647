import type { Example, JsonValue, MediaType } from '../../../model/api.ts';
import { valueAt } from '../../../model/pointer.ts';
import { isObject } from '../../../model/resolve.ts';
import type { CodeText } from '../../../text/token.ts';
import { anchorPart } from './schema/anchor.ts';
import { discrepancyViews, type DiscrepancyView } from './schema/tree.ts';
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
  readonly discrepancies: readonly DiscrepancyView[];
  /** The example as the provider prints it, when `code` had to be corrected. */
  readonly verbatim: readonly CodeText[];
  readonly isOpen: boolean;
  /** A sentence for one that the description doesn't have; empty for a documented one. */
  readonly origin: string;
}

/** The examples of a body, by name. */
export const exampleViews = (site: ApiSite, media: MediaType, prefix: string, status: string): readonly ExampleView[] =>
  media.examples.map((example, index) => ({
    id: `${prefix}.example.${anchorPart(example.name)}`,
    status,
    title: titleOf(example, site),
    description: example.description ?? '',
    code: codeOf(example.corrected ?? example.value, media.mediaType),
    discrepancies: discrepancyViews(carrier(site, example), site.words),
    verbatim: example.corrected === undefined ? [] : [codeOf(example.value, media.mediaType)],
    isOpen: index === 0,
    origin: '',
  }));

/** A value as code: JSON, or plain text where the media type is no JSON and the value is text. */
export const codeOf = (value: JsonValue, mediaType: string): CodeText =>
  typeof value === 'string' && !/json/iu.test(mediaType)
    ? { language: 'text', text: value }
    : { language: 'json', text: JSON.stringify(value, null, 2) };

const titleOf = (example: Example, { words }: ApiSite): string =>
  example.summary ?? (example.name === 'example' ? say(words, 'example') : example.name);

const carrier = ({ api }: ApiSite, example: Example) => {
  const value = valueAt(api.document, example.pointer);
  return isObject(value) && example.name !== 'example' ? value : {};
};
