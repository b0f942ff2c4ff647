import { basename } from 'node:path';
import type { JsonObject, JsonValue } from '../model/api.ts';
import { setOwn } from '../model/own.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { isObject, own, ownEntries } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { Confinement } from './confine.ts';
import type { DocumentFile } from './document.ts';
import { fragmentPath, land } from './land.ts';
import { keepImplicitNames } from './implicit-name.ts';
import { legalNames } from './legal-name.ts';
import { copyFiles, locateIn, unmask, type Copies } from './origin.ts';
import { bundle, reasonOf } from './redocly.ts';
import type { Redocly } from './redocly.ts';
import { giveOwnNames, ownNames, type OwnNames } from './own-name.ts';
import { encodeFragment, type References } from './refs.ts';
import { keysOf } from './trail.ts';
import { findRefs } from './walk.ts';
import type { RefUse } from './walk.ts';

export interface Bundle {
  readonly document: JsonObject;
  readonly locate: (pointer: Pointer) => Place;
}

export interface BundleRequest {
  readonly root: DocumentFile;
  readonly references: References;
  readonly confinement: Confinement;
}

/** A description in one file is its own bundle; only anchors in it become pointers, which every tool understands. */
export const bundleOneFile = ({ root, references }: BundleRequest): Bundle | undefined => {
  if (references.pointed.size === 0) return asBundle(root.value, (pointer) => root.locate(pointer, 'key'));
  const { values, origins, mask } = copyFiles(references);
  const document = values.get(root);
  if (!isObject(document)) return undefined;
  unmask(document, mask);
  return asBundle(document, locateIn(document, origins, root));
};

const asBundle = (document: JsonValue, locate: (pointer: Pointer) => Place): Bundle | undefined =>
  isObject(document) ? { document, locate } : undefined;

/** Joins all files into one document with Redocly, which names what it moves to `components`. */
export const bundleFiles = async (
  redocly: Redocly,
  { root, references, confinement }: BundleRequest,
): Promise<{ readonly bundle?: Bundle; readonly problems: readonly Problem[] }> => {
  const { values, origins, mask } = copyFiles(references);
  const joined = await bundle(redocly, { root, files: references.files, values, mask, confinement }).catch(
    (error: unknown) => failed(root, reasonOf(error, confinement.root)),
  );
  const { value, problems } = joined;
  const document = value as JsonValue; // Redocly puts together parts of the copies, which are JSON
  if (!isObject(document)) return { problems };
  unmask(document, mask);
  const locate = locateIn(document, origins, root);
  const names = ownNames(root.value, document);
  const isOurs = ({ code, message }: Problem): boolean =>
    code === 'component-renamed' &&
    [...names.keys()].some((made) => message.endsWith(`${quote(made.replace(/^(?:[^/]*\/){3}/u, ''))}.`));
  if (names.size > 0) giveOwnNames(document, names, usesIn(root, document, locate));
  const legal = legalNames(root.value, document);
  if (legal.size > 0) giveOwnNames(document, legal, usesIn(root, document, locate));
  keepImplicitNames(document, renamedIn(document, origins, names));
  const all = [...problems.filter((one) => !isOurs(one)), ...mendRefs(root, document, locate)];
  return { bundle: { document: withoutEmptyComponents(root, document), locate }, problems: all };
};

/** By reference, what components were called where they were written, but for those that the root has a name for. */
const renamedIn = (document: JsonObject, origins: Copies['origins'], names: OwnNames): ReadonlyMap<string, string> => {
  const components = own(document, 'components');
  const given = new Set(names.values());
  return new Map(
    (isObject(components) ? ownEntries(components, 'schemas') : []).flatMap(([name, schema]) => {
      const origin = origins.get(schema);
      const ref = `#/components/schemas/${name}`;
      if (origin === undefined || given.has(ref)) return [];
      const written = String(keysOf(origin.trail).at(-1) ?? basename(origin.file.path).replace(/\.[^.]*$/u, ''));
      return written === name ? [] : [[ref, written] as const];
    }),
  );
};

const failed = (
  root: DocumentFile,
  reason: string,
): { readonly value: null; readonly problems: readonly Problem[] } => ({
  value: null,
  problems: [problem('bundle-failed', root.locate('', 'value'), `The files cannot be joined: ${reason}`)],
});

const usesIn = (root: DocumentFile, document: JsonObject, locate: (pointer: Pointer) => Place): readonly RefUse[] => {
  const joined: DocumentFile = { ...root, value: document, locate: (pointer) => locate(pointer) };
  return findRefs({ file: joined, value: document, shape: 'root', trail: undefined }, new Map());
};

// Decorators are other people's code, and a bundler can lose the way through a chain of files: this is the last look.
const mendRefs = (
  root: DocumentFile,
  document: JsonObject,
  locate: (pointer: Pointer) => Place,
): readonly Problem[] => {
  return usesIn(root, document, locate).flatMap(({ node, key, ref, place }) => {
    if (key === '$dynamicRef' || key === 'operationRef') return [];
    const spelled = spelledRef(document, ref);
    if (spelled !== undefined) {
      setOwn(node as Record<string, JsonValue>, key, spelled); // a copy of ours
      return [];
    }
    const isFound =
      typeof ref === 'string' &&
      ref.startsWith('#') &&
      land(document, fragmentPath(ref.slice(1)), undefined).kind === 'found';
    return isFound
      ? []
      : [
          problem(
            'ref-missing',
            place(),
            `Once the files are joined, the reference ${quote(String(ref))} leads nowhere.`,
          ),
        ];
  });
};

// Redocly refers to what it moves to `components` by its name as it is, which may be no pointer.
const spelledRef = (document: JsonObject, ref: JsonValue): string | undefined => {
  const [, section = '', name = ''] =
    typeof ref === 'string' ? (/^#\/components\/(\w+)\/(.*[^\w.-].*)$/su.exec(ref) ?? []) : [];
  const pointer = child('/components', section, name);
  return name !== '' && valueAt(document, pointer) !== undefined ? `#${encodeFragment(pointer)}` : undefined;
};

const withoutEmptyComponents = (root: DocumentFile, document: JsonObject): JsonObject => {
  const { components, ...rest } = document;
  const isOurs = isObject(root.value) && !Object.hasOwn(root.value, 'components');
  return isOurs && isObject(components) && Object.keys(components).length === 0 ? rest : document;
};
