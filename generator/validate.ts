import type { JsonObject } from './model/api.ts';
import { pointerOfRef, type Pointer } from './model/pointer.ts';
import type { Direction } from './model/sample.ts';
import { canGoDeeper, isOverflow } from './problem/overflow.ts';
import { importsOf, moduleText } from './schema-engine/check-module.ts';
import { loadEngine, type Check, type CheckError, type Engine } from './schema-engine/engine.ts';

export type { Check, CheckError, Direction };

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

export interface Validator {
  /** Every violation of the schema at a pointer of the description; none when the value is valid. */
  validate(schema: Pointer, value: unknown, direction?: Direction): readonly SchemaError[];
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

const validatorOf = ({ checkOf }: Engine, tooLong: TooLong): Validator => ({
  validate: (schema, value, direction) => {
    try {
      const check = checkOf(schema, direction);
      return check(value) ? [] : (check.errors ?? []).map(schemaError);
    } catch (error) {
      return [unusableSchema(schema, error, tooLong)];
    }
  },
});

/** A schema that values are to be checked by ahead of time, and the way they go. */
export interface Site {
  readonly schema: Pointer;
  readonly direction?: Direction;
}

/** Checks by name, of the schemas that one could be made for, as functions of this process and as the text of a module that needs no schema engine. */
export interface CompiledChecks {
  readonly functions: ReadonlyMap<string, Check>;
  /** An ES module that exports each check by its name, which has to be an identifier, and imports nothing. */
  readonly moduleText: string;
  /** What it uses nevertheless, of `equal`, `formats`, `readPattern` and `ucs2length`: the caller puts an import in front. */
  readonly imports: readonly string[];
}

/**
 * Loads the schema engine and gives what compiles checks for one description, in 3.1 form and with local `$ref`s:
 * code that runs where the engine is not installed. They are the checks of the description's validator. Of `tooLong`,
 * see `loadValidator`.
 */
export const loadCompiler = async (
  tooLong: TooLong = 'unusable',
): Promise<(description: JsonObject, sites: ReadonlyMap<string, Site>) => CompiledChecks> => {
  const engineOf = await loadEngine();
  return (description, sites) => {
    const { checkOf, places } = engineOf(description);
    const functions = new Map<string, Check>();
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
        // A schema of no use has no check; the validator says why.
        rethrowOverflow(error, tooLong);
      }
    }
    const text = [moduleText(names, places), ...twins].join('\n');
    return { functions, moduleText: text, imports: importsOf(text) };
  };
};

const unusableSchema = (schemaPointer: Pointer, reason: unknown, tooLong: TooLong): SchemaError => {
  rethrowOverflow(reason, tooLong);
  return {
    pointer: '',
    keyword: 'unusableSchema',
    schemaPointer,
    message: `cannot be judged, because the schema is of no use: ${reason instanceof Error ? reason.message : String(reason)}`,
    params: {},
  };
};

const rethrowOverflow = (reason: unknown, tooLong: TooLong): void => {
  if (tooLong === 'refused' && isOverflow(reason) && canGoDeeper()) throw reason;
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

const listed = (values: unknown): string =>
  (Array.isArray(values) ? values : []).map((value) => JSON.stringify(value)).join(', ');
