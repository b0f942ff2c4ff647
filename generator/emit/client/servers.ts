import type { JsonValue, Server, ServerVariable } from '../../model/api.ts';
import { identifier, key, string } from '../../text/escape.ts';
import { call, list, object, type Layout } from '../../text/layout.ts';
import { literalLayout } from '../../text/literal.ts';
import type { Fragment } from './imports.ts';

/** One address as a string; several, or one with variables, as a choice that the options make. */
export const serverFragment = (servers: readonly Server[]): Fragment => {
  const [server] = servers;
  if (server === undefined || servers.length > 1 || server.variables.length > 0) {
    const layout = call(identifier('servers'), [object(servers.map((one) => [key(one.name), address(one)]))]);
    return { layout, uses: [{ module: 'servers', name: 'servers' }] };
  }
  return /^[a-z][a-z0-9+.-]*:/iu.test(server.url)
    ? { layout: string(server.url), uses: [] }
    : { layout: call(identifier('relative'), [string(server.url)]), uses: [{ module: 'servers', name: 'relative' }] };
};

const address = ({ url, variables }: Server): Layout =>
  variables.length === 0
    ? string(url)
    : list([
        string(url),
        literalLayout(Object.fromEntries(variables.map((variable) => [variable.name, values(variable)]))),
      ]);

// Where there is a choice, the default comes first.
const values = ({ default: usual, enum: choice }: ServerVariable): JsonValue =>
  choice.length === 0 ? usual : [...new Set([usual, ...choice])];
