// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault, problemDetails, violationsHeader } from './fault.js';
import { chooseType, namedIn } from './negotiate.js';
import { asciiOf, essence, isJson } from './text.js';
import { anyBody, writeBody } from './write.js';

/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {import('./types.js').AnswerType} AnswerType */
/** @typedef {{ readonly status: number, readonly answer: Answer | undefined }} Chosen */

/**
 * The documented response for a status: itself, its range, or the default.
 *
 * @param {readonly Answer[]} answers
 * @param {number} status
 */
export const answerFor = (answers, status) =>
  answers.find((answer) => answer.status === String(status)) ??
  answers.find((answer) => answer.status.toUpperCase() === `${String(status)[0]}XX`) ??
  answers.find((answer) => answer.status === 'default');

/**
 * The response of a call that goes well: the first success that is documented.
 *
 * @param {readonly Answer[]} answers
 * @param {readonly string[]} names of the request's examples; a response with one of them is preferred
 * @returns {Chosen}
 */
export const successOf = (answers, names) => {
  const rank = (/** @type {Answer} */ answer) => {
    const kind = ['2', '3'].indexOf(answer.status[0] ?? '');
    return kind < 0 ? (answer.status === 'default' ? 2 : 3) : kind;
  };
  const able = answers.filter(({ status }) => !status.startsWith('1')).sort((a, b) => rank(a) - rank(b));
  const paired = able.find((answer) => {
    // What is less of a success than another goes with a request by a name that somebody has chosen for both.
    const isUsual = able[0] !== undefined && rank(answer) === rank(able[0]) && rank(answer) < 3;
    const telling = isUsual ? names : names.filter((name) => name !== 'example' && name !== 'default');
    return answer.content.some(({ examples = [] }) => examples.some(({ name }) => telling.includes(name)));
  });
  const answer = paired ?? able[0];
  // The default stands for a success only where none is documented.
  if (answer?.status === 'default' && able[0]?.status.startsWith('2')) return { answer, status: failureOf(answers, answer) };
  return { answer, status: answer ? statusOf(answer.status) : 200 };
};

/**
 * A failure that the default answers, and no other response.
 *
 * @param {readonly Answer[]} answers
 * @param {Answer} answer
 */
const failureOf = (answers, answer) => [500, 502, 400, 404].find((status) => answerFor(answers, status) === answer) ?? 500;

/** @param {string} status */
const statusOf = (status) => {
  if (/^[2-5]\d\d$/.test(status)) return Number(status);
  return /^[2-5]xx$/i.test(status) ? Number(status[0]) * 100 : 200;
};

/**
 * @typedef {object} Wish
 * @property {string | undefined} accept
 * @property {string | undefined} [example] asked for by name
 * @property {boolean | undefined} [dynamic]
 * @property {readonly string[]} names of the request's examples
 */

/**
 * The body of a response that goes as documented.
 *
 * @param {Chosen} chosen
 * @param {Wish} wish
 */
export const bodyOf = ({ status, answer }, { accept, example, dynamic, names }) => {
  const content = answer?.content ?? [];
  if (!answer || content.length === 0 || isBodiless(status)) {
    if (example !== undefined) throw noExample(status, example, []);
    return { body: undefined, headers: answer?.headers ?? {}, note: '' };
  }
  const holders = example === undefined ? content : content.filter(({ examples = [] }) => examples.some(({ name }) => name === example));
  if (holders.length === 0) throw noExample(status, String(example), content, answer.codes);
  const type = chooseType(accept, [...holders].sort((a, b) => worthOf(b) - worthOf(a) || Number(isRange(a)) - Number(isRange(b))));
  if (!type) {
    const types = content.map((one) => one.type).join(', ');
    throw new Fault([406], `The response is documented as ${types}, which \`Accept: ${asciiOf(accept ?? '')}\` leaves out.`);
  }
  const found = valueOf(type, { example, dynamic, names });
  const given = concrete(type, accept, found.value);
  const value = found.value === undefined && (type.free || type.bytes) ? anyBody(given) : found.value;
  const body = value === undefined ? undefined : writeBody(value, given);
  return {
    body,
    headers: {
      ...answer.headers,
      'content-type': given,
      ...(body === undefined ? { 'x-mock-discrepancy': `documented ${given}, and no body is made of it here` } : {}),
      ...found.headers,
    },
    note: found.note,
  };
};

