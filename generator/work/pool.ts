import { startThread, type Thread } from './thread.ts';
import type { Answer, Work } from './work.ts';

/** Threads for what nobody has come for yet. They are started once there is enough to do for one, and end when nothing is left to do. */
export interface Pool {
  /** Starts a thread for what will be added soon, if there would be one for it. */
  readonly expect: (kind: Work['kind'], size: number) => void;
  readonly add: (work: Work, size: number) => Task;
  /** Says that nothing more will be added: threads with nothing left to do end. */
  readonly seal: () => void;
  /** Ends every thread, whatever it is doing. */
  readonly close: () => Promise<unknown>;
}

export interface Task {
  /** What a thread makes of it; `undefined` when none has begun, and then none will. */
  readonly take: () => Promise<Answer> | undefined;
}

export interface PoolLimits {
  /** How many threads there may be. */
  readonly threads: number;
  /** How much there has to be to do before another is started. */
  readonly least: number;
  /** Whether there is memory for all that would be under way. */
  readonly hasRoom: (size: number) => boolean;
}

interface Waiting {
  readonly work: Work;
  readonly size: number;
  readonly answer: Promise<Answer>;
  readonly settle: (answer: Promise<Answer>) => void;
}

/** Opens a pool without a thread. */
export const openPool = ({ threads: most, least, hasRoom }: PoolLimits): Pool => {
  const queue: Waiting[] = [];
  const threads: Thread[] = [];
  const idle: Thread[] = [];
  let underWay = 0;
  let isSealed = false;

  // The last one first: whoever opened the pool comes for them in their order.
  const next = (): Waiting | undefined => {
    const index = queue.findLastIndex(({ size }) => hasRoom(underWay + size));
    return index < 0 ? undefined : queue.splice(index, 1)[0];
  };

  const employ = async (thread: Thread): Promise<void> => {
    for (
      let job = thread.isGone() ? undefined : next();
      job !== undefined;
      job = thread.isGone() ? undefined : next()
    ) {
      underWay += job.size;
      job.settle(thread.run(job.work));
      await job.answer.catch(() => {}); // whoever takes it is told
      underWay -= job.size;
    }
    if (thread.isGone()) return;
    if (isSealed) void thread.end();
    else idle.push(thread);
  };

  const start = (kind: Work['kind']): Thread => {
    const thread = startThread(kind);
    threads.push(thread);
    return thread;
  };

  return {
    expect: (kind, size) => {
      if (idle.length === 0 && threads.length < most && size >= least && hasRoom(underWay + size))
        idle.push(start(kind));
    },
    add: (work, size) => {
      let settle!: Waiting['settle']; // set by the next statement
      const answer = new Promise<Answer>((resolve) => (settle = resolve));
      // Nobody may ever come: an API with errors is not emitted.
      answer.catch(() => {});
      const waiting = { work, size, answer, settle };
      queue.push(waiting);
      const open = queue.filter((one) => hasRoom(underWay + one.size)).reduce((sum, one) => sum + one.size, 0);
      const thread = idle.pop() ?? (open >= least && threads.length < most ? start(work.kind) : undefined);
      if (thread !== undefined) void employ(thread);
      let isWithdrawn = false;
      return {
        take: () => {
          const index = queue.indexOf(waiting);
          if (index >= 0) {
            queue.splice(index, 1);
            isWithdrawn = true;
          }
          return isWithdrawn ? undefined : answer;
        },
      };
    },
    seal: () => {
      isSealed = true;
      for (const thread of idle.splice(0)) void thread.end();
    },
    close: () => {
      queue.length = 0;
      return Promise.all(threads.map((thread) => thread.end()));
    },
  };
};
