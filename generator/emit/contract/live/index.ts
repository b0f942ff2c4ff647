import type { Api, Operation } from '../../../model/api.ts';
import { loadValidator } from '../../../validate.ts';
import { createBench } from '../bench.ts';
import { placeText } from '../print/place.ts';
import type { WantedRequest } from '../support/request.ts';
import { isWrite, liveCases, type LiveCase } from './case.ts';
import { differencesOf, outcomesOf, verdictOf, type Difference, type Observed, type Verdict } from './judge.ts';
import { liveCredentials, maskOf, type Environment } from './secret.ts';

export type { Difference, Environment, LiveCase, Observed, Verdict };

/** A request with credentials, relative to the address of the API. */
export interface LiveRequest extends WantedRequest {
  readonly headers: Readonly<Record<string, string>>;
}

/** One API, ready to be tried against a server of its own. */
export interface LiveApi {
  readonly name: string;
  readonly cases: readonly LiveCase[];
  /** Operations that change something and were not allowed. */
  readonly left: readonly Operation[];
  /** Names that were allowed and are no operation. */
  readonly unknown: readonly string[];
  /** Variables that would have to be set. */
  readonly missing: readonly string[];
  requestOf(live: LiveCase): LiveRequest;
  /** Where the operation of a request stands in the description: `specs/orders/openapi.yaml:31:15`. */
  placeOf(live: LiveCase): string;
  judge(live: LiveCase, observed: Observed): Verdict;
  mask(text: string): string;
}

export interface LiveSettings {
  /** Names of operations that may be called although they change something. */
  readonly allow: readonly string[];
  readonly negatives: boolean;
  readonly environment: Environment;
}

/** What an API can be tried with: nothing is sent yet. */
export const createLive = async (api: Api, { allow, negatives, environment }: LiveSettings): Promise<LiveApi> => {
  const bench = createBench(api, (await loadValidator())(api.document));
  const isAllowed = (operation: Operation): boolean =>
    !isWrite(operation) || allow.includes(operation.name) || allow.includes(operation.id);
  const chosen = api.operations.filter(isAllowed);
  const given = new Map(chosen.map((operation) => [operation, liveCredentials(api, operation, environment)]));
  const names = new Set(api.operations.flatMap(({ name, id }) => [name, id]));
  return {
    name: api.name,
    cases: chosen.flatMap((operation) => liveCases(bench, operation, { negatives })),
    left: api.operations.filter((operation) => !isAllowed(operation)),
    unknown: allow.filter((name) => !names.has(name)),
    missing: [...new Set([...given.values()].flatMap((one) => ('missing' in one ? one.missing : [])))],
    requestOf: ({ operation, request, wanted }) => {
      const one = wanted.kind === 'refusal' && wanted.isAnonymous === true ? undefined : given.get(operation);
      const { headers, query, cookies } =
        one !== undefined && 'credentials' in one ? one.credentials : { headers: {}, query: '', cookies: [] };
      const cookie = [request.headers?.['cookie'], ...cookies].filter((text) => text !== undefined).join('; ');
      const joint = request.target.includes('?') ? '&' : '?';
      return {
        ...request,
        target: query === '' ? request.target : `${request.target}${joint}${query}`,
        headers: { ...headers, ...request.headers, ...(cookie === '' ? {} : { cookie }) },
      };
    },
    placeOf: ({ operation }) => placeText(api, operation.pointer),
    judge: (live, observed) => verdictOf(bench, live, observed),
    mask: maskOf(api, environment),
  };
};

/** Judges answers that were recorded earlier by the description as it is now. */
export const createDrift = async (
  api: Api,
): Promise<
  (operation: string, observed: Observed, wanted?: LiveCase['wanted']) => readonly Difference[] | undefined
> => {
  const bench = createBench(api, (await loadValidator())(api.document));
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  return (id, observed, wanted) => {
    const operation = operations.get(id);
    return (
      operation && [
        ...outcomesOf(wanted, operation, observed.status),
        ...differencesOf(bench, { operation, wanted }, observed),
      ]
    );
  };
};
