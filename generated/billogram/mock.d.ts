// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { MockFetch, MockOptions } from './runtime/mock/types.js';

export type { MockFetch, MockOptions };

/** A `fetch` that answers as Billogram offers is documented to, and sends nothing. */
export declare const createMockFetch: (options?: MockOptions) => MockFetch;
