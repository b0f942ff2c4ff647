import { mediaTypesOf } from '../../generator/emit/contract/cases/request.ts';
import { essenceOf, isJsonType } from '../../generator/model/media-type.ts';
import { basePath } from '../../generator/emit/contract/wire/target.ts';
import { compositionOf } from '../../generator/model/composition.ts';
import { valueAt } from '../../generator/model/pointer.ts';
import { isObject, own } from '../../generator/model/resolve.ts';
import type { Api, JsonObject, Parameter } from '../../generator/model/api.ts';
import { isBodiless } from '../../generator/model/bodiless.ts';

/**
 * What a description asks of its client. A fault in code that nothing of the description leads to cannot be seen by
 * anybody: whether that is so is decided here, before any test runs.
 */
export const featuresOf = (api: Api): ReadonlySet<string> => {
  const { operations, securitySchemes, servers } = api;
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  const schemes = securitySchemes.filter(({ name }) => used.has(name));
  const media = operations.flatMap((operation) => mediaTypesOf(operation).map(({ mediaType }) => essenceOf(mediaType)));
  const answers = operations.flatMap(({ responses }) => responses);
  const parameters = operations.flatMap((operation) => operation.parameters);
  const document = JSON.stringify(api.document);
  const all: readonly (readonly [name: string, is: boolean])[] = [
    ...(['basic', 'bearer', 'oauth2', 'openIdConnect'] as const).map(
      (kind) => [kind, schemes.some((scheme) => scheme.kind === kind)] as const,
    ),
    ['bearer', schemes.some(({ kind }) => kind === 'oauth2' || kind === 'openIdConnect')],
    ...(['header', 'query', 'cookie'] as const).map(
      (place) => [`${place} key`, schemes.some((scheme) => scheme.kind === 'apiKey' && scheme.in === place)] as const,
    ),
    ...(['path', 'query', 'header', 'cookie'] as const).map(
      (place) => [`${place} parameter`, parameters.some((parameter) => parameter.in === place)] as const,
    ),
    ...['simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'].map(
      (style) =>
        [
          `style ${style}`,
          parameters.some((parameter) => parameter.style === style && parameter.mediaType === undefined),
        ] as const,
    ),
    ['query list', parameters.some((parameter) => parameter.in === 'query' && isList(api, parameter))],
    ...(['path', 'query'] as const).map(
      (place) =>
        [
          `free text in ${place}`,
          parameters.some((parameter) => parameter.in === place && isFreeText(api, parameter)),
        ] as const,
    ),
    ['reserved', parameters.some(({ allowReserved }) => allowReserved)],
    ['parameter content', parameters.some(({ mediaType }) => mediaType !== undefined)],
    ['secrets', schemes.length > 0],
    ['several alternatives', operations.some(({ security }) => security.length > 1)],
    ['open operations', schemes.length > 0 && operations.some(({ security }) => security.length === 0)],
    ['body', media.length > 0],
    ['json body', media.some(isJsonType)],
    ['form', media.includes('application/x-www-form-urlencoded')],
    [
      'form lists',
      media.includes('application/x-www-form-urlencoded') && /"x-array-format"|"encoding"/u.test(document),
    ],
    ['numeric', document.includes('"x-boolean-format":"numeric"')],
    ['multipart', media.includes('multipart/form-data')],
    ['text body', media.some((type) => type === 'text/plain')],
    ['several media types', operations.some((operation) => mediaTypesOf(operation).length > 1)],
    ['errors', answers.some(({ status }) => /^[45]|default/u.test(status))],
    [
      'json errors',
      answers.some(
        ({ status, content }) =>
          /^[45]|default/u.test(status) && content.some(({ mediaType }) => isJsonType(mediaType)),
      ),
    ],
    [
      'json answers',
      answers.some(
        ({ status, content }) => status.startsWith('2') && content.some(({ mediaType }) => isJsonType(mediaType)),
      ),
    ],
    ['ranges', answers.some(({ status }) => /xx$/iu.test(status))],
    [
      'ranges beside statuses',
      operations.some(({ responses }) =>
        responses.some(
          ({ status }) =>
            /xx$/iu.test(status) &&
            responses.some((other) => other.status.startsWith(status[0] ?? '') && /^\d{3}$/u.test(other.status)),
        ),
      ),
    ],
    ['default', answers.some(({ status }) => status === 'default')],
    [
      'undocumented successes',
      operations.some(
        ({ responses }) =>
          !responses.some(({ status }) => /^2xx$/iu.test(status)) &&
          (responses.some(({ status }) => status.startsWith('2')) ||
            !responses.some(({ status }) => status === 'default')),
      ),
    ],
    [
      'default beside successes',
      operations.some(
        ({ responses }) =>
          responses.some(({ status }) => status === 'default') &&
          responses.some(({ status }) => /^2\d\d$/u.test(status)) &&
          !responses.some(({ status }) => /^2xx$/iu.test(status)),
      ),
    ],
    ['statuses', answers.some(({ status }) => /^\d{3}$/u.test(status))],
    [
      'no content',
      operations.some((operation) => operation.responses.some(({ status }) => isBodiless(operation, Number(status)))),
    ],
    [
      'text answers',
      answers.some(
        ({ content }) =>
          content.length > 0 && content.every(({ mediaType }) => essenceOf(mediaType).startsWith('text/')),
      ),
    ],
    [
      'base path',
      operations.some((operation) => operation.servers[0] !== undefined && basePath(operation.servers[0]) !== ''),
    ],
    ['several servers', operations.some((operation) => operation.servers.length > 1)],
    [
      'server variables',
      [...servers, ...operations.flatMap((operation) => operation.servers)].some(
        ({ variables }) => variables.length > 0,
      ),
    ],
  ];
  return new Set(all.flatMap(([name, is]) => (is ? [name] : [])));
};

/** Whether a parameter takes a list or an object, which styles write in different ways. */
export const isList = (api: Api, parameter: Parameter): boolean =>
  partsOf(api, parameter).some((part) =>
    ['array', 'object'].some((type) => [own(part, 'type') ?? []].flat().includes(type)),
  );

// A date, a number or a listed value has no character that is encoded.
const isFreeText = (api: Api, parameter: Parameter): boolean => {
  const parts = partsOf(api, parameter);
  return (
    parts.some((part) => own(part, 'type') === 'string') &&
    !parts.some((part) => ['enum', 'const', 'format', 'pattern'].some((keyword) => own(part, keyword) !== undefined))
  );
};

const partsOf = ({ document }: Api, { schema }: Parameter): readonly JsonObject[] =>
  schema === undefined
    ? []
    : compositionOf(document, schema.pointer)
        .map((part) => valueAt(document, part))
        .filter(isObject);
