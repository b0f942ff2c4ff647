import { harmless, narrower, schemas, unclear, untouched, wider, type Rule } from '../rule.ts';

const text = { type: 'string' } as const;
const tagged = (kind: string) =>
  ({ type: 'object', required: ['kind'], properties: { kind: { const: kind } } }) as const;
const discriminated = (mapping: Readonly<Record<string, string>>) =>
  ({ oneOf: [tagged('book'), tagged('map')], discriminator: { propertyName: 'kind', mapping } }) as const;

/** How schemas are combined. `allOf` has no rules: it is flattened, so writing a schema in parts changes nothing. */
export const compositionRules = {
  'alternative-added': {
    title: 'An alternative was added',
    why: 'A value of a kind that was not there before may arrive.',
    wire: wider,
    package: wider,
    advice: 'Handle the new alternative.',
    example: schemas(
      { oneOf: [tagged('book'), tagged('map')] },
      { oneOf: [tagged('book'), tagged('map'), tagged('disc')] },
    ),
  },
  'alternative-removed': {
    title: 'An alternative was removed',
    why: 'Values of this kind are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send one of the other alternatives.',
    example: schemas(
      { oneOf: [tagged('book'), tagged('map'), tagged('disc')] },
      { oneOf: [tagged('book'), tagged('map')] },
    ),
  },
  'alternatives-overlap': {
    title: 'An alternative was added to `oneOf` that overlaps with another',
    why: 'Exactly one alternative may match, so values that both allow are refused now.',
    wire: { sent: 'possibly-breaking', received: 'non-breaking' },
    package: untouched,
    advice: 'Check that what you send matches one alternative only.',
    example: schemas(
      { oneOf: [{ type: 'integer' }, { type: 'boolean' }] },
      { oneOf: [{ type: 'integer' }, { type: 'boolean' }, { type: 'number' }] },
    ),
  },
  'alternatives-may-overlap': {
    title: '`oneOf` became `anyOf`',
    why: 'A value may now match several of the alternatives at once.',
    wire: { sent: 'non-breaking', received: 'possibly-breaking' },
    package: untouched,
    advice: 'Be ready for values that match several alternatives.',
    example: schemas(
      {
        oneOf: [
          { type: 'string', minLength: 3 },
          { type: 'string', maxLength: 5 },
        ],
      },
      {
        anyOf: [
          { type: 'string', minLength: 3 },
          { type: 'string', maxLength: 5 },
        ],
      },
    ),
  },
  'alternatives-must-differ': {
    title: '`anyOf` became `oneOf`',
    why: 'Values that match several of the alternatives are refused now.',
    wire: { sent: 'possibly-breaking', received: 'non-breaking' },
    package: untouched,
    advice: 'Check that what you send matches one alternative only.',
    example: schemas(
      {
        anyOf: [
          { type: 'string', minLength: 3 },
          { type: 'string', maxLength: 5 },
        ],
      },
      {
        oneOf: [
          { type: 'string', minLength: 3 },
          { type: 'string', maxLength: 5 },
        ],
      },
    ),
  },
  'alternatives-changed': {
    title: 'The alternatives changed',
    why: 'There are too many combinations to decide which values are allowed now.',
    wire: unclear,
    package: unclear,
    advice: 'Check the alternatives that you send and expect.',
    example: schemas(
      {
        type: 'object',
        allOf: Array.from({ length: 7 }, (_, index) => ({
          oneOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
        })),
      },
      {
        type: 'object',
        allOf: Array.from({ length: 8 }, (_, index) => ({
          oneOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
        })),
      },
    ),
  },
  'exclusion-added': {
    title: 'Some values were excluded with `not`',
    why: 'The excluded values are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Do not send the excluded values.',
    example: schemas(text, { ...text, not: { const: 'none' } }),
  },
  'exclusion-removed': {
    title: 'Values that `not` excluded are allowed',
    why: 'Values may arrive that were excluded before.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for the values that were excluded.',
    example: schemas({ ...text, not: { const: 'none' } }, text),
  },
  'exclusion-changed': {
    title: 'The values that `not` excludes changed',
    why: 'Which values are allowed now is not decided here.',
    wire: unclear,
    package: untouched,
    advice: 'Check that what you send is not excluded.',
    example: schemas({ ...text, not: { pattern: '^a' } }, { ...text, not: { pattern: '^b' } }),
  },
  'condition-added': {
    title: 'A condition was added',
    why: 'Values that meet `if` and not what follows from it are refused.',
    wire: narrower,
    package: untouched,
    advice: 'Send values that satisfy the condition.',
    example: schemas(text, { ...text, if: { minLength: 5 }, then: { pattern: '^a' } }),
  },
  'condition-removed': {
    title: 'A condition was removed',
    why: 'Values may arrive that the condition excluded.',
    wire: wider,
    package: untouched,
    advice: 'Be ready for values that the condition excluded.',
    example: schemas({ ...text, if: { minLength: 5 }, then: { pattern: '^a' } }, text),
  },
  'condition-changed': {
    title: 'A condition changed',
    why: 'Which values it excludes now is not decided here.',
    wire: unclear,
    package: untouched,
    advice: 'Check the condition against what you send and expect.',
    example: schemas(
      { ...text, if: { minLength: 5 }, then: { pattern: '^a' } },
      { ...text, if: { minLength: 6 }, then: { pattern: '^a' } },
    ),
  },
  'discriminator-added': {
    title: 'A discriminator was added',
    why: 'It only says which property tells the alternatives apart; which values are allowed stays the same.',
    wire: harmless,
    package: { sent: 'possibly-breaking', received: 'non-breaking' },
    advice: 'Give the property one of the values that the types list.',
    example: schemas(
      { oneOf: [tagged('book'), tagged('map')] },
      { oneOf: [tagged('book'), tagged('map')], discriminator: { propertyName: 'kind' } },
    ),
  },
  'discriminator-removed': {
    title: 'A discriminator was removed',
    why: 'No property tells the alternatives apart any more.',
    wire: { sent: 'non-breaking', received: 'possibly-breaking' },
    package: { sent: 'non-breaking', received: 'possibly-breaking' },
    advice: 'Tell the alternatives apart in another way.',
    example: schemas(
      { oneOf: [tagged('book'), tagged('map')], discriminator: { propertyName: 'kind' } },
      { oneOf: [tagged('book'), tagged('map')] },
    ),
  },
  'discriminator-property-changed': {
    title: 'Another property tells the alternatives apart',
    why: 'Senders set, and receivers look at, the wrong property.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Use the new property to tell the alternatives apart.',
    example: schemas(
      { oneOf: [tagged('book'), tagged('map')], discriminator: { propertyName: 'kind' } },
      { oneOf: [tagged('book'), tagged('map')], discriminator: { propertyName: 'type' } },
    ),
  },
  'discriminator-value-added': {
    title: 'A value was added to a discriminator',
    why: 'A value may arrive that receivers have no alternative for.',
    wire: wider,
    package: wider,
    advice: 'Handle the new value.',
    example: schemas(
      discriminated({ book: '#/components/schemas/Book' }),
      discriminated({ book: '#/components/schemas/Book', map: '#/components/schemas/Map' }),
    ),
  },
  'discriminator-value-removed': {
    title: 'A value was removed from a discriminator',
    why: 'Senders use a value that is no longer understood.',
    wire: narrower,
    package: narrower,
    advice: 'Send another value.',
    example: schemas(
      discriminated({ book: '#/components/schemas/Book', map: '#/components/schemas/Map' }),
      discriminated({ book: '#/components/schemas/Book' }),
    ),
  },
  'discriminator-value-moved': {
    title: 'A value of a discriminator stands for another alternative',
    why: 'Senders and receivers take the value for the wrong alternative.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Treat the value as the new alternative.',
    example: schemas(
      discriminated({ book: '#/components/schemas/Book', map: '#/components/schemas/Map' }),
      discriminated({ book: '#/components/schemas/Map', map: '#/components/schemas/Book' }),
    ),
  },
  'keyword-changed': {
    title: 'A keyword changed whose meaning is not known',
    why: 'What an unknown keyword allows cannot be decided.',
    wire: unclear,
    package: unclear,
    advice: 'Look up what the keyword means.',
    example: schemas({ ...text, $dynamicRef: '#node' }, { ...text, $dynamicRef: '#leaf' }),
  },
  'default-changed': {
    title: 'The default changed',
    why: 'Who leaves the value out gets another one than before; where it cannot be left out, the default is a word for people.',
    wire: { sent: 'possibly-breaking', received: 'none' },
    package: untouched,
    advice: 'Send the old default where you depend on it.',
    example: schemas({ type: 'integer', default: 20 }, { type: 'integer', default: 50 }),
  },
  'default-removed': {
    title: 'The default was removed',
    why: 'What happens to those who leave the value out is no longer said.',
    wire: { sent: 'possibly-breaking', received: 'none' },
    package: untouched,
    advice: 'Send the old default where you depend on it.',
    example: schemas({ type: 'integer', default: 20 }, { type: 'integer' }),
  },
  'default-added': {
    title: 'A default was added',
    why: 'It says what happens to those who leave the value out.',
    wire: { sent: 'non-breaking', received: 'none' },
    package: untouched,
    advice: 'Nothing.',
    example: schemas({ type: 'integer' }, { type: 'integer', default: 20 }),
  },
  'xml-changed': {
    title: 'The form as XML changed',
    why: 'Elements or attributes have other names or places.',
    wire: unclear,
    package: untouched,
    advice: 'Write and read the new form.',
    example: {
      of: 'operation',
      before: {
        requestBody: { content: { 'application/xml': { schema: { type: 'object', xml: { name: 'book' } } } } },
      },
      after: { requestBody: { content: { 'application/xml': { schema: { type: 'object', xml: { name: 'Book' } } } } } },
    },
  },
} as const satisfies Record<string, Rule>;
