import { sha256 } from '../hash.ts';
import type { ApiNames, Method } from './api.ts';

/** Members of the generated client, and names that JavaScript itself gives a meaning on any object. */
const takenByClient: ReadonlySet<string> = new Set([
  ...['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request', 'use', 'eject'],
  ...['then', 'catch', 'finally', 'prototype', 'arguments', 'caller', 'toJSON'],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** The words of a text in any script, split at case changes: `meta/root-ID` gives `meta`, `root`, `ID`. */
const words = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{ID_Continue}]+|_+/u)
    .filter((word) => word !== '');

const capitalise = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
};

const lowerFirstWord = (word: string): string =>
  word === word.toUpperCase() ? word.toLowerCase() : (word[0] ?? '').toLowerCase() + word.slice(1);

const startable = (name: string): string => (/^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`);

/** A camelCase identifier from any text; `fallback` when no letter or digit is in it. */
export const camelCase = (text: string, fallback: string): string => {
  const [first, ...rest] = words(text);
  return first === undefined ? fallback : startable([lowerFirstWord(first), ...rest.map(capitalise)].join(''));
};

/** A PascalCase identifier from any text; `fallback` when no letter or digit is in it. */
export const pascalCase = (text: string, fallback: string): string => {
  const found = words(text);
  return found.length === 0 ? fallback : startable(found.map(capitalise).join(''));
};

/** The environment variable that holds an option of an API's client, for samples and for tests against a server: `BILLOGRAM_API_KEY`. */
export const variableName = (api: string, option: string): string =>
  `${api} ${words(option).join(' ')}`
    .toUpperCase()
    .replace(/[^A-Z\d]+/gu, '_')
    .replace(/^\d/u, '_$&');

/** The client's method for an operationId: camelCase, and never a name that the client or JavaScript uses. */
export const operationName = (operationId: string): string => {
  const name = camelCase(operationId, `operation${shortHash(operationId)}`);
  return takenByClient.has(name) ? `${name}Operation` : name;
};

/** A stable operationId for an operation that has none: `get /pets/{petId}` gives `getPetsByPetId`. */
export const operationIdFromPath = (method: Method, path: string): string => {
  const segments = path.split('/').map((segment) => segment.replaceAll(/\{([^{}]*)\}/gu, ' by $1 '));
  return camelCase(`${method} ${segments.join(' ')}`, method);
};

/** Eight characters that stay the same as long as the text does. */
export const shortHash = (text: string): string => sha256(text).slice(0, 8);

/** The names that an API's package exports, from its folder name. */
export const apiNames = (name: string): ApiNames => {
  const base = pascalCase(name, 'Api');
  return {
    factory: `create${base}Client`,
    client: `${base}Client`,
    options: `${base}Options`,
    variable: safeVariable(camelCase(name, 'api')),
  };
};

/** A name that can be declared as a variable: reserved words get a trailing `Api`. */
const safeVariable = (name: string): string => (isReservedWord(name) ? `${name}Api` : name);

/** Whether JavaScript or TypeScript keeps a word for itself, or our own modules do. */
export const isReservedWord = (word: string): boolean => reserved.has(word);

const reserved: ReadonlySet<string> = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const constructor continue debugger ' +
    'declare default delete do else enum eval export extends false finally for from function get if implements ' +
    'import in infer instanceof interface is keyof let module namespace never new null number object of package ' +
    'private protected public readonly require return set static string super switch symbol this throw true try ' +
    'type typeof undefined unique unknown unwrap var void while with yield'
  ).split(' '),
);
