import { createRequire } from 'node:module';
import type { File } from '../../file.ts';
import type { Api, JsonObject } from '../../model/api.ts';
import { hasDirections } from '../../model/direction.ts';
import { banner } from '../../text/banner.ts';
import { isBinary } from './media.ts';
import type { Printer, Transform, Utils } from './openapi-typescript.ts';
import { openValues } from './open-list.ts';
import { withAliases } from './alias.ts';
import { typesView } from './view.ts';

/**
 * `schema.d.ts`: the description as types. openapi-typescript owns how a schema becomes TypeScript; the document
 * goes straight to its transform, because reading, linting and bundling are already done.
 */
export const emitTypes = (api: Pick<Api, 'document' | 'source'>): readonly File[] => {
  const { printer, transformSchema, resolveRef, scanDiscriminators, typescript } = load();
  const { document, hasDiscriminators, listed } = typesView(api.document);
  const silent = true;
  const nodes = transformSchema(document, {
    ...defaults,
    discriminators: hasDiscriminators ? scanDiscriminators(document, { silent }) : { objects: {}, refsHandled: [] },
    injectFooter: [],
    readWriteMarkers: hasDirections(api.document),
    resolve: (reference: string) => resolveRef(document, reference, { silent }),
    transform: (schema: JsonObject) => {
      const open = openValues(schema);
      if (open !== undefined) return printer.tsUnion([...open.map((value) => printer.tsLiteral(value)), openText(typescript.factory)]);
      if (!isBinary(schema)) return undefined;
      const blob = typescript.factory.createTypeReferenceNode('Blob');
      return Array.isArray(schema['type']) ? printer.tsUnion([blob, printer.NULL]) : blob;
    },
  });
  // openapi-typescript signs the properties that it adds; readers ask what they are for.
  const types = printer.astToString(listed.size === 0 ? nodes : withAliases(typescript, nodes, listed)).replaceAll(signature, 'Tells which of the variants this is.');
  return [{ path: 'schema.d.ts', text: `${banner(api.source).text}\n\n${types}` }];
};

// `'a' | 'b' | (string & {})`: an editor still proposes the known values.
const openText = (factory: Factory) =>
  factory.createParenthesizedType(factory.createIntersectionTypeNode([factory.createTypeReferenceNode('string'), factory.createTypeLiteralNode([])]));

type Factory = ReturnType<typeof load>['typescript']['factory'];

const signature = 'discriminator enum property added by openapi-typescript';

// Its CommonJS files, and not its main entry: that one loads a second Redocly, and `import` would scan the whole
// of TypeScript for the names it exports. Together that is half of what a small build takes.
const load = () => {
  const require = createRequire(import.meta.url);
  const transformSchema = require('openapi-typescript/dist/transform/index.cjs') as Transform;
  const { resolveRef, scanDiscriminators } = require('openapi-typescript/dist/lib/utils.cjs') as Utils;
  const printer = require('openapi-typescript/dist/lib/ts.cjs') as Printer;
  const typescript = require('typescript') as typeof import('typescript');
  return { transformSchema, resolveRef, scanDiscriminators, printer, typescript };
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
