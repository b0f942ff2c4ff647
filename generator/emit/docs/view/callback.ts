import type { Operation } from '../../../model/api.ts';
import { bodyViews, type BodyView, type MediaView } from './body.ts';
import { exampleViews, type ExampleView } from './example.ts';
import { parameterGroups, type ParametersView } from './parameter.ts';
import { responseId, responseViews } from './response.ts';
import { anchorPart } from './schema/anchor.ts';
import type { ApiSite } from './site.ts';
import { placed, type FieldSlot, type Trees } from './trees.ts';
import { callbacksOf, type Callback } from './webhook.ts';

/** A request that the API makes after an operation: the reader receives it, and sends the answer. */
export interface CallbackView {
  readonly title: string;
  /** Its key under `callbacks`; empty when that is the title. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly parameters: readonly ParametersView[];
  readonly body: readonly BodyView[];
  readonly answers: readonly AnswerView[];
  /** Of its body, and of the answers. */
  readonly examples: readonly ExampleView[];
}

export interface AnswerView {
  readonly status: string;
  readonly description: string;
  readonly headers: readonly FieldSlot[];
  readonly media: readonly MediaView[];
}

/** The callbacks of an operation; their anchors begin with `callback-` and what tells them apart. */
export const callbackViews = (site: ApiSite, trees: Trees, operation: Operation): readonly CallbackView[] => {
  const taken = new Map<string, number>();
  return callbacksOf(site.api, operation).map((callback) => {
    const prefix = `callback-${anchorPart(callback.title)}-${callback.operation.method}`;
    const times = (taken.get(prefix) ?? 0) + 1;
    taken.set(prefix, times);
    return callbackView(site, trees, callback, times === 1 ? prefix : `${prefix}!${times}`);
  });
};

const callbackView = (
  site: ApiSite,
  trees: Trees,
  { title, name, operation }: Callback,
  prefix: string,
): CallbackView => ({
  title,
  name: name === title ? '' : name,
  method: operation.method.toUpperCase(),
  path: operation.path,
  description: operation.description ?? '',
  parameters: parameterGroups(site, trees, operation, 'response').map((group) => ({
    ...group,
    id: `${prefix}-${group.id}`,
    fields: group.fields.map((field) => below(prefix, field)),
  })),
  body: bodyViews(site, trees, operation, 'response').map((body) => ({
    ...body,
    media: body.media.map((media, index) => ({
      ...media,
      slot: placed(media.slot, index === 0 ? prefix : `${prefix}-${index + 1}`),
    })),
  })),
  answers: responseViews(site, trees, operation, 'request').map(({ status, headers, media }, index) => ({
    status,
    description: operation.responses[index]?.description ?? '',
    headers: headers.map((header) => below(prefix, header)),
    media: media.map((one) => ({ ...one, slot: placed(one.slot, `${prefix}-${one.slot.prefix}`) })),
  })),
  examples: [
    ...exampleViews(site, operation.body?.content ?? [], prefix, ''),
    ...operation.responses.flatMap((response) =>
      exampleViews(site, response.content, `${prefix}-${responseId(response)}`, response.status),
    ),
  ],
});

const below = (prefix: string, slot: FieldSlot): FieldSlot => ({ ...slot, prefix: `${prefix}-${slot.prefix}` });
