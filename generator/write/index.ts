import { stat } from 'node:fs/promises';
import type { Plan } from '../plan.ts';
import { isBlocked } from '../plan.ts';
import type { Problem } from '../problem/problem.ts';
import { problemKinds } from '../problem/kinds.ts';
import { problem } from '../problem/problem.ts';
import type { OnStep } from './apply.ts';
import { applyJournal, replayJournal } from './apply.ts';
import { faultCode, faultProblem, missing, unless } from './fault.ts';
import type { OutputFolder, OutputPlace } from './folder.ts';
import { outputFolder } from './folder.ts';
import type { Site } from './journal.ts';
import { commitJournal, findJournal } from './journal.ts';
import type { Lock, Owner } from './lock.ts';
import { takeLock } from './lock.ts';
import { clearSite, closeSite, openSite, sitesOf } from './site.ts';
import type { Changes } from './stage.ts';
import { changesOf, checkPermissions, findEscape, isEmpty, recheck, stage } from './stage.ts';

export interface WriteOptions {
  /** How long to wait for another build to end. */
  readonly patienceMs: number;
  readonly onStep: OnStep;
}

export interface Written {
  /** What kept the output from being written. */
  readonly problems: readonly Problem[];
}

const defaultWriteOptions: WriteOptions = { patienceMs: 10_000, onStep: () => {} };

/**
 * Makes the output what the plans say: all of it, or, when something stands in the way, nothing. Plans
 * with errors are left out. With nothing to change, nothing at all is written.
 */
export const writePlans = async (
  { plans, ...place }: OutputPlace & { readonly plans: readonly Plan[] },
  options: WriteOptions = defaultWriteOptions,
): Promise<Written> => ({ problems: await write(outputFolder(place), plans, options) });

/** Completes or throws away what an interrupted build left, so that the output can be read. */
export const mendOutput = async (
  place: OutputPlace,
  options: WriteOptions = defaultWriteOptions,
): Promise<Written> => ({ problems: await mend(outputFolder(place), options) });

/** Says so when an interrupted build has left the output part old and part new; for runs that may not write. */
export const findInterruption = async (place: OutputPlace): Promise<readonly Problem[]> => {
  const { path, shown } = outputFolder(place);
  const journals = await Promise.all((await sitesOf(path)).map(findJournal)).catch(() => []); // reading the output reports it
  return journals.every((journal) => journal === undefined)
    ? []
    : [problem('output-interrupted', { path: shown }, 'A build ended while it put its files in place.')];
};

const write = async (out: OutputFolder, plans: readonly Plan[], options: WriteOptions): Promise<readonly Problem[]> => {
  const changes = changesOf(plans.filter((plan) => !isBlocked(plan)));
  if (isEmpty(changes)) return [];
  try {
    const [beside, inside] = await sitesOf(out.path);
    try {
      if (await openSite(beside)) return await writeFrom(beside, out, changes, options);
    } catch (fault) {
      if (!['EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(faultCode(fault) ?? '')) throw fault;
    }
    await openSite(inside);
    return await writeFrom(inside, out, changes, options);
  } catch (fault) {
    return [await unwritable(out, fault)];
  }
};

const mend = async (out: OutputFolder, options: WriteOptions): Promise<readonly Problem[]> => {
  try {
    for (const site of await sitesOf(out.path)) {
      if ((await unless(missing, stat(site.work))) === undefined) continue;
      const problems = await whileLocked(site, out, options, async () => []);
      if (problems.length > 0) return problems;
    }
    return [];
  } catch (fault) {
    return [await unwritable(out, fault)];
  }
};

const writeFrom = (
  site: Site,
  out: OutputFolder,
  changes: Changes,
  options: WriteOptions,
): Promise<readonly Problem[]> =>
  whileLocked(site, out, options, async (lock) => {
    const { due, stale } = await recheck(site, changes);
    if (stale.length > 0) return stale.map((path) => changedMeanwhile(out, path));
    if (isEmpty(due)) return [];
    const escape = await findEscape(site, due);
    if (escape !== undefined) return [leadsOut(out, escape)];

    await checkPermissions(site, due);
    const journal = await stage(site, due, options.onStep);
    if (!(await lock.isHeld())) return [changedMeanwhile(out, '')];
    await options.onStep('staged');
    await commitJournal(site, journal);
    await options.onStep('committed');
    await applyJournal(site, journal, options.onStep);
    return [];
  });

/** Does some work as the only build, on an output that no interrupted build has left half done. */
const whileLocked = async (
  site: Site,
  out: OutputFolder,
  { patienceMs, onStep }: WriteOptions,
  work: (lock: Lock) => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> => {
  const lock = await takeLock(site.work, patienceMs).catch(async (fault: unknown) => {
    await closeSite(site);
    throw fault;
  });
  if (!('release' in lock)) return [buildRunning(out, lock)];
  try {
    await onStep('locked');
    const journal = await findJournal(site);
    if (journal !== undefined) await replayJournal(site, journal, onStep);
    await clearSite(site);
    await onStep('mended');
    return await work(lock);
  } finally {
    await leave(site, lock, onStep);
  }
};

const leave = async (site: Site, lock: Lock, onStep: OnStep): Promise<void> => {
  try {
    // A journal that could be neither completed nor taken back is for the next build, with what it needs.
    if ((await findJournal(site)) === undefined) await clearSite(site);
    await onStep('cleared');
  } finally {
    await lock.release();
    await closeSite(site);
  }
};

const unwritable = async (out: OutputFolder, fault: unknown): Promise<Problem> => {
  const words = faultProblem('output-unwritable', out, fault);
  const journals = await Promise.all((await sitesOf(out.path)).map(findJournal)).catch(() => []);
  return journals.every((journal) => journal === undefined)
    ? words
    : { ...words, remedy: problemKinds['output-interrupted'].fix };
};

const buildRunning = ({ shown }: OutputFolder, { pid, host, since }: Owner): Problem =>
  problem(
    'build-running',
    { path: shown },
    pid === 0
      ? 'Another build has just begun to write here.'
      : `Process ${pid} on ${host} has been writing here since ${since}.`,
  );

const changedMeanwhile = ({ shown }: OutputFolder, path: string): Problem =>
  problem(
    'output-changed',
    { path: path === '' ? shown : `${shown}/${path}` },
    'This changed after the build had looked at it, so nothing was written.',
  );

const leadsOut = ({ shown }: OutputFolder, path: string): Problem =>
  problem(
    'output-link',
    { path: `${shown}/${path}` },
    'A link among the folders above this file leads out of the output.',
  );
