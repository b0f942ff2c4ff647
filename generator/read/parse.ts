import type { JsonValue } from '../model/api.ts';
import type { Pointer } from '../model/pointer.ts';
import { construct } from './construct.ts';
import type { Fault } from './fault.ts';
import { parsePlainJson } from './json.ts';
import { lineColumn, lineStarts } from './lines.ts';
import type { LineColumn } from './lines.ts';
import { once } from './once.ts';
import { offsetOf } from './outline.ts';
import type { Outline, Part } from './outline.ts';
import { isEmpty, yamlEvents } from './yaml.ts';

/** A text that was parsed, and where everything in it is. */
export interface Parsed {
  /** Absent when there are faults, or when the text holds nothing but space and comments. */
  readonly value?: JsonValue;
  readonly faults: readonly Fault[];
  readonly at: (offset: number) => LineColumn;
  /** Place of a pointer's key or value, or else of its nearest ancestor that the text has. */
  readonly locate: (pointer: Pointer, part: Part) => LineColumn;
}

/** Parses YAML or JSON into plain data, refusing what neither people nor JSON need. */
export const parse = (text: string): Parsed => {
  const json = parsePlainJson(text);
  if (json !== undefined)
    return parsed(text, { value: json.value, faults: [] }, () => outlineOf(withoutOddities(text)));
  const { value, outline, faults } = parseYaml(text);
  return parsed(text, faults.length > 0 || outline === undefined ? { faults } : { value, faults }, () => outline);
};

/** The same for a text that was found to have no fault before: JSON need not be checked once more. */
export const parseAgain = (text: string): Parsed => {
  try {
    return parsed(text, { value: JSON.parse(text) as JsonValue, faults: [] }, () => outlineOf(withoutOddities(text)));
  } catch {
    return parse(text); // YAML
  }
};

const parseYaml = (text: string): { value: JsonValue; outline?: Outline; faults: readonly Fault[] } => {
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

const parsed = (
  text: string,
  result: { readonly value?: JsonValue; readonly faults: readonly Fault[] },
  outline: () => Outline | undefined,
): Parsed => {
  const starts = once(() => lineStarts(text));
  const places = once(outline);
  const at = (offset: number): LineColumn => lineColumn(starts(), offset);
  const locate = (pointer: Pointer, part: Part): LineColumn => {
    const index = places();
    return at(index === undefined ? 0 : offsetOf(index, pointer, part));
  };
  return { ...result, at, locate };
};
