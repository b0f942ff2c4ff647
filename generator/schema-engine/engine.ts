import type { JsonObject } from '../model/api.ts';
import { createEffort } from '../model/effort.ts';
import { hasUnevaluated } from '../model/engine-spelling.ts';
import { forSchemaEngine, withoutExcused, withoutProse } from '../model/json-schema.ts';
import { placesOf } from '../model/place.ts';
import { fragment, valueAt, type Pointer } from '../model/pointer.ts';
import type { Direction } from '../model/sample.ts';
import { essenceOf } from '../model/sample/essence.ts';
import { readPattern } from '../pattern.ts';
import type { Options } from './ajv.ts';
import { keepWhole, placeErrors } from './check-module.ts';
import { excusedIn } from './excused.ts';
import { loadFormats, type Formats } from './formats.ts';
import { divideExactly } from './multiple-of.ts';
import { flattenUnions } from './wide-union.ts';

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

/** What compiles the schemas of one description: judging here, and emitted code, are of the same checks. */
export interface Engine {
  /** The check of a schema, compiled when it is first asked for; throws where there can be none. */
  checkOf(schema: Pointer, direction: Direction | undefined): Check;
  /** Where in the description each of the compiled schemas stands. */
  readonly places: ReadonlyMap<object, Pointer>;
}

/** Loads the library and gives what makes the engine of a description, in 3.1 form and with local `$ref`s: one for each description. */
export const loadEngine = async (): Promise<(description: JsonObject) => Engine> => {
  const [library, formats] = await Promise.all([import('./ajv.ts'), loadFormats()]);
  return (description) => {
    const engine = engines.get(description) ?? createEngine(library, formats, description);
    engines.set(description, engine);
    return engine;
  };
};

const engines = new WeakMap<JsonObject, Engine>();

type Library = typeof import('./ajv.ts');
type Ajv = InstanceType<Library['Ajv2020']>;

const createEngine = (library: Library, formats: Formats, description: JsonObject): Engine => {
  const bare = withoutProse(forSchemaEngine(description));
  const places = new Map<object, Pointer>();
  const ajv = createAjv(library, formats, places);
  ajv.opts.unevaluated = hasUnevaluated(bare);
  const versionFor = createVersions(ajv, bare, places);
  const compile = createCompile(ajv, bare);
  return {
    checkOf: (schema, direction) => {
      const version = versionFor(direction);
      const check = version.checks.get(schema) ?? compile(version, schema);
      version.checks.set(schema, check);
      return check;
    },
    places,
  };
};

const createAjv = ({ Ajv2020, ...tools }: Library, formats: Formats, places: ReadonlyMap<object, Pointer>): Ajv => {
  const ajv = new Ajv2020({
    ...options,
    formats,
    code: {
      source: true,
      esm: true,
      lines: true,
      process: (text, environment) => placeErrors(text, environment, places),
      formats: tools._`formats`,
      regExp: Object.assign((pattern: string) => readPattern(pattern), { code: 'readPattern' }),
    },
  });
  divideExactly(ajv, tools);
  flattenUnions(ajv, tools, (schema) => places.get(schema));
  return ajv.removeKeyword('id');
};

const options = {
  strict: false,
  allErrors: true,
  ownProperties: true,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  logger: false,
} as const satisfies Options;

/** What a description says of one direction, or of neither. */
interface Version {
  readonly document: JsonObject;
  readonly address: string;
  readonly checks: Map<Pointer, Check>;
  readonly faults: Map<Pointer, unknown>;
}

/** JSON Schema has no directions, so what one excuses is left out. */
const createVersions = (
  ajv: Ajv,
  bare: JsonObject,
  places: Map<object, Pointer>,
): ((direction: Direction | undefined) => Version) => {
  const versions = new Map<Direction | undefined, Version>();
  const versionFor = (direction: Direction | undefined): Version => {
    const known = versions.get(direction);
    if (known !== undefined) return known;
    const document = direction === undefined ? bare : withoutExcused(bare, excusedIn(bare, direction));
    // Where no member is excused the two are one, and so is the code for them.
    const isOwn = document !== bare || direction === undefined;
    const version = isOwn
      ? {
          document,
          address: `${home}${direction ?? ''}`,
          checks: new Map<Pointer, Check>(),
          faults: new Map<Pointer, unknown>(),
        }
      : versionFor(undefined);
    versions.set(direction, version);
    if (!isOwn) return version;
    // The whole description is one schema: an engine for each would compile shared parts over and over.
    ajv.addSchema(document, version.address);
    for (const [object, pointer] of placesOf(document)) places.set(object, pointer);
    return version;
  };
  return versionFor;
};

/** The engine needs some absolute address; only `#/…` is ever resolved against it. */
const home = 'specwright://description/';

const createCompile = (ajv: Ajv, bare: JsonObject): ((version: Version, use: Pointer) => Check) => {
  const effortOf = createEffort(bare);
  const whole = new WeakSet<object>();

  const compile = ({ document, address, checks }: Version, use: Pointer): Check => {
    const essence = essenceOf(document, use);
    // A reference that leads nowhere is said of the place that has it.
    const schema = valueAt(document, essence) === undefined ? use : essence;
    const known = checks.get(schema);
    if (known !== undefined) return known;
    refuseEndless(effortOf(schema));
    const check = valueAt(document, schema) === undefined ? undefined : ajv.getSchema(`${address}#${fragment(schema)}`);
    if (check === undefined) throw new Error('there is none at this place');
    keepWhole(check, whole);
    checks.set(schema, check as Check); // no schema has `$async`, so the result is a boolean
    return check as Check;
  };

  // What cannot be compiled is asked for as often as what can, and a chain that is too long fails at each of its schemas.
  return (version, use) => {
    if (version.faults.has(use)) throw version.faults.get(use);
    try {
      return compile(version, use);
    } catch (fault) {
      version.faults.set(use, fault);
      throw fault;
    }
  };
};

const refuseEndless = (effort: number): void => {
  if (effort === Infinity) throw new Error('it contains itself, with nothing in between');
  if (effort > mostEffort) throw new Error('its parts repeat each other too many times');
};

// Large unions of real descriptions need some thousands.
const mostEffort = 20_000;
