import type { Progress } from '../generator/index.ts';

/** Adds up how long each stage, and each API, takes from the events that say when they begin. */
export const stopwatch = (now: () => number = () => performance.now()) => {
  const start = now();
  const stages = new Map<string, number>();
  const apis = new Map<string, number>();
  let last: { readonly stage: string; readonly api?: string; readonly since: number } | undefined;

  const stop = (): void => {
    if (last === undefined) return;
    const spent = now() - last.since;
    stages.set(last.stage, (stages.get(last.stage) ?? 0) + spent);
    if (last.api !== undefined) apis.set(last.api, (apis.get(last.api) ?? 0) + spent);
    last = undefined;
  };
  const begin = (event: Progress | { readonly stage: 'write' }): void => {
    stop();
    last = { ...event, since: now() };
  };
  return { begin, stop, stages, apis, total: () => now() - start };
};
