import type { JsonObject, JsonValue } from '../model/api.ts';
import { artefacts, isArtefact } from '../model/artefact.ts';
import { child } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { DocumentFile } from './document.ts';
import { coverageDimensions, isCoverageDimension } from '../model/coverage.ts';
import { quote } from '../problem/quote.ts';
import { isCoreModule, isPackageName, isScope, isVersion } from './package.ts';
import type { PackageSettings } from './package.ts';
import { originOf } from './remote.ts';
import { kindOf } from './version.ts';

/** Reads one `x-specwright`, as far as it is known at its place. */
export const settingsOf = (
  file: DocumentFile,
  value: JsonValue | undefined,
  pointer: Pointer,
  known: readonly (keyof PackageSettings)[],
): { readonly settings: PackageSettings; readonly problems: readonly Problem[] } => {
  if (value === undefined) return { settings: {}, problems: [] };
  if (!isObject(value))
    return { settings: {}, problems: [invalid(file, pointer, `\`x-specwright\` is ${kindOf(value)}, not an object.`)] };
  const problems = Object.entries(value).flatMap(([key, setting]) => {
    const place = child(pointer, key);
    const name = known.find((one) => one === key);
    if (name === undefined) {
      return [
        invalid(
          file,
          place,
          `\`x-specwright\` has no setting ${quote(key)} here.`,
          `The settings are ${known.map((one) => `\`${one}\``).join(', ')}.`,
        ),
      ];
    }
    if (name === 'remoteRefs' && isList(setting)) return notOrigins(file, setting, place);
    if (name === 'docs' && isObject(setting)) return notAboutDocs(file, setting, place);
    const wants = settings[name];
    return wants.accepts(setting) ? [] : [invalid(file, place, `\`${key}\` is ${kindOf(setting)}, not ${wants.what}.`)];
  });
  return { settings: problems.length > 0 ? {} : knownMembers(value), problems };
};

const notOrigins = (file: DocumentFile, entries: readonly JsonValue[], place: Pointer): readonly Problem[] =>
  entries.flatMap((entry, index) =>
    originOf(entry) !== undefined
      ? []
      : [
          invalid(
            file,
            child(place, String(index)),
            `In \`remoteRefs\`, ${typeof entry === 'string' ? quote(entry) : kindOf(entry)} is not an origin.`,
            'Write scheme, host and port only, such as `https://schemas.example.com`: no path, no wildcard.',
          ),
        ],
  );

const notAboutDocs = (file: DocumentFile, about: JsonObject, place: Pointer): readonly Problem[] =>
  Object.entries(about).flatMap(([key, setting]) => {
    const wants = Object.hasOwn(docs, key) ? docs[key as keyof typeof docs] : undefined;
    if (wants === undefined)
      return [
        invalid(
          file,
          child(place, key),
          `\`docs\` has no setting ${quote(key)}.`,
          `The settings are ${Object.keys(docs)
            .map((one) => `\`${one}\``)
            .join(', ')}.`,
        ),
      ];
    return wants.accepts(setting)
      ? []
      : [invalid(file, child(place, key), `\`${key}\` is ${kindOf(setting)}, not ${wants.what}.`)];
  });

const knownMembers = (value: JsonObject): PackageSettings =>
  Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(settings, key)));

const text =
  (accepts: (text: string) => boolean) =>
  (value: JsonValue): boolean =>
    typeof value === 'string' && accepts(value);

const docs = {
  title: { accepts: text((title) => title.trim() !== ''), what: 'the title of the site' },
  url: {
    accepts: text((url) => /^https?:\/\/[^\s"'<>?#]+$/.test(url) && URL.canParse(url)),
    what: 'the address of a site, such as `https://docs.example.com`',
  },
  words: { accepts: text((path) => path !== ''), what: 'the path of a JSON file' },
} as const;

const settings = {
  scope: { accepts: text(isScope), what: 'an npm scope such as `@company`' },
  package: { accepts: text((name) => isPackageName(name) && !isCoreModule(name)), what: 'the name of an npm package' },
  version: { accepts: text(isVersion), what: 'a version such as `1.0.0`' },
  license: { accepts: text((licence) => /^[A-Za-z0-9.+() -]+$/.test(licence)), what: 'an SPDX licence such as `MIT`' },
  repository: {
    accepts: text((url) => /^(?:https|git\+https|git\+ssh|ssh|git):\/\/[^\s"'<>]+$/.test(url)),
    what: 'the address of a git repository',
  },
  artefacts: {
    accepts: (value: JsonValue) => isList(value) && value.every(isArtefact),
    what: `a list of ${artefacts.map((name) => `\`${name}\``).join(', ')}`,
  },
  coverage: {
    accepts: (value: JsonValue) =>
      isObject(value) &&
      Object.entries(value).every(([key, setting]) =>
        key === 'reasons'
          ? isObject(setting) &&
            Object.values(setting).every((reason) => typeof reason === 'string' && reason.trim() !== '')
          : isCoverageDimension(key) && typeof setting === 'number' && setting >= 0 && setting <= 100,
      ),
    what: `an object of percentages for ${['all', ...coverageDimensions].map((name) => `\`${name}\``).join(', ')}, and \`reasons\` by item`,
  },
  live: {
    accepts: (value: JsonValue) =>
      isObject(value) &&
      Object.entries(value).every(
        ([key, names]) =>
          key === 'allow' && isList(names) && names.every((name) => typeof name === 'string' && name !== ''),
      ),
    what: 'an object of `allow`, a list of operations',
  },
  remoteRefs: { accepts: isList, what: 'a list of origins such as `https://schemas.example.com`' },
  templates: { accepts: text((path) => path !== ''), what: 'the path of a folder' },
  docs: {
    accepts: isObject,
    what: 'an object of `title`, `url` (https) and `words` (the path of a JSON file)',
  },
} as const satisfies Record<keyof PackageSettings, { accepts: (value: JsonValue) => boolean; what: string }>;

/** A problem with the configuration, at a key of it. */
export const invalid = (file: DocumentFile, pointer: Pointer, message: string, remedy?: string): Problem =>
  problem('config-invalid', file.locate(pointer, 'key'), message, remedy);
