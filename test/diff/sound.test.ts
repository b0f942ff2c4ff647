import { expect, test } from 'vitest';
import { isBreaking, type Direction } from '../../generator/diff/change.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import type { JsonValue } from '../../generator/model/api.ts';
import { loadValidator } from '../../generator/validate.ts';
import { describing } from './example.ts';
import { randomSchemas } from './random.ts';

const place = '/paths/~1things/post/requestBody/content/application~1json/schema';

test('no value tells two schemas apart that are said to be compatible', async () => {
  const createValidator = await loadValidator();
  const { schema, edit, value, fitting } = randomSchemas(20);
  const missed: unknown[] = [];
  let harmed = 0;
  for (let round = 0; round < 400; round++) {
    const first = schema();
    const second = edit(first);
    const [before, after] = [describing(first), describing(second)];
    const changes = diffDocuments(before, after);
    // By policy a new property does no harm, although an undescribed one of another type was allowed before.
    if (changes.some(({ rule }) => rule === 'property-added')) continue;
    const [old, young] = [createValidator(before), createValidator(after)];
    const accepts = (validator: typeof old, sample: JsonValue): boolean => validator.validate(place, sample).length === 0;
    const samples = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? value() : fitting(index % 2 === 0 ? first : second)));
    const isHarmed: Readonly<Record<Direction, (sample: JsonValue) => boolean>> = {
      sent: (sample) => accepts(old, sample) && !accepts(young, sample),
      received: (sample) => accepts(young, sample) && !accepts(old, sample),
    };
    for (const direction of ['sent', 'received'] as const) {
      const sample = samples.find(isHarmed[direction]);
      if (sample === undefined) continue;
      harmed += 1;
      const isTold = changes.some((change) => change.direction === direction && isBreaking(change.axes.wire));
      if (!isTold) missed.push({ direction, first, second, sample });
    }
  }
  expect(missed).toEqual([]);
  expect(harmed).toBeGreaterThan(100);
});
