import type { JsonObject, JsonValue } from '../model/api.ts';
import { child, type Pointer } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { resolveUri } from './confine.ts';
import type { Confinement } from './confine.ts';
import { findCycles } from './cycle.ts';
import type { DocumentFile } from './document.ts';
import { fragmentPath } from './land.ts';
import { openLibrary, readAhead } from './library.ts';
import type { Library, LibraryRequest } from './library.ts';
import { shapes } from './shape.ts';
import type { ShapeName } from './shape.ts';
import { identifiedWay, knownTarget, splitRef, targetAlong, targetOf } from './target.ts';
import type { Atlas, Target } from './target.ts';
import { kindOf } from './version.ts';
import { findRefs } from './walk.ts';
import type { RefUse, Seen, WalkStart } from './walk.ts';

/** All files of one description, and what its references mean. */
export interface References {
  /** By absolute path as the references spell it: the root first, then in code point order. */
  readonly files: ReadonlyMap<string, DocumentFile>;
  /** The objects whose `$ref`, or the mappings whose values, refer: any other `$ref` is data. */
  readonly nodes: ReadonlySet<JsonObject>;
  /** References that name an anchor or their own file, and links to the root, by object and key, in the form that all tools know: `#/…`. */
  readonly pointed: ReadonlyMap<JsonObject, ReadonlyMap<string, string>>;
  /** Schemas with an `$id` that references in them are relative to; those become `#/…` as well, which the `$id` would make another place of. */
  readonly identified: ReadonlySet<JsonObject>;
  /** Whether some reference names a schema by its `$id`, which Redocly does not know. */
  readonly isIdentified: boolean;
  readonly problems: readonly Problem[];
  /** Whether references go round, on and on, or to the whole description: nothing that follows them should be let near. */
  readonly isTangled: boolean;
}

interface Found {
  readonly root: DocumentFile;
  readonly uses: Map<JsonObject, RefUse>;
  readonly pointed: Map<JsonObject, Map<string, string>>;
  readonly identified: Set<JsonObject>;
  isIdentified: boolean;
  /** From an object with a `$ref` to the object with a `$ref` that it leads to. */
  readonly chains: Map<JsonObject, JsonObject>;
  readonly problems: Problem[];
  /** Whether a reference leads to the whole description: rules that follow it take that for what stands there. */
  isAstray: boolean;
}

/** Follows the references of a description into all its files; reports those that lead nowhere, out, or in a circle. */
export const followRefs = async (root: DocumentFile, confinement: Confinement): Promise<References> => {
  const atlas: Atlas = { library: openLibrary(root, confinement), targets: new Map() };
  const found: Found = {
    root,
    uses: new Map(),
    pointed: new Map(),
    identified: new Set(),
    isIdentified: false,
    chains: new Map(),
    problems: [],
    isAstray: false,
  };
  const seen: Seen = new Map();
  let starts: readonly WalkStart[] = [{ file: root, value: root.value, shape: 'root', trail: undefined }];
  while (starts.length > 0) {
    const met = starts.flatMap((start) => findRefs(start, seen));
    for (const use of met) if (use.key === 'operationRef') pointLink(found, use, confinement);
    const uses = met.filter(({ key }) => key !== 'operationRef');
    await readAhead(atlas.library, requests(atlas.library, uses));
    const next: WalkStart[] = [];
    for (const use of uses) {
      const way = identifiedWay(use);
      if (way !== undefined) noteIdentified(found, use);
      // Most references repeat one that was looked up, and waiting for nothing a hundred thousand times is slow.
      const known = way === undefined ? knownTarget(atlas, use.file, use.ref) : undefined;
      const target = known ?? (await (way === undefined ? targetOf(atlas, use) : targetAlong(atlas, use, way)));
      const start = follow(found, use, target);
      if (start !== undefined) next.push(start);
    }
    starts = next;
  }
  const cycles = cycleProblems(found);
  const tangles = cycles.length > 0 ? cycles : longChain(found);
  return {
    files: inOrder(root, atlas.library.files),
    nodes: new Set(found.uses.keys()),
    pointed: found.pointed,
    identified: found.identified,
    isIdentified: found.isIdentified,
    problems: [...atlas.library.problems, ...found.problems, ...tangles],
    isTangled: tangles.length > 0 || found.isAstray,
  };
};

// Files were read side by side, in an order that is another every time.
const inOrder = (root: DocumentFile, files: ReadonlyMap<string, DocumentFile>): ReadonlyMap<string, DocumentFile> => {
  const others = [...files].filter(([, file]) => file !== root);
  return new Map([[root.absolute, root], ...others.sort(([, a], [, b]) => (a.path < b.path ? -1 : 1))]);
};

function* requests({ confinement }: Library, uses: readonly RefUse[]): Generator<LibraryRequest> {
  for (const use of uses) {
    const { file, ref, place } = use;
    if (typeof ref !== 'string' || ref.startsWith('#')) continue;
    const [uri] = splitRef(ref);
    const target =
      uri === '' || identifiedWay(use) !== undefined ? undefined : resolveUri(confinement, file.absolute, uri);
    if (target !== undefined && 'absolute' in target) yield { absolute: target.absolute, uri, asked: place };
  }
}

