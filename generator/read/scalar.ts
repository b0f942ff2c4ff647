import type { ProblemCode } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { isPlain, plainValue, scalarTags, scalarText, taggedValue, tagOf } from './yaml.ts';
import type { ScalarEvent } from './yaml.ts';

export interface Scalar {
  readonly value: string | number | boolean | null;
  /** What the scalar is called when it is a key: its text, not its value, so that `1.0` does not become `1`. */
  readonly text: string;
  readonly mergeKey: boolean;
  readonly wrong?: { readonly code: ProblemCode; readonly message: string };
}

/** Reads one scalar as JSON would hold it. */
export const readScalar = (source: string, event: ScalarEvent): Scalar => {
  const text = scalarText(source, event);
  const tag = tagOf(source, event);
  if (tag === undefined && !isPlain(event)) return { value: text, text, mergeKey: false };
  if (tag === undefined) return { ...jsonNumber(text, plainValue(text)), mergeKey: text === '<<' };
  if (tag === '!!merge' && text === '<<') return { value: text, text, mergeKey: true };
  if (!scalarTags.has(tag)) return { value: text, text, mergeKey: false, wrong: foreignTag(tag) };
  const value = taggedValue(tag, text);
  if (value !== undefined)
    return { ...(typeof value === 'string' ? { value, text } : jsonNumber(text, value)), mergeKey: false };
  const message = `${quote(text)} is not what the tag \`${tag}\` says.`;
  return { value: null, text, mergeKey: false, wrong: { code: 'yaml-syntax', message } };
};

/** What is wrong with a tag that is not among YAML's own for JSON. */
export const foreignTag = (tag: string): { readonly code: ProblemCode; readonly message: string } => ({
  code: 'custom-tag',
  message: `The YAML tag ${quote(tag)} means something only to one program.`,
});

const jsonNumber = (text: string, value: Scalar['value']): Omit<Scalar, 'mergeKey'> => {
  const isFine = typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'string' || !isHuge(text);
  if (isFine) return { value, text };
  return {
    value,
    text,
    wrong: { code: 'number-invalid', message: `${quote(text)} is not a number that JSON can hold.` },
  };
};

// YAML's core schema takes a number that is too large for a double as text.
const isHuge = (text: string): boolean => /^[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/.test(text);
