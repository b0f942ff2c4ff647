import type { Api, JsonObject, JsonValue, Operation, Parameter } from '../../model/api.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import { key, string } from '../../text/escape.ts';
import { literal } from '../../text/literal.ts';
import { bodyFragment } from './body.ts';
import type { Fragment } from './imports.ts';
import { alternatives, securityCode } from './security.ts';
import { serverFragment } from './servers.ts';

/** What holds for every operation that does not say otherwise. */
export interface Common {
  readonly server: Fragment;
  readonly security: Code;
}

/** One row of the client's table: `createOffer: ['POST', '/offer', ['2XX'], { … }]`. */
export const operationFragment = (api: Api, operation: Operation, common: Common): Fragment => {
  const body = bodyFragment(api, operation.body);
  const server = serverFragment(operation.servers);
  const security = securityCode(alternatives(api, operation.security));
  const idempotencyKey = operation.parameters.find(isIdempotencyKey)?.name;
  const members: readonly (readonly [name: string, value: Code | undefined])[] = [
    ['server', server.code.text === common.server.code.text ? undefined : server.code],
    ['security', security.text === common.security.text ? undefined : security],
    ['headers', acceptHeader(operation)],
    ['body', body?.code],
    ['parameters', literalUnlessEmpty(parameterStyles(operation.parameters))],
    ['content', literalUnlessEmpty(responseContent(operation))],
    ['idempotencyKey', idempotencyKey === undefined ? undefined : string(idempotencyKey)],
  ];
  const given = members.flatMap(([name, value]) => (value === undefined ? [] : [code`${key(name)}: ${value}`]));
  const cells = [
    string(operation.method.toUpperCase()),
    string(operation.path),
    literal(operation.responses.map(({ status }) => statusKey(status))),
    ...(given.length > 0 ? [code`{ ${joinCode(given, ', ')} }`] : []),
  ];
  return {
    code: code`${key(operation.name)}: [${joinCode(cells, ', ')}]`,
    uses: [
      ...(body?.uses ?? []),
      ...(server.code.text === common.server.code.text ? [] : server.uses),
      ...(operation.parameters.length > 0 ? [{ module: 'parameters', name: 'parameters' }] : []),
    ],
  };
};

/** `200` is a number, as `Response.status` is; `4XX` and `default` are text. */
const statusKey = (status: string): JsonValue => (/^[1-9]\d{2}$/u.test(status) ? Number(status) : status);

// A server that answers in several media types is asked for JSON, which the types describe best.
const acceptHeader = (operation: Operation): Code | undefined => {
  const types = [...new Set(operation.responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))];
  const isMixed = types.length > 1 && types.some((type) => /[/+]json\b/u.test(type));
  return isMixed ? literal({ accept: types.filter((type) => /[/+]json\b/u.test(type)).join(', ') }) : undefined;
};

/** By status, the media types that are documented, where that is not `application/json` alone. */
const responseContent = (operation: Operation): JsonObject =>
  Object.fromEntries(
    operation.responses.flatMap(({ status, content }) => {
      const types = content.map(({ mediaType }) => mediaType);
      return types.length === 1 && types[0] === 'application/json' ? [] : [[status, types]];
    }),
  );

const defaultExplode = (parameter: Parameter): boolean => parameter.style === 'form';
const defaultStyle = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const;

/** By location and name, the style of each parameter whose style is not its location's default. */
const parameterStyles = (parameters: readonly Parameter[]): JsonObject => {
  const places = ['path', 'query', 'header', 'cookie'] as const;
  return Object.fromEntries(
    places.flatMap((place) => {
      const styles = parameters.flatMap((parameter) => {
        const style = parameter.in === place ? parameterStyle(parameter) : undefined;
        return style === undefined ? [] : [[parameter.name, style] as const];
      });
      return styles.length === 0 ? [] : [[place, Object.fromEntries(styles)] as const];
    }),
  );
};

const parameterStyle = (parameter: Parameter): JsonValue | undefined => {
  if (parameter.mediaType !== undefined) return /[/+]json\b/u.test(parameter.mediaType) ? 'json' : undefined;
  const isDefault = parameter.style === defaultStyle[parameter.in] && parameter.explode === defaultExplode(parameter);
  if (isDefault && !parameter.allowReserved) return undefined;
  return [parameter.style, parameter.explode, ...(parameter.allowReserved ? [true] : [])];
};

const isIdempotencyKey = (parameter: Parameter): boolean =>
  parameter.in === 'header' && /^(x-)?idempotency-key$/iu.test(parameter.name);

const literalUnlessEmpty = (value: JsonObject): Code | undefined =>
  Object.keys(value).length === 0 ? undefined : literal(value, 4);
