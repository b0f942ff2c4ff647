import type { JsonValue } from '../../../../model/api.ts';
import { own } from '../../../../model/resolve.ts';
import type { Site } from '../site.ts';
import { simple, limitOf, type Maker } from './maker.ts';

/** The step by which a number can change without breaking another rule. */
const steps = ({ schema }: Site): readonly number[] => {
  const multiple = own(schema, 'multipleOf');
  const isWhole = [own(schema, 'type') ?? []].flat().includes('integer');
  return typeof multiple === 'number' && multiple > 0 ? [multiple] : isWhole ? [1] : [0.01, 1];
};

const plus = (a: number, b: number): number => Number((a + b).toFixed(9));

export const bound =
  (keyword: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'): Maker =>
  (site) => {
    const limit = limitOf(site.schema, keyword);
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

export const multipleOf: Maker = (site) => {
  const factor = limitOf(site.schema, 'multipleOf');
  const value = typeof site.value === 'number' ? site.value : factor;
  return simple(site, 'multipleOf', {
    breaks: [plus(value, 1), plus(value, factor / 2), plus(value, factor / 3), plus(value, -1)].map((other) => [
      `of ${other}`,
      other,
    ]),
    limits: [[`of ${factor}`, factor]],
  });
};
