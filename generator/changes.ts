import type { Report } from './diff/index.ts';
import type { JsonObject } from './model/api.ts';
import { isObject } from './model/resolve.ts';
import type { Source } from './model/source.ts';
import type { Plan } from './plan.ts';
import { isOverflow } from './problem/overflow.ts';
import type { OutputPlace } from './write/folder.ts';
import { shownFolder } from './write/folder.ts';
import { readOutputText } from './write/read.ts';

const bundled = 'openapi.json';

/**
 * What plans change for those who use the packages: each description that is not what it was, compared with the one
 * that the last build left in its package. Reads the output, so the plans must not have been written yet.
 */
export const changesOf = async (
  place: OutputPlace,
  plans: readonly Plan[],
  sources: readonly Source[],
  onCompare: (api: string) => void,
): Promise<readonly Report[]> => {
  const reports: Report[] = [];
  for (const plan of plans) {
    const source = sources.find(({ name }) => name === plan.folder);
    // What somebody has edited was never published.
    if (source === undefined || !plan.updates.some(({ path, why }) => path === bundled && why === 'content')) continue;
    onCompare(source.name);
    const path = `${plan.folder}/${bundled}`;
    const document = documentOf(await readOutputText({ ...place, path }));
    const report = document && (await compared(document, `${shownFolder(place.out)}/${path}`, source));
    if (report !== undefined && report.changes.length > 0) reports.push(report);
  }
  return reports;
};

const documentOf = (text: string | undefined): JsonObject | undefined => {
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : undefined;
};

const compared = async (document: JsonObject, path: string, source: Source): Promise<Report | undefined> => {
  const { reportOf } = await import('./diff/index.ts');
  try {
    return reportOf({ name: source.name, path, document, locate: () => ({ path }) }, source);
  } catch (fault) {
    if (isOverflow(fault)) throw fault;
    return undefined; // `specwright diff` tells of it: the output is worth more than what is said of it
  }
};
