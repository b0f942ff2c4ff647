import type { JsonValue } from '../model/api.ts';
import { setOwn } from '../model/own.ts';
import { isList, isObject } from '../model/resolve.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { Fault } from './fault.ts';
import { nodeKinds } from './outline.ts';
import type { Outline } from './outline.ts';
import { isRounded, type Rounded } from './rounded.ts';
import { foreignTag, readScalar } from './scalar.ts';
import { EVENT_ID, maxDepth, startOf, tagOf, tooDeep } from './yaml.ts';
import type { Event, NodeEvent, ScalarEvent } from './yaml.ts';

const maxAliases = 10_000;
/** Nodes that aliases may add to those that are written: people repeat blocks, a bomb multiplies them. */
const maxExpansion = 1_000_000;

export interface Construction {
  readonly value: JsonValue;
  readonly outline: Outline;
  readonly faults: readonly Fault[];
  readonly rounded: readonly Rounded[];
}

type Members = Record<string, JsonValue>;

interface Node {
  readonly value: JsonValue;
  /** The text of a scalar: what it is called when it is a key. */
  readonly text?: string;
  readonly mergeKey?: boolean;
  readonly slot: number;
  /** Nodes in the subtree once aliases are written out, and levels below this one. */
  readonly size: number;
  readonly height: number;
}

interface Frame {
  readonly value: Members | JsonValue[];
  readonly slot: number;
  readonly anchor: string | undefined;
  key: Node | undefined;
  /** Keys that came through `<<`: one that is written in the map itself wins over them. */
  merged: Set<string> | undefined;
  size: number;
  height: number;
}

interface State {
  readonly text: string;
  readonly outline: Outline;
  readonly faults: Fault[];
  readonly rounded: Rounded[];
  readonly frames: Frame[];
  /** `undefined` while the anchored node is still open. */
  readonly anchors: Map<string, Node | undefined>;
  root: JsonValue;
  offset: number;
  aliases: number;
  expansion: number;
  stopped: boolean;
}

/**
 * Builds plain JSON data from YAML events, and an outline of where everything is. js-yaml's own constructor stops at
 * the first fault, calls the key `1.0` "1", and does not measure what aliases expand to.
 */
export const construct = (text: string, events: readonly Event[]): Construction => {
  const state: State = {
    text,
    outline: {
      starts: new Int32Array(events.length),
      ends: Int32Array.from({ length: events.length }, (_, slot) => slot),
      kinds: new Uint8Array(events.length),
      names: new Array<string | undefined>(events.length),
      targets: new Map(),
      indexes: new Map(),
    },
    faults: [],
    rounded: [],
    frames: [],
    anchors: new Map(),
    root: null,
    offset: 0,
    aliases: 0,
    expansion: 0,
    stopped: false,
  };
  for (let slot = 0; slot < events.length && !state.stopped; slot++) read(state, events, slot);
  return { value: state.root, outline: state.outline, faults: state.faults, rounded: state.rounded };
};

const read = (state: State, events: readonly Event[], slot: number): void => {
  const event = events[slot];
  if (event === undefined) return;
  if (event.type === EVENT_ID.DOCUMENT) {
    if (slot > 0)
      stop(state, 'several-documents', nextStart(state, events, slot), 'A second YAML document begins here.');
    if (event.directives.some(({ kind }) => kind === 'tag')) {
      fault(state, 'custom-tag', 0, 'The file declares YAML tags of its own with `%TAG`.');
    }
    return;
  }
  if (event.type === EVENT_ID.POP) {
    state.outline.kinds[slot] = nodeKinds.close;
    close(state, slot);
    return;
  }
  const start = startOf(event);
  if (start >= 0) state.offset = start;
  state.outline.starts[slot] = state.offset;
  if (event.type === EVENT_ID.ALIAS) return add(state, aliased(state, event, slot));
  const anchor = event.anchorStart === -1 ? undefined : state.text.slice(event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ID.SCALAR) {
    const node = scalar(state, event, slot);
    if (anchor !== undefined) state.anchors.set(anchor, node);
    return add(state, node);
  }
  open(state, event, slot, anchor);
};

const nextStart = (state: State, events: readonly Event[], slot: number): number => {
  const next = events[slot + 1];
  const start = next === undefined || !('anchorStart' in next) ? -1 : startOf(next);
  return start < 0 ? state.text.length : start;
};

const open = (state: State, event: NodeEvent, slot: number, anchor: string | undefined): void => {
  const isMap = event.type === EVENT_ID.MAPPING;
  const tag = tagOf(state.text, event);
  if (tag !== undefined && tag !== '!' && tag !== (isMap ? '!!map' : '!!seq')) {
    const { code, message } = foreignTag(tag);
    fault(state, code, state.offset, message);
  }
  if (state.frames.length >= maxDepth) {
    state.faults.push(tooDeep(state.offset));
    state.stopped = true;
    return;
  }
  state.outline.kinds[slot] = isMap ? nodeKinds.map : nodeKinds.list;
  if (anchor !== undefined) state.anchors.set(anchor, undefined);
  state.frames.push({ value: isMap ? {} : [], slot, anchor, key: undefined, merged: undefined, size: 1, height: 0 });
};

