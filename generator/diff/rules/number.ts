import { different, narrower, schemas, untouched, wider, type Rule } from '../rule.ts';

/** What a schema demands of numbers. */
export const numberRules = {
  'minimum-raised': {
    title: 'The minimum was raised',
    why: 'Smaller numbers are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send numbers from the new minimum on.',
    example: schemas({ type: 'integer' }, { type: 'integer', minimum: 1 }),
  },
  'minimum-lowered': {
    title: 'The minimum was lowered',
    why: 'Smaller numbers may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for smaller numbers.',
    example: schemas({ type: 'number', minimum: 1 }, { type: 'number', exclusiveMinimum: 0 }),
  },
  'maximum-lowered': {
    title: 'The maximum was lowered',
    why: 'Larger numbers are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send numbers up to the new maximum.',
    example: schemas({ type: 'number', maximum: 60 }, { type: 'number', exclusiveMaximum: 60 }),
  },
  'maximum-raised': {
    title: 'The maximum was raised',
    why: 'Larger numbers may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for larger numbers.',
    example: schemas({ type: 'integer', maximum: 60 }, { type: 'integer', maximum: 90 }),
  },
  'multiple-narrowed': {
    title: 'Numbers must be multiples of a larger step',
    why: 'Numbers between the steps are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send multiples of the new step.',
    example: schemas({ type: 'integer', multipleOf: 5 }, { type: 'integer', multipleOf: 10 }),
  },
  'multiple-widened': {
    title: 'Numbers may be multiples of a smaller step',
    why: 'Numbers between the old steps may arrive.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for numbers between the old steps.',
    example: schemas({ type: 'integer', multipleOf: 10 }, { type: 'integer', multipleOf: 5 }),
  },
  'multiple-changed': {
    title: 'Numbers must be multiples of another step',
    why: 'Neither step is a multiple of the other.',
    wire: different,
    package: untouched,
    advice: 'Send and expect multiples of the new step.',
    example: schemas({ type: 'integer', multipleOf: 2 }, { type: 'integer', multipleOf: 3 }),
  },
} as const satisfies Record<string, Rule>;
