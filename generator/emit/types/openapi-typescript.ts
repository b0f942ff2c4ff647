import type { astToString, NULL, tsLiteral, tsUnion } from 'openapi-typescript';
import type { Node } from 'typescript';
import type { JsonObject } from '../../model/api.ts';

// openapi-typescript ships no declarations for the three files that are used; these say what they export.

/** `dist/transform/index.cjs` */
export type Transform = (document: JsonObject, context: object) => Node[];

/** `dist/lib/utils.cjs` */
export interface Utils {
  readonly resolveRef: (document: JsonObject, reference: string, options: { readonly silent: boolean }) => unknown;
  readonly scanDiscriminators: (document: JsonObject, options: { readonly silent: boolean }) => object;
}

/** `dist/lib/ts.cjs` */
export interface Printer {
  readonly astToString: typeof astToString;
  readonly tsLiteral: typeof tsLiteral;
  readonly tsUnion: typeof tsUnion;
  readonly NULL: typeof NULL;
}
