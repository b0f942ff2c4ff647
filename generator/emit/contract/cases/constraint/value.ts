import type { JsonValue } from '../../../../model/api.ts';
import { own, ownList } from '../../../../model/resolve.ts';
import { simple, type Maker } from './maker.ts';

export const type: Maker = (site) => {
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

export const enumeration: Maker = (site) => {
  const values = ownList(site.schema, 'enum');
  return simple(site, 'enum', {
    breaks: outsiders(values).map((value) => ['with another value', value]),
    limits: values.slice(0, 30).map((value) => [`${JSON.stringify(value)}`, value]),
  });
};

export const constant: Maker = (site) =>
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
