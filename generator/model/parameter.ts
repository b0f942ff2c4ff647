import type { JsonObject, Parameter, ParameterLocation, Style } from './api.ts';
import { buildContent, buildSchemaUse, styleOf } from './content.ts';
import { buildExamples } from './example.ts';
import { child, type Pointer } from './pointer.ts';
import { followReference, isObject, optional, own, ownList, ownText } from './resolve.ts';

const defaultStyle = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const satisfies Record<
  ParameterLocation,
  Style
>;

/** How OpenAPI assumes a parameter to be written where its description says nothing. */
export const usualStyle = (place: ParameterLocation): Pick<Parameter, 'style' | 'explode'> => ({
  style: defaultStyle[place],
  explode: defaultExplode(defaultStyle[place]),
});

/** Whether a parameter is written so. */
export const hasUsualStyle = ({ in: place, style, explode }: Pick<Parameter, 'in' | 'style' | 'explode'>): boolean =>
  style === defaultStyle[place] && explode === defaultExplode(style);

const defaultExplode = (style: Style): boolean => style === 'form';

/** Whether a header is described elsewhere in OpenAPI, so that the specification ignores a parameter of this name. */
export const isIgnoredHeader = (name: string): boolean =>
  ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());

/**
 * An operation's parameters: those of its path, overridden by its own of the same name and location.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
export const buildParameters = (
  document: JsonObject,
  pathItem: readonly [JsonObject, Pointer],
  operation: readonly [JsonObject, Pointer],
): readonly Parameter[] => {
  const all = [pathItem, operation].flatMap(([owner, pointer]) => listed(document, owner, pointer));
  const last = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return [...last.values()];
};

const listed = (document: JsonObject, owner: JsonObject, pointer: Pointer): readonly Parameter[] =>
  ownList(owner, 'parameters').flatMap((_, index) => {
    const found = followReference(document, child(pointer, 'parameters', index));
    const parameter = isObject(found.value) ? buildParameter(document, found.value, found.pointer) : undefined;
    return parameter === undefined ? [] : [parameter];
  });

const buildParameter = (document: JsonObject, value: JsonObject, pointer: Pointer): Parameter | undefined => {
  const name = ownText(value, 'name');
  const place = ownText(value, 'in');
  if (name === undefined || !isLocation(place)) return undefined;
  if (place === 'header' && isIgnoredHeader(name)) return undefined;
  const [content] = buildContent(document, value, pointer);
  const style = styleOf(value) ?? defaultStyle[place];
  const explode = own(value, 'explode');
  return {
    pointer,
    name,
    in: place,
    required: place === 'path' || own(value, 'required') === true,
    deprecated: own(value, 'deprecated') === true,
    ...optional('description', ownText(value, 'description')),
    style,
    explode: typeof explode === 'boolean' ? explode : defaultExplode(style),
    // Both are of no other parameters: a path would lead elsewhere.
    allowReserved: place === 'query' && own(value, 'allowReserved') === true,
    allowEmptyValue: place === 'query' && own(value, 'allowEmptyValue') === true,
    ...optional('mediaType', content?.mediaType),
    ...optional('schema', content?.schema ?? buildSchemaUse(document, value, pointer)),
    examples: content?.examples ?? buildExamples(document, value, pointer),
  };
};

const isLocation = (place: string | undefined): place is ParameterLocation =>
  place !== undefined && Object.hasOwn(defaultStyle, place);
