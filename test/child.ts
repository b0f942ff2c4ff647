import { spawn } from 'node:child_process';

export interface Child {
  /** Everything that it has printed, to both streams. */
  readonly printed: () => string;
  /** Resolves with what was printed since the last look, up to the end of the match. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** The exit code, when it has one. */
  readonly ended: Promise<number | null>;
  /** Asks it to end as Ctrl+C does. */
  readonly stop: () => Promise<number | null>;
}

interface Start {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Called with what kills it, for vitest's afterAll or onTestFinished. */
  readonly atEnd: (kill: () => void) => void;
}

/** Runs Node as a process of its own, and waits for what it prints. */
export const startChild = (parameters: readonly string[], { atEnd, ...options }: Start): Child => {
  const child = spawn(process.execPath, parameters, options);
  atEnd(() => void child.kill('SIGKILL'));
  let printed = '';
  let seen = 0;
  let listeners: readonly (() => void)[] = [];
  const hear = (chunk: Buffer): void => {
    printed += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    printed: () => printed,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(printed.slice(seen));
          if (found === null) return;
          const end = seen + found.index + found[0].length;
          resolve(printed.slice(seen, end));
          seen = end;
          listeners = listeners.filter((one) => one !== look);
        };
        void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${printed}`)));
        listeners = [...listeners, look];
        look();
      }),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
};
