import { say, type Words } from './words.ts';

/** The words that HTTP has for a status; empty for one it has none for. */
export const statusText = (status: string, words: Words): string => {
  const key = `status.${status.toUpperCase()}`;
  return Object.hasOwn(words, key) ? say(words, key) : '';
};

/** Whether a description says of a status no more than HTTP does: `Not found.` of 404. */
export const isStatusText = (description: string, status: string, words: Words): boolean =>
  plain(description) === plain(statusText(status, words));

const plain = (text: string): string => withoutStop(text).toLowerCase();

/** A sentence as a title has it. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/u, '');

/** How a status is coloured. */
export const statusKind = (status: string): 'ok' | 'redirect' | 'error' | 'other' => {
  if (status.startsWith('2')) return 'ok';
  if (status.startsWith('3')) return 'redirect';
  return /^[45]/u.test(status) ? 'error' : 'other';
};
