import { own } from '../model/resolve.ts';
import { carriersOf } from './extension.ts';
import type { Rule } from './rule.ts';

const extension = 'x-origin';
const origins: readonly unknown[] = ['sample', 'inferred'];

/** `x-origin` is one of the two things it can be; what is documented has none. */
export const origin: Rule = () => ({
  any: carriersOf(extension, (carrier, place, { report }) => {
    if (origins.includes(own(carrier, extension))) return;
    report({
      message:
        '`x-origin` must be `sample` (only a sample shows it) or `inferred` (concluded, not stated). ' +
        'Leave it out of what is documented.',
      location: place.child(extension),
    });
  }),
});
