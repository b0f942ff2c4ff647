import type { Discrepancy, Example, JsonObject, JsonValue } from '../../model/api.ts';
import type { Fixture } from '../../model/fixture.ts';
import type { SchemaError } from '../../validate.ts';

/** The errors of a value by the schema that its example stands under. */
export type Judge = (value: JsonValue) => readonly SchemaError[];

/**
 * The documented examples of one media type: each with a valid value, and with what the documentation shows where
 * that is something else. An example that nothing corrects has no valid value.
 */
export const exampleRows = (fixtures: readonly Fixture[], judge: Judge): readonly JsonObject[] => {
  const examples = [...new Set(fixtures.flatMap(({ example }) => (example === undefined ? [] : [example])))];
  return examples.map((example) => {
    const own = fixtures.filter((fixture) => fixture.example === example);
    const valid = own.find(({ kind }) => kind !== 'verbatim');
    const isShown = own.some(({ kind }) => kind === 'verbatim');
    return {
      name: example.name,
      ...(valid === undefined ? {} : { value: valid.value }),
      ...(isShown ? { verbatim: example.value, discrepancy: discrepancyOf(example, judge) } : {}),
    };
  });
};

const discrepancyOf = ({ value, discrepancies }: Example, judge: Judge): string => {
  const declared = discrepancies.filter(({ corrected }) => corrected !== undefined).map(sentence);
  if (declared.length > 0) return declared.join('; ');
  const [error] = judge(value);
  return error === undefined ? 'members that do not travel this way' : `${error.pointer} ${error.message}`.trim();
};

const sentence = ({ pointer, documented, shown }: Discrepancy): string =>
  `${pointer}: documented ${documented}, shown ${shown}`;