/**
 * Whether HTTP has no body in a response, whatever is documented.
 *
 * @param {number} status
 */
const isBodiless = (status) => [204, 205, 304].includes(status);

/**
 * Whether others may be more specific, which then apply.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#response-object
 * @param {AnswerType} type
 */
const isRange = ({ type }) => type.includes('*');

/**
 * How much there is to say in a media type: among equals the most of it, and the first.
 *
 * @param {AnswerType} type
 */
const worthOf = ({ examples = [], sample, bytes }) => (examples.length > 0 || sample !== undefined ? 2 : bytes ? 1 : 0);

/**
 * @param {AnswerType} type
 * @param {Pick<Wish, 'example' | 'dynamic' | 'names'>} wish
 * @returns {{ value: unknown, headers: Readonly<Record<string, string>>, note: string }}
 */
const valueOf = ({ examples = [], sample }, { example, dynamic, names }) => {
  if (example !== undefined) {
    const { name, value, verbatim = value, discrepancy } = examples.find((one) => one.name === example) ?? { name: example };
    // Asked for by name, an example is given as the documentation shows it, and says so.
    return {
      value: verbatim,
      headers: {
        'x-mock-example': asciiOf(name),
        ...(discrepancy === undefined ? {} : { 'x-mock-discrepancy': asciiOf(discrepancy).slice(0, 2000) }),
      },
      note: `example ${name}${discrepancy === undefined ? '' : ', as shown'}`,
    };
  }
  const valid = examples.filter((one) => 'value' in one);
  const chosen = valid.find(({ name }) => names.includes(name)) ?? valid[0];
  if (chosen && !(dynamic && sample !== undefined)) {
    return { value: chosen.value, headers: { 'x-mock-example': asciiOf(chosen.name) }, note: `example ${chosen.name}` };
  }
  return { value: sample, headers: {}, note: sample === undefined ? '' : 'sample of the schema' };
};

/**
 * @param {number} status
 * @param {string} name
 * @param {readonly AnswerType[]} content
 * @param {readonly import('./types.js').Code[]} [codes] which may be asked for in the same way
 */
const noExample = (status, name, content, codes = []) => {
  const known = [...new Set([...content.flatMap(({ examples = [] }) => examples.map((one) => one.name)), ...codes.map(({ code }) => code)])];
  const detail = `The ${status} has no example \`${name}\`${known.length > 0 ? `; it has ${known.map((one) => `\`${one}\``).join(', ')}` : ''}.`;
  return new Fault([400], detail);
};

// A range is documented: something in it has to be sent.
/** @param {AnswerType} type @param {string | undefined} accept @param {unknown} value */
const concrete = ({ type, bytes }, accept, value) => {
  if (!type.includes('*')) return /^[ -~]+$/.test(type) ? type : 'application/octet-stream';
  const able = namedIn(accept, type);
  // Whoever accepts JSON too does not want it as text.
  const wanted = (typeof value === 'string' || bytes ? undefined : able.find(isJson)) ?? able[0];
  if (wanted) return wanted;
  if (type.startsWith('text/')) return 'text/plain';
  return isAnyType(type) && !bytes ? 'application/json' : type.replace('*/', 'application/').replace('*', 'octet-stream');
};

/** @param {string} type */
const isAnyType = (type) => /^(?:\*|application)\/\*$/.test(essence(type));

/**
 * The response to a request that is refused: the first of the fitting statuses that is documented, with the error
 * code that the description names for the rule that was broken.
 *
 * @param {Fault} fault
 * @param {readonly Answer[]} answers
 * @param {string | undefined} accept
 */
export const refusal = (fault, answers, accept) => {
  const byRule = codedAnswer(fault, answers);
  const statuses = byRule ? [byRule.status, ...fault.statuses] : fault.statuses;
  const exact = statuses.find((status) => answers.some((answer) => answer.status === String(status)));
  const status = exact ?? statuses.find((one) => answerFor(answers, one)) ?? statuses[0] ?? 400;
  return errorOf({ status, answer: answerFor(answers, status) }, { fault, accept, code: byRule?.code });
};

