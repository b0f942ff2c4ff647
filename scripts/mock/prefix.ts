import type { Mock, MockedApi } from '../../generator/index.ts';

type Outgoing = Awaited<ReturnType<Mock['answer']>>;

/** Who may answer a request, and under which target; the first that knows an operation for it does. */
export interface Route {
  readonly ways: readonly { readonly mock: Mock; readonly target: string }[];
  readonly secrets: readonly string[];
  /** The answer when nobody is responsible. */
  readonly unknown: Outgoing;
}

/** Tells by the first segment of a path which API is meant; a single API is meant without one too. */
export const chooseApi = (apis: readonly MockedApi[], target: string): Route => {
  const [, name = '', rest = ''] = /^(?:https?:\/\/[^/?#]*)?\/([^/?#]*)(.*)$/su.exec(target) ?? [];
  const named = apis.find((api) => api.name === name);
  const [only] = apis.length === 1 ? apis : [];
  const below = rest.startsWith('/') ? rest : `/${rest}`;
  const ways = [
    ...(named === undefined ? [] : [{ mock: named.mock, target: below }]),
    ...(only === undefined ? [] : [{ mock: only.mock, target }]),
  ];
  return { ways, secrets: (named ?? only)?.secrets ?? [], unknown: unknown(apis, name) };
};

const unknown = (apis: readonly MockedApi[], name: string): Outgoing => {
  const prefixes = apis.map((api) => `/${api.name}`);
  const detail = `${name === '' ? 'No API is named' : 'There is no API of this name'}: a path begins with ${prefixes.join(', ')}.`;
  return {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title: 'Not Found', status: 404, detail, apis: prefixes }),
    operation: undefined,
    note: detail,
  };
};
