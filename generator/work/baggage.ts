import type { Generated } from '../generate.ts';
import type { File } from '../file.ts';
import { withFile } from '../pack.ts';
import type { Plan, Update } from '../plan.ts';
import { handOver, spooledFile, type Spooled } from '../write/spool.ts';
import { pack, unpack, type Parcel } from './parcel.ts';

/** What was generated, on its way from a thread: files that wait in the temporary file stay there. */
export type Baggage = Omit<Generated, 'plan'> & { readonly plan: readonly SentPlan[] };

type SentPlan = Omit<Plan, 'creates' | 'updates'> & {
  readonly creates: readonly Sent[];
  readonly updates: readonly { readonly sent: Sent; readonly more: Omit<Update, keyof File> }[];
};

type Sent = Parcel | { readonly path: string; readonly spooled: Spooled };

export const packUp = ({ plan, ...generated }: Generated): Baggage => ({
  ...generated,
  plan: plan.map(({ creates, updates, ...one }) => ({
    ...one,
    creates: creates.map(send),
    updates: updates.map((update) => ({ sent: send(update), more: restOf(update) })),
  })),
});

export const takeOut = ({ plan, ...generated }: Baggage): Generated => ({
  ...generated,
  plan: plan.map(({ creates, updates, ...one }) => ({
    ...one,
    creates: creates.map(receive),
    updates: updates.map(({ sent, more }) => withFile(receive(sent), more)),
  })),
});

const send = (file: File): Sent => {
  const spooled = handOver(file);
  return spooled === undefined ? pack(file) : { path: file.path, spooled };
};

const receive = (sent: Sent): File => ('spooled' in sent ? spooledFile(sent.path, sent.spooled) : unpack(sent));

const restOf = ({ replaces, why, keptAs }: Update): Omit<Update, keyof File> => ({
  replaces,
  why,
  ...(keptAs === undefined ? {} : { keptAs }),
});
