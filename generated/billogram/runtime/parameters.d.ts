// Run-time code, the same in every package that Specwright generates. Do not edit.
import type { Described, Encode, Style } from './style.js';

export type Location = 'path' | 'query' | 'header' | 'cookie';

/** The parameters that are not in the default style of their location. */
export type ParameterStyles = {
  readonly [In in Location]?: Readonly<Record<string, Described>>;
};

export type Writer = (
  location: Location,
  fallback: Style,
  encode: Encode,
) => (entry: readonly [name: string, value: unknown]) => string | undefined;

/** The caller's options with serialisers added; writes cookies into `headers`. */
export type WriteParameters = (
  styles: ParameterStyles | undefined,
  init: Readonly<Record<string, any>>,
  headers: Headers,
) => {
  pathSerializer(url: string, path: Readonly<Record<string, unknown>>): string;
  querySerializer(query: Readonly<Record<string, unknown>>): string;
  params: Readonly<Record<string, any>>;
};

export declare const parameters: WriteParameters;
