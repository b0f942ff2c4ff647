import { warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import { child, valueAt, type Pointer } from '../pointer.ts';
import { isObject, own, ownList } from '../resolve.ts';
import type { Check } from './check.ts';

/**
 * Security schemes that are asked for and not defined: one warning for a name, wherever it is asked for.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
 */
export const schemeProblems: Check = ({ source, document, operations }) => {
  const components = own(document, 'components');
  const schemes = isObject(components) ? own(components, 'securitySchemes') : undefined;
  const isDefined = (name: string): boolean => isObject(schemes) && Object.hasOwn(schemes, name);
  const asked = new Map<string, Pointer>();
  for (const owner of ['', ...operations.map(({ pointer }) => pointer)]) {
    const value = valueAt(document, owner);
    (isObject(value) ? ownList(value, 'security') : []).forEach((requirement, index) => {
      for (const name of isObject(requirement) ? Object.keys(requirement) : [])
        if (!isDefined(name) && !asked.has(name)) asked.set(name, child(owner, 'security', index, name));
    });
  }
  return [...asked].map(([name, pointer]) =>
    warning(
      'security-undefined',
      source.locate(pointer),
      `${quote(name)} is none of the security schemes of the description, so clients cannot send it.`,
    ),
  );
};
