import { child, type Pointer } from '../../../model/pointer.ts';
import { contains, size, uniqueItems } from './constraint/list.ts';
import type { Constraint, Maker } from './constraint/maker.ts';
import { bound, multipleOf } from './constraint/number.ts';
import {
  closed,
  dependentRequired,
  optionalMembers,
  properties,
  propertyNames,
  required,
} from './constraint/object.ts';
import { format, length, pattern } from './constraint/text.ts';
import { union } from './constraint/union.ts';
import { constant, enumeration, type } from './constraint/value.ts';
import type { Site } from './site.ts';

/** The constraints of a schema on the value at a site, of the keywords that are wanted. */
export const constraintsOf = (
  site: Site,
  isWanted: (keyword: Pointer) => boolean = () => true,
): readonly Constraint[] =>
  Object.keys(site.schema).flatMap((keyword) =>
    Object.hasOwn(makers, keyword) && isWanted(child(site.part, keyword)) ? (makers[keyword]?.(site) ?? []) : [],
  );

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
