import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Lock, Owner } from '../../generator/write/lock.ts';
import { takeLock } from '../../generator/write/lock.ts';
import { newProject } from './project.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;
const owner: Owner = { pid: deadPid, host: hostname(), started: '1', since: '2026-01-01T00:00:00Z', token: 'theirs' };
const elsewhere = { ...owner, host: `not-${hostname()}` };

const cases: Record<string, { lock: Owner | string; ageSeconds: number; taken: boolean }> = {
  'takes over from a process that has ended': { lock: owner, ageSeconds: 0, taken: true },
  'takes over from a process whose number another one has now': {
    lock: { ...owner, pid: process.pid },
    ageSeconds: 0,
    taken: process.platform === 'linux',
  },
  'respects a running process where its start is not known': {
    lock: { ...owner, pid: process.pid, started: '' },
    ageSeconds: 3600,
    taken: false,
  },
  'respects a process of another machine': { lock: elsewhere, ageSeconds: 30, taken: false },
  'takes over from another machine that has gone quiet': { lock: elsewhere, ageSeconds: 90, taken: true },
  'respects a lock that is about to be signed': { lock: '', ageSeconds: 0, taken: false },
  'takes over a lock that was never signed': { lock: '{"pid":', ageSeconds: 5, taken: true },
  'takes over a lock signed by nobody': { lock: '{"pid":-1}', ageSeconds: 5, taken: true },
};

describe('takeLock', () => {
  test.each(Object.entries(cases))('%s', async (_, { lock, ageSeconds, taken }) => {
    const folder = await newProject();
    const path = join(folder, 'lock');
    await writeFile(path, typeof lock === 'string' ? lock : JSON.stringify(lock));
    const then = new Date(Date.now() - ageSeconds * 1000);
    await utimes(path, then, then);
    const got = await takeLock(folder, 0);
    expect('release' in got).toBe(taken);
    if ('release' in got) await got.release();
    expect(await readdir(folder)).toEqual(taken ? [] : ['lock']);
  });

  test('names the owner that lives on', async () => {
    const folder = await newProject();
    const mine = await held(folder);
    expect(await takeLock(folder, 0)).toMatchObject({ pid: process.pid, host: hostname() });
    await mine.release();
    await (await held(folder)).release();
  });

  test('makes the folder again when the build before has removed it', async () => {
    const folder = join(await newProject(), 'gone');
    await (await held(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('notices that the lock is no longer its own, and then leaves it', async () => {
    const folder = await newProject();
    const mine = await held(folder);
    expect(await mine.isHeld()).toBe(true);
    await writeFile(join(folder, 'lock'), JSON.stringify(elsewhere));
    expect(await mine.isHeld()).toBe(false);
    await mine.release();
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toEqual(elsewhere);
  });

  test('is held by one at a time when many find a dead owner', async () => {
    const folder = await newProject();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'lock'), JSON.stringify(owner));
    let inside = 0;
    const most: number[] = [];
    const visit = async (): Promise<void> => {
      const lock = await held(folder);
      most.push((inside += 1));
      await readdir(folder);
      inside -= 1;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 20 }, visit));
    expect(most).toEqual(Array.from({ length: 20 }, () => 1));
    expect(await readdir(folder)).toEqual([]);
  });
});

const held = async (folder: string): Promise<Lock> => {
  const lock = await takeLock(folder, 5_000);
  if ('release' in lock) return lock;
  throw new Error(`held by ${lock.pid}`);
};
