import type { Operation } from './api.ts';

/**
 * Whether HTTP has no body in an answer, whatever is documented.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1
 */
export const isBodiless = ({ method }: Pick<Operation, 'method'>, status: number | string): boolean =>
  method === 'head' || ['204', '205', '304'].includes(String(status));
