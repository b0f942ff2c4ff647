import { warning } from '../../problem/problem.ts';
import type { JsonObject, JsonValue } from '../api.ts';
import { createPlaceOf } from '../place.ts';
import { child, valueAt, type Pointer } from '../pointer.ts';
import { isObject, localRef, own, ownEntries, ownList, ownText } from '../resolve.ts';
import { schemasIn } from '../schemas.ts';
import type { Check, Draft } from './check.ts';

/** A schema that the engine judges otherwise than JSON Schema says, and why. */
export interface EngineGap {
  /** The keyword in the description. */
  readonly pointer: Pointer;
  readonly message: string;
}

/** Schemas that are not judged as they say. */
export const gapProblems: Check = ({ source, ...draft }) =>
  engineGaps(draft).map(({ pointer, message }) => warning('schema-unjudged', source.locate(pointer), message));

/**
 * The schemas of a description that the engine is known to get wrong, and that cannot be rewritten so that it gets
 * them right. A test compares the engine with another one, to keep this list as short and as long as it has to be.
 */
export const engineGaps = (draft: Described): readonly EngineGap[] => [
  ...keywordGaps(draft),
  ...addressGaps(draft.written),
];

type Described = Pick<Draft, 'document' | 'placeOf' | 'written'>;

const keywordGaps = ({ document, placeOf }: Described): readonly EngineGap[] => {
  const gaps: EngineGap[] = [];
  for (const schema of schemasIn(document)) {
    if (!suspects.some((name) => Object.hasOwn(schema, name))) continue;
    const pointer = placeOf(schema);
    const found = (name: string, message: string): void => void gaps.push({ pointer: child(pointer, name), message });
    for (const [name, causes] of Object.entries(causesOf)) {
      const cause = isAsked(own(schema, name)) ? findCause(document, pointer, causes) : undefined;
      if (cause !== undefined)
        found(name, `\`${name}\` takes no exact account of ${cause}, so values may pass that should not.`);
    }
    if (Object.hasOwn(schema, 'contains') && Object.hasOwn(schema, 'prefixItems')) {
      found('contains', '`contains` beside `prefixItems` is not asked of an empty list under `if` and `not`.');
    }
    const dynamic = ownText(schema, '$dynamicRef');
    if (dynamic !== undefined) {
      found(
        '$dynamicRef',
        `\`$dynamicRef\` is not followed, because \`${dynamic}\` does not lead to one place of this description.`,
      );
    }
  }
  return gaps;
};

const suspects = ['unevaluatedItems', 'unevaluatedProperties', 'contains', '$dynamicRef'];

const addressGaps = (document: JsonObject): readonly EngineGap[] => {
  const placeOf = createPlaceOf(document);
  const message =
    'References inside a schema with an `$id` are read from the root of the description, as OpenAPI tools do, and not from the `$id`.';
  return schemasIn(document)
    .filter((schema) => ownText(schema, '$id') !== undefined && hasLocalRef(schema))
    .map((schema) => ({ pointer: child(placeOf(schema), '$id'), message }));
};

interface Causes {
  readonly anywhere: readonly string[];
  /** In branches that need not hold. */
  readonly inBranch: readonly string[];
}

/** What each of the two keywords does not keep account of as it should. */
const causesOf: Readonly<Record<string, Causes>> = {
  unevaluatedItems: { anywhere: ['contains'], inBranch: ['items', 'prefixItems', 'unevaluatedItems'] },
  unevaluatedProperties: {
    anywhere: [],
    inBranch: ['additionalProperties', 'patternProperties', 'unevaluatedProperties'],
  },
};

const isAsked = (value: JsonValue | undefined): boolean => value !== undefined && value !== true;

const findCause = (document: JsonObject, start: Pointer, { anywhere, inBranch }: Causes): string | undefined => {
  const seen = new Set<Pointer>();
  const look = (pointer: Pointer, isSure: boolean): string | undefined => {
    const schema = valueAt(document, pointer);
    if (!isObject(schema) || seen.has(pointer)) return undefined;
    seen.add(pointer);
    const cause = anywhere.find((name) => Object.hasOwn(schema, name));
    const branchCause = isSure ? undefined : inBranch.find((name) => Object.hasOwn(schema, name));
    if (cause !== undefined) return `\`${cause}\``;
    if (branchCause !== undefined) return `\`${branchCause}\` in a branch`;
    const target = localRef(schema);
    const inner: readonly (readonly [Pointer, boolean])[] = [
      ...(target === undefined ? [] : [[target, isSure] as const]),
      ...ownList(schema, 'allOf').map((_, index) => [child(pointer, 'allOf', index), isSure] as const),
      ...['anyOf', 'oneOf'].flatMap((name) =>
        ownList(schema, name).map((_, index) => [child(pointer, name, index), false] as const),
      ),
      ...['if', 'then', 'else'].map((name) => [child(pointer, name), false] as const),
      ...ownEntries(schema, 'dependentSchemas').map(
        ([name]) => [child(pointer, 'dependentSchemas', name), false] as const,
      ),
    ];
    return inner.map(([place, isStillSure]) => look(place, isStillSure)).find((found) => found !== undefined);
  };
  return look(start, true);
};

const hasLocalRef = (value: JsonValue): boolean => {
  if (Array.isArray(value)) return value.some(hasLocalRef);
  return isObject(value) && (localRef(value) !== undefined || Object.values(value).some(hasLocalRef));
};
