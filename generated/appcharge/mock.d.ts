// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type { MockFetch, MockOptions } from './runtime/mock/types.js';

export type { MockFetch, MockOptions };

/** A `fetch` that answers as Appcharge offers is documented to, and sends nothing. */
export declare const createMockFetch: (options?: MockOptions) => MockFetch;
