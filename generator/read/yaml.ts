import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Fault } from './fault.ts';

export { EVENT_ID };
export type { Event, ScalarEvent };
export type NodeEvent = AliasEvent | MappingEvent | ScalarEvent | SequenceEvent;

/** Deeper than descriptions are, and shallow enough for every recursive reader that comes after this one. */
export const maxDepth = 1000;

export interface Split {
  readonly events?: readonly Event[];
  readonly fault?: Fault;
}

/** Splits a text into YAML events, which point into the text; JSON is a subset. `yamlEvents` is what the tool reads with. */
export const splitStrictly = (text: string): Split => {
  try {
    return { events: parseEvents(text, { maxDepth: maxDepth + 2 }) }; // js-yaml counts a key and a scalar as levels
  } catch (error) {
    return { fault: syntaxFault(text, error) };
  }
};

const syntaxFault = (text: string, error: unknown): Fault => {
  if (error instanceof RangeError) return tooDeep(0); // the stack was nearly used up before we were called
  if (!(error instanceof YAMLException)) throw error;
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.includes('maxDepth')) return tooDeep(offset);
  return { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${error.reason}.` };
};

/** The fault of nesting that no reader should have to follow. */
export const tooDeep = (offset: number): Fault => ({
  code: 'too-deep',
  offset,
  message: `Lists and maps are nested more than ${maxDepth} levels deep.`,
});

/** Where a node begins in the text, its tag and anchor included; negative for a value that is left out. */
export const startOf = (event: NodeEvent): number => {
  if (event.anchorStart === -1 && 'tagStart' in event && event.tagStart === -1) {
    return 'start' in event ? event.start : scalarStart(event);
  }
  const tag = 'tagStart' in event ? event.tagStart : -1;
  const anchor = event.anchorStart - 1; // the `&` or `*`
  return tag < 0 ? anchor : anchor < 0 ? tag : Math.min(tag, anchor);
};

const scalarStart = ({ style, valueStart }: ScalarEvent): number =>
  valueStart === -1
    ? -1
    : style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
      ? valueStart - 1
      : valueStart;

/** Whether a text holds no node at all: only space, comments and document marks. */
export const isEmpty = (events: readonly Event[]): boolean =>
  events.length <= 3 &&
  events.every((event) => event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || startOf(event) < 0);

/** The characters of a scalar, with quotes, escapes and folding undone. */
export const scalarText = (text: string, event: ScalarEvent): string => getScalarValue(text, event);

/** The tag written before a node, if any. */
export const tagOf = (text: string, event: NodeEvent): string | undefined =>
  'tagStart' in event && event.tagStart !== -1 ? text.slice(event.tagStart, event.tagEnd) : undefined;

export const isPlain = (event: ScalarEvent): boolean => event.style === SCALAR_STYLE.PLAIN;

/** What a plain scalar means in the YAML 1.2 core schema: null, a boolean, a number, or its text. */
export const plainValue = (source: string): string | number | boolean | null => {
  const tags = tagsByFirst.get(source.charAt(0));
  for (const tag of tags ?? []) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
};

/** What a scalar with one of YAML's own tags means; `undefined` when the text does not fit the tag. */
export const taggedValue = (tag: string, source: string): string | number | boolean | null | undefined => {
  if (tag === '!' || tag === '!!str') return source;
  const definition = tags.find(({ tagName }) => tagName === `tag:yaml.org,2002:${tag.slice(2)}`);
  const value = definition?.resolve(source, true, definition.tagName);
  return value === NOT_RESOLVED ? undefined : value;
};

/** Tags that mean what JSON can hold. All others would need code of their own. */
export const scalarTags: ReadonlySet<string> = new Set(['!', '!!str', '!!null', '!!bool', '!!int', '!!float']);

const tags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
const tagsByFirst = new Map(
  [...new Set(tags.flatMap(({ implicitFirstChars }) => implicitFirstChars ?? []))].map((first) => [
    first,
    tags.filter(({ implicitFirstChars }) => implicitFirstChars?.includes(first)),
  ]),
);
