import type { Api, JsonObject, JsonValue, Operation, Parameter, SecurityScheme } from '../../model/api.ts';
import { isBodiless } from '../../model/bodiless.ts';
import { isJsonType } from '../../model/media-type.ts';
import { hasUsualStyle } from '../../model/parameter.ts';
import { identifier, string, typeKey } from '../../text/escape.ts';
import { call, list, object, printLayout, type Layout } from '../../text/layout.ts';
import { literalLayout } from '../../text/literal.ts';
import { bodyFragment } from './body.ts';
import type { Fragment, Used } from './imports.ts';
import { alternatives, securityLayout } from './security.ts';
import { serverFragment } from './servers.ts';

/** What holds for every operation that does not say otherwise. */
export interface Common {
  readonly server: Fragment;
  readonly security: Layout;
  readonly schemes: readonly SecurityScheme[];
}

/** One row of the client's table: `['POST', '/offer', ['2XX'], { … }]`. */
export const operationFragment = (api: Api, operation: Operation, common: Common): Fragment => {
  const body = bodyFragment(api, operation.body);
  const server = differing(serverFragment(operation.servers), common.server);
  const security = securityLayout(alternatives(common.schemes, operation.security));
  const content = contentFragment(operation);
  const styles = parameterStyles(operation.parameters);
  const idempotencyKey = operation.parameters.find(isIdempotencyKey)?.name;
  const members: readonly (readonly [name: string, value: Layout | undefined])[] = [
    ['server', server?.layout],
    ['security', isSame(security, common.security) ? undefined : security],
    ['headers', acceptHeader(operation)],
    ['body', body?.layout],
    ['parameters', Object.keys(styles).length === 0 ? undefined : literalLayout(styles)],
    ['content', content?.layout],
    ['idempotencyKey', idempotencyKey === undefined ? undefined : string(idempotencyKey)],
  ];
  const given = members.flatMap(([name, value]) => (value === undefined ? [] : [[identifier(name), value] as const]));
  return {
    layout: list([
      string(operation.method.toUpperCase()),
      string(operation.path),
      literalLayout(operation.responses.map(({ status }) => statusKey(status))),
      ...(given.length > 0 ? [object(given)] : []),
    ]),
    uses: [
      ...(body?.uses ?? []),
      ...(server?.uses ?? []),
      ...(content?.uses ?? []),
      ...(operation.parameters.length > 0 ? [{ module: 'parameters', name: 'parameters' }] : []),
    ],
  };
};

const isSame = (a: Layout, b: Layout): boolean => printLayout(a).text === printLayout(b).text;

const differing = (fragment: Fragment, common: Fragment): Fragment | undefined =>
  isSame(fragment.layout, common.layout) ? undefined : fragment;

/** `200` is a number, as `Response.status` is; `4XX` and `default` are text. */
const statusKey = (status: string): JsonValue => (/^[1-9]\d{2}$/u.test(status) ? Number(status) : status);

// Where a server may choose, it is asked for JSON, which the types describe best; a response without any is taken as it is.
const acceptHeader = ({ responses }: Operation): Layout | undefined => {
  const types = responses.map(({ content }) => content.map(({ mediaType }) => mediaType));
  const hasChoice = new Set(types.flat()).size > 1 && types.flat().some(isJsonType);
  const wanted = new Set(types.flatMap((some) => (some.some(isJsonType) ? some.filter(isJsonType) : some)));
  return hasChoice ? literalLayout({ accept: [...wanted].join(', ') }) : undefined;
};

/** By status, how a response is decoded where no JSON is documented. */
const contentFragment = (operation: Operation): Fragment | undefined => {
  const entries = operation.responses
    .map((response) => ({
      response,
      types: isBodiless(operation, response.status) ? [] : response.content.map(({ mediaType }) => mediaType),
    }))
    .filter(({ types }) => !types.some(isJsonType));
  if (entries.length === 0) return undefined;
  return {
    layout: object(entries.map(({ response, types }) => [typeKey(response.status), decoder(types)])),
    uses: entries.map(({ types }): Used => ({ module: 'content', name: types.length === 0 ? 'none' : 'content' })),
  };
};

const decoder = (types: readonly string[]): Layout =>
  types.length === 0 ? identifier('none') : call(identifier('content'), types.map(string));

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
  if (parameter.mediaType !== undefined) return isJsonType(parameter.mediaType) ? 'json' : undefined;
  if (hasUsualStyle(parameter) && !parameter.allowReserved) return undefined;
  return [parameter.style, parameter.explode, ...(parameter.allowReserved ? [true] : [])];
};

const isIdempotencyKey = (parameter: Parameter): boolean =>
  parameter.in === 'header' && /^(x-)?idempotency-key$/iu.test(parameter.name);
