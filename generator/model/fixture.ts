import type { Api, Example, JsonObject, JsonValue, MediaType, Operation } from './api.ts';
import { camelCase, shortHash } from './name.ts';
import type { Pointer } from './pointer.ts';
import { isBytes, isStructured, preferred } from './media-type.ts';
import { createSampler, type Direction, type Sampler, type SampleError, type Validate } from './sample.ts';
import { essenceOf } from './sample/essence.ts';
import { createStandsForBytes, createStrip, type StandsForBytes, type Strip } from './sample/strip.ts';
import { equal } from './sample/facts.ts';
import { createIsTyped, type IsTyped } from './typed.ts';

/** One named value of a body, documented or made. */
export interface Fixture {
  /** An identifier, unique within its body. */
  readonly name: string;
  readonly value: JsonValue;
  /**
   * An example as it is documented; one put right; one that is shown although it breaks its schema; or a value
   * made from the schema.
   */
  readonly kind: 'example' | 'corrected' | 'verbatim' | 'required' | 'full';
  /** Whether the value is valid by its schema in its direction, and of the type that the schema is printed as. */
  readonly fits: boolean;
  readonly mediaType: string;
  /** The example that it is, or the schema that it was made from. */
  readonly source: Pointer;
  readonly example?: Example;
}

/** A request body, or the body of a response, with the values that stand for it. */
export interface Body {
  readonly direction: Direction;
  /** As documented: `200`, `4XX`, `default`; absent for a request. */
  readonly status?: string;
  readonly fixtures: readonly Fixture[];
  /** The fixture that a fresh value starts from: an example, or what is made in its place. */
  readonly base?: Fixture;
}

export interface OperationFixtures {
  readonly operation: Operation;
  readonly bodies: readonly Body[];
}

/** A schema of which no value could be made, and what kept the nearest one from being valid. */
export interface Impossible {
  readonly schema: Pointer;
  readonly error: SampleError;
}

export interface Fixtures {
  readonly operations: readonly OperationFixtures[];
  readonly impossible: readonly Impossible[];
}

/** What judges the values of one description. */
export type CreateValidate = (document: JsonObject) => { readonly validate: Validate };

/**
 * Every documented body by name, and for each body without a valid example two that are made from its schema.
 * The work is done once for an API, however many emitters ask.
 */
export const fixturesOf = (api: Api, createValidator: CreateValidate): Fixtures => {
  const fixtures = known.get(api) ?? collect(api, createValidator(api.document).validate);
  known.set(api, fixtures);
  return fixtures;
};

const known = new WeakMap<Api, Fixtures>();

const collect = (api: Api, validate: Validate): Fixtures => {
  const impossible = new Map<Pointer, Impossible>();
  const tools: Tools = {
    document: api.document,
    isValid: rememberedVerdicts(validate),
    validate,
    sample: createSampler(api.document, validate),
    strip: createStrip(api.document),
    isTyped: createIsTyped(api.document),
    standsForBytes: createStandsForBytes(api.document),
    impossible: (schema, error) => impossible.set(schema, { schema, error }),
  };
  const operations = api.operations.map((operation) => ({
    operation,
    bodies: [
      ...(operation.body === undefined ? [] : [bodyOf(tools, operation.body.content, { direction: 'request' })]),
      ...operation.responses.map(({ status, content }) => bodyOf(tools, content, { direction: 'response', status })),
    ].filter(({ fixtures }) => fixtures.length > 0),
  }));
  return { operations, impossible: [...impossible.values()] };
};

interface Tools {
  readonly document: JsonObject;
  readonly isValid: (schema: Pointer, example: Example, direction: Direction) => boolean;
  readonly validate: Validate;
  readonly sample: Sampler;
  readonly strip: Strip;
  readonly isTyped: IsTyped;
  readonly standsForBytes: StandsForBytes;
  readonly impossible: (schema: Pointer, error: SampleError) => void;
}

