import type { File } from '../../file.ts';
import type { Api, JsonObject } from '../../model/api.ts';
import { hasDirections } from '../../model/direction.ts';
import { isBinary } from '../../model/media-type.ts';
import { banner } from '../../text/banner.ts';
import { loadOpenapiTypescript } from './openapi-typescript.ts';
import { openValues } from './open-list.ts';
import { printTypes } from './print.ts';
import { factory } from './syntax.ts';
import { withAliases } from './alias.ts';
import { tupleType } from './tuple.ts';
import { typesView } from './view.ts';

/**
 * `schema.d.ts`: the description as types. openapi-typescript owns how a schema becomes TypeScript; the document
 * goes straight to its transform, because reading, linting and bundling are already done.
 */
export const emitTypes = (api: Pick<Api, 'document' | 'source'>): readonly File[] => {
  const { transformSchema, transformSchemaObject, resolveRef, tsLiteral, tsUnion, NULL } = loadOpenapiTypescript();
  const { document, listed } = typesView(api.document);
  const silent = true;
  const resolve = (reference: string): unknown => resolveRef(document, reference, { silent });
  const nodes = transformSchema(document, {
    ...defaults,
    // They are written into the schemas already.
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    readWriteMarkers: hasDirections(api.document),
    resolve,
    transform: (schema: JsonObject, options: object) => {
      const tuple = tupleType(schema, (item) => transformSchemaObject(item, options));
      if (tuple !== undefined) return tuple;
      const open = openValues(schema);
      if (open !== undefined) return tsUnion([...open.map(tsLiteral), openText]);
      if (!isBinary(schema)) return undefined;
      const blob = factory.createTypeReferenceNode('Blob');
      return Array.isArray(schema['type']) ? tsUnion([blob, NULL]) : blob;
    },
  });
  const own = nodes.filter((node) => !(node.kind === 'Helper' && inRuntime.test(node.text)));
  const reexport =
    own.length === nodes.length ? '' : "export type { Readable, Writable } from './runtime/client.js';\n\n";
  return [
    {
      path: 'schema.d.ts',
      text: `${banner(api.source).text}\n\n${reexport}${printTypes(listed.size === 0 ? own : withAliases(own, listed))}`,
    },
  ];
};

// openapi-typescript's own take a tuple for a list, and a Blob for an object like any other.
const inRuntime = /^export type (?:Readable|Writable)</u;

// `'a' | 'b' | (string & {})`: an editor still proposes the known values.
const openText = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([factory.createTypeReferenceNode('string'), factory.createTypeLiteralNode([])]),
);

// Every option of openapi-typescript's context has to be there; these are its defaults but for one: a property
// with a default may still be left out of a request.
const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  inject: undefined,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  redoc: undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transformProperty: undefined,
} as const;
