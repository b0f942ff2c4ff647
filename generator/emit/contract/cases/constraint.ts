import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { child, segments, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../model/resolve.ts';
import type { Edit } from '../case.ts';
import type { Site } from './site.ts';

/** A keyword where a value meets it, with edits that should break it and edits that bring the value to its limit. */
export interface Constraint {
  readonly keyword: string;
  /** The keyword in the description; of a required member, its name too. */
  readonly pointer: Pointer;
  /** Where a violation is reported. */
  readonly at: Pointer;
  readonly breaks: readonly Attempt[];
  /** How many of the attempts that work are kept. */
  readonly kept: number;
  readonly limits: readonly Attempt[];
  /** One attempt that says as much as all the limits, where it is valid. */
  readonly whole?: Attempt;
}

export interface Attempt {
  readonly title: string;
  readonly edit: Edit;
}

/** The constraints of a schema on the value at a site, of the keywords that are wanted. */
export const constraintsOf = (
  site: Site,
  isWanted: (keyword: Pointer) => boolean = () => true,
): readonly Constraint[] =>
  Object.keys(site.schema).flatMap((keyword) =>
    Object.hasOwn(makers, keyword) && isWanted(child(site.part, keyword)) ? (makers[keyword]?.(site) ?? []) : [],
  );

type Maker = (site: Site) => readonly Constraint[];

/** What a value is called in a title. */
export const nameOf = (at: Pointer): string => (at === '' ? 'the value' : segments(at).join('.'));

const put = (at: Pointer, value: JsonValue): Edit => ({ kind: 'put', at, value });

const simple = (
  { part, at }: Site,
  keyword: string,
  given: {
    readonly breaks: readonly (readonly [title: string, value: JsonValue])[];
    readonly limits?: readonly (readonly [title: string, value: JsonValue])[];
    readonly kept?: number;
  },
): readonly Constraint[] => [
  {
    keyword,
    pointer: child(part, keyword),
    at,
    kept: given.kept ?? 1,
    breaks: given.breaks.map(([title, value]) => ({ title: `${nameOf(at)} ${title}`, edit: put(at, value) })),
    limits: (given.limits ?? []).map(([title, value]) => ({ title: `${nameOf(at)} ${title}`, edit: put(at, value) })),
  },
];

const type: Maker = (site) => {
  const allowed = [own(site.schema, 'type') ?? []].flat();
  const wrong: readonly (readonly [string, JsonValue])[] = [
    ['that is null', null],
    ['that is a text', 'text'],
    ['that is a number', 1.5],
    ['that is a boolean', true],
    ['that is an object', {}],
    ['that is a list', []],
  ];
  const preferred = allowed.includes('string')
    ? ['that is null', 'that is a number']
    : ['that is null', 'that is a text'];
  const ordered = [
    ...wrong.filter(([title]) => preferred.includes(title)),
    ...wrong.filter(([title]) => !preferred.includes(title)),
  ];
  const fraction: readonly (readonly [string, JsonValue])[] =
    allowed.includes('integer') && !allowed.includes('number') ? [['that is no whole number', 1.5]] : [];
  return simple(site, 'type', {
    breaks: [...fraction, ...ordered.filter(([, value]) => fraction.length === 0 || value !== 1.5)],
    kept: 2 + fraction.length,
    limits: allowed.includes('null') ? [['that is null', null]] : [],
  });
};

const enumeration: Maker = (site) => {
  const values = ownList(site.schema, 'enum');
  return simple(site, 'enum', {
    breaks: outsiders(values).map((value) => ['with another value', value]),
    limits: values.slice(0, 30).map((value) => [`${JSON.stringify(value)}`, value]),
  });
};

const constant: Maker = (site) =>
  simple(site, 'const', {
    breaks: outsiders([own(site.schema, 'const') ?? null]).map((value) => ['with another value', value]),
  });

/** Values like the given ones that are not among them. */
const outsiders = (values: readonly JsonValue[]): readonly JsonValue[] => {
  const texts = values.filter((value) => typeof value === 'string');
  const numbers = values.filter((value) => typeof value === 'number');
  const all: readonly JsonValue[] = [
    ...(texts.length > 0 ? ['another', `not-${texts[0] ?? ''}`, `${texts[0] ?? ''}x`] : []),
    ...(numbers.length > 0 ? [Math.max(...numbers) + 1, Math.min(...numbers) - 1] : []),
    ...(values.includes(true) ? [false] : []),
    ...(values.includes(false) ? [true] : []),
    null,
    'another',
    {},
  ];
  return all.filter((value) => !values.some((known) => JSON.stringify(known) === JSON.stringify(value)));
};

const number = (schema: JsonObject, keyword: string): number => Number(own(schema, keyword) ?? 0);

const count = (value: number, one: string): string => `of ${value} ${one}${value === 1 ? '' : 's'}`;

/** Texts of a length that are as much like a given one as can be. */
const textsOf = (value: JsonValue, length: number): readonly string[] => {
  const text = typeof value === 'string' ? value : '';
  const characters = [...text];
  if (length < 0) return [];
  if (characters.length >= length) {
    return [
      characters.slice(0, length).join(''),
      length === 0 ? '' : characters.slice(-length).join(''),
      'a'.repeat(length),
      '1'.repeat(length),
    ];
  }
  const missing = length - characters.length;
  const middle = Math.floor(characters.length / 2);
  const fillers = ['a', 'A', '1', characters.at(-1) ?? 'a', characters[middle] ?? 'a'];
  return [
    ...fillers.map((filler) => text + filler.repeat(missing)),
    ...fillers.map((filler) => filler.repeat(missing) + text),
    ...fillers.map(
      (filler) => characters.slice(0, middle).join('') + filler.repeat(missing) + characters.slice(middle).join(''),
    ),
    ...fillers.map((filler) => filler.repeat(length)),
  ];
};

const length =
  (keyword: 'minLength' | 'maxLength'): Maker =>
  (site) => {
    const limit = number(site.schema, keyword);
    const beyond = keyword === 'minLength' ? limit - 1 : limit + 1;
    if (limit > 100_000) return simple(site, keyword, { breaks: [] });
    return simple(site, keyword, {
      breaks: textsOf(site.value, beyond).map((text) => [count(beyond, 'character'), text]),
      limits: textsOf(site.value, limit).map((text) => [count(limit, 'character'), text]),
    });
  };

const pattern: Maker = (site) => {
  const text = typeof site.value === 'string' ? site.value : '';
  const inner = text.slice(1);
  const broken = [
    '',
    ' ',
    '!',
    `${text} `,
    ` ${text}`,
    `${text}!`,
    `!${text}`,
    `${text}\n`,
    inner,
    text.slice(0, -1),
    text.toUpperCase(),
    text.toLowerCase(),
    `!${inner}`,
    '漢'.repeat(text.length || 1),
    'a',
    '1',
    '-',
    `${text}${text}`,
  ];
  return simple(site, 'pattern', { breaks: broken.map((value) => ['against its pattern', value]) });
};

const format: Maker = (site) => {
  const name = String(own(site.schema, 'format'));
  const text = typeof site.value === 'string' ? site.value : '';
  const numbers: readonly JsonValue[] =
    name === 'int32' ? [2 ** 31, -(2 ** 31) - 1] : name === 'int64' ? [2 ** 64, -(2 ** 64)] : [];
  const texts: readonly JsonValue[] = [
    `not a ${name}`,
    `${text} `,
    ` ${text}`,
    `${text}!`,
    '!',
    '',
    '%',
    '(',
    '-',
    `${text}${text}`,
    '~',
  ];
  return simple(site, 'format', {
    breaks: [...numbers, ...texts].map((value) => [`that is no ${name}`, value]),
    limits:
      name === 'int32'
        ? [
            ['that is the greatest int32', 2 ** 31 - 1],
            ['that is the least int32', -(2 ** 31)],
          ]
        : [],
  });
};

/** The step by which a number can change without breaking another rule. */
const steps = ({ schema }: Site): readonly number[] => {
  const multiple = own(schema, 'multipleOf');
  const isWhole = [own(schema, 'type') ?? []].flat().includes('integer');
  return typeof multiple === 'number' && multiple > 0 ? [multiple] : isWhole ? [1] : [0.01, 1];
};

const plus = (a: number, b: number): number => Number((a + b).toFixed(9));

const bound =
  (keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'): Maker =>
  (site) => {
    const limit = number(site.schema, keyword);
    const isLow = keyword === 'minimum' || keyword === 'exclusiveMinimum';
    const isExclusive = keyword.startsWith('exclusive');
    const outwards = steps(site).map((step) => (isLow ? -step : step));
    const inwards = outwards.map((step) => -step);
    const values = (list: readonly number[]): readonly (readonly [string, JsonValue])[] =>
      list.map((value) => [`of ${value}`, value]);
    return simple(site, keyword, {
      breaks: values(
        isExclusive ? [limit, ...outwards.map((step) => plus(limit, step))] : outwards.map((step) => plus(limit, step)),
      ),
      limits: values(isExclusive ? inwards.map((step) => plus(limit, step)) : [limit]).slice(0, 1),
    });
  };

const multipleOf: Maker = (site) => {
  const factor = number(site.schema, 'multipleOf');
  const value = typeof site.value === 'number' ? site.value : factor;
  return simple(site, 'multipleOf', {
    breaks: [plus(value, 1), plus(value, factor / 2), plus(value, factor / 3), plus(value, -1)].map((other) => [
      `of ${other}`,
      other,
    ]),
    limits: [[`of ${factor}`, factor]],
  });
};

/** Lists of a size, made of what a given one holds; with different items where that is possible. */
const listsOf = (value: JsonValue, size: number): readonly (readonly JsonValue[])[] => {
  const items: readonly JsonValue[] = Array.isArray(value) ? value : [];
  if (size < 0 || size > 1000) return [];
  if (items.length >= size) return [items.slice(0, size)];
  const [first] = items;
  const filled = (next: (index: number) => JsonValue): readonly JsonValue[] => [
    ...items,
    ...Array.from({ length: size - items.length }, (_, index) => next(index + items.length)),
  ];
  if (first === undefined) return [filled(() => 'text'), filled((index) => `text ${index}`), filled((index) => index)];
  return [
    filled((index) => items[index % items.length] ?? first),
    filled((index) =>
      typeof first === 'string' ? `${first}${index + 1}` : typeof first === 'number' ? first + index : first,
    ),
    filled((index) => {
      const [name, member] = isObject(first)
        ? (Object.entries(first).find(([, inner]) => typeof inner === 'string' || typeof inner === 'number') ?? [])
        : [];
      return isObject(first) && name !== undefined
        ? { ...first, [name]: typeof member === 'number' ? member + index : `${String(member)}${index}` }
        : first;
    }),
  ];
};

const size =
  (keyword: 'minItems' | 'maxItems'): Maker =>
  (site) => {
    const limit = number(site.schema, keyword);
    const beyond = keyword === 'minItems' ? limit - 1 : limit + 1;
    return simple(site, keyword, {
      breaks: listsOf(site.value, beyond).map((list) => [count(beyond, 'item'), list]),
      limits: listsOf(site.value, limit).map((list) => [count(limit, 'item'), list]),
    });
  };

const uniqueItems: Maker = (site) => {
  const items: readonly JsonValue[] = Array.isArray(site.value) ? site.value : [];
  const [first = 'text'] = items;
  if (own(site.schema, 'uniqueItems') !== true) return [];
  return simple(site, 'uniqueItems', {
    breaks: [
      [...items, first],
      [first, first],
      [...items.slice(0, -1), first],
      ['text', 'text'],
    ].map((list) => ['with an item twice', list]),
    limits: items.length > 0 ? [['with different items', items]] : [],
  });
};

const properties =
  (keyword: 'minProperties' | 'maxProperties'): Maker =>
  (site) => {
    const limit = number(site.schema, keyword);
    const beyond = keyword === 'minProperties' ? limit - 1 : limit + 1;
    const entries = isObject(site.value) ? Object.entries(site.value) : [];
    const sample = entries[0]?.[1] ?? 'text';
    const of = (wanted: number): readonly (readonly [string, JsonValue])[] => {
      if (wanted < 0 || wanted > 1000) return [];
      const extra = Array.from(
        { length: Math.max(0, wanted - entries.length) },
        (_, index) => [`member${index + 1}`, sample] as const,
      );
      const title = `of ${wanted} ${wanted === 1 ? 'member' : 'members'}`;
      return [
        [title, Object.fromEntries([...entries.slice(0, wanted), ...extra])],
        [title, Object.fromEntries([...entries.slice(-wanted || entries.length), ...extra])],
      ];
    };
    return simple(site, keyword, { breaks: of(beyond), limits: of(limit) });
  };

const required: Maker = ({ schema, part, at, value }) =>
  ownList(schema, 'required').flatMap((name, index) => {
    if (typeof name !== 'string' || !isObject(value) || !Object.hasOwn(value, name)) return [];
    const place = child(at, name);
    return [
      {
        keyword: 'required',
        pointer: child(part, 'required', index),
        at: place,
        kept: 1,
        breaks: [{ title: `${nameOf(place)} missing`, edit: { kind: 'drop', places: [place] } as const }],
        limits: [],
      },
    ];
  });

/** Everything may be absent that nobody asks for. */
const optionalMembers: Maker = ({ schema, part, at, value }) => {
  if (!isObject(value)) return [];
  const wanted = ownList(schema, 'required');
  const places = ownEntries(schema, 'properties').flatMap(([name]) =>
    Object.hasOwn(value, name) && !wanted.includes(name) ? [child(at, name)] : [],
  );
  if (places.length === 0) return [];
  const alone = places.map((place) => ({
    title: `${nameOf(place)} left out`,
    edit: { kind: 'drop', places: [place] } as const,
  }));
  const whole = { title: `${nameOf(at)} without what is optional`, edit: { kind: 'drop', places } as const };
  return [
    {
      keyword: 'properties',
      pointer: child(part, 'properties'),
      at,
      kept: 0,
      breaks: [],
      limits: alone,
      ...(places.length > 1 ? { whole } : {}),
    },
  ];
};

const dependentRequired: Maker = ({ schema, part, at, value }) => {
  const rules = own(schema, 'dependentRequired');
  if (!isObject(rules) || !isObject(value)) return [];
  return Object.entries(rules).flatMap(([trigger, names]) =>
    [names].flat().flatMap((name) => {
      if (typeof name !== 'string' || !Object.hasOwn(value, trigger)) return [];
      const place = child(at, name);
      const breaks = [
        { title: `${nameOf(place)} missing beside ${trigger}`, edit: { kind: 'drop', places: [place] } as const },
      ];
      return [
        {
          keyword: 'dependentRequired',
          pointer: child(part, 'dependentRequired', trigger),
          at: place,
          kept: 1,
          breaks,
          limits: [],
        },
      ];
    }),
  );
};

const closed =
  (keyword: 'additionalProperties' | 'unevaluatedProperties'): Maker =>
  ({ schema, part, at, value }) => {
    if (own(schema, keyword) !== false || !isObject(value)) return [];
    const place = child(at, 'unexpected');
    return [
      {
        keyword,
        pointer: child(part, keyword),
        at: place,
        kept: 1,
        breaks: [{ title: `${nameOf(place)}, which is not described`, edit: put(place, true) }],
        limits: [],
      },
    ];
  };

const union =
  (keyword: 'anyOf' | 'oneOf'): Maker =>
  (site) => {
    const { value, at } = site;
    const members = isObject(value) ? Object.entries(value) : [];
    const changed: readonly Attempt[] = members.flatMap(([name, member]) =>
      typeof member === 'string'
        ? [{ title: `${nameOf(child(at, name))} that fits no branch`, edit: put(child(at, name), 'another') }]
        : [],
    );
    const dropped: readonly Attempt[] = members.map(([name]) => ({
      title: `${nameOf(child(at, name))} missing, so that no branch fits`,
      edit: { kind: 'drop', places: [child(at, name)] },
    }));
    const tried: readonly JsonValue[] = [...(isObject(value) ? [{}] : []), null, 'text', 1.5, true, {}, []];
    const [base] = simple(site, keyword, { breaks: tried.map((other) => ['that fits no branch', other]) });
    const all: Attempt = {
      title: `${nameOf(at)} without ${members.map(([name]) => name).join(', ')}`,
      edit: put(at, {}),
    };
    return base === undefined
      ? []
      : [{ ...base, breaks: [...pairsDropped(site), ...changed, ...base.breaks, ...dropped, all] }];
  };

// Branches that only require one name each are all broken by leaving out the names together.
const pairsDropped = ({ schema, at, value }: Site): readonly Attempt[] => {
  const branches = [...ownList(schema, 'anyOf'), ...ownList(schema, 'oneOf')];
  const names = [
    ...new Set(branches.flatMap((branch) => (isObject(branch) ? ownList(branch, 'required') : []))),
  ].filter((name) => typeof name === 'string');
  const present = names.filter((name) => isObject(value) && Object.hasOwn(value, name));
  const isPlain =
    branches.length > 0 && branches.every((branch) => isObject(branch) && Object.keys(branch).join() === 'required');
  if (!isPlain) return [];
  return [
    { title: `none of ${names.join(', ')}`, edit: { kind: 'drop', places: present.map((name) => child(at, name)) } },
  ];
};

const propertyNames: Maker = (site) => {
  const { value, at, part } = site;
  if (!isObject(value)) return [];
  const sample = Object.values(value)[0] ?? 'text';
  const names = ['', ' ', 'a'.repeat(300), '!', 'Unexpected', '1'];
  return [
    {
      keyword: 'propertyNames',
      pointer: child(part, 'propertyNames'),
      at: child(at, ''),
      kept: 1,
      breaks: names.map((name) => ({
        title: `${nameOf(at)} with a member called ${JSON.stringify(name)}`,
        edit: put(child(at, name), sample),
      })),
      limits: [],
    },
  ];
};

const contains: Maker = (site) =>
  simple(site, 'contains', {
    breaks: [[], ['text'], [null], [0]].map((list) => ['without the item that has to be there', list]),
  });

const makers: Readonly<Record<string, Maker>> = {
  type,
  enum: enumeration,
  const: constant,
  minLength: length('minLength'),
  maxLength: length('maxLength'),
  pattern,
  format,
  minimum: bound('minimum'),
  maximum: bound('maximum'),
  exclusiveMinimum: bound('exclusiveMinimum'),
  exclusiveMaximum: bound('exclusiveMaximum'),
  multipleOf,
  minItems: size('minItems'),
  maxItems: size('maxItems'),
  uniqueItems,
  minProperties: properties('minProperties'),
  maxProperties: properties('maxProperties'),
  properties: optionalMembers,
  required,
  dependentRequired,
  additionalProperties: closed('additionalProperties'),
  unevaluatedProperties: closed('unevaluatedProperties'),
  anyOf: union('anyOf'),
  oneOf: union('oneOf'),
  propertyNames,
  contains,
};