// One example of a component may stand in a hundred operations.
const rememberedVerdicts = (validate: Validate): Tools['isValid'] => {
  const verdicts = new Map<string, boolean>();
  return (schema, example, direction) => {
    const key = `${direction} ${schema} ${example.pointer}`;
    const verdict = verdicts.get(key) ?? validate(schema, example.value, direction).length === 0;
    verdicts.set(key, verdict);
    return verdict;
  };
};

type Part = Pick<Body, 'direction' | 'status'>;

const bodyOf = (tools: Tools, content: readonly MediaType[], part: Part): Body => {
  const main = preferred(content);
  const fixtures = content.flatMap((media) => {
    const documented = media.examples.flatMap((example) => documentedFixtures(tools, media, example, part.direction));
    return media === main && !documented.some(({ fits }) => fits)
      ? [...documented, ...madeFixtures(tools, media, part.direction)]
      : documented;
  });
  const named = withUniqueNames(fixtures);
  const usable = named.filter(({ fits, mediaType }) => fits && mediaType === main?.mediaType);
  // A caller adds to a request; whoever reads a response wants to find all of it.
  const base = usable.find(({ kind }) => kind !== 'required' || part.direction === 'request') ?? usable[0];
  return { ...part, fixtures: named, ...(base === undefined ? {} : { base }) };
};

const documentedFixtures = (
  { document, isValid, validate, strip, isTyped, standsForBytes }: Tools,
  { schema, mediaType }: MediaType,
  example: Example,
  direction: Direction,
): readonly Fixture[] => {
  const name = camelCase(example.name, 'example');
  const common = { mediaType, example, source: example.pointer };
  const shown = [{ ...common, name, value: example.value, kind: 'example', fits: false }] as const;
  // Bytes are shown as text, which is not what is sent.
  if (schema === undefined || standsForBytes(example.value, schema.pointer)) return shown;
  if (direction === 'response' && isBytes(mediaType)) return shown;
  const place = essenceOf(document, schema.pointer);
  const sent = strip(example.corrected ?? example.value, schema.pointer, direction);
  if (example.corrected === undefined && equal(sent, example.value) && isValid(place, example, direction)) {
    return [{ ...common, name, value: example.value, kind: 'example', fits: isTyped(example.value, place) }];
  }
  // Another notation than JSON is documented as text, which the schema of the value behind it says nothing about.
  if (!isStructured(mediaType)) return shown;
  const verbatim = { ...common, name: `${name}Verbatim`, value: example.value, kind: 'verbatim', fits: false } as const;
  return validate(place, sent, direction).length === 0
    ? [{ ...common, name, value: sent, kind: 'corrected', fits: isTyped(sent, place) }, verbatim]
    : [verbatim];
};

const madeFixtures = (
  { document, sample, isTyped, isValid, impossible }: Tools,
  media: MediaType,
  direction: Direction,
): readonly Fixture[] => {
  const { schema, mediaType, examples } = media;
  if (schema === undefined) return [];
  const source = essenceOf(document, schema.pointer);
  // A broken example lends its parts; one that is valid and yet not of the type would be taken as it is.
  const hints = examples.filter((example) => !isValid(source, example, direction) || isTyped(example.value, source));
  return (['required', 'full'] as const).flatMap((form) => {
    const made = sample({
      schema: source,
      form,
      direction,
      examples: hints.map(({ value, corrected = value }) => corrected),
      textOnly: true,
    });
    if (made.kind === 'impossible') impossible(schema.pointer, made.error);
    return made.kind === 'valid' && !made.hasBytes
      ? [{ name: form, value: made.value, kind: form, fits: isTyped(made.value, source), mediaType, source }]
      : [];
  });
};

// All that share a name get a hash, so that no name depends on the order.
const withUniqueNames = (fixtures: readonly Fixture[]): readonly Fixture[] => {
  const counts = new Map<string, number>();
  for (const { name } of fixtures) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return fixtures.map((fixture) => {
    const { name, mediaType, example, kind } = fixture;
    if (counts.get(name.toLowerCase()) === 1) return fixture;
    return { ...fixture, name: `${name}${shortHash(JSON.stringify([mediaType, example?.name, kind]))}` };
  });
};
