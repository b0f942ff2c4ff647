// Run-time code, the same in every package that Specwright generates. Do not edit.
import { answerFor, bodyOf, errorOf, refusal, successOf } from './answer.js';
import { Fault } from './fault.js';
import { appliedHeader, readPrefer } from './prefer.js';
import { exampleNames, readContent, readParameters, verbatimDiscrepancy } from './request.js';
import { createRouter } from './route.js';
import { checkSecurity } from './security.js';
import { readTarget } from './target.js';
import { asciiOf } from './text.js';

/**
 * What answers for an API, from its table and its compiled checks.
 *
 * @param {import('./types.js').MockTable} table
 * @param {Readonly<Record<string, import('./types.js').Check>>} checks
 * @param {Pick<import('./types.js').MockOptions, 'prefer' | 'limit'>} [options]
 * @returns {import('./types.js').Mock}
 */
export const createMock = (table, checks, { prefer = '', limit = 10 * 1024 * 1024 } = {}) => {
  const route = createRouter(table);

  return {
    answer: async (incoming) => {
      const accept = incoming.header('accept');
      /** @type {import('./types.js').Operation | undefined} */
      let operation;
      try {
        const target = readTarget(incoming.target);
        const cookies = readCookies(incoming.header('cookie') ?? '');
        /** @param {ReadonlyMap<string, string>} values */
        const rawOf = (values) => ({ path: values, query: target.query, cookies, header: incoming.header });
        const found = route(incoming.method, target, (one) => takes(one.operation, checks, rawOf(one.values)));
        operation = found.operation;
        const raw = rawOf(found.values);
        const outgoing = await respond({ table, operation, checks, incoming, raw, accept, prefer, limit });
        return finish(outgoing, operation, incoming.method);
      } catch (error) {
        const fault = error instanceof Fault ? error : failure(error);
        return finish(refusal(fault, operation?.responses ?? [], accept), operation, incoming.method);
      }
    },
  };
};

/**
 * @param {object} call
 * @param {import('./types.js').MockTable} call.table
 * @param {import('./types.js').Operation} call.operation
 * @param {Readonly<Record<string, import('./types.js').Check>>} call.checks
 * @param {import('./types.js').Incoming} call.incoming
 * @param {import('./security.js').Readers & { readonly path: ReadonlyMap<string, string> }} call.raw
 * @param {string | undefined} call.accept
 * @param {string} call.prefer
 * @param {number} call.limit
 */
const respond = async ({ table, operation, checks, incoming, raw, accept, prefer, limit }) => {
  checkSecurity(table, operation, raw);
  const content = await readContent(operation, checks, incoming, limit);
  const parameters = readParameters(operation, checks, raw);
  const values = [...parameters.values, ...content.values];
  const violations = [...parameters.violations, ...content.violations];
  // What the documentation itself shows is answered as it shows, and marked.
  const discrepancy = violations.length > 0 ? verbatimDiscrepancy(values) : undefined;
  if (violations.length > 0 && discrepancy === undefined) {
    // 422 is for what can be read but not accepted, where the description tells the two apart.
    const isUnacceptable = content.violations.some(({ pointer, keyword }) => pointer !== '' || keyword !== 'required');
    const has422 = operation.responses.some(({ status }) => status === '422');
    throw new Fault(isUnacceptable && has422 ? [422, 400] : [400, 422], summary(violations), { violations });
  }

  const preference = readPrefer(incoming.header('prefer') ?? prefer);
  const names = exampleNames(values);
  const marks = {
    ...(discrepancy === undefined ? {} : { 'x-mock-discrepancy': asciiOf(discrepancy).slice(0, 2000) }),
    ...(Object.keys(preference).length > 0 ? { 'preference-applied': appliedHeader(preference) } : {}),
  };
  const chosen = preference.code === undefined ? successOf(operation.responses, names) : asked(operation, preference.code);
  if (chosen.status >= 400) {
    const made = errorOf(chosen, { accept, names, example: preference.example, dynamic: preference.dynamic });
    return { ...made, headers: { ...made.headers, ...marks } };
  }
  const made = bodyOf(chosen, { accept, names, example: preference.example, dynamic: preference.dynamic });
  return { ...made, status: chosen.status, headers: { ...made.headers, ...marks } };
};

/**
 * Whether the parameters of a request are those of an operation.
 *
 * @param {import('./types.js').Operation} operation
 * @param {Readonly<Record<string, import('./types.js').Check>>} checks
 * @param {Parameters<typeof readParameters>[2]} raw
 */
const takes = (operation, checks, raw) => {
  try {
    return readParameters(operation, checks, raw).violations.length === 0;
  } catch {
    return false;
  }
};

/** @param {readonly import('./types.js').Violation[]} violations */
const summary = (violations) => {
  const [first] = violations;
  return `${first?.detail ?? ''}${violations.length > 1 ? ` And ${violations.length - 1} more.` : ''}`;
};

/**
 * @param {import('./types.js').Operation} operation
 * @param {number} status
 */
const asked = ({ responses }, status) => {
  const answer = answerFor(responses, status);
  if (answer) return { answer, status };
  const known = responses.map((one) => one.status).join(', ');
  throw new Fault([400], `${status} is not documented; ${known} are.`);
};

/** @param {string} header @returns {readonly (readonly [name: string, value: string])[]} */
const readCookies = (header) =>
  header.split(/; */).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [/** @type {const} */ ([pair.slice(0, at).trim(), pair.slice(at + 1).trim()])] : [];
  });

/** @param {unknown} error */
const failure = (error) =>
  error instanceof RangeError
    ? new Fault([400], 'The request is nested too deeply to be judged.')
    : new Fault([500], `The mock failed: ${error instanceof Error ? error.message : String(error)}`);

/**
 * @param {{ readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string | undefined, readonly note: string }} made
 * @param {import('./types.js').Operation | undefined} operation
 * @param {string} method
 */
const finish = ({ status, headers, body, note }, operation, method) => ({
  status,
  headers: { ...headers, ...(operation ? { 'x-mock-operation': asciiOf(operation.id) } : {}) },
  body: method === 'HEAD' ? undefined : body,
  operation: operation?.id,
  note,
});
