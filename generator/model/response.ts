import type { ErrorCode, ErrorRule, Header, JsonObject, RequestBody, Response } from './api.ts';
import { buildContent, buildSchemaUse } from './content.ts';
import { buildExamples } from './example.ts';
import { child, type Pointer } from './pointer.ts';
import { followReference, isObject, optional, own, ownEntries, ownList, ownText } from './resolve.ts';
import { documentedStatuses } from './status.ts';

/**
 * An operation's request body, references followed; undefined when it has none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#request-body-object
 */
export const buildRequestBody = (
  document: JsonObject,
  operation: JsonObject,
  pointer: Pointer,
): RequestBody | undefined => {
  if (own(operation, 'requestBody') === undefined) return undefined;
  const found = followReference(document, child(pointer, 'requestBody'));
  if (!isObject(found.value)) return undefined;
  return {
    pointer: found.pointer,
    required: own(found.value, 'required') === true,
    ...optional('description', ownText(found.value, 'description')),
    content: buildContent(document, found.value, found.pointer),
  };
};

/**
 * An operation's responses in the order of its description.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#responses-object
 */
export const buildResponses = (document: JsonObject, operation: JsonObject, pointer: Pointer): readonly Response[] =>
  documentedStatuses(operation).map(({ status, key }) => {
    const found = followReference(document, child(pointer, 'responses', key));
    return buildResponse(document, status, isObject(found.value) ? found.value : {}, found.pointer);
  });

const buildResponse = (document: JsonObject, status: string, response: JsonObject, pointer: Pointer): Response => ({
  pointer,
  status,
  description: ownText(response, 'description') ?? '',
  content: buildContent(document, response, pointer),
  headers: buildHeaders(document, response, pointer),
  errorCodes: ownList(response, 'x-error-codes').flatMap((entry) =>
    isObject(entry) && ownText(entry, 'code') !== undefined ? [buildErrorCode(entry)] : [],
  ),
});

/** The headers of a response, or of a part of a body, references followed. */
export const buildHeaders = (document: JsonObject, owner: JsonObject, pointer: Pointer): readonly Header[] =>
  ownEntries(owner, 'headers').flatMap(([name]) => {
    const found = followReference(document, child(pointer, 'headers', name));
    // The specification has a `Content-Type` header ignored: `content`, or `contentType` of a part, says it.
    return isObject(found.value) && name.toLowerCase() !== 'content-type'
      ? [buildHeader(document, name, found.value, found.pointer)]
      : [];
  });

const buildHeader = (document: JsonObject, name: string, header: JsonObject, pointer: Pointer): Header => {
  const [content] = buildContent(document, header, pointer);
  return {
    pointer,
    name,
    required: own(header, 'required') === true,
    ...optional('description', ownText(header, 'description')),
    explode: own(header, 'explode') === true,
    ...optional('mediaType', content?.mediaType),
    ...optional('schema', content?.schema ?? buildSchemaUse(document, header, pointer)),
    examples: content?.examples ?? buildExamples(document, header, pointer),
  };
};

const buildErrorCode = (entry: JsonObject): ErrorCode => ({
  code: ownText(entry, 'code') ?? '',
  meaning: ownText(entry, 'meaning') ?? '',
  ...optional('rule', buildErrorRule(entry)),
});

const buildErrorRule = (entry: JsonObject): ErrorRule | undefined => {
  const rule = own(entry, 'rule');
  if (!isObject(rule)) return undefined;
  const pointer = ownText(rule, 'pointer');
  const keyword = ownText(rule, 'keyword');
  return pointer === undefined || keyword === undefined ? undefined : { pointer, keyword };
};
