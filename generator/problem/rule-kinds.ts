import type { ProblemKind } from './kinds.ts';

/** The lint rules of `specwright/redocly-plugin`, by their ids in redocly.yaml. `docs/problems.md` is rendered from this list, too. */
export const ruleKinds = {
  'specwright/operation-complete': {
    title: 'An operation lacks what is made of it',
    cause:
      'Types, docs, fixtures and tests are made of an `operationId`, a `summary`, a `description`, a tag, an example of the request body if there is one, and an example of some response.',
    fix: 'Write what is missing, from what the documentation says and shows.',
  },
  'specwright/operation-source': {
    title: 'An operation does not say where it was read',
    cause:
      'For descriptions of documentation by others: `x-source` names the `page` by its title, lists in sentences what the page leaves `unsaid`, and may list what it `says`.',
    fix: 'Give the operation an `x-source`.',
  },
  'specwright/property-description': {
    title: 'A property has no description',
    cause:
      'Neither the property nor the schema that it refers to says what it is. What stands below `if` and `not` is not asked.',
    fix: 'Describe the property.',
  },
  'specwright/form-array-style': {
    title: 'A list in a form does not say how it is written',
    cause:
      'Servers disagree about lists in `application/x-www-form-urlencoded`, and many misread what OpenAPI has for a default, `a=1&a=2`.',
    fix: 'State `style` or `explode` in the `encoding` of the field, or `x-array-format`, `brackets` or `indices`, on its schema.',
  },
  'specwright/known-discrepancies': {
    title: 'An example and its schema disagree otherwise than is declared',
    cause:
      'An example breaks its schema without an `x-known-discrepancies` that says so, or a declared discrepancy is malformed, points at nothing, or no longer occurs.',
    fix: 'Correct the example, declare what the documentation contradicts, or take the declaration away.',
  },
  'specwright/error-codes': {
    title: 'A documented error code is wrong',
    cause:
      'An entry of `x-error-codes` is malformed, or the `rule` that triggers the code is not in the schema of the request.',
    fix: 'Correct the entry, or describe the rule where the code says it is.',
  },
  'specwright/origin': {
    title: 'An `x-origin` is unknown',
    cause:
      'The extension marks what the documentation does not state: `sample` what only a sample shows, `inferred` what was concluded.',
    fix: 'Use one of the two, or leave it out of what is documented.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
