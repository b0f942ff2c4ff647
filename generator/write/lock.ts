import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { missing, unless } from './fault.ts';
import { makeFolder } from './sync.ts';

/** Who writes to an output folder, as its lock file says. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system counts; empty where the system does not tell. */
  readonly started: string;
  /** For people: when the lock was taken. */
  readonly since: string;
  readonly token: string;
}

export interface Lock {
  /** False once another process has judged this one to be dead. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** Takes the lock in a folder, from a dead owner if need be; gives the owner when it lives on. */
export const takeLock = async (folder: string, patienceMs: number): Promise<Lock | Owner> => {
  const path = join(folder, 'lock');
  const me = await describeMe();
  const deadline = Date.now() + patienceMs;
  for (;;) {
    // The build before this one removes the folder at its end.
    await makeFolder(folder);
    if (await createLock(path, me)) return heldLock(path, me);
    const owner = await readLock(path);
    if (owner === undefined) continue;
    if (await isDead(owner)) await removeDead(path, owner);
    else if (Date.now() >= deadline) return owner.who;
    else await delay(20);
  }
};

const describeMe = async (): Promise<Owner> => ({
  pid: process.pid,
  host: hostname(),
  started: await startOf(process.pid),
  since: new Date().toISOString(),
  token: randomUUID(),
});

const createLock = async (path: string, me: Owner): Promise<boolean> => {
  const file = await unless(['EEXIST', ...missing], open(path, 'wx'));
  if (file === undefined) return false;
  try {
    await file.writeFile(JSON.stringify(me));
  } finally {
    await file.close();
  }
  return true;
};

const heldLock = (path: string, me: Owner): Lock => {
  const touch = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeatMs).unref();
  const isHeld = async (): Promise<boolean> => (await readLock(path))?.who.token === me.token;
  return {
    isHeld,
    release: async () => {
      clearInterval(touch);
      if (await isHeld()) await unless(missing, unlink(path));
    },
  };
};

interface FoundLock {
  readonly who: Owner;
  readonly ageMs: number;
}

const readLock = async (path: string): Promise<FoundLock | undefined> => {
  const text = await unless(missing, readFile(path, 'utf8'));
  const stats = await unless(missing, stat(path));
  return text === undefined || stats === undefined
    ? undefined
    : { who: parseOwner(text), ageMs: Date.now() - stats.mtimeMs };
};

// A process may be killed between creating its lock and signing it.
const nobody: Owner = { pid: 0, host: '', started: '', since: '', token: '' };

const parseOwner = (text: string): Owner => {
  try {
    const owner: unknown = JSON.parse(text);
    return isOwner(owner) ? owner : nobody;
  } catch {
    return nobody;
  }
};

const isOwner = (value: unknown): value is Owner =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  Number.isSafeInteger(value.pid) &&
  Number(value.pid) > 0 &&
  (['host', 'started', 'since', 'token'] as const).every((key) => typeof Reflect.get(value, key) === 'string');

const heartbeatMs = 5_000;

const isDead = async ({ who, ageMs }: FoundLock): Promise<boolean> => {
  if (who === nobody) return ageMs > 2_000;
  // A process of another machine or container cannot be looked up; its heartbeat has to do.
  if (who.host !== hostname()) return ageMs > 12 * heartbeatMs;
  if (!isRunning(who.pid)) return true;
  // The number may have been given to another process since.
  const started = await startOf(who.pid);
  return started !== '' && who.started !== '' && started !== who.started;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'; // `kill` throws nothing else; it runs, as another user
  }
};

/** Linux: clock ticks from boot to the start of a process, which with its number names it for good. */
const startOf = async (pid: number): Promise<string> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name and may hold anything, `)` included.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

/** Moves the lock aside before deleting it: of two processes that find it dead, only one gets it. */
const removeDead = async (path: string, dead: FoundLock): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  const moved = await unless(
    missing,
    rename(path, aside).then(() => true),
  );
  if (moved === undefined) return;
  const got = await readLock(aside);
  // The other process was quicker and this is its own, living lock.
  if (got !== undefined && got.who.token !== dead.who.token) await unless(['EEXIST', ...missing], link(aside, path));
  await unless(missing, unlink(aside));
};
