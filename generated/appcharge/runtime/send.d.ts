// Run-time code, the same in every package that Specwright generates. Do not edit.
import type { Described } from './client.js';

/** What sending one logical request needs to know. */
export interface Sending {
  readonly operation: Described;
  readonly retries: number;
  readonly timeout: number;
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Where secrets may go. */
  readonly origin: string;
  readonly schemes: readonly Authorise[];
  /** Whether others hold the request, or may end it: a middleware, or who has its signal. */
  readonly shared: boolean;
  request?: Request;
  timer?: ReturnType<typeof setTimeout>;
}

export type Next = (request: Request) => Promise<Response>;

/** Ends work as an attempt is ended: when its time is up, or by the caller's signal. */
export type Within = <Value>(work: Promise<Value>) => Promise<Value>;

/** Sends a request with secrets: `next` goes on, `plain` goes without any. */
export type Authorise = (
  request: Request,
  next: Next,
  plain: Next,
  within: Within,
) => Promise<Response>;

/** Puts a scheme around what comes next. */
export type Around = (next: Next, scheme: Authorise) => Next;

export declare const send: (request: Request, sending: Sending) => Promise<Response>;
