// Run-time code, the same in every package that Specwright generates. Do not edit.
export { DecodeError } from './decode.js';

/** @type {WeakMap<object, string>} */
const operations = new WeakMap();

/**
 * Remembers which operation gave a result, so that an ApiError can name it.
 *
 * @type {typeof import('./result.js').remember}
 */
export const remember = (operation, result) => {
  operations.set(result, operation);
  return result;
};

/** What `unwrap` throws. It holds nothing of the request: no header, no query, no secret. */
export class ApiError extends Error {
  /** @param {import('./result.js').AnyFailure} failure */
  constructor(failure) {
    const { error, response } = failure;
    const operation = operations.get(failure) ?? '';
    const broken = error instanceof Error;
    super(
      broken ? `${operation}: ${error.message}` : `${operation} answered ${response.status}`,
      broken ? { cause: error } : undefined,
    );
    this.status = response.status;
    this.case = failure.case;
    this.operation = operation;
    this.body = error;
    // Not enumerable: printing a Response prints its URL, with the query.
    Object.defineProperty(this, 'response', { value: response });
  }

  get name() {
    return 'ApiError';
  }

  /**
   * By name: `instanceof` fails where two copies of a package meet.
   *
   * @param {any} value
   */
  static is(value) {
    return value?.name === 'ApiError' && 'operation' in value;
  }
}

/**
 * The data of a call; throws an ApiError if the call failed.
 *
 * @type {any}
 */
export const unwrap = async (/** @type {any} */ call) => {
  const result = await call;
  if ('error' in result) throw new ApiError(result);
  return result.data;
};
