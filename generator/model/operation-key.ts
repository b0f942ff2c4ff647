import { shortHash } from './name.ts';

/**
 * The key of an operation in the `operations` type: its operationId, or a likeness of one with characters that
 * openapi-typescript takes for parts of a reference.
 */
export const operationKey = (operationId: string): string =>
  /[#%~]/u.test(operationId) ? `${operationId.replaceAll(/[#%~]/gu, '-')}-${shortHash(operationId)}` : operationId;
