import type { MediaType, Operation, Response } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { essenceOf, isJsonType } from '../../../model/media-type.ts';
import type { Bench } from '../bench.ts';
import { say } from '../support/check.ts';
import type { LiveCase } from './case.ts';
import { headerFaults } from './header.ts';
import { unknownMembers, writeOnlyMembers } from './member.ts';

/** What a server answered. */
export interface Observed {
  readonly status: number;
  /** Empty when there was none. */
  readonly contentType: string;
  readonly text: string;
  /** By their names in lower case; absent where nobody kept them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something about an answer that the description does not say, or says otherwise. */
export interface Difference {
  readonly kind: 'status' | 'media type' | 'header' | 'body' | 'member' | 'outcome';
  readonly message: string;
}

/** The documented response that a status stands for: itself, its range, or the default. */
const responseFor = ({ responses }: Operation, status: number): Response | undefined =>
  responses.find((response) => response.status === String(status)) ??
  responses.find((response) => response.status.toUpperCase() === `${String(status)[0] ?? ''}XX`) ??
  responses.find((response) => response.status === 'default');

/** Everything in which an answer differs from the description. */
export const differencesOf = (
  bench: Bench,
  { operation, wanted }: { readonly operation: Operation; readonly wanted: LiveCase['wanted'] | undefined },
  observed: Observed,
): readonly Difference[] => {
  const { status, headers } = observed;
  const response = responseFor(operation, status);
  if (response === undefined)
    return isChallenge(wanted, status) ? [] : [{ kind: 'status', message: `The status ${status} is not documented.` }];
  const faults = headers === undefined ? [] : headerFaults(bench, { status, headers }, response);
  return [
    ...faults.map((message): Difference => ({ kind: 'header', message })),
    ...contentDifferences(bench, { operation, response }, observed),
  ];
};

// HTTP itself documents these for a call without credentials, and few descriptions repeat it.
const isChallenge = (wanted: LiveCase['wanted'] | undefined, status: number): boolean =>
  wanted?.kind === 'refusal' && wanted.isAnonymous === true && (status === 401 || status === 403);

const contentDifferences = (
  bench: Bench,
  { operation, response }: { readonly operation: Operation; readonly response: Response },
  observed: Observed,
): readonly Difference[] => {
  const { status, contentType, text } = observed;
  if (response.content.length === 0) return [];
  const media = mediaFor(response.content, contentType);
  const documented = response.content.map(({ mediaType }) => mediaType).join(', ');
  if (text === '') {
    // Text may be empty, and JSON never is.
    const isJson =
      media === undefined ? response.content.every(({ mediaType }) => isJsonType(mediaType)) : isJsonType(contentType);
    return isJson && !isBodiless(operation, status)
      ? [{ kind: 'body', message: `The ${status} has no body, and is documented as ${documented}.` }]
      : [];
  }
  if (media === undefined) {
    return [
      {
        kind: 'media type',
        message: `The ${status} is documented as ${documented}, and came as ${contentType === '' ? 'nothing in particular' : contentType}.`,
      },
    ];
  }
  return isJsonType(contentType) ? bodyDifferences(bench, media, observed) : [];
};

const mediaFor = (content: readonly MediaType[], contentType: string): MediaType | undefined => {
  const essence = essenceOf(contentType).toLowerCase();
  const fits = ({ mediaType }: MediaType): boolean => {
    const [type = '', subtype = ''] = essenceOf(mediaType).toLowerCase().split('/');
    return (
      essence === `${type}/${subtype}` ||
      mediaType.startsWith('*/*') ||
      (subtype === '*' && essence.startsWith(`${type}/`))
    );
  };
  return content.find(fits);
};

const bodyDifferences = (bench: Bench, { schema }: MediaType, { status, text }: Observed): readonly Difference[] => {
  const parsed = parse(text);
  if (parsed === undefined) return [{ kind: 'body', message: `The body of the ${status} is no JSON.` }];
  if (schema === undefined) return [];
  const violations = bench.judge(schema.pointer, parsed.value, 'response') ?? [];
  return [
    ...say(violations).map((one): Difference => ({
      kind: 'body',
      message: `The body of the ${status} breaks its schema: ${one}.`,
    })),
    ...writeOnlyMembers(bench, parsed.value, schema.pointer).map((place): Difference => ({
      kind: 'body',
      message: `The ${status} has \`${place}\`, which is writeOnly.`,
    })),
    ...unknownMembers(bench, parsed.value, schema.pointer).map((place): Difference => ({
      kind: 'member',
      message: `The ${status} has \`${place}\`, of which nothing is documented.`,
    })),
  ];
};

const parse = (text: string) => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** What came of a case: `refused` is a documented error where a success was hoped for, which a server's data may cause. */
export interface Verdict {
  readonly outcome: 'passed' | 'refused' | 'failed';
  readonly reasons: readonly string[];
}

/** Judges the answer to a case: a server error and what is not documented always fail. */
export const verdictOf = (bench: Bench, { operation, wanted }: LiveCase, observed: Observed): Verdict => {
  const { status } = observed;
  const contradictions = differencesOf(bench, { operation, wanted }, observed)
    .filter(({ kind }) => kind !== 'member')
    .map(({ message }) => message);
  const reasons = [...failures(status), ...contradictions, ...surprises(wanted, operation, status)];
  if (reasons.length > 0) return { outcome: 'failed', reasons };
  const isRefused = wanted.kind === 'success' && status >= 400;
  return isRefused
    ? { outcome: 'refused', reasons: [`${status}, which is documented.`] }
    : { outcome: 'passed', reasons: [] };
};

/** What an answer of the past shows to be wrong, whatever it says: a server error, and what nobody wanted of its case. */
export const outcomesOf = (
  wanted: LiveCase['wanted'] | undefined,
  operation: Operation,
  status: number,
): readonly Difference[] =>
  [...failures(status), ...(wanted === undefined ? [] : surprises(wanted, operation, status))].map((message) => ({
    kind: 'outcome',
    message,
  }));

const failures = (status: number): readonly string[] => (status >= 500 ? [`The server failed with ${status}.`] : []);

const surprises = (wanted: LiveCase['wanted'], operation: Operation, status: number): readonly string[] => {
  if (wanted.kind === 'refusal')
    return status < 400 ? [`The server accepts what the description refuses: ${wanted.fault}.`] : [];
  if (wanted.kind === 'status')
    return responseFor(operation, status)?.status === wanted.status
      ? []
      : [`${wanted.status} is what the example stands for, and ${status} came.`];
  return status === 401 || status === 403 ? [`The credentials were refused (${status}).`] : [];
};
