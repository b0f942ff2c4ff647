import type { Judged } from '../accept.ts';
import type { Bump } from '../bump.ts';
import { isBreaking } from '../change.ts';

/** The comparison of one API, ready to be shown. */
export interface Report {
  readonly api: string;
  /** What was compared with what: paths as people know them. */
  readonly from: string;
  readonly to: string;
  readonly bump: Bump;
  readonly changes: readonly Judged[];
}

const order = ['breaking', 'possibly-breaking', 'non-breaking', 'docs'] as const;

/** The changes with the most harmful ones first, otherwise in their order. */
export const byHarm = (changes: readonly Judged[]): readonly Judged[] =>
  order.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));

/** `2 breaking, 1 non-breaking`; what was accepted is counted apart. */
export const countWords = (changes: readonly Judged[]): string => {
  const open = changes.filter(({ accepted }) => accepted === undefined);
  const counts = order.flatMap((verdict) => {
    const count = open.filter((change) => change.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict === 'docs' ? 'in the documentation' : verdict}`];
  });
  const accepted = changes.length - open.length;
  return [...counts, ...(accepted === 0 ? [] : [`${accepted} accepted`])].join(', ') || 'no changes';
};

/** Whether somebody has to act on a change: it may break something, and nobody accepted that. */
export const isOpenBreak = ({ verdict, accepted }: Judged): boolean => isBreaking(verdict) && accepted === undefined;

/** `wire and package`: where a change breaks something. */
export const brokenAxes = ({ axes }: Judged): string =>
  (['wire', 'package'] as const).filter((axis) => isBreaking(axes[axis])).join(' and ');

/** The first operations that a change reaches, and how many more there are. */
export const operationWords = ({ operations }: Judged, most: number): string => {
  const rest = operations.length - most;
  return [...operations.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
};

/** A place as `path:line:column`. */
export const placeWords = ({ place, pointer }: Judged['after']): string =>
  place === undefined
    ? `#${pointer}`
    : [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
