import type { FormatDefinition, Options } from './ajv.ts';
import { fragment, keepWhole, moduleText, placeErrors } from './check-module.ts';
import type { JsonObject } from './model/api.ts';
import { canGoDeeper, isOverflow } from './overflow.ts';
import { isPattern, readPattern, type Pattern } from './pattern.ts';
import { conjunctionOf, memberSchemas } from './model/composition.ts';
import { hasUnevaluated } from './model/engine-spelling.ts';
import { createEffort } from './model/effort.ts';
import { essenceOf } from './model/sample/essence.ts';
import { forSchemaEngine, placesOf, withoutExcused, withoutProse } from './model/json-schema.ts';
import { child, pointerOfRef, valueAt, type Pointer } from './model/pointer.ts';
import { flattenUnions } from './wide-union.ts';

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
 * `$ref`s. Nothing is compiled before it is used, and nothing twice: of the same description all checks are shared.
 * Throws, where `tooLong` is `refused`, when a chain of schemas is too long for the stack of this thread and there is a
 * deeper one; else such a schema is `unusableSchema`.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export const loadValidator = async (tooLong: TooLong = 'unusable'): Promise<CreateValidator> => {
  const engineOf = await loadEngine();
  return (description) => validatorOf(engineOf(description), tooLong);
};

/** What becomes of a chain of schemas that is too long for the stack: who makes files goes to a deeper thread. */
export type TooLong = 'unusable' | 'refused';

const validatorOf = ({ checkOf, uncheckedPatterns }: Engine, tooLong: TooLong): Validator => ({
  validate: (schema, value, direction) => {
    try {
      const check = checkOf(schema, direction);
      return check(value) ? [] : (check.errors ?? []).map(schemaError);
    } catch (error) {
      return [unusableSchema(schema, error, tooLong)];
    }
  },
  uncheckedPatterns,
});

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
 * code that runs where the engine is not installed. They are the checks of the description's validator. Of `tooLong`,
 * see `loadValidator`.
 */
export const loadCompiler = async (tooLong: TooLong = 'unusable'): Promise<
  (description: JsonObject, sites: ReadonlyMap<string, Site>) => CompiledChecks
> => {
  const engineOf = await loadEngine();
  return (description, sites) => {
    const { checkOf, places } = engineOf(description);
    const functions = new Map<string, Check>();
    const unusable = new Map<string, SchemaError>();
    const names = new Map<Check, string>();
    const twins: string[] = [];
    for (const [name, { schema, direction }] of sites) {
      try {
        const check = checkOf(schema, direction);
        const twin = names.get(check);
        functions.set(name, check);
        // A schema that is only a reference shares the function of its target, which may be declared once.
        if (twin === undefined) names.set(check, name);
        else twins.push(`export const ${name} = ${twin};`);
      } catch (error) {
        unusable.set(name, unusableSchema(schema, error, tooLong));
      }
    }
    const text = [moduleText(names, places), ...twins].join('\n');
    return { functions, unusable, moduleText: text };
  };
};

/** What compiles the schemas of one description: judging here, and emitted code, are of the same checks. */
interface Engine {
  /** The check of a schema, compiled when it is first asked for; throws where there can be none. */
  checkOf(schema: Pointer, direction: Direction | undefined): Check;
  /** Where in the description each of the compiled schemas stands. */
  readonly places: ReadonlyMap<object, Pointer>;
  /** The patterns that are no regular expressions. */
  uncheckedPatterns(): readonly string[];
}

const engines = new WeakMap<JsonObject, Engine>();

