import type { Location, Style, WriteParameters } from './client.js';
import type { Encode } from './style.js';

export type Writer = (
  location: Location,
  fallback: Style,
  encode: Encode,
) => (entry: readonly [name: string, value: unknown]) => string | undefined;

export declare const parameters: WriteParameters;
