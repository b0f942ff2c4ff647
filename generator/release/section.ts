import { isBreaking, type Change } from '../diff/index.ts';
import { markdown, markdownCode } from '../text/escape.ts';
import { partTitles, type PartTitle, type Release } from './changelog.ts';

export interface SectionInput {
  readonly version: string;
  readonly changes: readonly Change[];
  /** What clients call an operation: `GET /loans` is `listLoans`. */
  readonly methods: ReadonlyMap<string, string>;
  /** Whether the files of the package changed although the contract did not. */
  readonly isRegenerated: boolean;
}

/** What a version changes, in the words of those who use the package. */
export const sectionOf = ({ version, changes, methods, isRegenerated }: SectionInput): Release => {
  const told = changes.filter((change) => change.rule !== 'text-changed' && !isTwin(change, changes));
  const parts = partTitles.map((title) => ({
    title,
    items: itemsOf(
      told.filter((change) => partOf(change) === title),
      methods,
    ),
  }));
  const isSilent = parts.every(({ items }) => items.length === 0);
  if (isSilent && isRegenerated) return { version, intro: '', parts: [{ title: 'Fixed', items: [regenerated] }] };
  return {
    version,
    intro: isSilent ? 'The contract is the same.' : '',
    parts: parts.filter(({ items }) => items.length > 0),
  };
};

const regenerated = 'The package was generated anew by a later version of the generator; the contract is the same.';

/** A first version has nothing to be compared with. */
export const firstSection = (version: string): Release => ({ version, intro: 'The first release.', parts: [] });

const partOf = ({ verdict, rule }: Change): PartTitle => {
  if (isBreaking(verdict)) return 'Breaking';
  if (rule === 'deprecated') return 'Deprecated';
  return verdict === 'docs' ? 'Fixed' : 'Added';
};

// A schema that is used both ways is told once, where it does harm.
const isTwin = (change: Change, changes: readonly Change[]): boolean =>
  !isBreaking(change.verdict) &&
  change.direction !== undefined &&
  changes.some(
    (other) =>
      isBreaking(other.verdict) &&
      other.message === change.message &&
      other.rule === change.rule &&
      other.direction !== change.direction,
  );

const mostItems = 200;
const mostOperations = 5;

const itemsOf = (changes: readonly Change[], methods: ReadonlyMap<string, string>): readonly string[] => {
  const groups = new Map<string, { readonly change: Change; readonly operations: Set<string> }>();
  for (const change of changes) {
    const key = JSON.stringify([change.rule, change.direction ?? '', change.message]);
    const group = groups.get(key) ?? { change, operations: new Set<string>() };
    groups.set(key, group);
    for (const operation of change.operations) group.operations.add(methods.get(operation) ?? operation);
  }
  const items = [...groups.values()].map(({ change, operations }) => itemOf(change, [...operations]));
  const rest = items.length - mostItems;
  return rest > 0 ? [...items.slice(0, mostItems), `${rest} more, which \`specwright diff\` lists.`] : items;
};

const itemOf = (change: Change, operations: readonly string[]): string => {
  const shown = operations.slice(0, mostOperations).map((name) => markdownCode(name).text);
  const rest = operations.length - shown.length;
  const who = [shown.join(', '), ...(rest > 0 ? [`${rest} more`] : [])].join(' and ');
  const where = [
    ...(who === '' ? [] : [who]),
    ...(change.direction === undefined ? [] : [sides[change.direction]]),
  ].join(', ');
  const doubt =
    change.verdict === 'possibly-breaking' ? ' Whether that breaks a caller cannot be told from the description.' : '';
  const advice = change.advice === '' ? '' : ` ${change.advice}`;
  return `${where === '' ? '' : `${where}: `}${markdown(change.message).text}${doubt}${advice}`;
};

const sides = { sent: 'in what is sent', received: 'in what is received' } as const;