// A link may lead to anywhere, and nothing of that is read; one that leads to the root does so once the files are joined, too.
const pointLink = (found: Found, { file, node, key, ref }: RefUse, confinement: Confinement): void => {
  const [uri, fragment] = splitRef(String(ref));
  const target = uri === '' ? undefined : resolveUri(confinement, file.absolute, uri);
  if (target !== undefined && 'absolute' in target && target.absolute === found.root.absolute)
    setPointed(found, { node, key }, `#${fragment}`);
};

const setPointed = ({ pointed }: Found, { node, key }: Pick<RefUse, 'node' | 'key'>, ref: string): void =>
  void pointed.set(node, (pointed.get(node) ?? new Map<string, string>()).set(key, ref));

const noteIdentified = (found: Found, use: RefUse): void => {
  found.isIdentified = true;
  for (let { base } = use; base !== undefined; base = base.around) found.identified.add(base.node);
};

const follow = (found: Found, use: RefUse, target: Target): WalkStart | undefined => {
  if (target === 'unreadable') return undefined;
  if ('code' in target) {
    found.isAstray ||= use.ref === '';
    found.problems.push(problem(target.code, use.place(), target.message, target.remedy));
    return undefined;
  }
  // What it stands for depends on the way that led here; it only has to be there.
  if (use.key === '$dynamicRef') return undefined;
  const { file, value, trail } = target;
  const isWhole = trail === undefined && isObject(value) && Object.hasOwn(value, 'openapi');
  if (isWhole || !fits(use.shape, value)) {
    found.isAstray ||= isWhole;
    const message = `The reference ${quote(String(use.ref))} leads to ${isWhole ? 'a whole description' : kindOf(value)}, which cannot stand here.`;
    found.problems.push(problem('ref-invalid', use.place(), message));
    return undefined;
  }
  // Joining files puts the value in place of a reference; one that leads into the root stays, and no tool knows it here.
  if (use.key === '$ref' && file === found.root && unknown.has(use.shape)) {
    found.problems.push(
      problem(
        'ref-invalid',
        use.place(),
        `OpenAPI knows no reference in this place, and the value of ${quote(String(use.ref))} is not put here.`,
        'Write the value here, or move it to a file of its own and refer to that.',
      ),
    );
    return undefined;
  }
  found.uses.set(use.node, use);
  const pointed = pointedRef(use, target);
  if (pointed !== undefined) setPointed(found, use, pointed);
  if (use.key === '$ref' && isObject(value) && typeof value['$ref'] === 'string') found.chains.set(use.node, value);
  return { file, value, shape: use.shape, trail };
};

const unknown: ReadonlySet<ShapeName> = new Set([
  'operation',
  'parameters',
  'headers',
  'schemas',
  'componentParameters',
  'requestBodies',
  'componentResponses',
]);

const pointedRef = (
  { file, ref }: RefUse,
  target: Exclude<Target, string | { readonly code: string }>,
): string | undefined => {
  const [uri, fragment] = splitRef(String(ref));
  const pointed = target.pointer === undefined ? plain(fragment) : encodeFragment(target.pointer);
  if (uri !== '' && target.start === file) return `#${pointed}`;
  return pointed === fragment ? undefined : `${uri}#${pointed}`;
};

// Redocly takes a pointer apart before it undoes the percent-encoding, which is the other way round.
const plain = (fragment: string): string =>
  /%(?:7e|2f)/iu.test(fragment) ? encodeFragment(child('', ...fragmentPath(fragment))) : fragment;

/**
 * A pointer as it stands in a reference of a description: as people write it, with nothing percent-encoded that may stand in a
 * fragment. `fragment` of the model would change what is published, and every reference to a name with a `:`.
 */
export const encodeFragment = (pointer: Pointer): string => encodeURI(pointer).replaceAll('#', '%23');

const fits = (shape: ShapeName, value: JsonValue): boolean => {
  if (shape === 'schema') return isObject(value) || typeof value === 'boolean';
  return isObject(value) || (isList(value) && shapes[shape].items !== undefined);
};

const cycleProblems = ({ uses, chains }: Found): readonly Problem[] =>
  findCycles(chains).flatMap((cycle) => {
    const members = cycle.flatMap((node) => uses.get(node) ?? []);
    const [first] = members;
    if (first === undefined) return [];
    const way = members
      .slice(0, 5)
      .map(({ ref }) => quote(String(ref)))
      .join(' → ');
    return [
      problem(
        'ref-cycle',
        first.place(),
        `The reference ${quote(String(first.ref))} leads back to itself: ${way}${members.length > 5 ? ' → …' : ''}.`,
      ),
    ];
  });

// Redocly takes time in the square of the length, and no person follows that far.
const maxChain = 100;

const longChain = ({ uses, chains }: Found): readonly Problem[] => {
  for (const [start, use] of uses) {
    let length = 0;
    for (let node: JsonObject | undefined = start; node !== undefined && length <= maxChain; node = chains.get(node))
      length += 1;
    if (length > maxChain) {
      const message = `The reference ${quote(String(use.ref))} leads through more than ${maxChain} others.`;
      return [problem('ref-invalid', use.place(), message, 'Refer to the definition itself.')];
    }
  }
  return [];
};
