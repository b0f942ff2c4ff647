import { contradictionsOf, type Contradiction } from '../emit/contract/pin.ts';
import type { File } from '../file.ts';
import { buildApi } from '../model/build.ts';
import type { Pin } from '../model/pin.ts';
import type { Problem } from '../problem/problem.ts';
import { isError, sortProblems } from '../problem/list.ts';
import { read, type Source } from '../read/index.ts';
import { pinsFile, readPinsText } from '../read/pins.ts';
import type { Selection } from '../read/selection.ts';

export interface PinOptions extends Selection {
  /** What is said of pins that have no reason yet; nothing unless given, and then somebody has to write it. */
  readonly reason?: string;
}

/** What became of the pins of one description. */
export interface Pinned {
  readonly api: string;
  /** The file, relative to the project. */
  readonly path: string;
  readonly added: readonly Pin[];
  /** Pins whose example or errors are others now, which have to be explained again, and those that were explained. */
  readonly renewed: readonly Pin[];
  readonly kept: readonly Pin[];
  readonly removed: readonly Pin[];
}

export interface PinPlan {
  readonly files: readonly (File & { readonly was?: string })[];
  readonly pinned: readonly Pinned[];
  readonly problems: readonly Problem[];
}

/** Works out the pins of descriptions as they are now: one for each example that contradicts its schema undeclared. */
export const planPins = async ({ root, reason = '', ...selection }: PinOptions): Promise<PinPlan> => {
  const { sources, problems } = await read({ root, lint: false, ...selection });
  const found: Problem[] = [...problems];
  const pinned: Pinned[] = [];
  const files = new Map<string, Record<string, readonly Pin[]>>();
  const texts = new Map<string, string>();
  for (const source of sources) {
    const { pins, ...bare } = source;
    const built = buildApi(bare);
    found.push(...built.problems.filter(isError));
    if (built.api === undefined) continue;
    const path = pathOf(source);
    const one = {
      api: source.name,
      path,
      ...compared(pins?.entries ?? [], await contradictionsOf(built.api), { reason, since: built.api.version }),
    };
    pinned.push(one);
    if (one.added.length + one.renewed.length + one.removed.length === 0) continue;
    const text = await readPinsText(root, path);
    if (text !== undefined) texts.set(path, text);
    const all = files.get(path) ?? (text === undefined ? {} : (JSON.parse(text) as Record<string, readonly Pin[]>)); // read above without problems
    files.set(path, { ...all, [nameOf(source)]: sorted([...one.added, ...one.renewed, ...one.kept]) });
  }
  return {
    files: [...files].map(([path, content]) => {
      const was = texts.get(path);
      return { path, text: `${JSON.stringify(content, null, 2)}\n`, ...(was === undefined ? {} : { was }) };
    }),
    pinned,
    problems: sortProblems(found),
  };
};

const pathOf = ({ path }: Source): string => [...path.split('/').slice(0, -1), pinsFile].join('/');
const nameOf = ({ path }: Source): string => path.split('/').at(-1) ?? path;

const compared = (
  pins: readonly Pin[],
  contradictions: readonly Contradiction[],
  fresh: Pick<Pin, 'reason' | 'since'>,
): Pick<Pinned, 'added' | 'renewed' | 'kept' | 'removed'> => {
  const before = new Map(pins.map((pin) => [pin.pointer, pin]));
  const now = new Set(contradictions.map(({ pointer }) => pointer));
  const isSame = (one: Contradiction): boolean => {
    const pin = before.get(one.pointer);
    const isExplained = fresh.reason === '' || (pin?.reason ?? '').trim() !== '';
    return isExplained && pin?.sha256 === one.sha256 && pin.errors.join('\n') === one.errors.join('\n');
  };
  return {
    added: contradictions.filter(({ pointer }) => !before.has(pointer)).map((one) => ({ ...one, ...fresh })),
    renewed: contradictions
      .filter((one) => before.has(one.pointer) && !isSame(one))
      .map((one) => ({ ...one, ...fresh })),
    kept: pins.filter(({ pointer }) => contradictions.some((one) => one.pointer === pointer && isSame(one))),
    removed: pins.filter(({ pointer }) => !now.has(pointer)),
  };
};

// In code-point order, so that a new pin touches no line of another.
const sorted = (pins: readonly Pin[]): readonly Pin[] => [...pins].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
