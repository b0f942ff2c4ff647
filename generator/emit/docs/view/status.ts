/** The words that HTTP has for a status; empty for one it has none for. */
export const statusText = (status: string): string => texts.get(status.toUpperCase()) ?? '';

/** Whether a description says of a status no more than HTTP does: `Not found.` of 404. */
export const isStatusText = (description: string, status: string): boolean => plain(description) === plain(statusText(status));

const plain = (text: string): string => withoutStop(text).toLowerCase();

/** A sentence as a title has it. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/u, '');

/** How a status is coloured. */
export const statusKind = (status: string): 'ok' | 'redirect' | 'error' | 'other' => {
  if (status.startsWith('2')) return 'ok';
  if (status.startsWith('3')) return 'redirect';
  return /^[45]/u.test(status) ? 'error' : 'other';
};

const texts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    100: 'Continue', 101: 'Switching Protocols', 103: 'Early Hints', 200: 'OK', 201: 'Created', 202: 'Accepted',
    203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 207: 'Multi-Status',
    300: 'Multiple Choices', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified',
    307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required',
    403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout',
    409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed', 413: 'Content Too Large',
    414: 'URI Too Long', 415: 'Unsupported Media Type', 416: 'Range Not Satisfiable', 417: 'Expectation Failed',
    421: 'Misdirected Request', 422: 'Unprocessable Content', 423: 'Locked', 424: 'Failed Dependency', 425: 'Too Early',
    426: 'Upgrade Required', 428: 'Precondition Required', 429: 'Too Many Requests', 431: 'Request Header Fields Too Large',
    451: 'Unavailable For Legal Reasons', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway',
    503: 'Service Unavailable', 504: 'Gateway Timeout', 505: 'HTTP Version Not Supported', 507: 'Insufficient Storage',
    '2XX': 'Success', '3XX': 'Redirection', '4XX': 'Client error', '5XX': 'Server error', DEFAULT: 'Any other',
  }),
);
