import type { ErrorObject, FormatDefinition, FuncKeywordDefinition, Options } from 'ajv/dist/2020.js';
import { fragment, moduleText, placeErrors } from './check-module.ts';
import type { JsonObject } from './model/api.ts';
import { isPattern, readPattern, type Pattern } from './pattern.ts';
import { conjunctionOf, memberSchemas } from './model/composition.ts';
import { hasUnevaluated } from './model/engine-spelling.ts';
import { createEffort } from './model/effort.ts';
import { essenceOf } from './model/sample/essence.ts';
import { forSchemaEngine, placesOf, withoutExcused, withoutProse } from './model/json-schema.ts';
import { child, valueAt, type Pointer } from './model/pointer.ts';

/** A value is not as its schema says. */
export interface SchemaError {
  /** Into the value; of a missing member, the object that lacks it. */
  readonly pointer: Pointer;
  /** The violated JSON Schema keyword; `unusableSchema` when the schema itself cannot be applied. */
  readonly keyword: string;
  /** Into the description: the violated keyword. */
  readonly schemaPointer: Pointer;
  /** What a sentence about the value goes on with: `must be boolean`. */
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Nobody has to send what is `readOnly` in a request, or what is `writeOnly` in a response. */
export type Direction = 'request' | 'response';

export interface Validator {
  /** Every violation of the schema at a pointer of the description; none when the value is valid. */
  validate(schema: Pointer, value: unknown, direction?: Direction): readonly SchemaError[];
  /** The patterns met so far that are no regular expressions in JavaScript, and so were not checked. */
  uncheckedPatterns(): readonly string[];
}

export type CreateValidator = (description: JsonObject) => Validator;

/**
 * Loads the schema engine and gives what makes a validator for one description, in 3.1 form and with local
 * `$ref`s. Nothing is compiled before it is used, and nothing twice: the same description gets the same validator.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export const loadValidator = async (): Promise<CreateValidator> => {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), loadFormats()]);

  const create: CreateValidator = (description) => {
    const document = forSchemaEngine(description);
    const places = placesOf(document);
    const unchecked = new Set<string>();
    const options = engineOptions(formats, unchecked);
    // Most of these checks judge a few values: making their code shorter takes longer than running it.
    const engine = new Ajv2020({ ...options, code: { ...options.code, optimize: false } });
    engine.opts.unevaluated = hasUnevaluated(document);
    engine.removeKeyword('required').removeKeyword('id').addKeyword(required(document, places));

    const effortOf = createEffort(document);
    const compile = (schema: Pointer): ReturnType<typeof engine.getSchema> => {
      refuseEndless(effortOf(schema));
      // The whole description is one schema: an engine for each would compile shared parts over and over.
      if (engine.schemas[home] === undefined) engine.addSchema(document, home);
      return engine.getSchema(`${home}#${fragment(schema)}`);
    };
    const checks = new Map<Pointer, ReturnType<typeof compile>>();
    const checkOf = (use: Pointer): ReturnType<typeof compile> => {
      if (checks.has(use)) return checks.get(use);
      const essence = essenceOf(document, use);
      // A reference that leads nowhere is said of the place that has it.
      const schema = valueAt(document, essence) === undefined ? use : essence;
      const check = checks.get(schema) ?? (valueAt(document, schema) === undefined ? undefined : compile(schema));
      checks.set(schema, check).set(use, check);
      return check;
    };

    return {
      validate: (schema, value, direction) => {
        try {
          const check = checkOf(schema);
          if (check === undefined) return [unusableSchema(schema, 'there is none at this place')];
          const context: Context = { direction };
          if (check.call(context, value)) return [];
          return (check.errors ?? []).map((error) => schemaError(error, places));
        } catch (error) {
          return [unusableSchema(schema, error)];
        }
      },
      uncheckedPatterns: () => [...unchecked],
    };
  };
  return (description) => {
    const validator = validators.get(description) ?? create(description);
    validators.set(description, validator);
    return validator;
  };
};

const validators = new WeakMap<JsonObject, Validator>();

/** A schema that values are to be checked by ahead of time, and the way they go. */
export interface Site {
  readonly schema: Pointer;
  readonly direction?: Direction;
}

/** Checks by name, as functions of this process and as the text of a module that needs no schema engine. */
export interface CompiledChecks {
  readonly functions: ReadonlyMap<string, Check>;
  /** What no check could be made for, and why. */
  readonly unusable: ReadonlyMap<string, SchemaError>;
  /**
   * An ES module that exports each check by its name, which has to be an identifier. It uses `equal`, `ucs2length`,
   * `readPattern` and `formats` without importing them: the caller puts an import in front.
   */
  readonly moduleText: string;
}

/** Tells whether a value is valid; `errors` belongs to the last call, which is over when the next begins. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export interface CheckError {
  readonly instancePath: Pointer;
  /** Into the description, after a `#`, and percent-encoded as in a URL. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * Loads the schema engine and gives what compiles checks for one description, in 3.1 form and with local `$ref`s:
 * code that runs where the engine is not installed.
 */
export const loadCompiler = async (): Promise<
  (description: JsonObject, sites: ReadonlyMap<string, Site>) => CompiledChecks
> => {
  const [{ Ajv2020 }, { _ }, formats] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv/dist/compile/codegen/code.js'),
    loadFormats(),
  ]);

  return (description, sites) => {
    const bare = withoutProse(forSchemaEngine(description));
    const { regExp } = engineOptions(formats, new Set()).code ?? {};
    const places = new Map<object, Pointer>();
    const engine = new Ajv2020({
      ...engineOptions(formats, new Set()),
      verbose: false,
      passContext: false,
      code: {
        source: true,
        esm: true,
        lines: true,
        process: (text, environment) => placeErrors(text, environment, places),
        formats: _`formats`,
        ...(regExp === undefined ? {} : { regExp: Object.assign(regExp, { code: 'readPattern' }) }),
      },
    });
    engine.opts.unevaluated = hasUnevaluated(bare);
    engine.removeKeyword('id');

    const effortOf = createEffort(bare);
    const versions = new Map<Direction | undefined, string>();
    const addressFor = (direction: Direction | undefined): string => {
      const known = versions.get(direction);
      if (known !== undefined) return known;
      const document = direction === undefined ? bare : withoutExcused(bare, excusedIn(bare, direction));
      // Where no member is excused the two are one, and so is the code for them.
      const isOwn = document !== bare || direction === undefined;
      const address = isOwn ? `${home}${direction ?? ''}` : addressFor(undefined);
      versions.set(direction, address);
      if (!isOwn) return address;
      engine.addSchema(document, address);
      for (const [object, pointer] of placesOf(document)) places.set(object, pointer);
      return address;
    };

    const functions = new Map<string, Check>();
    const unusable = new Map<string, SchemaError>();
    const names = new Map<unknown, string>();
    const twins: string[] = [];
    const exported = new Map<string, unknown>();
    for (const [name, { schema, direction }] of sites) {
      try {
        refuseEndless(effortOf(schema));
        const address = `${addressFor(direction)}#${fragment(schema)}`;
        const check = valueAt(bare, schema) === undefined ? undefined : engine.getSchema(address);
        if (check === undefined) throw new Error('there is none at this place');
        const twin = names.get(check);
        functions.set(name, check as Check); // no schema has `$async`, so the result is a boolean
        // A schema that is only a reference shares the function of its target, which may be declared once.
        if (twin === undefined) {
          names.set(check, name);
          exported.set(name, check);
        } else twins.push(`export const ${name} = ${twin};`);
      } catch (error) {
        unusable.set(name, unusableSchema(schema, error));
      }
    }
    const text = [moduleText(exported, places), ...twins].join('\n');
    return { functions, unusable, moduleText: text };
  };
};

