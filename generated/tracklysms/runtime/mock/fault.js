// Run-time code, the same in every package that Specwright generates. Do not edit.
import { asciiOf } from './text.js';

/** A request that the mock refuses. */
export class Fault extends Error {
  /**
   * @param {readonly number[]} statuses those that fit, the best first; the first documented one is answered
   * @param {string} detail
   * @param {{ violations?: readonly import('./types.js').Violation[], headers?: Readonly<Record<string, string>>, members?: object }} [more]
   */
  constructor(statuses, detail, { violations = [], headers = {}, members = {} } = {}) {
    super(detail);
    this.statuses = statuses;
    this.violations = violations;
    this.headers = headers;
    this.members = members;
  }

  get name() {
    return 'Fault';
  }
}

/** @type {Readonly<Record<number, string>>} */
const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/**
 * Problem details of an error whose body nobody has documented.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @param {number} status
 * @param {string} detail
 * @param {object} members
 */
export const problemDetails = (status, detail, members) => ({
  title: titles[status] ?? `Status ${status}`,
  status,
  ...(detail ? { detail } : {}),
  ...members,
});

/**
 * What was wrong with a request, in a header: a documented body has no room for it.
 *
 * @param {readonly (Pick<import('./types.js').Violation, 'detail'> & Partial<import('./types.js').Violation>)[]} violations
 */
export const violationsHeader = (violations) => {
  const shown = violations.slice(0, 10).map(({ schema: _, ...violation }) => violation);
  /** @type {string} */
  let text;
  do text = asciiOf(JSON.stringify(shown));
  while (text.length > 2000 && shown.pop());
  return text;
};
