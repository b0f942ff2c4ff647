import type { CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';

/** What the engine's code is written with: its tag for pieces of code, and its class of names. */
export interface CodeTools {
  readonly _: typeof import('ajv/dist/2020.js')._;
  readonly Name: typeof import('ajv/dist/2020.js').Name;
}

/**
 * Lets unions of many branches be checked one branch after the other. The engine puts each into the one before, and no
 * parser follows that for thousands.
 */
export const flattenUnions = (engine: { readonly getKeyword: (keyword: string) => unknown }, tools: CodeTools): void => {
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const definition = engine.getKeyword(keyword) as CodeKeywordDefinition; // the engine's own are written in code
    const { code } = definition;
    definition.code = (context) => (context.schema.length > most ? flat(context, keyword, tools) : code(context));
  }
};

const most = 100;

const flat = (context: KeywordCxt, keyword: 'anyOf' | 'oneOf', { _, Name }: CodeTools): void => {
  const { gen, schema, it } = context;
  const isOne = keyword === 'oneOf';
  const holds = gen.name('_valid');
  const valid = gen.let('valid', false);
  const passing = gen.let('passing', null);
  const isDecided = gen.let('decided', false);
  if (isOne) context.setParams({ passing });
  for (const index of schema.keys()) {
    gen.if(_`!${isDecided}`, () => {
      const branch = context.subschema({ keyword, schemaProp: index, compositeRule: true }, holds);
      gen.if(holds, () => {
        if (isOne) gen.if(valid, () => gen.assign(isDecided, true).assign(passing, _`[${passing}, ${index}]`), () => gen.assign(passing, index));
        // Which members a value has by which branches is asked of all of them.
        else if (it.opts.unevaluated !== true) gen.assign(isDecided, true);
        gen.assign(valid, true);
        context.mergeEvaluated(branch, Name);
      });
    });
  }
  context.result(isOne ? _`${valid} && !${isDecided}` : valid, () => context.reset(), () => context.error(true));
};
