// Run-time code, the same in every package that Specwright generates. Do not edit.
const repeatable = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
const temporary = [408, 429, 502, 503, 504];
const longestWait = 30_000;

/**
 * Sends one logical request, beneath the middleware: credentials, retries, timeout.
 *
 * @param {Request} request
 * @param {import('./send.js').Sending} sending
 * @returns {Promise<Response>}
 */
export const send = (request, sending) => {
  // Held until the call is over: a collected Request forgets whom its signal is to abort.
  sending.request = request;
  /** @type {import('./send.js').Next} */
  const plain = (attempted) => exchange(attempted, sending);
  // A middleware may have sent the request elsewhere.
  const schemes = new URL(request.url).origin === sending.origin ? sending.schemes : [];
  /** @type {import('./send.js').Around} */
  const around = (next, scheme) => (authorised) =>
    scheme(authorised, next, plain, (work) =>
      Promise.race([work, new Promise((_, stop) => limit(sending, stop))]),
    );
  // A copy: what the middleware holds stays without secrets. Each attempt has a signal of its own.
  const own = sending.shared ? new Request(request, { signal: null }) : request;
  return schemes.reduceRight(around, plain)(own);
};

/**
 * Sends until there is an answer to keep.
 *
 * @param {Request} request
 * @param {import('./send.js').Sending} sending
 */
const exchange = async (request, sending) => {
  const { idempotencyKey } = sending.operation;
  const again =
    repeatable.includes(request.method) || (idempotencyKey && request.headers.has(idempotencyKey));
  for (let round = 0; ; round += 1) {
    const last = !again || round >= sending.retries;
    let response;
    try {
      // What has no body can be sent as often as one likes. Firefox does not tell: it has no `body`.
      response = await attempt(last || request.body === null ? request : request.clone(), sending);
      if (last || !temporary.includes(response.status)) return response;
    } catch (error) {
      if (last) throw error;
    }
    // Seconds or a date that is to come; without either, backoff with full jitter.
    const after = response?.headers.get('retry-after') ?? '';
    const isDate = after.includes(':');
    const asked = isDate ? Date.parse(after) - Date.now() : parseInt(after, 10) * 1000;
    const delay = asked >= 0 ? asked : Math.random() * Math.min(8000, 500 * 2 ** round);
    if (response && delay > longestWait) return response;
    await response?.body?.cancel();
    await new Promise((resolve, reject) => {
      setTimer(sending, resolve, delay);
      onAbort(sending, reject);
    });
  }
};

/**
 * @param {Request} request
 * @param {import('./send.js').Sending} sending
 */
const attempt = async (request, sending) => {
  const { fetch } = sending;
  const controller = new AbortController();
  // The clock runs until the call is over, so that a body that stalls is cut off as well.
  limit(sending, (reason) => controller.abort(reason));
  // A copy of a request lacks what only this platform takes, such as the `dispatcher` of Node.
  const init = { ...sending.request, ...request, signal: controller.signal };
  // The platform's own makes a request of the two itself.
  return fetch === globalThis.fetch
    ? fetch(request, init)
    : fetch(new Request(request, init));
};

/**
 * Stops what takes too long, or what the caller has ended.
 *
 * @param {import('./send.js').Sending} sending
 * @param {(reason: unknown) => void} stop
 */
const limit = (sending, stop) => {
  setTimer(
    sending,
    () => stop(new DOMException(`No answer in ${sending.timeout} ms`, 'TimeoutError')),
    sending.timeout || Infinity,
  );
  onAbort(sending, stop);
};

/**
 * A call has one timer at a time: one that is forgotten keeps the process alive.
 *
 * @param {import('./send.js').Sending} sending
 * @param {(value?: any) => void} run
 * @param {number} delay
 */
const setTimer = (sending, run, delay) => {
  clearTimeout(sending.timer);
  // A longer delay would run at once.
  sending.timer = setTimeout(run, Math.min(delay, 2 ** 31 - 1));
};

/**
 * @param {import('./send.js').Sending} sending
 * @param {(reason: unknown) => void} stop
 */
const onAbort = ({ request, shared }, stop) => {
  if (!shared) return;
  const { signal } = /** @type {Request} */ (request);
  const abort = () => stop(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
};
