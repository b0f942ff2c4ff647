import type { WriteBody } from './client.js';

/**
 * A documented media type, how a value is written in it, and the JSON types of its values; absent:
 * all, or it has none. A null Content-Type is the platform's.
 */
export type BodyKind = readonly [
  mediaType: string,
  serialise: (value: any) => readonly [content: unknown, contentType: string | null],
  takes?: Takes | undefined,
];

/** What `typeof` says, but for arrays and null. */
export type Takes = readonly string[];

export type Suits = (kind: BodyKind, value: unknown, loosely?: boolean) => boolean;

export declare const body: (...kinds: readonly [BodyKind, ...BodyKind[]]) => WriteBody;
export declare const json: (mediaType: string, takes?: Takes) => BodyKind;
export declare const raw: (mediaType: string) => BodyKind;
export declare const any: (mediaType: string) => BodyKind;
