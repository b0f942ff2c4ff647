import type { CodeKeywordDefinition } from './ajv.ts';
import type { CodeTools } from './wide-union.ts';

/**
 * Lets `multipleOf` be checked as `isMultiple` of the model does. The engine allows every quotient the same distance from a whole number:
 * too much for 10000000001 and 10000000000, too little for 19306350699.94 and 0.01.
 */
export const divideExactly = (
  engine: { readonly getKeyword: (keyword: string) => unknown },
  { _ }: Pick<CodeTools, '_'>,
): void => {
  const definition = engine.getKeyword('multipleOf') as CodeKeywordDefinition; // the engine's own are written in code
  definition.code = (context) => {
    const { gen, data, schema: step } = context;
    if (Number.isInteger(step)) return context.fail(_`${data} % ${step} !== 0`);
    const quotient = gen.const('quotient', _`${data} / ${step}`);
    context.fail(_`Math.abs(${quotient} - Math.round(${quotient})) > Math.abs(${quotient}) * 2 * Number.EPSILON`);
  };
};
