import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ran } from './run.ts';
import { readTarball } from './tarball.ts';

/** Why npm did not do what was asked for: its code and its own sentence. */
export interface NpmFault {
  readonly code: string;
  readonly summary: string;
}

/** What a registry knows of a package: its versions, none at all for a name that is not there. */
export type Published = { readonly versions: readonly string[] } | { readonly fault: NpmFault };

/** Asks the registry that npm is set up for. */
export const readVersions = async (folder: string, name: string): Promise<Published> => {
  // With its own cache, npm would answer for a registry that is down: what it knew some time ago.
  const cache = await mkdtemp(join(tmpdir(), 'specwright-'));
  const ran = await run('npm', ['view', name, 'versions', '--json', '--cache', cache, ...patience], folder);
  await rm(cache, { recursive: true, force: true });
  const fault = npmFault(ran);
  if (fault !== undefined) return fault.code === 'E404' ? { versions: [] } : { fault };
  const told = parseJson(ran.output.toString('utf8'));
  return { versions: [told].flat().filter((version) => typeof version === 'string') };
};

/** The files of a published package, by path. */
export const readPublished = async (
  folder: string,
  specifier: string,
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array> } | { readonly fault: NpmFault }> => {
  const place = await mkdtemp(join(tmpdir(), 'specwright-'));
  try {
    const ran = await run(
      'npm',
      ['pack', specifier, '--pack-destination', place, '--json', '--ignore-scripts', '--prefer-online', ...patience],
      folder,
    );
    const fault = npmFault(ran);
    if (fault !== undefined) return { fault };
    const [tarball] = await readdir(place);
    return { files: readTarball(await readFile(join(place, tarball ?? ''))) };
  } catch (error) {
    return { fault: { code: 'EUNREADABLE', summary: String(error) } };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};

// Somebody waits: a registry that does not answer is tried twice, not for minutes.
export const patience = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=500',
  '--fetch-timeout=60000',
  '--loglevel=error',
] as const;

/** What kept npm from doing something; undefined when it did it. */
export const npmFault = ({ code, output, errors }: Ran): NpmFault | undefined => {
  if (code === 0) return undefined;
  if (code === 'ENOENT') return { code: 'ENOENT', summary: 'npm is not there' };
  const told = parseJson(output.toString('utf8'));
  const error = typeof told === 'object' && told !== null && 'error' in told ? told.error : undefined;
  const [, fromErrors = ''] = /npm (?:error|ERR!) code (\S+)/u.exec(errors) ?? [];
  const lines = [...errors.matchAll(/npm (?:error|ERR!) (?!code |errno |A complete log)(.*\S)/gu)].map(
    ([, line = '']) => line,
  );
  return {
    code: textOf(error, 'code') ?? (fromErrors || String(code)),
    summary: (textOf(error, 'summary') ?? lines[0] ?? 'npm failed').split('\n')[0] ?? '',
  };
};

/** Whether a fault says that the registry could not be reached, or is not well. */
export const isUnreachable = ({ code }: NpmFault): boolean =>
  /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET|EIDLETIMEOUT|FETCH_ERROR|E5\d\d|ENOENT$|CERT_|SELF_SIGNED|UNABLE_TO)/u.test(
    code,
  );

const textOf = (value: unknown, name: string): string | undefined => {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' && member !== '' ? member : undefined;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
