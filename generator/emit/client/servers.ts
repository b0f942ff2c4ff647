import type { Server } from '../../model/api.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import { identifier, key, string } from '../../text/escape.ts';
import { literal } from '../../text/literal.ts';
import type { Fragment } from './imports.ts';

/** One address as a string; several, or one with variables, as a choice that the options make. */
export const serverFragment = (servers: readonly Server[]): Fragment => {
  const [server] = servers;
  if (server !== undefined && servers.length === 1 && server.variables.length === 0) {
    return { code: string(server.url), uses: [] };
  }
  const entries = servers.map((one) => code`${key(one.name)}: ${address(one)}`);
  return {
    code: code`${identifier('servers')}({ ${joinCode(entries, ', ')} })`,
    uses: [{ module: 'servers', name: 'servers' }],
  };
};

const address = ({ url, variables }: Server): Code =>
  variables.length === 0
    ? string(url)
    : code`[${string(url)}, ${literal(Object.fromEntries(variables.map(({ name, default: value }) => [name, value])))}]`;
