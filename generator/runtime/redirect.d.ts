import type { Next } from './send.js';

export declare const follow: (request: Request, next: Next, plain: Next) => Promise<Response>;
export declare const readdressed: (request: Request, url: URL, init: RequestInit) => Promise<Request>;
