import { discrepancyExtension, readDiscrepancies } from '../model/discrepancy.ts';
import { child, segments, valueAt } from '../model/pointer.ts';
import { isObject, own } from '../model/resolve.ts';
import { carriersOf } from './extension.ts';
import { below } from './place.ts';
import type { Visit } from './rule.ts';

/** Declared discrepancies are well-formed; outside examples they point at something that is there. */
export const checkDeclarations: Visit = carriersOf(discrepancyExtension, (carrier, place, { report, type }) => {
  const { discrepancies, faults } = readDiscrepancies(own(carrier, discrepancyExtension));
  const at = place.child(discrepancyExtension);
  for (const { pointer, message } of faults) report({ message, location: below(at, pointer) });
  if (type.name === 'Example' || faults.length > 0) return;
  discrepancies.forEach(({ pointer, corrected }, index) => {
    if (corrected !== undefined) {
      report({
        message: '`corrected` belongs to examples: only their values have a corrected twin. Remove it.',
        location: at.child([index, 'corrected']),
      });
    }
    if (!leadsSomewhere(carrier, segments(pointer))) {
      report({
        message: `There is nothing at \`${pointer}\` here. Point the declaration at what is contradicted.`,
        location: at.child([index, 'pointer']),
      });
    }
  });
});

/** A `$ref` on the way may lead to anything. */
const leadsSomewhere = (value: unknown, [name, ...rest]: readonly string[]): boolean => {
  if (name === undefined) return value !== undefined;
  if (isObject(value) && own(value, '$ref') !== undefined) return true;
  return leadsSomewhere(valueAt(value, child('', name)), rest);
};
