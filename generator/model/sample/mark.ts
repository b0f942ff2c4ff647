import { isBinary as isBinarySchema } from '../media-type.ts';
import { child, type Pointer } from '../pointer.ts';
import { own } from '../resolve.ts';
import type { Direction, Plan } from './draw.ts';
import type { Part } from './expand.ts';

const marks = { request: 'readOnly', response: 'writeOnly' } as const satisfies Record<Direction, string>;

/** Whether a member is not sent in this direction: `readOnly` in a request, `writeOnly` in a response. */
export const isMarked = (
  { expand, direction }: Pick<Plan, 'expand' | 'direction'>,
  pointers: readonly Pointer[],
): boolean =>
  direction !== undefined && expand(pointers).parts.some(({ schema }) => own(schema, marks[direction]) === true);

/** Whether a value, or each item of a list, is raw bytes. */
export const isBinary = ({ expand }: Pick<Plan, 'expand'>, pointers: readonly Pointer[]): boolean => {
  const { parts } = expand(pointers);
  const items = parts.filter(({ schema }) => own(schema, 'items') !== undefined);
  return hasBytes(parts) || items.some(({ pointer }) => hasBytes(expand([child(pointer, 'items')]).parts));
};

/** Whether parts describe raw bytes. */
export const hasBytes = (parts: readonly Part[]): boolean => parts.some(({ schema }) => isBinarySchema(schema));
