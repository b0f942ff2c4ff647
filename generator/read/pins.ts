import { stat } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import type { JsonObject, JsonValue } from '../model/api.ts';
import type { Pin, Pins } from '../model/pin.ts';
import { child, type Pointer } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { readDocument, type DocumentFile } from './document.ts';
import { readText } from './text.ts';
import { noteFile } from './trace.ts';

/** The file in which the descriptions of a folder have their pins, each under its own file name. */
export const pinsFile = 'contract/discrepancies.json';

/** Reads the pins of a description, from the file beside it; none when there is no such file, or no mention in it. */
export const readPins = async (description: {
  readonly absolute: string;
  readonly path: string;
}): Promise<{ readonly pins?: Pins; readonly problems: readonly Problem[] }> => {
  const absolute = join(dirname(description.absolute), pinsFile);
  const path = posix.join(posix.dirname(description.path), pinsFile);
  const isThere = await stat(absolute).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    noteFile(absolute, null);
    return { problems: [] };
  }
  const read = await readDocument({ absolute, path });
  if ('problems' in read) return read;
  return pinsOf(read.file, basename(description.path));
};

/** A file of pins as it is written; undefined when there is none. */
export const readPinsText = async (root: string, path: string): Promise<string | undefined> => {
  const read = await readText({ absolute: join(root, path), path });
  return 'text' in read ? read.text : undefined;
};

const pinsOf = (file: DocumentFile, name: string): { readonly pins?: Pins; readonly problems: readonly Problem[] } => {
  const { value, path, locate } = file;
  const invalid = (pointer: Pointer, message: string): Problem =>
    problem('pin-invalid', locate(pointer, 'value'), message);
  if (!isObject(value))
    return { problems: [invalid('', 'The file must be an object with the names of descriptions.')] };
  const list = Object.hasOwn(value, name) ? value[name] : undefined;
  if (list === undefined) return { problems: [] };
  const at = child('', name);
  if (!isList(list)) return { problems: [invalid(at, `\`${name}\` must be a list of pins.`)] };
  const problems = list.flatMap((entry, index) =>
    faultsOf(entry).map(([member, message]) => invalid(child(at, index, ...member), message)),
  );
  if (problems.length > 0) return { problems };
  const entries = list.filter(isObject).map(readPin);
  return {
    pins: { path, entries, places: entries.map((_, index) => locate(child(at, index), 'value')) },
    problems: [],
  };
};

type Fault = readonly [member: readonly string[], message: string];

const texts = ['pointer', 'sha256', 'reason', 'since'] as const;

const faultsOf = (entry: JsonValue): readonly Fault[] => {
  if (!isObject(entry)) return [[[], 'A pin must be an object, as `specwright pin` writes it.']];
  const errors = entry['errors'];
  return [
    ...texts.flatMap((name): readonly Fault[] =>
      typeof entry[name] === 'string' ? [] : [[[name], `A pin must have \`${name}\`, as a text.`]],
    ),
    ...(isList(errors) && errors.length > 0 && errors.every((error) => typeof error === 'string')
      ? []
      : [[['errors'], 'A pin must have `errors`, a list of texts.'] as const]),
    ...Object.keys(entry)
      .filter((name) => name !== 'errors' && !texts.some((known) => known === name))
      .map((name): Fault => [
        [name],
        `\`${name}\` is unknown here: a pin has \`pointer\`, \`sha256\`, \`errors\`, \`reason\` and \`since\`.`,
      ]),
  ];
};

const readPin = (entry: JsonObject): Pin => ({
  pointer: String(entry['pointer']),
  sha256: String(entry['sha256']),
  errors: isList(entry['errors']) ? entry['errors'].map(String) : [],
  reason: String(entry['reason']),
  since: String(entry['since']),
});
