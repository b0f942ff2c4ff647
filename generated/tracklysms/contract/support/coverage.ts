// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Check, CheckError } from './check.ts';
import { hashOf } from './hash.ts';
import type { CoverageData, OperationParts, ParameterParts, ResponseParts } from './coverage-data.ts';
import type { Received } from './request.ts';
import type { Answer } from './server.ts';
import { seenIn, violatedBy } from './coverage-schema.ts';
import { decode } from './text.ts';

/** The compiled checks of a package by their names. */
export type Checks = Readonly<Record<string, Check>>;

/** Keeps what was seen to happen, when the tests run with coverage; nothing costs anything when they do not. */
export interface Recorder {
  request(operation: string, received: Received): void;
  answer(operation: string, answer: Answer): void;
  valid(checks: Checks, check: Check, value: unknown): void;
  violated(errors: readonly CheckError[]): void;
  example(value: unknown, how: 'judged' | 'exchanged'): void;
  link(operation: string, name: string): void;
}

// The reporter names the file when a run begins.
const file = process.env['CONTRACT_COVERAGE'];

// The generator judges by the same code, where nothing is counted.
const folder = new URL('..', import.meta.url);
const items = new URL('coverage.json', folder);

const create = (path: string): Recorder => {
  const data = JSON.parse(readFileSync(items, 'utf8')) as CoverageData; // generated with the tests
  const known = new Set<string>();
  const see = (found: Iterable<string>): void => {
    const fresh = [...found].filter((item) => !known.has(item));
    if (fresh.length === 0) return;
    fresh.forEach((item) => known.add(item));
    // A line at a time: several test files write at once, and any of them may be stopped.
    appendFileSync(path, `${JSON.stringify([folder.pathname, ...fresh])}\n`);
  };
  const partsOf = (operation: string): OperationParts | undefined => (Object.hasOwn(data.operations, operation) ? data.operations[operation] : undefined);
  const names = new Map<Checks, ReadonlyMap<Check, readonly string[]>>();

  return {
    request: (operation, received) => {
      const parts = partsOf(operation);
      if (parts !== undefined) see(requestItems(parts, received));
    },
    answer: (operation, answer) => {
      const parts = partsOf(operation);
      if (parts !== undefined) see(answerItems(parts, answer));
    },
    valid: (checks, check, value) => {
      const byCheck = names.get(checks) ?? namesIn(checks);
      names.set(checks, byCheck);
      for (const name of byCheck.get(check) ?? []) {
        const schema = data.checks[name];
        if (schema !== undefined) see(seenIn(data, checks, schema, value));
      }
    },
    violated: (errors) => see(violatedBy(errors)),
    example: (value, how) => {
      const found = data.examples[hashOf(value)] ?? [];
      see(found.map((pointer) => `${pointer}#${how}`));
    },
    link: (operation, name) => {
      const item = partsOf(operation)?.links[name];
      if (item !== undefined) see([item]);
    },
  };
};

/** Schemas that are the same have one check under several names. */
const namesIn = (checks: Checks): ReadonlyMap<Check, readonly string[]> => {
  const names = new Map<Check, string[]>();
  for (const [name, check] of Object.entries(checks)) names.set(check, [...(names.get(check) ?? []), name]);
  return names;
};

const requestItems = (parts: OperationParts, received: Received): readonly string[] => {
  const { target, headers, body } = received;
  const [path = '', query = ''] = target.split(/\?(.*)/su);
  const text = { path, query, header: headers.map(([name, value]) => `${name}: ${value}`).join('\n'), cookie: headers.find(([name]) => name === 'cookie')?.[1] ?? '', body: body.toString('latin1') };
  const places = placesIn(query, text.cookie, headers.map(([name]) => name));
  const type = essence(headers.find(([name]) => name === 'content-type')?.[1]);
  const secrets = parts.secrets.filter((place) => places.has(place));
  return [
    `${parts.pointer}#called`,
    ...parts.parameters.map((parameter) => `${parameter.pointer}#${isThere(parameter, places) ? 'present' : 'absent'}`),
    ...parts.styles.filter(({ in: place, pattern }) => new RegExp(pattern, 'u').test(text[place])).map(({ item }) => item),
    ...own(parts.requestTypes, type),
    ...parts.security.filter(({ places: wanted }) => wanted.length === secrets.length && wanted.every((place) => secrets.includes(place))).map(({ item }) => item),
  ];
};

const placesIn = (query: string, cookie: string, headers: readonly string[]): ReadonlySet<string> => {
  const named = (text: string, separator: RegExp): readonly string[] => text.split(separator).filter(Boolean).map((pair) => decode(pair.split('=')[0] ?? ''));
  const inQuery = named(query, /&/u).flatMap((name) => [name, name.replace(/\[.*$/su, '')]);
  return new Set([...headers.map((name) => `header ${name}`), ...inQuery.map((name) => `query ${name}`), ...named(cookie, /; /u).map((name) => `cookie ${name}`)]);
};

const isThere = ({ in: place, name, members }: ParameterParts, places: ReadonlySet<string>): boolean =>
  place === 'path' || [name, ...(members ?? [])].some((one) => places.has(`${place} ${place === 'header' ? one.toLowerCase() : one}`));

const answerItems = ({ responses }: OperationParts, { status, type, headers = {} }: Answer): readonly string[] => {
  const found = [String(status), `${String(status)[0]}XX`, `${String(status)[0]}xx`, 'default'].find((one) => Object.hasOwn(responses, one));
  const response: ResponseParts | undefined = found === undefined ? undefined : responses[found];
  if (response === undefined) return [];
  const answered = Object.keys(headers).map((name) => name.toLowerCase());
  return [
    `${response.pointer}#decoded`,
    ...own(response.types, essence(type)),
    ...Object.entries(response.headers).flatMap(([name, item]) => (answered.includes(name.toLowerCase()) ? [item] : [])),
  ];
};

const essence = (type: string | undefined): string => (type?.split(';')[0] ?? '').trim().toLowerCase();

const own = (known: Readonly<Record<string, string>>, name: string): readonly string[] => {
  const found = [name, `${name.split('/')[0] ?? ''}/*`, '*/*'].find((one) => Object.hasOwn(known, one));
  return found === undefined || name === '' ? [] : [known[found] ?? ''];
};

const idle: Recorder = { request: () => {}, answer: () => {}, valid: () => {}, violated: () => {}, example: () => {}, link: () => {} };

/** What the judges of this package tell what they have seen. */
export const seen: Recorder = file === undefined || file === '' || !existsSync(items) ? idle : create(file);
