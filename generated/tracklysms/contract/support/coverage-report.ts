// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import type { CoverageData, Dimension } from './coverage-data.ts';

/** How much of one dimension was seen. */
export interface Share {
  readonly dimension: Dimension;
  /** What can be covered: what has a reason not to be is not counted. */
  readonly total: number;
  readonly covered: number;
  readonly uncovered: readonly string[];
  /** The least share that is asked for, in percent. */
  readonly floor?: number;
  readonly isBelow: boolean;
}

export interface CoverageReport {
  readonly api: string;
  readonly source: string;
  readonly shares: readonly Share[];
  /** What cannot be covered, and why. */
  readonly excused: readonly { readonly item: string; readonly reason: string }[];
  /** Reasons for what was covered after all, or is no item any more: to be removed. */
  readonly stale: readonly string[];
}

/** Compares what there is to be covered with what was seen. */
export const reportOf = (data: CoverageData, seen: ReadonlySet<string>): CoverageReport => {
  const all = new Set(Object.values(data.items).flat());
  const reasons = { ...data.reasons, ...data.stated };
  const isExcused = (item: string): boolean => Object.hasOwn(reasons, item) && !seen.has(item);
  const shares = (Object.entries(data.items) as [Dimension, readonly string[]][]).map(([dimension, items]): Share => {
    const counted = items.filter((item) => !isExcused(item));
    const uncovered = counted.filter((item) => !seen.has(item));
    const covered = counted.length - uncovered.length;
    const floor = data.floors[dimension] ?? data.floors['all'];
    const share = percent(covered, counted.length);
    return { dimension, total: counted.length, covered, uncovered, ...(floor === undefined ? {} : { floor }), isBelow: floor !== undefined && share < floor };
  });
  return {
    api: data.api,
    source: data.source,
    shares,
    excused: Object.entries(reasons).flatMap(([item, reason]) => (all.has(item) && !seen.has(item) ? [{ item, reason }] : [])),
    stale: Object.keys(data.stated).filter((item) => !all.has(item) || seen.has(item)),
  };
};

/** Cut, not rounded: 100 means all. */
const percent = (covered: number, total: number): number => (total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10);

/** The report for a terminal; what is missing is named, all of it where it is too much. */
export const reportText = ({ api, shares, excused, stale }: CoverageReport, isWhole: boolean): string => {
  const lines = shares.filter(({ total }) => total > 0).flatMap(({ dimension, covered, total, uncovered, floor, isBelow }) => {
    const fails = isBelow && isWhole;
    const shown = fails ? uncovered : uncovered.slice(0, 5);
    const more = uncovered.length - shown.length;
    return [
      `  ${dimension.padEnd(16)}  ${String(covered).padStart(5)} of ${String(total).padEnd(5)} ${percent(covered, total).toFixed(1).padStart(6)} %${fails ? `  below ${floor} %` : ''}`,
      ...shown.map((item) => `    ${said(item)}`),
      ...(more > 0 ? [`    and ${more} more`] : []),
    ];
  });
  return [
    `contract coverage of ${api}${isWhole ? '' : ' (a part of its tests ran, so nothing is asked of it)'}`,
    ...lines,
    ...(excused.length > 0 ? [`  ${excused.length} cannot be covered, each with a reason`] : []),
    ...(stale.length > 0 && isWhole ? stale.map((item) => `  has a reason and needs none: ${said(item)}`) : []),
  ].join('\n');
};

/** The report as Markdown. */
export const reportMarkdown = ({ api, source, shares, excused }: CoverageReport): string => {
  const rows = shares.filter(({ total }) => total > 0).map(({ dimension, covered, total, floor }) => `| ${dimension} | ${covered} | ${total} | ${percent(covered, total).toFixed(1)} % | ${floor === undefined ? '' : `${floor} %`} |`);
  const missing = shares.flatMap(({ dimension, uncovered }) => uncovered.map((item) => `- ${dimension}: ${cell(said(item))}`));
  const reasons = excused.map(({ item, reason }) => `- ${cell(said(item))}: ${reason.replaceAll(/[<>&]/gu, (mark) => `&#${mark.charCodeAt(0)};`)}`);
  return [
    `# Contract coverage of ${api}`,
    '',
    `Of ${source}.`,
    '',
    '| | covered | of | share | floor |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
    ...(missing.length > 0 ? ['', '## Not covered', '', ...missing] : []),
    ...(reasons.length > 0 ? ['', '## What cannot be covered', '', ...reasons] : []),
    '',
  ].join('\n');
};

/** `/components/schemas/Offer/properties/id absent` */
const said = (item: string): string => item.replace(/#(?=[^#]*$)/u, ' ');

const cell = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
};
