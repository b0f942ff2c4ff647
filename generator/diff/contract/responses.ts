import type { JsonObject, JsonValue, MediaType, Response } from '../../model/api.ts';
import { child, localPointer, valueAt } from '../../model/pointer.ts';
import { follow, isObject, ownEntries, ownText } from '../../model/resolve.ts';
import { canonical } from '../schema/canonical.ts';
import { coveringMediaType, isJson, isText, isXml, schemaOf } from './content.ts';
import { compareErrorCodes } from './error-codes.ts';
import type { Exchange } from './exchange.ts';
import { compareHeaders } from './headers.ts';
import { answering, note, noteSchemas, type Context, type Noted } from './noted.ts';

/** Compares the answers of an exchange: they go against the direction of the request. */
export const compareResponses = (exchange: Context, before: Exchange, after: Exchange): readonly Noted[] => {
  const context = answering(exchange);
  return [
    ...before.responses.flatMap((old) => {
      const young = after.responses.find(({ status }) => keyOf(status) === keyOf(old.status));
      return young === undefined
        ? removed(context, { before, after, old })
        : compareResponse(context, { before, after, old, young });
    }),
    ...after.responses
      .filter(({ status }) => !before.responses.some((old) => keyOf(old.status) === keyOf(status)))
      .flatMap((young) => added(context, { before, after, young })),
  ];
};

const keyOf = (status: string): string => status.toUpperCase();
const isSuccess = (status: string): boolean => /^[23]/u.test(status);

const isIn = (status: string, range: string): boolean =>
  /^\dXX$/u.test(keyOf(range)) && status.startsWith(range[0] ?? '');

/** The response of an exchange that speaks for a status which is not described itself. */
const covering = ({ responses }: Exchange, status: string): Response | undefined => {
  const keys = isSuccess(status) ? [`${status[0] ?? ''}XX`] : [`${status[0] ?? ''}XX`, 'DEFAULT'];
  return keys.flatMap((key) =>
    key === keyOf(status) ? [] : (responses.find((response) => keyOf(response.status) === key) ?? []),
  )[0];
};

const removed = (
  context: Context,
  { before, after, old }: { readonly before: Exchange; readonly after: Exchange; readonly old: Response },
): readonly Noted[] => {
  const { status, pointer } = old;
  const young = covering(after, status);
  if (young === undefined) {
    // What is received from now on was described before; its body is compared with that of the range.
    const part = after.responses.find(
      (one) => isIn(one.status, status) && !before.responses.some((known) => keyOf(known.status) === keyOf(one.status)),
    );
    if (part !== undefined)
      return [
        note(context, { rule: 'response-range-narrowed', before: pointer, after: part.pointer, subject: status }),
      ];
    return [
      note(context, {
        rule: isSuccess(status) ? 'success-response-removed' : 'error-response-removed',
        before: pointer,
        after: after.pointer,
        subject: status,
      }),
    ];
  }
  return [
    note(context, { rule: 'response-merged', before: pointer, after: young.pointer, subject: status }),
    ...compareContent(context, { before, after, old, young }),
  ];
};

const added = (
  context: Context,
  { before, after, young }: { readonly before: Exchange; readonly after: Exchange; readonly young: Response },
): readonly Noted[] => {
  const { status, pointer } = young;
  const old = covering(before, status);
  const rule = isSuccess(status) ? 'success-response-added' : 'error-response-added';
  return [
    note(context, { rule, before: old?.pointer ?? before.pointer, after: pointer, subject: status }),
    ...(old === undefined ? [] : compareContent(context, { before, after, old, young })),
  ];
};

interface Responses {
  readonly before: Exchange;
  readonly after: Exchange;
  readonly old: Response;
  readonly young: Response;
}

const compareResponse = (context: Context, responses: Responses): readonly Noted[] => {
  const { before, after, old, young } = responses;
  return [
    ...(old.description === young.description
      ? []
      : [
          note(context, {
            rule: 'documentation-changed',
            before: old.pointer,
            after: young.pointer,
            subject: young.status,
          }),
        ]),
    ...compareContent(context, responses),
    ...compareErrorCodes(
      context,
      { document: before.document, response: old },
      { document: after.document, response: young },
    ),
    ...compareHeaders(
      context,
      { document: before.document, pointer: old.pointer },
      { document: after.document, pointer: young.pointer },
    ),
    ...compareLinks(context, responses),
  ];
};

