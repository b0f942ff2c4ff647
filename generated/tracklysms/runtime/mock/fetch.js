// Run-time code, the same in every package that Specwright generates. Do not edit.
import { createMock } from './mock.js';

/**
 * A function that takes the place of `fetch`: it answers as documented, and nothing goes over the wire.
 *
 * @param {import('./types.js').MockTable} table
 * @param {Readonly<Record<string, import('./types.js').Check>>} checks
 * @param {import('./types.js').MockOptions} [options]
 * @returns {import('./types.js').MockFetch}
 */
export const mockFetch = (table, checks, options = {}) => {
  const mock = createMock(table, checks, options);
  return async (input, init) => {
    const request = new Request(input, init);
    const outgoing = await mock.answer({
      method: request.method,
      target: request.url,
      header: (name) => request.headers.get(name) ?? undefined,
      read: (limit) => readUpTo(request, limit),
    });
    request.signal.throwIfAborted();
    options.onAnswer?.(request, outgoing);
    const { status, headers, body } = outgoing;
    return new Response(body ?? null, { status, headers });
  };
};

/**
 * @param {Request} request
 * @param {number} limit
 */
const readUpTo = async (request, limit) => {
  if (!request.body) return new Uint8Array();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
