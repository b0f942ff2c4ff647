import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

const exposed = [
  ...['allow', 'preference-applied', 'www-authenticate', 'x-mock-discrepancy', 'x-mock-example', 'x-mock-operation'],
  ...['x-mock-undocumented', 'x-mock-violations'],
].join(', ');

/** Whether a browser asks what it may send, before it sends it. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

/** Lets a page of any origin read an answer; nothing here is worth keeping from one. */
export const corsHeaders = ({ headers }: IncomingMessage): OutgoingHttpHeaders =>
  headers.origin === undefined
    ? {}
    : {
        'access-control-allow-origin': headers.origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': exposed,
        vary: 'origin',
      };

/** @see https://fetch.spec.whatwg.org/#http-cors-protocol */
export const preflightHeaders = (request: IncomingMessage): OutgoingHttpHeaders => ({
  ...corsHeaders(request),
  'access-control-allow-methods': request.headers['access-control-request-method'],
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  'access-control-max-age': '600',
});