const close = (state: State, slot: number): void => {
  const frame = state.frames.pop();
  if (frame === undefined) return; // the end of the document
  state.outline.ends[frame.slot] = slot;
  const node: Node = { value: frame.value, slot: frame.slot, size: frame.size, height: frame.height + 1 };
  if (frame.anchor !== undefined) state.anchors.set(frame.anchor, node);
  add(state, node);
};

const scalar = (state: State, event: ScalarEvent, slot: number): Node => {
  const { value, text, mergeKey, wrong } = readScalar(state.text, event);
  if (wrong !== undefined) fault(state, wrong.code, state.offset, wrong.message);
  if (typeof value === 'number' && !isKeyNext(state) && isRounded(text, value))
    state.rounded.push({ offset: state.offset, written: text, value });
  return { value, text, mergeKey, slot, size: 1, height: 0 };
};

/** Whether a key of a map comes next, which is text whatever it looks like. */
const isKeyNext = ({ frames }: State): boolean => {
  const frame = frames.at(-1);
  return frame !== undefined && !Array.isArray(frame.value) && frame.key === undefined;
};

const aliased = (state: State, event: Event, slot: number): Node => {
  const name = 'anchorStart' in event ? state.text.slice(event.anchorStart, event.anchorEnd) : '';
  const anchor = state.anchors.get(name);
  const nothing = { value: null, text: '', slot, size: 1, height: 0 };
  if (anchor === undefined) {
    const message = state.anchors.has(name)
      ? `The alias ${quote(`*${name}`)} stands for something that contains it.`
      : `The alias ${quote(`*${name}`)} stands for nothing: no anchor ${quote(`&${name}`)} comes before it.`;
    fault(state, state.anchors.has(name) ? 'alias-bomb' : 'yaml-syntax', state.offset, message);
    return nothing;
  }
  state.outline.targets.set(slot, anchor.slot);
  state.aliases += 1;
  state.expansion += anchor.size;
  if (state.aliases > maxAliases) {
    stop(state, 'alias-bomb', state.offset, `The file has more than ${maxAliases} aliases.`);
  }
  if (state.expansion > maxExpansion) {
    stop(state, 'alias-bomb', state.offset, `The aliases of this file stand for more than ${maxExpansion} values.`);
  }
  if (state.frames.length + anchor.height > maxDepth) {
    state.faults.push(tooDeep(state.offset));
    state.stopped = true;
  }
  return { ...anchor, slot };
};

const add = (state: State, node: Node): void => {
  const frame = state.frames.at(-1);
  if (frame === undefined) {
    state.root = node.value;
    return;
  }
  frame.size += node.size;
  if (node.height > frame.height) frame.height = node.height;
  if (Array.isArray(frame.value)) {
    frame.value.push(node.value);
    return;
  }
  if (frame.key === undefined) {
    takeKey(state, frame, node);
    return;
  }
  const key = frame.key;
  frame.key = undefined;
  if (key.mergeKey === true) return merge(state, frame, frame.value, key, node.value);
  const name = key.text ?? '';
  if (Object.hasOwn(frame.value, name) && frame.merged?.delete(name) !== true) {
    fault(state, 'duplicate-key', startAt(state, key), `The key ${quote(name)} occurs twice in one map.`);
  }
  setOwn(frame.value, name, node.value);
};

const takeKey = (state: State, frame: Frame, node: Node): void => {
  frame.key = node;
  if (node.text === undefined) {
    fault(state, 'yaml-syntax', startAt(state, node), 'A map or a list is used as a key.', 'Write the key as text.');
    return;
  }
  state.outline.names[node.slot] = node.text;
};

const merge = (state: State, frame: Frame, map: Members, key: Node, value: JsonValue): void => {
  for (const source of isList(value) ? value : [value]) {
    if (!isObject(source)) {
      return fault(
        state,
        'yaml-syntax',
        startAt(state, key),
        'What `<<` merges is not a map.',
        'Give `<<` the alias of a map, or a list of such aliases.',
      );
    }
    for (const [name, member] of Object.entries(source)) {
      if (Object.hasOwn(map, name)) continue;
      setOwn(map, name, member);
      (frame.merged ??= new Set()).add(name);
    }
  }
};

const startAt = (state: State, node: Node): number => state.outline.starts[node.slot] ?? 0;

const stop = (state: State, code: ProblemCode, offset: number, message: string): void => {
  fault(state, code, offset, message);
  state.stopped = true;
};

const fault = (state: State, code: ProblemCode, offset: number, message: string, remedy?: string): void => {
  state.faults.push({ code, offset, message, ...(remedy === undefined ? {} : { remedy }) });
};
