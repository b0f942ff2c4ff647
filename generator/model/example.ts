import type { Discrepancy, Example, JsonObject } from './api.ts';
import { correct, readDiscrepancies } from './discrepancy.ts';
import { child, type Pointer } from './pointer.ts';
import { followReference, isObject, optional, own, ownEntries, ownText } from './resolve.ts';

/**
 * The examples of a media type, parameter or header: `examples` by name, or the single `example`. Those whose
 * value is elsewhere (`externalValue`) are left out: nothing can be checked or sent without it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#example-object
 */
export const buildExamples = (document: JsonObject, owner: JsonObject, pointer: Pointer): readonly Example[] => {
  const single = own(owner, 'example');
  if (single !== undefined) {
    return [{ pointer: child(pointer, 'example'), name: 'example', value: single, discrepancies: [] }];
  }
  return ownEntries(owner, 'examples').flatMap(([name]) => {
    const found = followReference(document, child(pointer, 'examples', name));
    return isObject(found.value) && Object.hasOwn(found.value, 'value')
      ? [buildExample(name, found.value, found.pointer)]
      : [];
  });
};

const buildExample = (name: string, example: JsonObject, pointer: Pointer): Example => {
  const value = example['value'] ?? null;
  const discrepancies = discrepanciesOf(example);
  const corrections = discrepancies.filter((discrepancy) => discrepancy.corrected !== undefined);
  return {
    pointer,
    name,
    ...optional('summary', ownText(example, 'summary')),
    ...optional('description', ownText(example, 'description')),
    value,
    ...optional('corrected', corrections.length > 0 ? correct(value, corrections) : undefined),
    discrepancies,
  };
};

/** The well-formed `x-known-discrepancies` of an object; lint reports the others. */
const discrepanciesOf = (owner: JsonObject): readonly Discrepancy[] =>
  readDiscrepancies(own(owner, 'x-known-discrepancies')).discrepancies;
