import type { Api, SecurityRequirement, SecurityScheme } from '../../../model/api.ts';
import { valueAt } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';
import { code } from './code.ts';
import { list, say, type Words } from './words.ts';

/** What an operation asks for, as one sentence in Markdown. */
export const securitySentence = (security: readonly SecurityRequirement[], words: Words): string => {
  if (security.length === 0) return say(words, 'auth.none');
  const ways = security.map((requirement) =>
    requirement.length === 0
      ? say(words, 'auth.anonymous')
      : joined(
          requirement.map(({ scheme, scopes }) =>
            scopes.length === 0
              ? code(scheme)
              : say(words, `auth.scopes.${scopes.length === 1 ? 'one' : 'many'}`, {
                  scheme: code(scheme),
                  scopes: list(words, scopes.map(code), 'and'),
                }),
          ),
          'and',
          requirement.some(hasScopes) ? ',' : '',
          words,
        ),
  );
  return joined(
    ways,
    'or',
    security.some((requirement) => requirement.length > 1 || requirement.some(hasScopes)) ? ';' : '',
    words,
  );
};

/** Whether a scheme is told with a list of its own, in which there is an "and". */
const hasScopes = ({ scopes }: SecurityRequirement[number]): boolean => scopes.length > 1;

/** Items as a sentence lists them, apart by a mark where they hold lists. */
const joined = (items: readonly string[], conjunction: 'and' | 'or', mark: ',' | ';' | '', words: Words): string =>
  mark === '' || items.length < 2
    ? list(words, items, conjunction)
    : `${items.slice(0, -1).join(`${mark} `)}${mark} ${say(words, conjunction)} ${items.at(-1) ?? ''}`;

/** How a scheme's secrets travel, in Markdown: "header `X-Api-Key`". */
export const sentAs = (api: Api, scheme: SecurityScheme, words: Words): string => {
  switch (scheme.kind) {
    case 'basic':
      return say(words, 'auth.basic');
    case 'bearer':
      return say(words, 'auth.bearer');
    case 'oauth2':
      return say(words, 'auth.oauth2');
    case 'openIdConnect':
      return say(words, 'auth.openIdConnect');
    case 'apiKey':
      return say(words, `auth.${scheme.in}`, { name: code(scheme.parameter) });
    case 'other': {
      const value = valueAt(api.document, scheme.pointer);
      const given = isObject(value) ? value : {};
      const [place, name] = [ownText(given, 'in'), ownText(given, 'name')];
      const isKey = (place === 'header' || place === 'cookie') && name !== undefined;
      const type = isKey
        ? say(words, `auth.${place}`, { name: code(name) })
        : code(ownText(given, 'scheme') ?? ownText(given, 'type') ?? '');
      return say(words, 'auth.other', { type });
    }
  }
};

/** A flow of OAuth 2, with its addresses and scopes. */
export interface FlowView {
  readonly name: string;
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
  readonly scopes: readonly { readonly name: string; readonly meaning: string }[];
}

/** The flows that a scheme describes. */
export const flowsOf = (api: Api, scheme: SecurityScheme, words: Words): readonly FlowView[] => {
  const value = valueAt(api.document, scheme.pointer);
  if (!isObject(value)) return [];
  return ownEntries(value, 'flows').flatMap(([name, flow]) =>
    isObject(flow)
      ? [
          {
            name,
            addresses: ['authorizationUrl', 'tokenUrl', 'refreshUrl'].flatMap((key) => {
              const url = ownText(flow, key);
              return url === undefined ? [] : [{ label: say(words, key), url }];
            }),
            scopes: ownEntries(flow, 'scopes').map(([scope, meaning]) => ({
              name: scope,
              meaning: typeof meaning === 'string' ? meaning : '',
            })),
          },
        ]
      : [],
  );
};

/** A member of the scheme that the model leaves out. */
export const schemeText = (api: Api, scheme: SecurityScheme, name: string): string => {
  const value = valueAt(api.document, scheme.pointer);
  const text = isObject(value) ? own(value, name) : undefined;
  return typeof text === 'string' ? text : '';
};