/**
 * The documented code whose rule a violation breaks.
 *
 * @param {Fault} fault
 * @param {readonly Answer[]} answers
 */
const codedAnswer = ({ violations }, answers) => {
  const broken = violations.filter((violation) => violation.in === 'body');
  for (const { status, codes = [] } of answers) {
    const code = codes.find(({ rule }) =>
      broken.some(({ pointer, keyword }) => rule && rule.keyword === keyword && isAt(rule.pointer, pointer)),
    );
    if (code) return { status: statusOf(status), code };
  }
  return undefined;
};

// `*` in a rule stands for any item of a list.
/** @param {string} rule @param {string} pointer */
const isAt = (rule, pointer) => {
  if (rule === pointer) return true;
  const [wanted, given] = [rule.split('/'), pointer.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part === given[index] || (part === '*' && /^\d+$/.test(given[index] ?? '')));
};

/**
 * An error as it is documented, or else as problem details.
 *
 * @param {Chosen} chosen
 * @param {object} why
 * @param {Fault} [why.fault]
 * @param {string | undefined} why.accept
 * @param {import('./types.js').Code | undefined} [why.code]
 * @param {string | undefined} [why.example]
 * @param {boolean | undefined} [why.dynamic]
 * @param {readonly string[]} [why.names] of the request's examples
 */
export const errorOf = ({ status, answer }, { fault, accept, code: broken, example, dynamic, names: paired = [] }) => {
  const code = broken ?? codeOf(answer, example);
  const violations = fault?.violations ?? [];
  // What is at no place of a request, such as credentials that it lacks, has a reason all the same.
  const told = violations.length > 0 || !fault?.message ? violations : [{ detail: fault.message }];
  const headers = {
    ...fault?.headers,
    ...(told.length > 0 ? { 'x-mock-violations': violationsHeader(told) } : {}),
    ...(answer || status === 204 ? {} : { 'x-mock-undocumented': String(status) }),
  };
  const note = [code?.code, fault?.message ?? code?.meaning].filter(Boolean).join(': ');
  if (isBodiless(status)) return { status, headers, body: undefined, note };

  const documented = answer?.content.filter(({ free }) => !free) ?? [];
  if (answer && (documented.length > 0 || answer.content.length === 0)) {
    const isPaired = documented.some(({ examples = [] }) => examples.some(({ name }) => paired.includes(name)));
    const names = isPaired ? paired : code ? [code.code] : [];
    // An error is given in whatever is documented: there is nothing better to negotiate for.
    const type = chooseType(accept, documented) ? accept : undefined;
    // A code may be asked for by its name though no example shows it.
    const isCode = code?.code === example && !documented.some(({ examples = [] }) => examples.some(({ name }) => name === example));
    const wish = { accept: type, example: isCode ? undefined : example, dynamic, names };
    const made = bodyOf({ status, answer: { ...answer, content: documented } }, wish);
    return { status, headers: { ...made.headers, ...headers }, body: made.body, note: note || made.note };
  }
  if (answer && example !== undefined && code?.code !== example) throw noExample(status, example, [], answer.codes);
  const members = {
    ...(code ? { code: code.code } : {}),
    ...(violations.length > 0 ? { errors: violations } : {}),
    ...fault?.members,
  };
  const detail = fault?.message ?? code?.meaning ?? '';
  return {
    status,
    headers: { ...answer?.headers, 'content-type': problemType(answer, accept), ...headers },
    body: JSON.stringify(problemDetails(status, detail, members)),
    note,
  };
};

/**
 * The code that a response stands for when no rule tells: the one asked for by name, or the first that has no rule.
 *
 * @param {Answer | undefined} answer
 * @param {string | undefined} example
 */
const codeOf = (answer, example) => {
  const codes = answer?.codes ?? [];
  return codes.find(({ code }) => code === example) ?? codes.find(({ rule }) => !rule);
};

// What is documented as JSON without a shape keeps its name: any other would not be documented.
/** @param {Answer | undefined} answer @param {string | undefined} accept */
const problemType = (answer, accept) => {
  const [documented] = answer?.content.filter(({ type }) => isJson(type)) ?? [];
  const problem = { type: 'application/problem+json' };
  return (chooseType(accept, documented ? [documented, problem] : [problem]) ?? problem).type;
};
