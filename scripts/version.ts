import { readFileSync } from 'node:fs';

/** The version of the tool. */
export const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string; // our own manifest
