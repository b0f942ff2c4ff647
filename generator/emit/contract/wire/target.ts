import type { JsonValue, Operation, Parameter, ParameterLocation, Server } from '../../../model/api.ts';
import { partPath } from '../../../model/path.ts';
import { fillTemplate, templateNames } from '../../../model/template.ts';
import { lenient, strict, verbatim } from './encode.ts';
import { expand, unspecified } from './expand.ts';

/** Parameters of one call, as the client takes them. */
export type Params = { readonly [In in ParameterLocation]?: Readonly<Record<string, JsonValue>> };

/** Where a request goes, and the headers that parameters put on it. */
export interface Target {
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The first server of an operation with its variables filled in. */
export const serverUrl = ({ url, variables }: Server, values: Readonly<Record<string, string>> = {}): string =>
  fillTemplate(url, (name, whole) => {
    const variable = variables.find((one) => one.name === name);
    return Object.hasOwn(values, name) ? (values[name] ?? '') : (variable?.default ?? whole);
  });

/** The path of a server, without a `/` at its end: what comes before the operation's own path. */
export const basePath = (server: Server): string => {
  const url = serverUrl(server);
  const path = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '';
  // What is no address of a place, such as `mailto:a@example.com`, has no path that begins so.
  return path.startsWith('/') ? path.replace(/\/+$/u, '') : '';
};

/** Path, query and headers for some parameters; undefined where OpenAPI has no rule for one of them. */
export const targetOf = (operation: Operation, base: string, params: Params): Target | undefined => {
  // In the order in which they are given: JavaScript moves names that are numbers to the front.
  const given = Object.entries(params).flatMap(([place, values]) =>
    Object.entries(values).flatMap(([name, value]) => {
      const parameter = operation.parameters.find((one) => one.in === place && one.name === name);
      return parameter === undefined ? [] : [{ parameter, text: write(parameter, value) }];
    }),
  );
  if (given.some(({ text }) => text === unspecified)) return undefined;
  const texts = (place: ParameterLocation): readonly (readonly [name: string, text: string])[] =>
    given.flatMap(({ parameter, text }) =>
      parameter.in === place && typeof text === 'string' ? [[parameter.name, text] as const] : [],
    );

  const inPath = new Map(texts('path'));
  // A template that no parameter fills has no address.
  if (templateNames(operation.path).some((name) => !inPath.has(name))) return undefined;
  const fill = (template: string): string => fillTemplate(template, (name) => inPath.get(name) ?? '');
  const parts = partPath(operation.path);
  const segments = parts.address.split('/').map((template) => ({ template, segment: fill(template) }));
  if (
    segments.some(({ template, segment }) => /^(?:\.|%2e){1,2}$/iu.test(segment) || (segment === '' && template !== ''))
  )
    return undefined;
  const path = segments.map(({ segment }) => segment).join('/');
  const query = [...(parts.query === '' ? [] : [fill(parts.query)]), ...texts('query').map(([, text]) => text)].join(
    '&',
  );
  const cookies = texts('cookie')
    .map(([, text]) => text)
    .join('; ');
  const headers = {
    ...Object.fromEntries(texts('header').map(([name, text]) => [name.toLowerCase(), text])),
    ...(cookies === '' ? {} : { cookie: cookies }),
  };
  // Platforms take these for a `/`, or out of a path, wherever they come from.
  if (/[\\\t\r\n]/u.test(operation.path) || !Object.entries(headers).every(isSendable)) return undefined;
  // The platform encodes what a URL cannot hold, such as a space in the path of the description.
  const { pathname, search } = new URL(`http://localhost${base}${path}${query === '' ? '' : `?${query}`}`);
  return { target: pathname + search, headers };
};

/** Whether HTTP can carry a header. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
export const isSendable = ([name, value]: readonly [name: string, value: string]): boolean =>
  !platformHeader.test(name) && /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/u.test(value);

// The connection is the platform's own, and Node loses a header that is called as what all objects inherit from.
const platformHeader =
  /^(?:connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|__proto__)$/iu;

const write = (parameter: Parameter, value: JsonValue): ReturnType<typeof expand> => {
  const { name, in: place, style, explode, mediaType, allowReserved } = parameter;
  const encode = place === 'header' ? verbatim : allowReserved && place === 'query' ? lenient : strict;
  // A parameter with `content` is one text in its media type.
  if (mediaType !== undefined) {
    const text = /[/+]json$/u.test(mediaType) ? JSON.stringify(value) : typeof value === 'string' ? value : undefined;
    if (text === undefined) return unspecified;
    return expand(name, text, {
      style: place === 'query' || place === 'cookie' ? 'form' : 'simple',
      explode: false,
      encode,
    });
  }
  const isContainer = typeof value === 'object' && value !== null;
  // Half a character has no bytes.
  if (!JSON.stringify(value).isWellFormed() || /\\ud[89a-f]/u.test(JSON.stringify(value))) return unspecified;
  // OpenAPI would part exploded cookies by `&`, at which no server parts them.
  if (place === 'cookie' && isContainer && explode) return unspecified;
  // `.` and `..` as a whole segment are resolved by every URL parser.
  return expand(name, value, { style, explode, encode });
};
