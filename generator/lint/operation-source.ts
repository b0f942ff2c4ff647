import type { JsonValue } from '../model/api.ts';
import { isObject, own } from '../model/resolve.ts';
import type { Rule } from './rule.ts';

const extension = 'x-source';
const names: readonly string[] = ['page', 'says', 'unsaid'];

/** Every operation names the page it was read from, and what that page leaves unsaid. */
export const operationSource: Rule = () => ({
  Operation: (operation, { report, location }) => {
    if (!isObject(operation)) return;
    const source = own(operation, extension);
    if (!isObject(source)) {
      report({
        message:
          'The operation does not say where it was read. Give it `x-source` with the `page` and what that leaves `unsaid`.',
        location: source === undefined ? location.key() : location.child(extension),
      });
      return;
    }
    const at = location.child(extension);
    const page = own(source, 'page');
    if (typeof page !== 'string' || page.trim() === '') {
      report({ message: '`x-source` must name the `page` by its title.', location: at.child('page') });
    }
    if (!isSentences(own(source, 'unsaid'))) {
      report({
        message: '`unsaid` must be a list of sentences; an empty one when the page leaves nothing open.',
        location: at.child('unsaid'),
      });
    }
    if (Object.hasOwn(source, 'says') && !isSentences(own(source, 'says'))) {
      report({ message: '`says` must be a list of sentences.', location: at.child('says') });
    }
    for (const name of Object.keys(source).filter((name) => !names.includes(name))) {
      report({
        message: `\`${name}\` is unknown in \`x-source\`: it has \`page\`, \`says\` and \`unsaid\`.`,
        location: at.child(name).key(),
      });
    }
  },
});

const isSentences = (value: JsonValue | undefined): boolean =>
  Array.isArray(value) && value.every((item: JsonValue) => typeof item === 'string' && item.trim() !== '');
