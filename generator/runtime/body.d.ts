import type { WriteBody } from './client.js';

/**
 * A documented media type, how a value is written in it, and whether it has text for a value. A null
 * Content-Type is the platform's.
 */
export type BodyKind = readonly [
  mediaType: string,
  serialise: (value: any) => readonly [content: unknown, contentType: string | null],
  takesText?: boolean | undefined,
];

export declare const body: (...kinds: readonly [BodyKind, ...BodyKind[]]) => WriteBody;
export declare const json: (mediaType: string, takesText?: boolean) => BodyKind;
export declare const raw: (mediaType: string) => BodyKind;
export declare const any: (mediaType: string) => BodyKind;
