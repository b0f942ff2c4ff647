import type { JsonObject, JsonValue } from '../../model/api.ts';
import { hasDirections } from '../../model/direction.ts';
import { mapDocument } from '../../model/map.ts';
import { operationKey } from '../../model/operation-key.ts';
import { documentedStatuses } from '../../model/status.ts';
import { isObject, own, ownEntries, ownList, ownText, without } from '../../model/resolve.ts';
import { joined, joinReference, markDirections } from './reference.ts';
import { widenIndex } from './rest.ts';
import { constraintWords } from '../../model/constraint.ts';
import { spellBoolean } from './boolean.ts';
import { withTargets } from './component.ts';
import { showConditions } from './conditional.ts';
import { withBinaryContent } from './media.ts';
import { putOpenListAside } from './open-list.ts';
import { nameVariants } from './discriminator.ts';
import { liftDefinitions } from './definitions.ts';
import { withOptionalHeaders } from './header.ts';
import { liftTargets } from './targets.ts';
import { describeParameter } from './parameter.ts';
import { sentBody, sentParameter, sentResponse, withSentBody } from './sendable.ts';
import { partTuple } from './tuple.ts';
import { untangle } from './recursion.ts';

/** The document as openapi-typescript should see it. */
export interface TypesView {
  readonly document: JsonObject;
  /** The schemas that have to be printed as aliases. */
  readonly listed: ReadonlySet<string>;
}

/** Says in each schema's description what its type cannot, and leaves out what openapi-typescript gets wrong. */
export const typesView = (given: JsonObject): TypesView => {
  const { document: untangled, listed } = untangle(liftTargets(liftDefinitions(given)));
  const document = showConditions(nameVariants(untangled));
  const changes = [
    joinReference,
    ...(hasDirections(given) ? [markDirections(document)] : []),
    spellBooleans,
    dropStructuredEnum,
    partTuple,
    widenIndex(document),
    typeRequiredBranches,
    declareRequired,
    intersectAnyOf,
    describeConstraints,
    showExample,
    putOpenListAside,
  ];
  const view = mapDocument(document, (value, kind) => {
    if (kind === 'Operation') return withKey(withStatuses(withSentBody(document)(value)));
    if (kind === 'Parameter') return describeParameter(sentParameter(value));
    // No type is made of them, and they are a fifth of a large description.
    if (kind === 'Components') return without(value, 'examples');
    if (kind === 'RequestBody') return withBinaryContent(document, false)(sentBody(value));
    if (kind === 'Response')
      return withOptionalHeaders(document)(withBinaryContent(document, true)(sentResponse(value)));
    if (kind !== 'Schema') return value;
    return changes.reduce((result, change) => change(result), value);
  });
  return { document: withTargets(view), listed };
};

// openapi-typescript takes every member of `responses` for a response, and its key for the status.
const withStatuses = (operation: JsonObject): JsonObject => {
  const kept = documentedStatuses(operation).filter(({ response }) => isObject(response));
  const isSame =
    kept.length === ownEntries(operation, 'responses').length && kept.every(({ status, key }) => status === key);
  return isSame
    ? operation
    : { ...operation, responses: Object.fromEntries(kept.map(({ status, response }) => [status, response])) };
};

const withKey = (operation: JsonObject): JsonObject => {
  const id = ownText(operation, 'operationId');
  return id === undefined || operationKey(id) === id ? operation : { ...operation, operationId: operationKey(id) };
};

const spellBooleans = (schema: JsonObject): JsonObject =>
  ['allOf', 'anyOf', 'oneOf'].reduce((result, name) => {
    const branches = ownList(result, name);
    return branches.some((branch) => typeof branch === 'boolean')
      ? {
          ...result,
          [name]: branches.map((branch) =>
            branch === true && own(schema, 'type') === 'object' ? anyObject : spellBoolean(branch),
          ),
        }
      : result;
  }, schema);

// Beside the members that an object has, "anything" would make nothing of the other branches.
const anyObject: JsonObject = { type: 'object', additionalProperties: true };

// openapi-typescript takes a value that is an object for a schema, and any value where the type is one.
const dropStructuredEnum = (schema: JsonObject): JsonObject => {
  const values = ownList(schema, 'enum');
  const isStructured =
    values.length > 0 &&
    (own(schema, 'type') === 'object' || values.some((value) => typeof value === 'object' && value !== null));
  return isStructured ? without(schema, 'enum') : schema;
};

// A branch that only demands members says so in its type when it repeats what the members are.
const typeRequiredBranches = (schema: JsonObject): JsonObject => {
  const properties = own(schema, 'properties');
  if (!isObject(properties)) return schema;
  return ['anyOf', 'oneOf'].reduce((result, name) => {
    const branches = ownList(result, name);
    return branches.some(onlyRequires)
      ? {
          ...result,
          [name]: branches.map((branch) => (onlyRequires(branch) ? typedBranch(branch, properties) : branch)),
        }
      : result;
  }, schema);
};

// What is demanded without being described is there all the same, and has to be given. In a composition, another part may describe it.
const declareRequired = (schema: JsonObject): JsonObject => {
  const properties = own(schema, 'properties');
  if (
    !isObject(properties) ||
    Object.keys(properties).length === 0 ||
    ['allOf', 'oneOf', 'anyOf', '$ref'].some((name) => Object.hasOwn(schema, name))
  )
    return schema;
  const missing = ownList(schema, 'required').filter(
    (name) => typeof name === 'string' && !Object.hasOwn(properties, name),
  );
  if (missing.length === 0) return schema;
  const others = own(schema, 'additionalProperties') ?? {};
  return {
    ...schema,
    properties: { ...properties, ...Object.fromEntries(missing.map((name) => [name, spellBoolean(others)])) },
  };
};

const onlyRequires = (branch: JsonValue): branch is JsonObject =>
  isObject(branch) && Array.isArray(own(branch, 'required')) && Object.keys(branch).length === 1;

const typedBranch = (branch: JsonObject, properties: JsonObject): JsonObject => ({
  type: 'object',
  ...branch,
  properties: Object.fromEntries(
    ownList(branch, 'required').flatMap((name) =>
      typeof name === 'string' && Object.hasOwn(properties, name) ? [[name, properties[name] ?? {}]] : [],
    ),
  ),
});

// openapi-typescript joins `anyOf` to what stands beside it by `|`, where JSON Schema demands both.
const intersectAnyOf = (schema: JsonObject): JsonObject => {
  const branches = own(schema, 'anyOf');
  if (!Array.isArray(branches) || !typeKeywords.some((name) => Object.hasOwn(schema, name))) return schema;
  return joined(without(schema, 'anyOf'), [...ownList(schema, 'allOf'), { anyOf: branches }]);
};

const typeKeywords = ['type', 'properties', 'allOf', 'oneOf'];

const describeConstraints = (schema: JsonObject): JsonObject => {
  const words = constraintWords(schema);
  if (words.length === 0) return schema;
  const description = ownText(schema, 'description');
  return { ...schema, description: [description, words.join('; ')].filter(Boolean).join('\n\n') };
};

// One example is enough in an editor's tooltip.
const showExample = (schema: JsonObject): JsonObject => {
  const [example] = ownList(schema, 'examples');
  return example === undefined ? schema : { ...without(schema, 'examples'), example };
};
