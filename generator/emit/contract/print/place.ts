import type { Api, Operation, Parameter } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { callOf } from '../../../model/operation.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, ownEntries } from '../../../model/resolve.ts';
import { code, joinCode, type Code } from '../../../text/code.ts';
import { banner } from '../../../text/banner.ts';
import { json, key } from '../../../text/escape.ts';
import { printLayout } from '../../../text/layout.ts';
import { literalLayout } from '../../../text/literal.ts';
import type { PayloadCases, ValidityCase } from '../case.ts';
import type { Compiled } from '../compile.ts';
import { exampleRule } from '../support/mismatch.ts';
import { schemaPlacesCode } from './schema.ts';
import { usedSecretNames } from '../wire/credentials.ts';

/**
 * Where each part of each operation stands in the description, for messages. Lines move with every edit, so they are
 * kept in one file, and the tests stay as they are.
 */
export const placesText = (api: Api, { payloads, schemas }: Pick<Compiled, 'payloads' | 'schemas'>): string => {
  const rows = api.operations.map((operation) => {
    const path = operation.path.includes('{') ? { path: operation.path } : {};
    const layout = literalLayout({
      name: operation.name,
      ...path,
      places: placesOf(api, operation),
      secrets: [...usedSecretNames(api, operation)],
    });
    return code`  ${key(operation.name)}: ${printLayout(layout, 2, operation.name.length + 3)},\n`;
  });
  const body: Code = code`${banner(api.source)}
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
${joinCode(rows, '')}} satisfies Readonly<Record<string, Operation>>;
${payloads.length === 0 ? code`` : webhooksCode(api, payloads)}${schemas.length === 0 ? code`` : schemaPlacesCode(api)}`;
  return body.text;
};

const webhooksCode = (api: Api, payloads: readonly PayloadCases[]): Code => {
  const places = Object.fromEntries(
    payloads.map(({ title, pointer }, index) => [index === 0 ? 'operation' : title, placeText(api, pointer)]),
  );
  const layout = literalLayout({ name: 'webhooks', places, secrets: [] });
  return code`
/** Where what the API sends by itself stands in the description. */
export const webhookPlaces: Operation = ${printLayout(layout, 0, 42)};
`;
};

/** `specs/orders/openapi.yaml:31:15` */
export const placeText = (api: Api, pointer: Pointer): string => {
  const { path, line, column } = api.locate(pointer);
  return [path, line, column].filter((part) => part !== undefined).join(':');
};

const placesOf = (api: Api, operation: Operation): Readonly<Record<string, string>> => {
  const at = (pointer: Pointer): string => placeText(api, pointer);
  const server = operation.servers[0]?.pointer;
  const schemes = operation.security
    .flat()
    .flatMap(({ scheme }) => api.securitySchemes.filter(({ name }) => name === scheme));
  return {
    operation: `${callOf(operation)}, ${at(operation.pointer)}`,
    ...(server === undefined || server === ''
      ? {}
      : { path: `${operation.path} below the server's path, ${at(server)}` }),
    ...Object.fromEntries(
      operation.parameters.map((parameter) => [
        `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`,
        `${styleWords(parameter)}, ${at(parameter.pointer)}`,
      ]),
    ),
    ...Object.fromEntries(
      schemes.map((scheme) => {
        const part =
          scheme.kind === 'apiKey'
            ? `${scheme.in} ${scheme.in === 'header' ? scheme.parameter.toLowerCase() : scheme.parameter}`
            : 'header authorization';
        return [part, `security scheme ${scheme.name}, ${at(scheme.pointer)}`];
      }),
    ),
    ...(operation.body === undefined
      ? {}
      : {
          body: `request body, ${at(operation.body.pointer)}`,
          'header content-type': `media type of the request body, ${at(child(operation.body.pointer, 'content'))}`,
        }),
    result: `responses, ${at(child(operation.pointer, 'responses'))}`,
  };
};

/**
 * `places.json`: what is to be known only where a test fails, of each operation. There is much more of it, and each file
 * of tests loads `places.ts`.
 */
export const morePlacesText = (
  api: Api,
  { operations, payloads, schemas }: Pick<Compiled, 'operations' | 'payloads' | 'schemas'>,
): string => {
  const at = (pointer: Pointer): string => placeText(api, pointer);
  const examples = (cases: readonly ValidityCase[]): readonly (readonly [part: string, place: string])[] =>
    cases.flatMap(({ check, value, example }) =>
      example === undefined ? [] : [[exampleRule(check.name, value), `example, ${at(example)}`]],
    );
  const rows = operations.map(({ operation, validity }) => {
    const [server] = operation.servers;
    return [
      operation.name,
      Object.fromEntries([
        ...(server === undefined || server.pointer === '' ? [] : [['server', `server, ${at(server.pointer)}`]]),
        ...fieldsOf(api, operation).map(([name, pointer]) => [
          `body ${child('', name)}`,
          `field of the request body, ${at(pointer)}`,
        ]),
        ...operation.responses.map(({ status, pointer }) => [
          `response ${status}`,
          `response ${status}, ${at(pointer)}`,
        ]),
        ...examples(validity),
      ]),
    ];
  });
  const others = [
    ['webhooks', payloads.flatMap(({ validity }) => validity)],
    ['schemas', schemas],
  ] as const;
  return json(
    Object.fromEntries([
      ...rows,
      ...others.flatMap(([name, cases]) => (cases.length === 0 ? [] : [[name, Object.fromEntries(examples(cases))]])),
    ]),
  ).text;
};

/** The fields of a request body, each where the first schema that has it describes it. */
const fieldsOf = ({ document }: Api, { body }: Operation): readonly (readonly [name: string, pointer: Pointer])[] => {
  const schemas = (body?.content ?? []).flatMap(({ schema }) =>
    schema === undefined ? [] : compositionOf(document, schema.pointer),
  );
  const fields = schemas.flatMap((pointer) => {
    const schema = valueAt(document, pointer);
    return isObject(schema)
      ? ownEntries(schema, 'properties').map(([name]) => [name, child(pointer, 'properties', name)] as const)
      : [];
  });
  return [...new Map([...fields].reverse())].reverse();
};

const styleWords = ({ style, explode, mediaType, allowReserved }: Parameter): string =>
  mediaType === undefined
    ? `style ${style}, explode ${explode}${allowReserved ? ', reserved characters allowed' : ''}`
    : `content ${mediaType}`;
