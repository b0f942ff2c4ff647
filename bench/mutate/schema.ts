import type { CompiledChecks, Site } from '../../generator/validate.ts';
import type { CheckUse, ValidityCase } from '../../generator/emit/contract/case.ts';
import type { Shapes } from '../../generator/emit/contract/measure/shape.ts';
import { sitesOf } from '../../generator/emit/contract/cases/site.ts';
import type { File } from '../../generator/file.ts';
import type { Api, JsonObject, JsonValue } from '../../generator/model/api.ts';
import { child, segments, valueAt, type Pointer } from '../../generator/model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../generator/model/resolve.ts';
import type { Group, Mutant } from './mutant.ts';

export interface Judged {
  readonly api: Api;
  readonly cases: readonly ValidityCase[];
  readonly checks: readonly CheckUse[];
  readonly compileChecks: (document: JsonObject, sites: ReadonlyMap<string, Site>) => CompiledChecks;
  readonly items: Readonly<Record<string, readonly string[]>>;
  readonly schemas: Shapes['schemas'];
  readonly reasons: Readonly<Record<string, string>>;
}

/** A server that ignores a constraint, or is off by one about it: the same tests, with checks of another description. */
export const constraintMutants = (judged: Judged): readonly Mutant[] => {
  const { document } = judged.api;
  const refusals = judged.checks
    .filter(
      ({ direction }, index, all) =>
        all.findIndex((one) => one.schema === all[index]?.schema && one.direction === direction) === index,
    )
    .map(({ schema, direction }): Mutant => ({
      ...mutant(
        judged,
        { group: 'constraints', operator: 'what is valid refused', id: `${schema} ${direction}`, items: [] },
        schema,
        false,
      ),
    }));
  const pointers = [...new Set((judged.items['constraints'] ?? []).map((item) => item.replace(/#\w+$/u, '')))];
  const broken = pointers.flatMap((pointer) => {
    const make = (operator: string, at: Pointer, changed: JsonValue | undefined, seen: 'met' | 'violated'): Mutant =>
      mutant(judged, { group: 'constraints', operator, id: pointer, items: [`${pointer}#${seen}`] }, at, changed);
    const [, list = '', name = ''] = /^(.*\/required)\/([^/]*)$/u.exec(pointer) ?? [];
    const names = list === '' ? undefined : valueAt(document, list);
    if (Array.isArray(names))
      return [
        make(
          'required ignored',
          list,
          names.filter((one) => one !== segments(`/${name}`)[0]) as readonly JsonValue[],
          'violated',
        ),
      ];
    if (/\/enum\/\d+$/u.test(pointer)) return [make('enum member refused', pointer, undefined, 'met')];
    if (Object.hasOwn(judged.reasons, `${pointer}#violated`)) return [];
    const keyword = segments(pointer).at(-1) ?? '';
    const value = valueAt(document, pointer);
    const ignored = make(`${keyword} ignored`, pointer, undefined, 'violated');
    if (typeof value !== 'number' || keyword === 'multipleOf') return [ignored];
    const isBound = /imum$/iu.test(keyword);
    const step = isBound && !Number.isInteger(value) ? 0.01 : 1;
    const outwards = /^(?:min|exclusiveMin)/u.test(keyword) ? -step : step;
    return [
      ignored,
      ...(!isBound && value + outwards < 0
        ? []
        : [make(`${keyword} looser by one`, pointer, value + outwards, 'violated')]),
      make(`${keyword} tighter by one`, pointer, value - outwards, 'met'),
    ];
  });
  return [...refusals, ...broken];
};

/** A description that says something else than the tests were made from. */
export const descriptionMutants = (judged: Judged): readonly Mutant[] => {
  const { document } = judged.api;
  const changed = [...judged.schemas.keys()].flatMap((at) => {
    const schema = valueAt(document, at);
    if (!isObject(schema)) return [];
    const make = (operator: string, changed: JsonValue | undefined, where: Pointer, items: readonly string[]): Mutant =>
      mutant(judged, { group: 'description', operator, id: where, items }, where, changed);
    const required = ownList(schema, 'required');
    const optional = ownEntries(schema, 'properties')
      .map(([name]) => name)
      .filter((name) => (judged.items['properties'] ?? []).includes(`${child(at, 'properties', name)}#absent`));
    const types = [own(schema, 'type') ?? []].flat() as readonly JsonValue[];
    const target = ownText(schema, '$ref');
    return [
      ...optional.map((name) => ({
        ...make('required name added', [...required, name], child(at, 'required'), [
          `${child(at, 'properties', name)}#absent`,
        ]),
        id: child(at, 'properties', name),
      })),
      ...(types.length === 0
        ? []
        : types.includes('null')
          ? [
              make(
                'null refused',
                types.filter((type) => type !== 'null'),
                child(at, 'type'),
                [`${child(at, 'type')}#met`],
              ),
            ]
          : own(schema, 'enum') !== undefined || own(schema, 'const') !== undefined
            ? []
            : [make('null accepted', [...types, 'null'], child(at, 'type'), [`${child(at, 'type')}#violated`])]),
      ...(target === undefined
        ? []
        : [make('$ref retargeted', '#/components/x-nothing', child(at, '$ref'), [`${at}#taken`])]),
    ];
  });
  return [...changed, ...pastExamples(judged)];
};

/** Each keyword tightened until one of the examples breaks it. */
const pastExamples = (judged: Judged): readonly Mutant[] => {
  const { document } = judged.api;
  const found = judged.cases
    .filter(({ pin }) => pin === undefined)
    .flatMap(({ check, value, example }) =>
      sitesOf(document, check.schema, value).flatMap((site) =>
        tightened(site.schema, site.value).map(([keyword, other]) => ({
          at: child(site.part, keyword),
          keyword,
          other,
          example,
        })),
      ),
    );
  return [...new Map(found.map((one) => [one.at, one])).values()].map(({ at, keyword, other, example }) =>
    mutant(
      judged,
      {
        group: 'description',
        operator: `${keyword} tightened past an example`,
        id: at,
        items: example === undefined ? [] : [`${example}#judged`],
      },
      at,
      other,
    ),
  );
};

const tightened = (schema: JsonObject, value: JsonValue): readonly (readonly [keyword: string, value: JsonValue])[] => {
  const has = (keyword: string): boolean => own(schema, keyword) !== undefined;
  const size =
    typeof value === 'string'
      ? [...value].length
      : Array.isArray(value)
        ? value.length
        : isObject(value)
          ? Object.keys(value).length
          : 0;
  const all: readonly (readonly [keyword: string, applies: boolean, other: JsonValue])[] = [
    ['maxLength', typeof value === 'string' && size > 0, size - 1],
    ['minLength', typeof value === 'string', size + 1],
    ['pattern', typeof value === 'string', '^(?!)'],
    ['maximum', typeof value === 'number', Number(value) - 1],
    ['minimum', typeof value === 'number', Number(value) + 1],
    ['exclusiveMaximum', typeof value === 'number', Number(value)],
    ['exclusiveMinimum', typeof value === 'number', Number(value)],
    ['multipleOf', typeof value === 'number' && value !== 0, Math.abs(Number(value)) * 2],
    ['maxItems', Array.isArray(value) && size > 0, size - 1],
    ['minItems', Array.isArray(value), size + 1],
    ['maxProperties', isObject(value) && size > 0, size - 1],
    ['minProperties', isObject(value), size + 1],
    ['const', true, { another: 'value' }],
    [
      'enum',
      true,
      ownList(schema, 'enum')
        .filter((one) => JSON.stringify(one) !== JSON.stringify(value))
        .concat('another value'),
    ],
  ];
  return all.flatMap(([keyword, applies, other]) => (has(keyword) && applies ? [[keyword, other] as const] : []));
};

const mutant = (
  { api, checks, compileChecks }: Judged,
  about: { readonly group: Group; readonly operator: string; readonly id: string; readonly items: readonly string[] },
  at: Pointer,
  value: JsonValue | undefined,
): Mutant => ({
  ...about,
  change: (): readonly File[] => {
    const components = own(api.document, 'components');
    // A schema that accepts nothing, for references that lead elsewhere.
    const document = {
      ...api.document,
      components: {
        ...(isObject(components) ? components : {}),
        'x-nothing': { type: 'string', const: 'something else' },
      },
    };
    const { moduleText } = compileChecks(
      withValue(document, at, value),
      new Map(checks.map(({ name, schema, direction }) => [name, { schema, direction }])),
    );
    return [
      {
        path: 'contract/validators.js',
        text: `import { equal, formats, readPattern, ucs2length } from './support/schema.js';\n${moduleText}\n`,
      },
    ];
  },
});

/** The description with something else at a pointer; undefined takes away what is there. */
export const withValue = (document: JsonObject, pointer: Pointer, value: JsonValue | undefined): JsonObject => {
  const change = (part: JsonValue, [name, ...rest]: readonly string[]): JsonValue => {
    if (name === undefined) return value ?? null;
    const isGone = rest.length === 0 && value === undefined;
    if (Array.isArray(part)) {
      const list: readonly JsonValue[] = part;
      return list.flatMap((item, index) => (String(index) !== name ? [item] : isGone ? [] : [change(item, rest)]));
    }
    if (!isObject(part)) return part;
    const others = Object.hasOwn(part, name) ? Object.entries(part) : [...Object.entries(part), [name, null] as const];
    return Object.fromEntries(
      others.flatMap(([key, member]) => (key !== name ? [[key, member]] : isGone ? [] : [[key, change(member, rest)]])),
    );
  };
  return change(document, segments(pointer)) as JsonObject; // an object stays one
};
