import type { JsonObject, JsonValue } from '../../../generator/model/api.ts';
import type { Verdict } from '../../../generator/diff/change.ts';
import { describing, operating } from '../example.ts';

/** What is expected on the two axes. */
export interface Expected {
  readonly wire: Verdict;
  readonly package: Verdict;
}

/** Two descriptions and what the difference is to those who use the first. */
export interface Case {
  readonly title: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Of all changes together, or of those in one direction. */
  readonly expect: Expected | { readonly sent: Expected; readonly received: Expected };
}

const letters: Readonly<Record<string, Verdict>> = { b: 'breaking', p: 'possibly-breaking', n: 'non-breaking', '-': 'none' };

const expected = (text: string): Expected => {
  const [wire = '', types = ''] = text.split('/');
  return { wire: letters[wire] ?? 'none', package: letters[types] ?? 'none' };
};

/**
 * A schema that is sent by one operation and received by another. `b/- n/-`: when sent, breaking on the wire and no
 * change of the types; when received, non-breaking and no change. `p`: possibly breaking.
 */
export const schemaCase = (title: string, before: JsonValue, after: JsonValue, verdicts: string, components: readonly [JsonObject, JsonObject] = [{}, {}]): Case => {
  const [sent = '', received = ''] = verdicts.split(' ');
  return {
    title,
    before: describing(before, components[0]),
    after: describing(after, components[1]),
    expect: { sent: expected(sent), received: expected(received) },
  };
};

/** Two ways to write the same schema: no change whichever comes first. */
export const sameSchema = (title: string, one: JsonValue, other: JsonValue, components: readonly [JsonObject, JsonObject] = [{}, {}]): readonly Case[] => [
  schemaCase(title, one, other, '-/- -/-', components),
  schemaCase(`${title}, the other way round`, other, one, '-/- -/-', [components[1], components[0]]),
];

/** Members of one operation; `b/n` is breaking on the wire and non-breaking for the types. */
export const operationCase = (title: string, before: JsonObject, after: JsonObject, verdict: string): Case => ({
  title,
  before: operating(before),
  after: operating(after),
  expect: expected(verdict),
});

/** Members of a description. */
export const descriptionCase = (title: string, before: JsonObject, after: JsonObject, verdict: string): Case => ({
  title,
  before: { ...frame, ...before },
  after: { ...frame, ...after },
  expect: expected(verdict),
});

const frame = { openapi: '3.1.0', info: { title: 'Reading room', version: '1.0.0' }, servers: [{ url: 'https://books.example.org' }] } as const;
