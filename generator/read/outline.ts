import { segments } from '../model/pointer.ts';
import type { Pointer } from '../model/pointer.ts';

/** Where every node of a text is: one slot per event, in the order of the text. */
export interface Outline {
  /** Offset of the node. */
  readonly starts: Int32Array;
  /** Slot of the last event of the node: its own for a scalar, of the closing event for a map or a list. */
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** By slot, the text of a key of a map. */
  readonly names: (string | undefined)[];
  /** By slot of an alias, the slot of what it stands for. */
  readonly targets: Map<number, number>;
  /** By slot of a map in which many members were passed, all its members by their keys. */
  readonly indexes: Map<number, ReadonlyMap<string | undefined, Member>>;
}

export const nodeKinds = { scalar: 0, map: 1, list: 2, close: 3 } as const;

/** Which part of a member is wanted: its key, or its value. */
export type Part = 'key' | 'value';

/** The offset of what a pointer leads to, or of its nearest ancestor that exists in the text. */
export const offsetOf = (outline: Outline, pointer: Pointer, part: Part): number => {
  let slot = 1; // slot 0 opens the document
  let offset = outline.starts[slot] ?? 0;
  for (const segment of segments(pointer)) {
    const found = memberOf(outline, slot, segment, 0);
    if (found === undefined) break;
    slot = found.value;
    offset = outline.starts[part === 'key' ? found.key : found.value] ?? 0;
  }
  return offset;
};

interface Member {
  readonly key: number;
  readonly value: number;
}

// A merge key can lead to a map with merge keys; the reader has refused cycles, and the bound keeps this honest.
const memberOf = (outline: Outline, parent: number, segment: string, hops: number): Member | undefined => {
  const slot = outline.targets.get(parent) ?? parent;
  if (hops > 100) return undefined;
  if (outline.kinds[slot] === nodeKinds.list) return itemOf(outline, slot, segment);
  if (outline.kinds[slot] !== nodeKinds.map) return undefined;
  const indexed = outline.indexes.get(slot);
  const direct = indexed === undefined ? scannedMember(outline, slot, segment) : indexed.get(segment);
  if (direct !== undefined) return direct;
  const merges = [...membersOf(outline, slot)].flatMap(({ key, value }) =>
    outline.names[key] === '<<' ? [value] : [],
  );
  for (const merge of merges) {
    const found = mergedMember(outline, merge, segment, hops + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Looks a member up by going through the map, which is indexed when that takes long: each path of a description is asked for many times. */
const scannedMember = (outline: Outline, map: number, segment: string): Member | undefined => {
  let passed = 0;
  for (const member of membersOf(outline, map)) {
    if (outline.names[member.key] === segment) return member;
    passed += 1;
    if (passed > few) {
      const index = new Map<string | undefined, Member>();
      for (const one of membersOf(outline, map)) index.set(outline.names[one.key], one);
      outline.indexes.set(map, index);
      return index.get(segment);
    }
  }
  return undefined;
};

const few = 16;

const mergedMember = (outline: Outline, merge: number, segment: string, hops: number): Member | undefined => {
  const slot = outline.targets.get(merge) ?? merge;
  if (outline.kinds[slot] !== nodeKinds.list) return memberOf(outline, slot, segment, hops);
  for (const item of childrenOf(outline, slot)) {
    const found = memberOf(outline, item, segment, hops);
    if (found !== undefined) return found;
  }
  return undefined;
};

const itemOf = (outline: Outline, list: number, segment: string): Member | undefined => {
  let index = 0;
  for (const item of childrenOf(outline, list)) {
    if (String(index++) === segment) return { key: item, value: item };
  }
  return undefined;
};

function* membersOf(outline: Outline, map: number): Generator<Member> {
  let key: number | undefined;
  for (const slot of childrenOf(outline, map)) {
    if (key === undefined) {
      key = slot;
      continue;
    }
    yield { key, value: slot };
    key = undefined;
  }
}

function* childrenOf(outline: Outline, parent: number): Generator<number> {
  const end = outline.ends[parent] ?? parent;
  for (let slot = parent + 1; slot < end; slot = (outline.ends[slot] ?? slot) + 1) yield slot;
}
