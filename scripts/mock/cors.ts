import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Whether a browser asks what it may send, before it sends it. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

/** Lets a page of any origin read an answer with all its headers; nothing here is worth keeping from one. */
export const corsHeaders = ({ headers }: IncomingMessage, answered: readonly string[] = []): OutgoingHttpHeaders =>
  headers.origin === undefined
    ? {}
    : {
        'access-control-allow-origin': headers.origin,
        'access-control-allow-credentials': 'true',
        ...(answered.length === 0 ? {} : { 'access-control-expose-headers': answered.join(', ') }),
        vary: 'origin',
      };

/** @see https://fetch.spec.whatwg.org/#http-cors-protocol */
export const preflightHeaders = (request: IncomingMessage): OutgoingHttpHeaders => ({
  ...corsHeaders(request),
  'access-control-allow-methods': request.headers['access-control-request-method'],
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  'access-control-max-age': '600',
});
