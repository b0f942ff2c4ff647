import { warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import { child } from '../pointer.ts';
import { templateNames } from '../template.ts';
import type { Check } from './check.ts';

/**
 * What stands in braces, in paths and in addresses of servers, and is not described; and what is described and not there. Clients
 * send such braces as they are, which nobody means.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating
 * @see https://spec.openapis.org/oas/v3.1.1#server-variable-object
 */
export const braceProblems: Check = ({ source: { locate }, operations, servers }) => {
  const ofPaths = operations.flatMap(({ path, pointer, parameters }) => {
    const described = parameters.filter((parameter) => parameter.in === 'path');
    const missing = missingIn(path, described);
    return [
      ...(missing.length === 0
        ? []
        : [
            warning(
              'path-parameter',
              locate(pointer),
              `No parameter describes ${listed(missing)} of the path ${quote(path)}.`,
            ),
          ]),
      ...described
        .filter(({ name }) => !path.includes(`{${name}}`))
        .map((parameter) =>
          warning(
            'path-parameter',
            locate(parameter.pointer),
            `The path ${quote(path)} has no ${quote(`{${parameter.name}}`)}.`,
          ),
        ),
    ];
  });
  const all = new Map(
    [...servers, ...operations.flatMap((operation) => operation.servers)].map((server) => [server.pointer, server]),
  );
  const ofServers = [...all.values()].flatMap(({ pointer, url, variables }) => {
    const missing = missingIn(url, variables);
    return [
      ...(missing.length === 0
        ? []
        : [
            warning(
              'server-variable',
              locate(child(pointer, 'url')),
              `No variable describes ${listed(missing)} of the address ${quote(url)}.`,
            ),
          ]),
      ...variables
        .filter((variable) => variable.enum.length > 0 && !variable.enum.includes(variable.default))
        .map(({ name, default: value }) =>
          warning(
            'server-variable',
            locate(child(pointer, 'variables', name, 'default')),
            `The default ${quote(value)} of ${quote(name)} is none of its values.`,
          ),
        ),
    ];
  });
  // A parameter of a path is one of each of its operations.
  return [
    ...new Map(
      [...ofPaths, ...ofServers].map((one) => [`${one.place.line}:${one.place.column} ${one.message}`, one]),
    ).values(),
  ];
};

const missingIn = (template: string, described: readonly { readonly name: string }[]): readonly string[] =>
  [...new Set(templateNames(template))].filter((name) => !described.some((one) => one.name === name));

const listed = (names: readonly string[]): string => {
  const [first = '', ...others] = names;
  return `${quote(`{${first}}`)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
};
