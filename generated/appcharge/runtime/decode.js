// Run-time code, the same in every package that Specwright generates. Do not edit.
/** An answer whose body is not what the description promises. */
export class DecodeError extends Error {
  /**
   * @param {Response} response
   * @param {string} expected
   * @param {string} text
   */
  constructor(response, expected, text) {
    super(`The body of this ${response.status} is not ${expected}`);
    this.status = response.status;
    this.text = text;
  }

  get name() {
    return 'DecodeError';
  }
}

/**
 * JSON, whatever the Content-Type says: it is often mislabelled. Where nothing is documented, what
 * is not JSON is given as text.
 *
 * @param {Response} response
 * @param {boolean} documented
 * @returns {Promise<unknown>}
 */
export const decodeJson = async (response, documented) => {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return documented ? new DecodeError(response, 'JSON', text) : text || undefined;
  }
};
