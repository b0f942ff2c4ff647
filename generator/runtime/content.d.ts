import type { Decode } from './client.js';

export declare const none: Decode;
export declare const content: (...mediaTypes: readonly string[]) => Decode;
