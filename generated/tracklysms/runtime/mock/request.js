// Run-time code, the same in every package that Specwright generates. Do not edit.
import { parseJson, readBody } from './body.js';
import { Fault } from './fault.js';
import { typeOf } from './negotiate.js';
import { fromPairs, fromText } from './style.js';
import { decode } from './target.js';
import { equal } from './schema.js';
import { asciiOf, essence, own, segment } from './text.js';

/**
 * @typedef {object} Read
 * @property {Violations} violations
 * @property {readonly { readonly examples: readonly import('./types.js').RequestExample[], readonly value: unknown }[]} values
 */
/** @typedef {readonly import('./types.js').Violation[]} Violations */

/**
 * Reads the parameters of a request and checks them.
 *
 * @param {import('./types.js').Operation} operation
 * @param {Readonly<Record<string, import('./types.js').Check>>} checks
 * @param {import('./security.js').Readers & { readonly path: ReadonlyMap<string, string> }} raw
 * @returns {Read}
 */
export const readParameters = (operation, checks, raw) => {
  const parameters = operation.parameters ?? [];
  const read = parameters.map((parameter) => {
    if (parameter.empty && raw.query.some(([name, text]) => name === parameter.name && text === '')) return { violations: [], values: [] };
    const value = valueOfParameter(parameter, parameters, raw);
    const at = /** @type {const} */ ({ in: parameter.in, name: parameter.name });
    if (value === undefined) {
      const detail = `The ${parameter.in} parameter \`${parameter.name}\` is missing.`;
      return { violations: parameter.required ? [{ ...at, pointer: '', keyword: 'required', detail }] : [], values: [] };
    }
    const subject = `The ${parameter.in} parameter \`${parameter.name}\``;
    return {
      violations: violationsOf(own(checks, parameter.check ?? ''), value, at, subject),
      values: [{ examples: parameter.examples ?? [], value }],
    };
  });
  return { violations: read.flatMap(({ violations }) => violations), values: read.flatMap(({ values }) => values) };
};

/**
 * @param {import('./types.js').Parameter} parameter
 * @param {readonly import('./types.js').Parameter[]} all
 * @param {import('./security.js').Readers & { readonly path: ReadonlyMap<string, string> }} raw
 */
const valueOfParameter = (parameter, all, raw) => {
  const { name, in: place, style } = parameter;
  const subject = `The ${place} parameter \`${name}\``;
  if (place === 'path' || place === 'header') {
    const text = place === 'path' ? raw.path.get(name) : raw.header(name);
    if (text === undefined) return undefined;
    if (style === 'json') return parseJson(place === 'path' ? decode(text, place, `\`${name}\``) : text, place, subject);
    return fromText(parameter, text);
  }
  const pairs = place === 'query' ? raw.query : raw.cookies;
  if (style === 'json') {
    const found = pairs.find(([given]) => given === name);
    return found && parseJson(decode(found[1], place, `\`${name}\``, place === 'query'), place, subject);
  }
  const taken = new Set(all.filter((one) => one !== parameter && one.in === place).map((one) => one.name));
  return fromPairs(parameter, pairs, taken);
};

/**
 * Reads the body of a request and checks it.
 *
 * @param {import('./types.js').Operation} operation
 * @param {Readonly<Record<string, import('./types.js').Check>>} checks
 * @param {import('./types.js').Incoming} incoming
 * @param {number} limit
 * @returns {Promise<Read>}
 */
export const readContent = async ({ body }, checks, incoming, limit) => {
  // Read in any case: what comes next on the connection is another request.
  const bytes = Number(incoming.header('content-length') ?? 0) > limit ? undefined : await incoming.read(limit);
  if (bytes === undefined) throw new Fault([413], `The body has more than ${limit} bytes.`);
  if (!body) return { violations: [], values: [] };
  const contentType = incoming.header('content-type') ?? '';
  const given = essence(contentType);
  // A form without fields has no bytes, and is there.
  if (bytes.length === 0 && !(body.required && given === 'application/x-www-form-urlencoded')) {
    /** @type {Violations} */
    const missing = [{ in: 'body', pointer: '', keyword: 'required', detail: 'The body is missing.' }];
    return { violations: body.required ? missing : [], values: [] };
  }
  const documented = body.content.map(({ type }) => type).join(', ');
  const described = typeOf(contentType, body.content);
  if (!described) {
    const detail = `${given ? `\`${given}\` is not documented` : 'The request says nothing of its Content-Type'}; the body has to be ${documented}.`;
    throw new Fault([415], detail, { headers: { accept: asciiOf(documented) } });
  }
  const value = readBody(bytes, contentType, described);
  if (value === undefined) return { violations: [], values: [] };
  return {
    violations: violationsOf(own(checks, described.check ?? ''), value, { in: 'body' }, 'The body'),
    values: [{ examples: described.examples ?? [], value }],
  };
};

/**
 * @param {import('./types.js').Check | undefined} check
 * @param {unknown} value
 * @param {Pick<import('./types.js').Violation, 'in' | 'name'>} at
 * @param {string} subject
 * @returns {Violations}
 */
const violationsOf = (check, value, at, subject) => {
  if (!check || check(value)) return [];
  // Branches that share a part find the same fault in it.
  const seen = new Set();
  const errors = (check.errors ?? []).filter((error) => {
    const key = `${error.keyword} ${error.schemaPath} ${placeOf(error)}`;
    return !seen.has(key) && seen.add(key);
  });
  return errors.slice(0, 100).map((error) => {
    const place = placeOf(error);
    return {
      ...at,
      pointer: place,
      keyword: error.keyword,
      detail: `${place === '' ? subject : `\`${place}\`${at.name === undefined ? '' : ` of the ${at.in} parameter \`${at.name}\``}`} ${messageOf(error)}.`,
      schema: error.schemaPath,
    };
  });
};

// A missing member is talked of as if it were there: `/name` is required.
/** @param {import('./types.js').CheckError} error */
const placeOf = ({ instancePath, keyword, params }) => {
  const member = params[keyword === 'required' || keyword === 'dependentRequired' ? 'missingProperty' : ''];
  return typeof member === 'string' ? instancePath + segment(member) : instancePath;
};

/** @param {import('./types.js').CheckError} error */
const messageOf = ({ keyword, params, message = `must satisfy ${keyword}` }) => {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'enum':
      return `must be one of ${/** @type {readonly unknown[]} */ (params['allowedValues']).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `must not have the member \`${params['additionalProperty'] ?? params['unevaluatedProperty']}\``;
    default:
      return message.replace('NOT', 'not');
  }
};

/**
 * The names of the examples that a request is: every value that has an example of the name equals it.
 *
 * @param {Read['values']} values
 */
export const exampleNames = (values) => {
  const names = new Set(values.flatMap(({ examples }) => examples.map(({ name }) => name)));
  return [...names].filter((name) =>
    values.every(({ examples, value }) => {
      const example = examples.find((one) => one.name === name);
      return !example || equal(example.value, value) || ('verbatim' in example && equal(example.verbatim, value));
    }),
  );
};

/**
 * The documented discrepancy that a request repeats to the letter, if it does.
 *
 * @param {Read['values']} values
 */
export const verbatimDiscrepancy = (values) => {
  for (const { examples, value } of values) {
    const example = examples.find((one) => 'verbatim' in one && equal(one.verbatim, value));
    if (example) return `request example ${example.name}: ${example.discrepancy ?? ''}`;
  }
  return undefined;
};
