import type { Api, Example, JsonValue } from '../../../model/api.ts';
import { isEnforcedFormat } from '../../../schema-engine/formats.ts';
import { isJsonType } from '../../../model/media-type.ts';
import { segments, valueAt, type Pointer } from '../../../model/pointer.ts';
import type { CheckUse, OperationCases, PayloadCases, ValidityCase } from '../case.ts';
import { answeredMedia, kindOf } from '../cases/reply.ts';
import { mediaTypesOf } from '../cases/request.ts';
import { hashOf } from '../support/hash.ts';
import type { CoverageData, Dimension } from '../support/coverage-data.ts';
import { operationItems } from './operation.ts';
import type { Root, Shapes } from './shape.ts';

/** The schemas that the values of an API begin from. */
export const rootsOf = (api: Api, payloads: readonly PayloadCases[]): readonly Root[] => [
  ...api.operations.flatMap((operation) => [
    ...[...mediaTypesOf(operation), ...operation.parameters].flatMap(({ schema }) =>
      schema === undefined ? [] : [{ schema: schema.pointer, direction: 'request' } as const],
    ),
    ...operation.responses.flatMap((response) => {
      const media = answeredMedia(response);
      return media?.schema === undefined || kindOf(media) !== 'json'
        ? []
        : [{ schema: media.schema.pointer, direction: 'response' } as const];
    }),
  ]),
  ...payloads.flatMap(({ validity, boundaries }) =>
    [...validity, ...boundaries].map(({ check }) => ({ schema: check.schema, direction: check.direction })),
  ),
];

export interface Counted {
  readonly operations: readonly OperationCases[];
  readonly schemas: readonly ValidityCase[];
  readonly payloads: readonly PayloadCases[];
  readonly checks: readonly CheckUse[];
  readonly shapes: Shapes;
  /** Constraints that another schema repeats for the same value. */
  readonly repeated: ReadonlySet<Pointer>;
}

/** Everything that there is to be covered, as the file that the tests look it up in. */
export const coverageOf = (api: Api, { schemas, payloads, checks, shapes, repeated }: Counted): CoverageData => {
  const operations = api.operations.map((operation) => ({ name: operation.name, ...operationItems(api, operation) }));
  const of = (dimension: Dimension): readonly string[] => [
    ...new Set(operations.flatMap(({ items }) => items[dimension] ?? [])),
  ];
  const examples = examplesOf(api, schemas, payloads);
  const constraints = [...new Set(shapes.constraints)];
  const reasons = [
    ...operations.flatMap((one) => one.reasons),
    ...shapes.unseen.map(
      (item) => [item, 'What is readOnly is in no request, and what is writeOnly in no answer.'] as const,
    ),
    ...unenforced(api, constraints),
    ...constraints.flatMap((item) =>
      repeated.has(item.replace(/#violated$/u, ''))
        ? [[item, 'Another schema says the same of the same value.'] as const]
        : [],
    ),
  ];
  return {
    api: api.name,
    source: api.source,
    floors: api.coverage?.floors ?? {},
    items: {
      operations: of('operations'),
      parameters: of('parameters'),
      styles: of('styles'),
      'request types': of('request types'),
      'response types': of('response types'),
      statuses: of('statuses'),
      'response headers': of('response headers'),
      security: of('security'),
      branches: [...new Set(shapes.branches)],
      properties: [...new Set(shapes.properties)],
      constraints,
      examples: [...new Set(examples.flatMap(({ items }) => items))],
      links: of('links'),
    },
    reasons: Object.fromEntries(reasons),
    stated: api.coverage?.reasons ?? {},
    operations: Object.fromEntries(operations.map(({ name, parts }) => [name, parts])),
    checks: Object.fromEntries(checks.map(({ name, schema }) => [name, schema])),
    schemas: Object.fromEntries(shapes.schemas),
    examples: byHash(examples),
  };
};

// Nobody can break what nobody checks.
const unenforced = (api: Api, constraints: readonly string[]): readonly (readonly [string, string])[] =>
  constraints.flatMap((item) => {
    const [pointer = '', what] = item.split(/#(?=\w+$)/u);
    const format =
      segments(pointer).at(-1) === 'format' && what === 'violated' ? valueAt(api.document, pointer) : undefined;
    return typeof format === 'string' && !isEnforcedFormat(format)
      ? [[item, `No validator enforces the format "${format}".`] as const]
      : [];
  });

interface Shown {
  readonly pointer: Pointer;
  readonly value: JsonValue;
  readonly items: readonly string[];
}

const examplesOf = (
  api: Api,
  schemas: readonly ValidityCase[],
  payloads: readonly PayloadCases[],
): readonly Shown[] => {
  const shown = ({ pointer, value }: Example, isSent: boolean): Shown => ({
    pointer,
    value,
    items: [`${pointer}#judged`, ...(isSent ? [`${pointer}#exchanged`] : [])],
  });
  return [
    ...api.operations.flatMap((operation) => [
      ...operation.parameters.flatMap(({ schema, examples }) =>
        schema === undefined ? [] : examples.map((example) => shown(example, false)),
      ),
      ...mediaTypesOf(operation).flatMap(({ schema, mediaType, examples }) =>
        schema === undefined ? [] : examples.map((example) => shown(example, isJsonType(mediaType))),
      ),
      ...operation.responses.flatMap((response) => {
        const media = answeredMedia(response);
        return media?.schema === undefined || kindOf(media) !== 'json'
          ? []
          : media.examples.map((example) => shown(example, operation.method !== 'head'));
      }),
    ]),
    ...[...schemas, ...payloads.flatMap(({ validity }) => validity)].flatMap(({ example, value }) =>
      example === undefined ? [] : [{ pointer: example, value, items: [`${example}#judged`] }],
    ),
  ];
};

const byHash = (examples: readonly Shown[]): Readonly<Record<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  for (const { pointer, value } of examples) {
    const hash = hashOf(value);
    found.set(hash, [...new Set([...(found.get(hash) ?? []), pointer])]);
  }
  return Object.fromEntries(found);
};
