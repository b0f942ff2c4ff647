// openapi-typescript ships no types for these files; its main entry lints and bundles again before it uses them.
declare module 'openapi-typescript/dist/lib/ts.mjs' {
  export { astToString, NULL, tsUnion } from 'openapi-typescript';
}
declare module 'openapi-typescript/dist/transform/index.mjs' {
  import type { Node } from 'typescript';
  import type { JsonObject } from '../../model/api.ts';
  export default function transformSchema(document: JsonObject, context: object): Node[];
}
declare module 'openapi-typescript/dist/lib/utils.mjs' {
  import type { JsonObject } from '../../model/api.ts';
  export function resolveRef(document: JsonObject, reference: string, options: { silent: boolean }): unknown;
  export function scanDiscriminators(document: JsonObject, options: { silent: boolean }): object;
}
