import type { CoverageData } from '../../generator/emit/contract/support/coverage-data.ts';
import type { Api, JsonObject, JsonValue } from '../../generator/model/api.ts';
import { child, valueAt, type Pointer } from '../../generator/model/pointer.ts';
import type { Mutant } from './mutant.ts';
import { withValue } from './schema.ts';

/** What there is to be covered of a changed description; undefined when it is none any more. */
export type Measure = (document: JsonObject) => CoverageData | undefined;

/**
 * A description in which a parameter is elsewhere, or a status is another one. Whoever calls the client says where a
 * parameter goes, so no test fails: what the tests do does not cover the changed description.
 */
export const movedMutants = ({ bundled, operations }: Api, measure: Measure): readonly Mutant[] => {
  const make = (operator: string, id: Pointer, document: JsonObject): Mutant => ({
    group: 'description',
    operator,
    id,
    items: [],
    coverage: () => measure(document),
  });
  const parameters = new Map(
    operations.flatMap((operation) =>
      operation.parameters
        .filter((parameter) => parameter.in !== 'path')
        .map((parameter) => [parameter.pointer, parameter] as const),
    ),
  );
  const responses = new Map(
    operations.flatMap(({ pointer, responses: all }) =>
      all
        .filter(({ status }) => /^\d{3}$/u.test(status))
        .map(({ status }) => [child(pointer, 'responses', status), status] as const),
    ),
  );
  return [
    ...[...parameters].map(([pointer, parameter]) =>
      make(
        'parameter moved',
        pointer,
        withoutStyle(withValue(bundled, child(pointer, 'in'), parameter.in === 'query' ? 'header' : 'query'), pointer),
      ),
    ),
    ...[...responses].map(([pointer, status]) =>
      make('status renamed', pointer, renamed(bundled, pointer, `${status[0]}97`)),
    ),
  ];
};

// Not every place has every style.
const withoutStyle = (document: JsonObject, pointer: Pointer): JsonObject =>
  withValue(withValue(document, child(pointer, 'style'), undefined), child(pointer, 'explode'), undefined);

const renamed = (document: JsonObject, pointer: Pointer, name: string): JsonObject => {
  const cut = pointer.lastIndexOf('/');
  const [owner, old] = [pointer.slice(0, cut), pointer.slice(cut + 1)];
  const change = (part: JsonObject): JsonValue =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key === old ? name : key, value]));
  return withValue(document, owner, change((valueAt(document, owner) ?? {}) as JsonObject));
};