const refuseEndless = (effort: number): void => {
  if (effort === Infinity) throw new Error('it contains itself, with nothing in between');
  if (effort > mostEffort) throw new Error('its parts repeat each other too many times');
};

// Large unions of real descriptions need some thousands.
const mostEffort = 20_000;

/** The engine needs some absolute address; only `#/…` is ever resolved against it. */
const home = 'specwright://description/';

/** What a check is called with as `this`. */
interface Context {
  readonly direction: Direction | undefined;
}

const engineOptions = (formats: NonNullable<Options['formats']>, unchecked: Set<string>): Options => ({
  strict: false,
  allErrors: true,
  verbose: true,
  ownProperties: true,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  passContext: true,
  logger: false,
  formats,
  // To everyone but binary floating point, 19.99 is a multiple of 0.01.
  multipleOfPrecision: 9,
  code: { regExp: Object.assign((pattern: string) => patternFor(pattern, unchecked), { code: 'new RegExp' }) },
});

// Some use another language's dialect, which nothing is checked by.
const patternFor = (pattern: string, unchecked: Set<string>): Pattern => {
  if (!isPattern(pattern)) unchecked.add(pattern);
  return readPattern(pattern);
};

const loadFormats = async (): Promise<NonNullable<Options['formats']>> => {
  const { Format } = await import('typebox/format');
  return {
    'date-time': Format.IsDateTime,
    date: Format.IsDate,
    time: (value: string) => Format.IsTime(value),
    duration: Format.IsDuration,
    email: Format.IsEmail,
    hostname: Format.IsHostname,
    ipv4: Format.IsIPv4,
    ipv6: Format.IsIPv6,
    uri: Format.IsUri,
    'uri-reference': Format.IsUriReference,
    uuid: Format.IsUuid,
    regex: Format.IsRegex,
    'json-pointer': Format.IsJsonPointer,
    byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u,
    int32: integer(-(2 ** 31), 2 ** 31 - 1),
    // The greatest int64 has no exact double: it is parsed as 2 ** 63.
    int64: integer(-(2 ** 63), 2 ** 63),
    float: true,
    double: true,
    password: true,
    binary: true,
  };
};

