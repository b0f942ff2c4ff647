import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { draw, type Plan, type Site } from '../../generator/model/sample/draw.ts';
import { createExpand } from '../../generator/model/sample/expand.ts';
import { createSketch } from '../../generator/model/sample/sketch.ts';

const person = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    age: { type: 'integer' },
    friend: { $ref: '#/components/schemas/Person' },
    home: { $ref: '#/components/schemas/Home' },
    photo: { type: 'string', format: 'binary' },
  },
};
const home = { type: 'object', properties: { street: { type: 'string' }, city: { $ref: '#/components/schemas/City' }, owner: { $ref: '#/components/schemas/Person' }, rooms: { type: 'array', items: { type: 'string' }, minItems: 3 } } };
// As far in as a value may go, and one further.
const chain = Object.fromEntries(Array.from({ length: 62 }, (_, index) => [`Link${index}`, { type: 'object', required: ['next'], properties: { next: index === 61 ? {} : { $ref: `#/components/schemas/Link${index + 1}` } } }]));
const document: JsonObject = {
  components: {
    schemas: {
      Person: person,
      Home: home,
      City: { type: 'object', properties: { mayor: { $ref: '#/components/schemas/Person' } } },
      Pair: { type: 'object', properties: { one: { $ref: '#/components/schemas/Home' }, other: { $ref: '#/components/schemas/Home' }, host: { $ref: '#/components/schemas/Person' } } },
      Shown: { type: 'object', properties: { home: { $ref: '#/components/schemas/Home' } }, example: { home: { street: 'High Street' } } },
      ...chain,
      Endless: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Endless' } } },
    },
  },
};

const expand = createExpand(document);
const root = (name: string): Site => ({ at: '', pointers: [`/components/schemas/${name}`], name: '', depth: 0, count: 0, above: new Set([`/components/schemas/${name}`]), hints: [], canDrop: false });
const plans: readonly Plan[] = [20, 200].flatMap((size) =>
  [2, 3, 8].flatMap((depth) =>
    (['required', 'full'] as const).flatMap((form) => [false, true].map((textOnly) => ({ document, expand, form, direction: undefined, textOnly, depth, size }))),
  ),
);

test('draws the same as without a memory, whatever was drawn before', () => {
  const sketch = createSketch(document);
  const drawings = [...plans, ...plans.toReversed()].flatMap((plan) =>
    ['Pair', 'Person', 'City', 'Home', 'Shown', 'Endless', 'Link3', 'Link2', 'Link1', 'Link0'].map((name) => {
      const { form, depth, size, textOnly } = plan;
      const { value } = draw(plan, root(name), { spend: () => undefined, variants: new Map(), dropped: new Set(), forced: new Set() }) ?? {};
      const wanted = value === undefined ? undefined : { value, hasBytes: JSON.stringify(value).includes('photo') };
      return { given: { name, form, depth, size, textOnly }, sketched: sketch(plan, root(name)), wanted };
    }),
  );
  expect(drawings.map(({ given, sketched }) => ({ given, sketched }))).toEqual(drawings.map(({ given, wanted }) => ({ given, sketched: wanted })));
});
