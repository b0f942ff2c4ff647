import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ProblemCode } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { relativePath } from './paths.ts';
import { isRemote } from './remote.ts';
import { noteLink } from './trace.ts';

/** The folder that references may not leave. */
export interface Confinement {
  readonly root: string;
  readonly folder: string;
  /** The folder once links are followed. */
  readonly real: string;
  /** The origins on the network whose files may be part of the description. */
  readonly origins: ReadonlySet<string>;
}

/** `specs/` for a description that lies under it, else the description's own folder. */
export const confine = async (
  root: string,
  description: string,
  origins: readonly string[] = [],
): Promise<Confinement> => {
  const specs = join(root, 'specs');
  const folder = isUnder(specs, description) ? specs : dirname(description);
  const real = await realpath(folder).catch(() => folder);
  noteLink(folder, real);
  return { root, folder, real, origins: new Set(origins) };
};

export type Target =
  { readonly absolute: string } | { readonly code: ProblemCode; readonly message: string; readonly remedy?: string };

/** The file that the part of a reference before `#` leads to, seen from the file that holds the reference. */
export const resolveUri = ({ root, folder, origins }: Confinement, base: string, uri: string): Target => {
  if (isRemote(base) || /^[a-z][a-z0-9+.-]+:|^\/\//i.test(uri)) return resolveRemote(origins, base, uri);
  const path = decode(uri);
  if (path === undefined || path.includes('\\') || path.includes('\0')) {
    return { code: 'ref-invalid', message: `The reference ${quote(uri)} is not a path.` };
  }
  const absolute = resolve(dirname(base), path);
  if (!isUnder(folder, absolute))
    return { code: 'ref-outside', message: `The reference ${quote(uri)} leads out of ${shown(root, folder)}.` };
  return { absolute };
};

// From a file of the network no way leads back to the disk; an address without a scheme means nothing on the disk.
const resolveRemote = (origins: ReadonlySet<string>, base: string, uri: string): Target => {
  const from = isRemote(base) ? base : undefined;
  const url = URL.canParse(uri, from) ? new URL(uri, from) : undefined;
  if (origins.size === 0 || url === undefined || !/^https?:$/.test(url.protocol))
    return {
      code: 'ref-remote',
      message: `The reference ${quote(uri)} is an address on the network, which is not fetched.`,
    };
  if (url.username !== '' || url.password !== '')
    return {
      code: 'ref-remote',
      message: `The reference to \`${url.host}\` holds a user or a password.`,
      remedy: 'Leave them out: nothing is fetched that needs them.',
    };
  if (!origins.has(url.origin))
    return {
      code: 'ref-remote',
      message: `The reference ${quote(uri)} leads to ${quote(url.origin)}, which \`x-specwright.remoteRefs\` does not list.`,
      remedy: 'List the origin there, or save the file beside the description.',
    };
  url.hash = '';
  return { absolute: url.href };
};

/** The real path of a file, links followed; `undefined` when it lies outside. A missing file stays as it is. */
export const confinedPath = async ({ real }: Confinement, absolute: string): Promise<string | undefined> => {
  const target = await realpath(absolute).catch(() => undefined);
  if (target === undefined) return absolute;
  noteLink(absolute, target);
  return isUnder(real, target) ? target : undefined;
};

/** The confining folder as messages call it. */
export const shown = (root: string, folder: string): string => quote(`${relativePath(root, folder) || '.'}/`);

const decode = (uri: string): string | undefined => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return undefined;
  }
};

const isUnder = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
