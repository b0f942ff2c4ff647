import type { CodeKeywordDefinition, KeywordCxt } from './ajv.ts';
import { fragment, type Pointer } from '../model/pointer.ts';

/** What the engine's code is written with: its tag for pieces of code, and its class of names. */
export interface CodeTools {
  readonly _: typeof import('./ajv.ts')._;
  readonly Name: typeof import('./ajv.ts').Name;
  readonly nil: typeof import('./ajv.ts').nil;
}

/**
 * Lets unions of many branches be checked one branch after the other, and those within unions within unions by checks of their own.
 * The engine puts each branch into the one before, and no parser follows that for thousands; and what is nested
 * hundreds of levels deep would be printed again for every level that is checked by itself. `placeOf` tells where in the
 * description a schema stands.
 */
export const flattenUnions = (
  engine: { readonly getKeyword: (keyword: string) => unknown },
  tools: CodeTools,
  placeOf: (schema: object) => Pointer | undefined,
): void => {
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const definition = engine.getKeyword(keyword) as CodeKeywordDefinition; // the engine's own are written in code
    const { code } = definition;
    definition.code = (context) => {
      const start = isDeep(context) ? startOf(context, placeOf) : undefined;
      if (start !== undefined || context.schema.length > most) flat(context, keyword, tools, start);
      else code(context);
    };
  }
};

const most = 100;

/** Whether so many unions are around this one, within the schema that is compiled. */
const isDeep = ({ it }: KeywordCxt): boolean => (it.errSchemaPath.match(/\/(?:any|one)Of\//gu) ?? []).length >= deepest;

const deepest = 4;

/** The way to the union in the description, as a reference has it. */
const startOf = ({ it }: KeywordCxt, placeOf: (schema: object) => Pointer | undefined): string | undefined => {
  const { schema } = it.schemaEnv;
  const place = typeof schema === 'object' ? placeOf(schema) : undefined;
  return place === undefined ? undefined : `#${fragment(place)}${it.errSchemaPath.slice(1)}`;
};

const flat = (
  context: KeywordCxt,
  keyword: 'anyOf' | 'oneOf',
  { _, Name, nil }: CodeTools,
  start: string | undefined,
): void => {
  const { gen, schema, it } = context;
  const isOne = keyword === 'oneOf';
  const holds = gen.name('_valid');
  const valid = gen.let('valid', false);
  const passing = gen.let('passing', null);
  const isDecided = gen.let('decided', false);
  if (isOne) context.setParams({ passing });
  const branchOf = (index: number) =>
    start === undefined
      ? { keyword, schemaProp: index }
      : {
          schema: { $ref: `${start}/${keyword}/${index}` },
          schemaPath: nil,
          topSchemaRef: nil,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${index}`,
        };
  for (const index of schema.keys()) {
    gen.if(_`!${isDecided}`, () => {
      const branch = context.subschema({ ...branchOf(index), compositeRule: true }, holds);
      gen.if(holds, () => {
        if (isOne)
          gen.if(
            valid,
            () => gen.assign(isDecided, true).assign(passing, _`[${passing}, ${index}]`),
            () => gen.assign(passing, index),
          );
        // Which members a value has by which branches is asked of all of them.
        else if (it.opts.unevaluated !== true) gen.assign(isDecided, true);
        gen.assign(valid, true);
        context.mergeEvaluated(branch, Name);
      });
    });
  }
  context.result(
    isOne ? _`${valid} && !${isDecided}` : valid,
    () => context.reset(),
    () => context.error(true),
  );
};
