import type { JsonValue } from '../model/api.ts';
import { once } from '../model/once.ts';
import type { Pointer } from '../model/pointer.ts';
import { construct, type Construction } from './construct.ts';
import type { Fault } from './fault.ts';
import { offsetInJson } from './json-offset.ts';
import { commentIn, parsePlainJson, type PlainJson } from './json.ts';
import { lineColumn, lineStarts } from './lines.ts';
import type { LineColumn } from './lines.ts';
import { offsetOf } from './outline.ts';
import type { Outline, Part } from './outline.ts';
import { roundedFaults, type Rounded } from './rounded.ts';
import { isEmpty } from './yaml.ts';
import { yamlEvents } from './yaml-events.ts';

/** A text that was parsed, and where everything in it is. */
export interface Parsed {
  readonly text: () => string;
  /** Absent when there are faults, or when the text holds nothing but space and comments. */
  readonly value?: JsonValue;
  readonly faults: readonly Fault[];
  /** What keeps nothing from being read. */
  readonly warnings: readonly Fault[];
  readonly at: (offset: number) => LineColumn;
  /** Place of a pointer's key or value, or else of its nearest ancestor that the text has. */
  readonly locate: (pointer: Pointer, part: Part) => LineColumn;
}

/** Parses YAML or JSON into plain data, refusing what neither people nor JSON need; `kept` gives the text again. */
export const parse = (text: string, kept = (): string => text): Parsed => {
  const json = parsePlainJson(text);
  // JSON's values are copies, where those of YAML are parts of the text.
  if (json !== undefined) return parsedJson(kept, json);
  const comment = commentIn(text);
  if (comment !== undefined)
    return parsed(
      () => text,
      { faults: [jsonComment(comment)] },
      () => comment,
    );
  const { value, outline, faults, rounded = [] } = parseYaml(text);
  const isSound = faults.length === 0 && outline !== undefined;
  return parsed(
    () => text,
    isSound ? { value, faults, rounded } : { faults },
    (pointer, part) => (outline === undefined ? 0 : offsetOf(outline, pointer, part)),
  );
};

/** The same for a text that was found to have no fault before: JSON need not be checked once more. */
export const parseAgain = (text: string): Parsed => {
  try {
    return parsedJson(() => text, { value: JSON.parse(text) as JsonValue, rounded: [] });
  } catch {
    return parse(text); // YAML
  }
};

const parsedJson = (text: () => string, { value, rounded }: PlainJson): Parsed =>
  parsed(text, { value, faults: [], rounded }, jsonOffsets(text));

const parseYaml = (text: string): Pick<Construction, 'value' | 'faults'> & Partial<Construction> => {
  const { events, fault } = yamlEvents(text);
  if (events === undefined) return { value: null, faults: fault === undefined ? [] : [fault] };
  return isEmpty(events) ? { value: null, faults: [] } : construct(text, events);
};

const outlineOf = (text: string): Outline | undefined => parseYaml(text).outline;

// Characters that JSON allows and js-yaml refuses, replaced one for one so that offsets stay true.
const withoutOddities = (text: string): string =>
  text.replaceAll(
    /[\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '?',
  );

const jsonComment = (offset: number): Fault => ({
  code: 'yaml-syntax',
  offset,
  message: 'JSON has no comments.',
  remedy: 'Remove them, or write the file as YAML, in which they begin with `#`.',
});

type OffsetOf = (pointer: Pointer, part: Part) => number;

/** Offsets in JSON: the few that problems ask for without an outline, which takes as long as all else and as much memory. */
const jsonOffsets = (text: () => string): OffsetOf => {
  const outline = once(() => outlineOf(withoutOddities(text())));
  let asked = 0;
  return (pointer, part) => {
    asked += 1;
    if (asked <= few) return offsetInJson(text(), pointer, part);
    const whole = outline();
    return whole === undefined ? 0 : offsetOf(whole, pointer, part);
  };
};

const few = 12;

interface Read extends Pick<Parsed, 'value' | 'faults'> {
  readonly rounded?: readonly Rounded[];
}

const parsed = (text: () => string, { rounded = [], ...result }: Read, offset: OffsetOf): Parsed => {
  const starts = once(() => lineStarts(text()));
  const at = (where: number): LineColumn => lineColumn(starts(), where);
  return {
    ...result,
    warnings: roundedFaults(rounded),
    text,
    at,
    locate: (pointer, part) => at(offset(pointer, part)),
  };
};
