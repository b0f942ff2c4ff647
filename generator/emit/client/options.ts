import type { Api, SecurityScheme } from '../../model/api.ts';
import { usedSchemes } from '../../model/security.ts';
import { needsBaseUrl, serverChoices } from '../../model/server.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import { docComment, string, typeKey } from '../../text/escape.ts';
import { alternatives } from './security.ts';

/** The type of a client's options, and whether a client can be made without any. */
export interface OptionsType {
  readonly type: Code;
  readonly isRequired: boolean;
  readonly usesSecret: boolean;
}

/** What the description lets a caller choose: server, its variables, and the secrets that it asks for. */
export const optionsType = (api: Api): OptionsType => {
  const credentials = credentialsType(api);
  const isPlaceless = needsBaseUrl(api);
  const parts = [
    code`ClientOptions`,
    ...(isPlaceless ? [baseUrlMember] : []),
    ...serverMembers(api),
    ...(credentials === undefined ? [] : [credentials.type]),
  ];
  return {
    type: joinCode(parts, ' & '),
    isRequired: isPlaceless || (credentials?.isRequired ?? false),
    usesSecret: credentials !== undefined,
  };
};

const baseUrlMember = code`{\n${docComment('Where the API is: its description names no host.', '  ')}  baseUrl: string;\n}`;

const serverMembers = (api: Api): readonly Code[] => {
  const { servers, variables } = serverChoices(api);
  const names = [...new Set(servers.map(({ name }) => name))];
  const environment = code`${docComment('Which of the documented servers to call; the first one unless given.', '  ')}  environment?: ${joinCode(names.map(string), ' | ')};\n`;
  const members = variables.map((variable) => {
    const type = variable.enum.length > 0 ? joinCode(variable.enum.map(string), ' | ') : code`string`;
    const comment = docComment(variable.description ?? '', '    ', [{ tag: 'default', text: variable.default }]);
    return code`${comment}    ${typeKey(variable.name)}?: ${type};\n`;
  });
  const parts = [
    ...(names.length > 0 ? [environment] : []),
    ...(members.length > 0
      ? [
          code`${docComment('Values for the variable parts of the server address.', '  ')}  variables?: {\n${joinCode(members, '')}  };\n`,
        ]
      : []),
  ];
  return parts.length === 0 ? [] : [code`{\n${joinCode(parts, '')}}`];
};

const credentialsType = (api: Api): { readonly type: Code; readonly isRequired: boolean } | undefined => {
  const used = usedSchemes(api);
  const schemes = new Map(used.map((scheme) => [scheme.name, scheme]));
  const perOperation = api.operations.map(({ security }) => alternatives(used, security));
  const sets = uniqueBy(
    perOperation.flat().filter((names) => names.length > 0),
    (names) => JSON.stringify(names),
  );
  if (sets.length === 0) return undefined;
  // Someone who calls only what is open to everybody needs no secrets.
  const isRequired = perOperation.every((names) => names.length > 0 && names.every((set) => set.length > 0));
  const objects = isRequired
    ? sets.map((names) =>
        membersType(
          names.flatMap((name) => schemes.get(name) ?? []),
          false,
        ),
      )
    : [membersType(used, true)];
  const union = joinCode(objects, ' | ');
  return { type: objects.length > 1 ? code`(${union})` : union, isRequired };
};

const membersType = (schemes: readonly SecurityScheme[], areOptional: boolean): Code => {
  const members = schemes.flatMap((scheme) =>
    scheme.options.map((option) => {
      const comment = docComment([sentAs(scheme, option), scheme.description ?? ''].join('\n\n'), '  ');
      return code`${comment}  ${typeKey(option)}${areOptional ? code`?` : code``}: Secret;\n`;
    }),
  );
  return code`{\n${joinCode(members, '')}}`;
};

const sentAs = (scheme: SecurityScheme, option: string): string => {
  if (scheme.kind === 'basic')
    return `The ${option === scheme.options[0] ? 'user name' : 'password'} of HTTP basic authentication.`;
  return scheme.kind === 'apiKey'
    ? `Sent as the ${scheme.in === 'query' ? 'query parameter' : scheme.in} \`${scheme.parameter}\`.`
    : 'Sent as a bearer token.';
};

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
