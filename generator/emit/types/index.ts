import type { File } from '../../file.ts';
import type { Api, JsonObject } from '../../model/api.ts';
import { banner } from '../../text/banner.ts';
import { typesView } from './view.ts';

/**
 * `schema.d.ts`: the description as types. openapi-typescript owns how a schema becomes TypeScript; the document
 * goes straight to its transform, because reading, linting and bundling are already done; its main entry, which
 * would load a second Redocly for that, is not imported at all.
 */
export const emitTypes = async (api: Api): Promise<readonly File[]> => {
  const [{ astToString, tsUnion, NULL }, { default: transformSchema }, { resolveRef, scanDiscriminators }, { factory }] =
    await Promise.all([
      import('openapi-typescript/dist/lib/ts.mjs'),
      import('openapi-typescript/dist/transform/index.mjs'),
      import('openapi-typescript/dist/lib/utils.mjs'),
      import('typescript').then((typescript) => typescript.default),
    ]);
  const { document, hasMarkers } = typesView(api.document);
  const silent = true;
  const nodes = transformSchema(document, {
    ...defaults,
    discriminators: scanDiscriminators(document, { silent }),
    injectFooter: [],
    readWriteMarkers: hasMarkers,
    resolve: (reference: string) => resolveRef(document, reference, { silent }),
    transform: (schema: JsonObject) => {
      if (!isBinary(schema)) return undefined;
      const blob = factory.createTypeReferenceNode('Blob');
      return Array.isArray(schema['type']) ? tsUnion([blob, NULL]) : blob;
    },
  });
  return [{ path: 'schema.d.ts', text: `${banner(api.source).text}\n\n${astToString(nodes)}` }];
};

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

// A binary body or part is a `Blob`, which is what the client sends and what it decodes to.
const isBinary = (schema: JsonObject): boolean =>
  schema['format'] === 'binary' || schema['contentMediaType'] === 'application/octet-stream';
