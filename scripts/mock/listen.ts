import { problem, type Problem } from '../../generator/index.ts';

/** The port that was typed; undefined when it is none. */
export const portOf = (flag: string): number | undefined =>
  /^\d{1,5}$/u.test(flag) && Number(flag) <= 65_535 ? Number(flag) : undefined;

/** Why a port that was typed is refused. */
export const portFault = (flag: string): string => `--port has to be a number from 0 to 65535, not \`${flag}\`.`;

/** Why a server that was to listen does not. */
export const listenProblem = (error: NodeJS.ErrnoException, path: string): Problem =>
  error.code === 'EADDRINUSE'
    ? problem('port-taken', { path }, 'Another program listens on this port already.')
    : problem('port-refused', { path }, `The system refuses to listen here (${error.code ?? error.message}).`);
