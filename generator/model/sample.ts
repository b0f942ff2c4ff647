import type { JsonObject, JsonValue } from './api.ts';
import { valueAt, type Pointer } from './pointer.ts';
import type { Direction, Form, Plan, Site } from './sample/draw.ts';
import { essenceOf } from './sample/essence.ts';
import { createExpand, type Expand } from './sample/expand.ts';
import { hasBytes } from './sample/mark.ts';
import { repair, type SampleError } from './sample/repair.ts';
import { createSketch, type DrawSketch } from './sample/sketch.ts';
import { createSpend, workFor } from './sample/work.ts';

export type { Direction, Form, SampleError };

/** What a sample is wanted of. */
export interface SampleRequest {
  /** A schema of the document. */
  readonly schema: Pointer;
  readonly form: Form;
  readonly direction?: Direction;
  /** Documented values, tried before any other; a broken one still lends its parts. */
  readonly examples?: readonly JsonValue[];
  /** What the value is called, so that it reads well: the name of a parameter. */
  readonly name?: string;
  /** Leaves out optional members of raw bytes, which JSON does not have. */
  readonly textOnly?: boolean;
  /** How many values a full sample may consist of; 200 unless given. */
  readonly size?: number;
}

/** A valid value, or the error of the attempt that came nearest to one. */
export type Sample =
  | { readonly kind: 'valid'; readonly value: JsonValue; readonly hasBytes: boolean }
  | { readonly kind: 'impossible'; readonly error: SampleError };

/** Tells what is wrong with a value by the schema at a pointer; the validator's `validate` does. */
export type Validate = (schema: Pointer, value: unknown, direction?: Direction) => readonly SampleError[];

export type Sampler = (request: SampleRequest) => Sample;

/**
 * Makes values of the schemas of one document, for whatever must be valid: fixtures, mocks, contract tests, answers in the docs.
 * The same request always gives the same value, and a value that is given has passed the validator, which costs compiling its
 * schema (where a likely value is enough, `plain-value.ts` is cheap). There is one sampler for each validator, so that emitters
 * share what it made.
 */
export const createSampler = (document: JsonObject, validate: Validate): Sampler => {
  const sampler = samplers.get(validate) ?? createOwn(document, validate);
  samplers.set(validate, sampler);
  return sampler;
};

const samplers = new WeakMap<Validate, Sampler>();

const createOwn = (document: JsonObject, validate: Validate): Sampler => {
  const expand = createExpand(document);
  const sketch = createSketch(document);
  const work = workFor(document);
  const known = new Map<string, Sample>();
  return (request) => {
    const place = essenceOf(document, request.schema);
    const key = JSON.stringify({ ...request, schema: place });
    const sample = known.get(key) ?? draw({ document, expand, sketch, validate, work }, { ...request, schema: place });
    known.set(key, sample);
    return sample;
  };
};

interface Tools {
  readonly document: JsonObject;
  readonly expand: Expand;
  readonly sketch: DrawSketch;
  readonly validate: Validate;
  /** How many schemas may be looked at to put one value right. */
  readonly work: number;
}

const draw = ({ document, expand, sketch, validate, work }: Tools, request: SampleRequest): Sample => {
  const { schema, form, direction, examples = [], name = '', textOnly = false, size = 200 } = request;
  const root: Site = {
    at: '',
    pointers: [schema],
    name,
    depth: 0,
    count: 0,
    above: new Set([schema]),
    hints: examples,
    canDrop: false,
  };
  const judge = (value: JsonValue): readonly SampleError[] => validate(schema, value, direction);
  const common = { expand, direction, textOnly };
  const spend = createSpend(work);
  const plans: readonly Plan[] = [
    ...(form === 'full' ? depths.map((depth) => ({ ...common, form, depth, size })) : []),
    { ...common, form: 'required', depth: 0, size: largest },
    // What an example holds may be all there is that fits together.
    { ...common, form: 'full', depth: 2, size: largest },
  ];
  let nearest: SampleError | undefined;
  let isTooLarge = true;
  for (const plan of plans) {
    // Only size is a reason to cut deeper: what contradicts itself does so at any depth.
    if (!isTooLarge && plan.size === size && plan.depth > 1) continue;
    const first = sketch(plan, root);
    if (first === undefined) {
      isTooLarge = true;
      continue;
    }
    if (judge(first.value).length === 0) return { kind: 'valid', ...first };
    const attempt = repair(plan, root, { judge, spend });
    if ('drawing' in attempt) {
      const { value, sites } = attempt.drawing;
      return { kind: 'valid', value, hasBytes: [...sites.values()].some(({ parts }) => hasBytes(parts)) };
    }
    const [error] = attempt.errors;
    isTooLarge = error === undefined;
    nearest ??= error;
    if (nearest?.keyword === 'unusableSchema') break;
  }
  return { kind: 'impossible', error: nearest ?? endless(schema, valueAt(document, schema) === undefined) };
};

// The deepest that stays within the size: cutting everywhere alike shows more than filling one member to its end.
const depths = [8, 5, 4, 3, 2, 1];
const largest = 1_000;

const endless = (schemaPointer: Pointer, isMissing: boolean): SampleError => ({
  pointer: '',
  keyword: 'unusableSchema',
  schemaPointer,
  message: isMissing
    ? 'cannot be made, because there is no schema at this place'
    : 'cannot be made, because the schema needs itself without end, or more than can be shown',
  params: {},
});
