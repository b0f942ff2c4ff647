import type { JsonObject, SecurityScheme } from '../../model/api.ts';
import { buildSecuritySchemes } from '../../model/security.ts';
import { buildServers, defaultServers } from '../../model/server.ts';
import type { Finding } from '../schema/comparison.ts';
import type { Exchange } from './exchange.ts';

/** One description with the operations that consumers call. */
export interface Side {
  readonly document: JsonObject;
  readonly operations: readonly Exchange[];
}

/** Compares the options that a client is made with: which server, its variables, and the secrets. */
export const compareOptions = (before: Side, after: Side): readonly Finding[] => [
  ...compareNames(environments(before), environments(after), 'environment-removed'),
  ...compareNames(variables(before), variables(after), 'server-variable-removed'),
  ...compareNames(secrets(before).places, secrets(after).places, 'client-option-removed'),
  ...compareDemand(before, after),
];

/** Names with the places that they come from. */
type Names = ReadonlyMap<string, string>;

const compareNames = (
  from: Names,
  to: Names,
  rule: 'environment-removed' | 'server-variable-removed' | 'client-option-removed',
): readonly Finding[] => {
  const after = [...to.values()][0] ?? '';
  return [...from].filter(([name]) => !to.has(name)).map(([subject, before]) => ({ rule, before, after, subject }));
};

const serverLists = ({ document, operations }: Side) => [
  buildServers(document, '') ?? defaultServers,
  ...operations.map(({ servers }) => servers),
];

// Where there is one server, nobody chooses, and it has no name.
const environments = (side: Side): Names =>
  new Map(
    serverLists(side)
      .filter((servers) => servers.length > 1)
      .flat()
      .map(({ name, pointer }) => [name, pointer]),
  );

const variables = (side: Side): Names =>
  new Map(
    serverLists(side)
      .flat()
      .flatMap((server) => server.variables.map(({ name }) => [name, server.pointer] as const)),
  );

/** The options that hold secrets, and the sets of them that are enough. */
interface Secrets {
  readonly places: Names;
  /** A client cannot be made without: every operation demands something. */
  readonly isRequired: boolean;
  readonly sets: readonly (readonly string[])[];
}

const secrets = ({ document, operations }: Side): Secrets => {
  const asked = new Set(operations.flatMap(({ security }) => security.list.flat().map(({ scheme }) => scheme)));
  const used = new Map(
    buildSecuritySchemes(document)
      .filter(({ name, kind }) => asked.has(name) && kind !== 'other')
      .map((scheme) => [scheme.name, scheme]),
  );
  const optionsOf = (scheme: SecurityScheme | undefined): readonly string[] => scheme?.options ?? [];
  const demands = operations.map(({ security }) =>
    security.list.map((alternative) => alternative.flatMap(({ scheme }) => optionsOf(used.get(scheme)))),
  );
  return {
    places: new Map(
      [...used.values()].flatMap(({ options, pointer }) => options.map((option) => [option, pointer] as const)),
    ),
    isRequired:
      demands.length > 0 &&
      demands.every((alternatives) => alternatives.length > 0 && alternatives.every((names) => names.length > 0)),
    sets: demands.flat().filter((names) => names.length > 0),
  };
};

const compareDemand = (before: Side, after: Side): readonly Finding[] => {
  const from = secrets(before);
  const to = secrets(after);
  if (!to.isRequired) return [];
  // Whoever made a client with one of the old sets has to be able to go on with it.
  const given = from.isRequired ? from.sets : [[]];
  const lacking = given.find((names) => !to.sets.some((needed) => needed.every((name) => names.includes(name))));
  if (lacking === undefined) return [];
  const subject = [...new Set(to.sets.flat())].filter((name) => !lacking.includes(name)).join(', ');
  return [
    {
      rule: 'client-option-required',
      before: [...from.places.values()][0] ?? '',
      after: [...to.places.values()][0] ?? '',
      subject,
    },
  ];
};