/** Whether a value is checked by a format; `password` and the like only tell people something. */
export const isEnforcedFormat = (name: string): boolean => enforced.has(name);

const enforced: ReadonlySet<string> = new Set(['date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'uuid', 'regex', 'json-pointer', 'byte', 'int32', 'int64']);

const integer = (least: number, most: number): FormatDefinition<number> => ({
  type: 'number',
  validate: (value) => Number.isInteger(value) && value >= least && value <= most,
});

/** `required`, less what the direction excuses: JSON Schema has no directions. */
const required = (document: JsonObject, places: ReadonlyMap<object, Pointer>): FuncKeywordDefinition => ({
  keyword: 'required',
  type: 'object',
  // The engine skips what stands after it in an empty object, under `if` and `not`.
  before: 'propertyNames',
  errors: true,
  compile: (names: unknown, schema) => {
    const wanted = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    const whole = enclosing(places.get(schema) ?? '');
    const known = new Map<string, boolean>();
    const excused = (name: string, mark: string): boolean => {
      if (!isAnyMarked(places, mark)) return false;
      const key = `${mark} ${name}`;
      const isExcused = known.get(key) ?? isMarked(document, whole, name, mark);
      known.set(key, isExcused);
      return isExcused;
    };

    const check: KeywordCheck = function (this: Context, value: object) {
      const missing = wanted.filter((name) => !Object.hasOwn(value, name));
      const mark = this.direction && marks[this.direction];
      const lacking = mark === undefined ? missing : missing.filter((name) => !excused(name, mark));
      check.errors = lacking.map((name) => ({
        keyword: 'required',
        params: { missingProperty: name },
        message: `must have the member \`${name}\``,
        parentSchema: schema,
      }));
      return lacking.length === 0;
    };
    return check;
  },
});

const isMarked = (document: JsonObject, whole: Pointer, name: string, mark: string): boolean =>
  memberSchemas(document, whole, name)
    .flatMap((member) => conjunctionOf(document, member))
    .some((part) => valueAt(document, child(part, mark)) === true);

// Few descriptions mark anything, and a look at every required member takes its time.
const isAnyMarked = (places: ReadonlyMap<object, Pointer>, mark: string): boolean => {
  const marked = markedIn.get(places) ?? new Map<string, boolean>();
  markedIn.set(places, marked);
  const isMarkedAnywhere = marked.get(mark) ?? [...places.keys()].some((object) => Object.hasOwn(object, mark));
  marked.set(mark, isMarkedAnywhere);
  return isMarkedAnywhere;
};

const markedIn = new WeakMap<ReadonlyMap<object, Pointer>, Map<string, boolean>>();

/** Whether nobody has to send a required member in a direction. */
const excusedIn = (document: JsonObject, direction: Direction): ((schema: Pointer, name: string) => boolean) => {
  const mark = marks[direction];
  return isAnyMarked(placesOf(document), mark) ? (schema, name) => isMarked(document, enclosing(schema), name, mark) : () => false;
};

type KeywordCheck = ReturnType<NonNullable<FuncKeywordDefinition['compile']>>;

const marks = { request: 'readOnly', response: 'writeOnly' } as const satisfies Record<Direction, string>;

/** The outermost schema of which this is a branch (`/allOf/1`, `/then`): its properties are the branch's too. */
const enclosing = (schema: Pointer): Pointer => {
  const outer = schema.replace(branch, '');
  return outer === schema ? schema : enclosing(outer);
};

// A property may be called `if`.
const branch =
  /(?<!\/(?:properties|patternProperties|\$defs|schemas))\/(?:(?:allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/u;

const unusableSchema = (schemaPointer: Pointer, reason: unknown): SchemaError => ({
  pointer: '',
  keyword: 'unusableSchema',
  schemaPointer,
  message: `cannot be judged, because the schema is of no use: ${reason instanceof Error ? reason.message : String(reason)}`,
  params: {},
});

const schemaError = (error: ErrorObject, places: ReadonlyMap<object, Pointer>): SchemaError => ({
  pointer: error.instancePath,
  keyword: error.keyword,
  schemaPointer: child((error.parentSchema && places.get(error.parentSchema)) ?? '', error.keyword),
  message: messageOf(error),
  params: error.params,
});

const messageOf = ({ keyword, params, message = `must satisfy \`${keyword}\`` }: ErrorObject): string => {
  switch (keyword) {
    case 'enum':
      return `must be one of ${listed(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'additionalProperties':
      return `must not have the member \`${params['additionalProperty']}\``;
    case 'unevaluatedProperties':
      return `must not have the member \`${params['unevaluatedProperty']}\``;
    default:
      return message;
  }
};

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
