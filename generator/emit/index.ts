import { emitClient } from './client/index.ts';
import type { Emit } from './emit.ts';
import { emitPackage } from './package/index.ts';
import { emitTypes } from './types/index.ts';

/** What is made of one description, in the order in which it is reported. */
export const emitters: readonly Emit[] = [emitTypes, emitClient, emitPackage];
