import type { BodyKind } from './body.js';

/** @param contentTypes the media type of parts where the description states one */
export declare const multipart: (contentTypes?: Readonly<Record<string, string>>) => BodyKind;
