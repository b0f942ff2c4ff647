import type { JsonObject, JsonValue } from '../model/api.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../model/resolve.ts';
import type { Context, Rule } from './rule.ts';

/** Every operation has what its types, docs, fixtures and tests are made from. */
export const operationComplete: Rule = () => ({
  Operation: (operation, context) => {
    if (!isObject(operation)) return;
    const location = context.location.key();
    for (const message of gapsOf(operation, context)) context.report({ message, location });
  },
});

const gapsOf = (operation: JsonObject, context: Context): readonly string[] => [
  ...['operationId', 'summary', 'description']
    .filter((name) => (ownText(operation, name) ?? '').trim() === '')
    .map((name) => `The operation has no \`${name}\`. Write one.`),
  ...(ownList(operation, 'tags').length === 0 ? ['The operation has no tag. Name the group it belongs to.'] : []),
  ...(showsNone(requestContents(operation, context), context)
    ? ['The request body has no example. Give one that the documentation shows.']
    : []),
  ...(showsNone(responseContents(operation, context), context)
    ? ['No response has an example. Give one that the documentation shows.']
    : []),
];

/** Nothing to show is no gap: a deletion may have neither a body nor an answer. */
const showsNone = (contents: readonly JsonObject[], context: Context): boolean =>
  contents.length > 0 && !contents.some((content) => hasExample(content, context));

const requestContents = (operation: JsonObject, context: Context): readonly JsonObject[] =>
  contentsOf(own(operation, 'requestBody'), context);

const responseContents = (operation: JsonObject, context: Context): readonly JsonObject[] =>
  ownEntries(operation, 'responses').flatMap(([, response]) => contentsOf(response, context));

const contentsOf = (carrier: JsonValue | undefined, { resolve }: Context): readonly JsonObject[] => {
  const { node } = resolve(carrier);
  return isObject(node)
    ? ownEntries(node, 'content')
        .map(([, content]) => content)
        .filter(isObject)
    : [];
};

const hasExample = (content: JsonObject, { resolve }: Context): boolean =>
  Object.hasOwn(content, 'example') ||
  ownEntries(content, 'examples').some(([, example]) => {
    const { node } = resolve(example);
    return isObject(node) && valueNames.some((name) => Object.hasOwn(node, name));
  });

const valueNames = ['value', 'dataValue', 'serializedValue', 'externalValue'];