const loadEngine = async (): Promise<(description: JsonObject) => Engine> => {
  const [{ Ajv2020, ...tools }, formats] = await Promise.all([import('./ajv.ts'), loadFormats()]);

  const create = (description: JsonObject): Engine => {
    const bare = withoutProse(forSchemaEngine(description));
    const places = new Map<object, Pointer>();
    const unchecked = new Set<string>();
    const whole = new WeakSet<object>();
    const engine = new Ajv2020({
      ...engineOptions,
      formats,
      code: {
        source: true,
        esm: true,
        lines: true,
        process: (text, environment) => placeErrors(text, environment, places),
        formats: tools._`formats`,
        regExp: Object.assign((pattern: string) => patternFor(pattern, unchecked), { code: 'readPattern' }),
      },
    });
    engine.opts.unevaluated = hasUnevaluated(bare);
    flattenUnions(engine, tools, (schema) => places.get(schema));
    engine.removeKeyword('id');

    const effortOf = createEffort(bare);
    const versions = new Map<Direction | undefined, Version>();
    /** What the description says of one direction: JSON Schema has none, so what a direction excuses is left out. */
    const versionFor = (direction: Direction | undefined): Version => {
      const known = versions.get(direction);
      if (known !== undefined) return known;
      const document = direction === undefined ? bare : withoutExcused(bare, excusedIn(bare, direction));
      // Where no member is excused the two are one, and so is the code for them.
      const isOwn = document !== bare || direction === undefined;
      const version = isOwn ? { document, address: `${home}${direction ?? ''}`, checks: new Map<Pointer, Check>(), faults: new Map<Pointer, unknown>() } : versionFor(undefined);
      versions.set(direction, version);
      if (!isOwn) return version;
      // The whole description is one schema: an engine for each would compile shared parts over and over.
      engine.addSchema(document, version.address);
      for (const [object, pointer] of placesOf(document)) places.set(object, pointer);
      return version;
    };

    const compile = ({ document, address, checks }: Version, use: Pointer): Check => {
      const essence = essenceOf(document, use);
      // A reference that leads nowhere is said of the place that has it.
      const schema = valueAt(document, essence) === undefined ? use : essence;
      const known = checks.get(schema);
      if (known !== undefined) return known;
      refuseEndless(effortOf(schema));
      const check = valueAt(document, schema) === undefined ? undefined : engine.getSchema(`${address}#${fragment(schema)}`);
      if (check === undefined) throw new Error('there is none at this place');
      keepWhole(check, whole);
      checks.set(schema, check as Check); // no schema has `$async`, so the result is a boolean
      return check as Check;
    };

    // What cannot be compiled is asked for as often as what can, and a chain that is too long fails at each of its schemas.
    const compileOnce = (version: Version, use: Pointer): Check => {
      if (version.faults.has(use)) throw version.faults.get(use);
      try {
        return compile(version, use);
      } catch (fault) {
        version.faults.set(use, fault);
        throw fault;
      }
    };

    return {
      checkOf: (schema, direction) => {
        const version = versionFor(direction);
        const check = version.checks.get(schema) ?? compileOnce(version, schema);
        version.checks.set(schema, check);
        return check;
      },
      places,
      uncheckedPatterns: () => [...unchecked],
    };
  };
  return (description) => {
    const engine = engines.get(description) ?? create(description);
    engines.set(description, engine);
    return engine;
  };
};

interface Version {
  readonly document: JsonObject;
  readonly address: string;
  readonly checks: Map<Pointer, Check>;
  readonly faults: Map<Pointer, unknown>;
}

const refuseEndless = (effort: number): void => {
  if (effort === Infinity) throw new Error('it contains itself, with nothing in between');
  if (effort > mostEffort) throw new Error('its parts repeat each other too many times');
};

// Large unions of real descriptions need some thousands.
const mostEffort = 20_000;

/** The engine needs some absolute address; only `#/…` is ever resolved against it. */
const home = 'specwright://description/';

const engineOptions = {
  strict: false,
  allErrors: true,
  ownProperties: true,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  logger: false,
  // To everyone but binary floating point, 19.99 is a multiple of 0.01.
  multipleOfPrecision: 9,
} as const satisfies Options;

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

const marks = { request: 'readOnly', response: 'writeOnly' } as const satisfies Record<Direction, string>;

/** The outermost schema of which this is a branch (`/allOf/1`, `/then`): its properties are the branch's too. */
const enclosing = (schema: Pointer): Pointer => {
  const outer = schema.replace(branch, '');
  return outer === schema ? schema : enclosing(outer);
};

// A property may be called `if`.
const branch =
  /(?<!\/(?:properties|patternProperties|\$defs|schemas))\/(?:(?:allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/u;

const unusableSchema = (schemaPointer: Pointer, reason: unknown, tooLong: TooLong): SchemaError => {
  if (tooLong === 'refused' && isOverflow(reason) && canGoDeeper()) throw reason;
  return {
    pointer: '',
    keyword: 'unusableSchema',
    schemaPointer,
    message: `cannot be judged, because the schema is of no use: ${reason instanceof Error ? reason.message : String(reason)}`,
    params: {},
  };
};

const schemaError = ({ instancePath, keyword, schemaPath, params, message }: CheckError): SchemaError => ({
  pointer: instancePath,
  keyword,
  schemaPointer: pointerOfRef(schemaPath),
  message: messageOf(keyword, params) ?? message ?? `must satisfy \`${keyword}\``,
  params,
});

const messageOf = (keyword: string, params: CheckError['params']): string | undefined => {
  switch (keyword) {
    case 'enum':
      return `must be one of ${listed(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'required':
      return `must have the member \`${String(params['missingProperty'])}\``;
    case 'additionalProperties':
      return `must not have the member \`${String(params['additionalProperty'])}\``;
    case 'false schema':
      return 'must not be there';
    case 'unevaluatedProperties':
      return `must not have the member \`${String(params['unevaluatedProperty'])}\``;
    default:
      return undefined;
  }
};

const listed = (values: unknown): string => (Array.isArray(values) ? values : []).map((value) => JSON.stringify(value)).join(', ');
