import type { Generated } from '../generate.ts';
import { fileOfBytes, type File } from '../file.ts';
import { withFile } from '../pack.ts';
import type { Plan, Update } from '../plan.ts';
import { handOver, spooledFile, type Spooled } from '../write/spool.ts';

/** What was generated, on its way from a thread: files that wait in the temporary file stay there. */
export type Baggage = Omit<Generated, 'plan'> & { readonly plan: readonly PackedPlan[] };

type PackedPlan = Omit<Plan, 'creates' | 'updates'> & { readonly creates: readonly Packed[]; readonly updates: readonly (Packed & Omit<Update, keyof File>)[] };

interface Packed {
  readonly path: string;
  readonly kept: Spooled | Uint8Array;
}

export const packUp = ({ plan, ...generated }: Generated): Baggage => ({ ...generated, plan: plan.map((one) => ({ ...one, creates: one.creates.map(packed), updates: one.updates.map((update) => ({ ...restOf(update), ...packed(update) })) })) });

export const unpack = ({ plan, ...generated }: Baggage): Generated => ({ ...generated, plan: plan.map((one) => ({ ...one, creates: one.creates.map(unpacked), updates: one.updates.map(({ kept, ...rest }) => withFile(unpacked({ path: rest.path, kept }), rest)) })) });

const packed = (file: File): Packed => ({ path: file.path, kept: handOver(file) ?? file.bytes ?? encoder.encode(file.text) });

const encoder = new TextEncoder();

const restOf = ({ replaces, why, keptAs }: Update): Omit<Update, keyof File> => ({ replaces, why, ...(keptAs === undefined ? {} : { keptAs }) });

const unpacked = ({ path, kept }: Packed): File => (kept instanceof Uint8Array ? fileOfBytes(path, Buffer.from(kept)) : spooledFile(path, kept));
