// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { own } from './text.js';

/**
 * Refuses a request without credentials for any of the documented alternatives. Which ones are right nobody knows
 * here: any will do that has the documented form.
 *
 * @param {import('./types.js').MockTable} table
 * @param {import('./types.js').Operation} operation
 * @param {Readers} read
 */
export const checkSecurity = (table, operation, read) => {
  const alternatives = operation.security ?? [];
  const lacking = alternatives.map((names) =>
    names.flatMap((name) => {
      const scheme = own(table.schemes, name);
      return scheme && !isGiven(scheme, read) ? [scheme] : [];
    }),
  );
  if (alternatives.length === 0 || lacking.some((schemes) => schemes.length === 0)) return;
  const fewest = Math.min(...lacking.map(({ length }) => length));
  const wanted = lacking
    .filter(({ length }) => length === fewest)
    .map((schemes) => schemes.map(describe).join(' and '));
  const challenges = [...new Set(lacking.flat().flatMap(({ kind }) => challengeOf(kind)))];
  throw new Fault([401], `The request lacks ${[...new Set(wanted)].join(', or ')}.`, {
    headers: challenges.length > 0 ? { 'www-authenticate': challenges.join(', ') } : {},
  });
};

/**
 * @typedef {object} Readers
 * @property {(name: string) => string | undefined} header
 * @property {readonly (readonly [name: string, value: string])[]} query
 * @property {readonly (readonly [name: string, value: string])[]} cookies
 */

/** @param {import('./types.js').Scheme} scheme @param {Readers} read */
const isGiven = (scheme, { header, query, cookies }) => {
  switch (scheme.kind) {
    case 'basic':
      return isBasic(header('authorization') ?? '');
    case 'bearer':
      return /^bearer +[\w.~+/-]+=*$/i.test(header('authorization') ?? '');
    case 'apiKey':
      if (scheme.in === 'header') return (header(scheme.name) ?? '').trim() !== '';
      return (scheme.in === 'query' ? query : cookies).some(([name, value]) => name === scheme.name && value !== '');
    default:
      // Mutual TLS happens below HTTP, and of Digest and the like the client has no option.
      return true;
  }
};

/** @param {string} value */
const isBasic = (value) => {
  const [, encoded] = /^basic +([A-Za-z\d+/]+=*)$/i.exec(value) ?? [];
  try {
    return encoded !== undefined && atob(encoded).includes(':');
  } catch {
    return false;
  }
};

/** @param {import('./types.js').Scheme} scheme */
const describe = (scheme) => {
  if (scheme.kind === 'apiKey') return `the API key in ${scheme.in} \`${scheme.name}\``;
  return scheme.kind === 'basic' ? 'HTTP Basic credentials' : 'a bearer token';
};

/** @param {import('./types.js').Scheme['kind']} kind */
const challengeOf = (kind) => {
  if (kind === 'basic') return ['Basic realm="mock", charset="UTF-8"'];
  return kind === 'bearer' ? ['Bearer realm="mock"'] : [];
};
