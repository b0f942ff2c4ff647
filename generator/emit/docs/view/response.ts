import type { Operation, Response } from '../../../model/api.ts';
import { segments } from '../../../model/pointer.ts';
import { mediaViews, type MediaView } from './body.ts';
import { code } from './code.ts';
import { exampleViews, madeExample, type ExampleView } from './example.ts';
import { linkViews, type LinkView } from './link.ts';
import { headerFields } from './parameter.ts';
import { anchorPart } from './schema/anchor.ts';
import type { Direction } from './schema/view.ts';
import type { ApiSite } from './site.ts';
import { isStatusText, statusKind, statusText } from './status.ts';
import type { FieldSlot, Trees } from './trees.ts';
import { say } from './words.ts';

export interface ResponseView {
  readonly id: string;
  readonly status: string;
  readonly text: string;
  readonly kind: string;
  readonly description: string;
  readonly headers: readonly FieldSlot[];
  readonly media: readonly MediaView[];
  readonly codes: readonly CodeRow[];
  readonly links: readonly LinkView[];
  readonly isOpen: boolean;
}

export interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly meaning: string;
  /** What triggers it, in Markdown; empty when the documentation doesn't say. */
  readonly rule: string;
}

/** The responses of an operation; the first success is open, and what has error codes. */
export const responseViews = (
  site: ApiSite,
  trees: Trees,
  { responses }: Operation,
  direction: Direction,
): readonly ResponseView[] =>
  responses.map((response, index) => responseView(site, trees, response, direction, isOpen(responses, index)));

const isOpen = (responses: readonly Response[], index: number): boolean => {
  const success = responses.findIndex(({ status }) => status.startsWith('2'));
  return index === Math.max(0, success) || (responses[index]?.errorCodes.length ?? 0) > 0;
};

const responseView = (
  site: ApiSite,
  trees: Trees,
  response: Response,
  direction: Direction,
  open: boolean,
): ResponseView => {
  const id = responseId(response);
  const headers = headerFields(site, trees, response.headers, `${id}-headers`, direction);
  const budget = response.status.startsWith('2') ? trees.budgets.success : trees.budgets.other;
  const media = mediaViews(site, trees, response.content, { direction, budget, prefix: id });
  const links = linkViews(site, response);
  // The description's own words once, instead of the same twice.
  const isSaid = isStatusText(response.description, response.status, site.words);
  return {
    id,
    status: response.status,
    text: isSaid ? response.description.trim() : statusText(response.status, site.words),
    kind: statusKind(response.status),
    description: isSaid ? '' : response.description,
    headers,
    media,
    codes: response.errorCodes.map(({ code: name, meaning, rule }) => ({
      id: `${id}.code.${anchorPart(name)}`,
      code: name,
      meaning,
      rule:
        rule === undefined
          ? ''
          : say(site.words, 'errorRule', {
              field: code(segments(rule.pointer).join('.')),
              keyword: code(rule.keyword),
            }),
    })),
    links,
    isOpen: open,
  };
};

/** The documented examples of a response; of a success that has none, one that is made. */
export const responseExampleViews = (site: ApiSite, response: Response): readonly ExampleView[] => {
  const documented = exampleViews(site, response.content, responseId(response), response.status);
  if (documented.length > 0 || !response.status.startsWith('2')) return documented;
  return response.content
    .slice(0, 1)
    .flatMap((media) => madeExample(site, media, responseId(response), response.status));
};

/** The anchor of a response. */
export const responseId = ({ status }: Response): string => `response-${anchorPart(status)}`;
