import { narrower, schemas, unclear, untouched, wider, type Rule } from '../rule.ts';

const texts = { type: 'array', items: { type: 'string' } } as const;

/** What a schema demands of lists; a change of the items themselves is told by the rules for the items. */
export const arrayRules = {
  'min-items-raised': {
    title: 'The minimum number of items was raised',
    why: 'Shorter lists are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send lists of the new minimum size.',
    example: schemas(texts, { ...texts, minItems: 1 }),
  },
  'min-items-lowered': {
    title: 'The minimum number of items was lowered',
    why: 'Shorter lists may arrive, even empty ones.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for shorter lists.',
    example: schemas({ ...texts, minItems: 1 }, texts),
  },
  'max-items-lowered': {
    title: 'The maximum number of items was lowered',
    why: 'Longer lists are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send lists within the new maximum size.',
    example: schemas({ ...texts, maxItems: 20 }, { ...texts, maxItems: 10 }),
  },
  'max-items-raised': {
    title: 'The maximum number of items was raised',
    why: 'Longer lists may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for longer lists.',
    example: schemas({ ...texts, maxItems: 10 }, { ...texts, maxItems: 20 }),
  },
  'items-must-differ': {
    title: 'No item may occur twice any more',
    why: 'Lists with repeated items are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send each item once.',
    example: schemas(texts, { ...texts, uniqueItems: true }),
  },
  'items-may-repeat': {
    title: 'Items may occur twice',
    why: 'Lists with repeated items may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for repeated items.',
    example: schemas({ ...texts, uniqueItems: true }, texts),
  },
  'contains-added': {
    title: 'A list must contain a certain item',
    why: 'Lists without such an item are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Include an item of this kind.',
    example: schemas(texts, { ...texts, contains: { const: 'main' } }),
  },
  'contains-removed': {
    title: 'A list need not contain a certain item any more',
    why: 'Lists without such an item may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Do not count on an item of this kind.',
    example: schemas({ ...texts, contains: { const: 'main' } }, texts),
  },
  'contains-narrowed': {
    title: 'A list must contain more, or more exact, items of a certain kind',
    why: 'Lists with fewer or other items are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Include what is demanded now.',
    example: schemas(
      { ...texts, contains: { const: 'main' } },
      { ...texts, contains: { const: 'main' }, minContains: 2 },
    ),
  },
  'contains-widened': {
    title: 'A list may contain fewer, or other, items of a certain kind',
    why: 'Lists that were refused before may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Do not count on what was demanded before.',
    example: schemas(
      { ...texts, contains: { const: 'main' }, minContains: 2 },
      { ...texts, contains: { const: 'main' } },
    ),
  },
  'contains-changed': {
    title: 'What a list must contain changed',
    why: 'Which lists are allowed now is not decided here.',
    wire: unclear,
    package: untouched,
    advice: 'Check which items are demanded, and how many.',
    example: schemas({ ...texts, contains: { const: 'main' } }, { ...texts, contains: { const: 'first' } }),
  },
} as const satisfies Record<string, Rule>;
