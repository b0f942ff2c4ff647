import type { JsonValue } from '../model/api.ts';
import { child } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { resolveUri } from './confine.ts';
import type { DocumentFile } from './document.ts';
import { identified } from './identify.ts';
import { anchorsOf, fragmentPath, land } from './land.ts';
import type { Landing } from './land.ts';
import { fileOf } from './library.ts';
import type { Library } from './library.ts';
import { nearest } from './nearest.ts';
import { keysOf, pointerOf } from './trail.ts';
import type { Trail } from './trail.ts';
import type { RefUse } from './walk.ts';
import { kindOf } from './version.ts';

/** What a reference leads to. */
export type Target =
  | {
      readonly file: DocumentFile;
      readonly value: JsonValue;
      readonly trail: Trail;
      /** The file that the reference names; the target is in another when the way leads through further references. */
      readonly start: DocumentFile;
      /**
       * The pointer, within `start`, of what an anchor or an `$id` names, or of where the way is led on within `start`;
       * absent when the reference holds a pointer itself.
       */
      readonly pointer?: Pointer;
    }
  | Miss
  /** The file behind the reference has problems of its own, which are reported there. */
  | 'unreadable';

interface Miss {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy?: string | undefined;
}

/** What was found out before: by file, then by reference as written. */
export type Targets = Map<DocumentFile, Map<string, Target>>;

export interface Atlas {
  readonly library: Library;
  readonly targets: Targets;
}

const maxHops = 50;

/** Looks a reference up, which may need files that were not read yet. */
export const targetOf = async (
  atlas: Atlas,
  { file, ref, place }: Pick<RefUse, 'file' | 'ref' | 'place'>,
  hops = 0,
): Promise<Target> => {
  if (typeof ref !== 'string') return { code: 'ref-invalid', message: `The reference is ${kindOf(ref)}, not text.` };
  const known = knownTarget(atlas, file, ref);
  if (known !== undefined) return known;
  const target = await lookUp(atlas, { file, ref, place }, hops);
  const targets = atlas.targets.get(file) ?? new Map<string, Target>();
  atlas.targets.set(file, targets.set(ref, target));
  return target;
};

/** The way, within its file, to what a reference names by an `$id`; undefined where it names none, or the file has what it says. */
export const identifiedWay = ({ file, ref, key, base }: RefUse): readonly string[] | undefined => {
  // What that stands for is not decided by where it stands.
  if (typeof ref !== 'string' || key === '$dynamicRef') return undefined;
  const parts = splitRef(ref);
  const way = identified(file, parts, base);
  // OpenAPI's tools read a fragment from the root of the description: only what is not there is looked for in the schema.
  const isAtRoot =
    way !== undefined && ref.startsWith('#/') && land(file.value, fragmentPath(parts[1]), undefined).kind !== 'missing';
  return isAtRoot ? undefined : way;
};

/** The target at the end of such a way. */
export const targetAlong = async (
  atlas: Atlas,
  { file, ref, place }: RefUse,
  way: readonly string[],
): Promise<Target> => pointedAt(await walkTo(atlas, { file, ref: String(ref), place }, way, 0), way);

const pointedAt = (target: Target, way: readonly string[]): Target =>
  target === 'unreadable' || 'code' in target ? target : { ...target, pointer: child('', ...way) };

/** The target of a reference that was looked up before. */
export const knownTarget = ({ targets }: Atlas, file: DocumentFile, ref: JsonValue): Target | undefined =>
  typeof ref === 'string' ? targets.get(file)?.get(ref) : undefined;

type Reference = Pick<RefUse, 'file' | 'place'> & { readonly ref: string };

const lookUp = async (atlas: Atlas, reference: Reference, hops: number): Promise<Target> => {
  const { file: from, ref, place } = reference;
  if (ref === '') return { code: 'ref-invalid', message: 'The reference is empty.' };
  const [uri, fragment] = splitRef(ref);
  const resolved = uri === '' ? { absolute: from.absolute } : resolveUri(atlas.library.confinement, from.absolute, uri);
  if ('code' in resolved) return resolved;
  const file = await fileOf(atlas.library, { absolute: resolved.absolute, uri, asked: place });
  if (file === undefined) return 'unreadable';
  if (fragment === '' || fragment.startsWith('/'))
    return walkTo(atlas, { file, ref, place }, fragmentPath(fragment), hops);
  const path = anchorsOf(file.value).get(fragment);
  if (path === undefined)
    return {
      code: 'ref-missing',
      message: `The reference ${quote(ref)} names an anchor that ${quote(file.path)} does not have.`,
    };
  return pointedAt(await walkTo(atlas, { file, ref, place }, path, hops), path);
};

/** A reference before and after its first `#`. */
export const splitRef = (ref: string): readonly [uri: string, fragment: string] => {
  const hash = ref.indexOf('#');
  return hash === -1 ? [ref, ''] : [ref.slice(0, hash), ref.slice(hash + 1)];
};

const walkTo = async (
  atlas: Atlas,
  { file, ref, place }: Reference,
  path: readonly string[],
  hops: number,
): Promise<Target> => {
  // A way that leads through a reference to what holds that reference comes by there for ever.
  if (hops > maxHops)
    return { code: 'ref-cycle', message: `The way of the reference ${quote(ref)} leads through itself.` };
  const landing = land(file.value, path, undefined);
  if (landing.kind === 'found') return { start: file, file, value: landing.value, trail: landing.trail };
  if (landing.kind === 'missing') return missing(ref, landing);
  const middle = await targetOf(atlas, { file, ref: landing.node['$ref'] ?? null, place }, hops + 1);
  if (middle === 'unreadable' || 'code' in middle) return middle;
  const way = [...keysOf(middle.trail), ...landing.rest];
  const found = await walkTo(atlas, { file: middle.file, ref, place }, way, hops + 1);
  if (found === 'unreadable' || 'code' in found) return found;
  const { pointer, ...end } = { ...found, start: file };
  // Joining files replaces references to other files, but those within one stay, and a pointer leads through none.
  return middle.file === file ? { ...end, pointer: pointer ?? child('', ...way) } : end;
};

const missing = (ref: string, { value, trail, segment }: Extract<Landing, { readonly kind: 'missing' }>): Miss => {
  const parent = pointerOf(trail);
  const [uri] = splitRef(ref);
  const [likely] = nearest(segment, isObject(value) ? Object.keys(value) : []);
  const what = isList(value)
    ? `${quote(parent)} has no item ${quote(segment)}`
    : `${parent === '' ? 'the file' : quote(parent)} has no ${quote(segment)}`;
  return {
    code: 'ref-missing',
    message: `The reference ${quote(ref)} leads nowhere: ${what}.`,
    remedy: likely === undefined ? undefined : `Did you mean ${quote(`${uri}#${child(parent, likely)}`)}?`,
  };
};
