// Run-time code, the same in every package that Specwright generates. Do not edit.
import type { Next } from './send.js';

/** A secret, or a function that fetches it anew for each request. */
export type Secret = string | (() => string | Promise<string>);

/** Sends a request with secrets: `next` goes on, `plain` goes without any. */
export type Authorise = (request: Request, next: Next, plain: Next) => Promise<Response>;

export type Scheme = (options: Readonly<Record<string, unknown>>) => Authorise | false;

export declare const scheme: (
  names: readonly string[],
  authorise: (
    request: Request,
    secrets: readonly string[],
    next: Next,
    plain: Next,
  ) => Promise<Response>,
) => Scheme;
export declare const setHeader: (request: Request, name: string, value: string) => void;
export declare const basic: (usernameOption: string, passwordOption: string) => Scheme;
export declare const bearer: (option: string) => Scheme;
