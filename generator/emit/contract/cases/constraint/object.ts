import type { JsonValue } from '../../../../model/api.ts';
import { child } from '../../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../../../model/resolve.ts';
import { nameOf, put, simple, limitOf, type Maker } from './maker.ts';

export const properties =
  (keyword: 'minProperties' | 'maxProperties'): Maker =>
  (site) => {
    const limit = limitOf(site.schema, keyword);
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

export const required: Maker = ({ schema, part, at, value }) =>
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
export const optionalMembers: Maker = ({ schema, part, at, value }) => {
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

export const dependentRequired: Maker = ({ schema, part, at, value }) => {
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

export const closed =
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

export const propertyNames: Maker = (site) => {
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
