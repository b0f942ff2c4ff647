// Run-time code, the same in every package that Specwright generates. Do not edit.
import type { Scheme } from './client.js';
import type { Next } from './send.js';

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
