import type { Style } from './client.js';

export type Encode = (value: unknown) => string;

export declare const expand: (
  name: string,
  value: unknown,
  style: Style,
  encode: Encode,
) => string | undefined;

export type PairsOf = (
  name: string,
  value: unknown,
  anonymous?: boolean,
) => (readonly [name: string, value: unknown])[];

/** An own member: a parameter may be called `constructor`. */
export declare const own: <T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
) => T | undefined;
export declare const textOf: Encode;
