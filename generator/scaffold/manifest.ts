import type { JsonObject, JsonValue } from '../model/api.ts';
import { isObject } from '../model/resolve.ts';
import { parse } from '../read/parse.ts';
import { insertMember, type Member } from './insert.ts';

/** The commands that a project gets as npm scripts. */
const scriptNames = ['build', 'check', 'lint', 'watch', 'mock', 'diff', 'release'] as const;

export interface ManifestEdit {
  readonly text: string;
  /** What precedes the names of the scripts: nothing, unless one of the names is taken. */
  readonly prefix: string;
  /** Whether the tool was added to what npm has to install. */
  readonly needsInstall: boolean;
  /** Names of scripts that are something else already. */
  readonly taken: readonly string[];
}

/** A package.json with the scripts and the tool itself, formatted as it was; undefined when it cannot be edited. */
export const editManifest = (before: string | undefined, version: string): ManifestEdit | undefined => {
  const text = before ?? '{\n  "private": true,\n  "type": "module"\n}\n';
  const { value } = parse(text);
  if (!isObject(value)) return undefined;
  const scripts = membersOf(value, 'scripts');
  const isTaken = (name: string, command: string): boolean => scripts.has(name) && scripts.get(name) !== command;
  const prefix = scriptNames.some((name) => isTaken(name, `specwright ${name}`)) ? 'api:' : '';
  const wanted = scriptNames.map((name) => ({ name: `${prefix}${name}`, value: `specwright ${name}` }));
  const taken = wanted.filter(({ name, value: command }) => isTaken(name, command));
  const missing = wanted.filter(({ name }) => !scripts.has(name));
  const needsInstall = !['dependencies', 'devDependencies'].some((kind) => membersOf(value, kind).has('specwright'));
  const edited = [
    ...missing.map((member) => ({ path: ['scripts'], member })),
    ...(needsInstall ? [{ path: ['devDependencies'], member: { name: 'specwright', value: `^${version}` } }] : []),
  ].reduce<string | undefined>(
    (done, { path, member }) => (done === undefined ? undefined : insertMember(done, path, member)),
    text,
  );
  if (edited === undefined) return undefined;
  return { text: replaceScripts(edited, taken), prefix, needsInstall, taken: taken.map(({ name }) => name) };
};

/** The licence and the scope that a package.json speaks of. */
export const manifestFacts = (text: string | undefined): { readonly license?: string; readonly scope?: string } => {
  const value = text === undefined ? undefined : parse(text).value;
  if (!isObject(value)) return {};
  const [license, name] = [value['license'], value['name']];
  const scope = typeof name === 'string' ? /^(@[a-z0-9~-][a-z0-9._~-]*)\//u.exec(name)?.[1] : undefined;
  return {
    ...(typeof license === 'string' && /^[\w.+-]+$/u.test(license) ? { license } : {}),
    ...(scope === undefined ? {} : { scope }),
  };
};

// Only where somebody has said that they may be replaced: the commands are short texts, found by their keys.
const replaceScripts = (text: string, scripts: readonly Member[]): string =>
  scripts.reduce(
    (done, { name, value }) =>
      done.replace(
        new RegExp(
          `("scripts"\\s*:\\s*\\{(?:[^{}"]|"(?:[^"\\\\]|\\\\.)*")*?"${name}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`,
          'u',
        ),
        (_, start: string) => start + JSON.stringify(value),
      ),
    text,
  );

const membersOf = (value: JsonObject, name: string): ReadonlyMap<string, JsonValue> => {
  const part = Object.hasOwn(value, name) ? value[name] : undefined;
  return new Map(isObject(part) ? Object.entries(part) : []);
};