const compareContent = (context: Context, { old, young, before, after }: Responses): readonly Noted[] => {
  const places = { before: old.pointer, after: young.pointer, subject: young.status };
  if (old.content.length === 0 && young.content.length > 0)
    return [note(context, { rule: 'response-body-added', ...places })];
  if (old.content.length > 0 && young.content.length === 0)
    return [note(context, { rule: 'response-body-removed', ...places })];
  return [
    ...old.content
      .filter(
        (media) =>
          coveringMediaType(young.content, media) === undefined &&
          !young.content.some((other) => coveringMediaType([media], other) !== undefined),
      )
      .map((media) =>
        note(context, {
          rule: 'response-media-type-removed',
          before: media.pointer,
          after: young.pointer,
          subject: media.mediaType,
        }),
      ),
    ...young.content.flatMap((media) => {
      const covering =
        coveringMediaType(old.content, media) ??
        old.content.find((other) => coveringMediaType([media], other) !== undefined);
      return covering === undefined
        ? [addedMedia(context, old, media)]
        : noteSchemas(context, schemaOf(covering, before.document), schemaOf(media, after.document), {
            isXml: isXml(media),
          });
    }),
  ];
};

const addedMedia = (context: Context, old: Response, media: MediaType): Noted =>
  note(context, {
    rule: isNewType(context, old.content, media) ? 'response-body-type-added' : 'response-media-type-added',
    before: old.pointer,
    after: media.pointer,
    subject: media.mediaType,
  });

// Where JSON is documented, it alone is the type of a result; any other text is a string, and the rest is binary.
const isNewType = ({ engine, direction }: Context, content: readonly MediaType[], media: MediaType): boolean => {
  if (!isJson(media)) return !content.some((other) => isJson(other) || isText(other) === isText(media));
  return !content.filter(isJson).some((other) => {
    const pair = engine.pair(other.schema?.pointer, media.schema?.pointer, { direction, isXml: false });
    return engine.tools.holds(pair.before, pair.after, direction, pair);
  });
};

const compareLinks = (context: Context, { before, after, old, young }: Responses): readonly Noted[] => {
  const from = linksOf(before, old);
  const to = linksOf(after, young);
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const places = {
      before: from.has(name) ? child(old.pointer, 'links', name) : old.pointer,
      after: to.has(name) ? child(young.pointer, 'links', name) : young.pointer,
      subject: name,
    };
    if (from.get(name) === to.get(name)) return [];
    return [
      note(context, {
        rule: !to.has(name) ? 'link-removed' : !from.has(name) ? 'link-added' : 'link-changed',
        ...places,
      }),
    ];
  });
};

const linksOf = ({ document }: Exchange, { pointer }: Response): ReadonlyMap<string, string> => {
  const response = valueAt(document, pointer);
  if (!isObject(response)) return new Map();
  return new Map(
    ownEntries(response, 'links').map(([name]) => {
      const { value: link } = follow(document, child(pointer, 'links', name));
      if (!isObject(link)) return [name, ''];
      const kept = Object.entries(link).filter(([key]) => key !== 'description' && !key.startsWith('x-'));
      return [
        name,
        canonical(
          Object.fromEntries(
            kept.map(([key, value]) => (key === 'operationRef' ? operationAt(document, value) : [key, value])),
          ),
        ),
      ];
    }),
  );
};

/** A reference to an operation, as the id that it has. */
const operationAt = (document: JsonObject, reference: JsonValue): readonly [string, JsonValue] => {
  const target = localPointer(reference);
  const operation = target === undefined ? undefined : follow(document, target).value;
  const id = isObject(operation) ? ownText(operation, 'operationId') : undefined;
  return id === undefined ? ['operationRef', reference] : ['operationId', id];
};
