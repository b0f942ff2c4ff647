import type { JsonValue } from '../../model/api.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Direction } from '../change.ts';
import type { RuleId } from '../rules/index.ts';
import type { Node, Part } from './part.ts';
import type { Shape } from './shape.ts';

/** A difference between two schemas; what it does to whom is said by its rule and the direction. */
export interface Finding extends Values {
  readonly rule: RuleId;
  readonly before: Pointer;
  readonly after: Pointer;
  readonly subject?: string;
}

/** From what to what something changed, as far as there is anything. */
export interface Values {
  readonly from?: JsonValue;
  readonly to?: JsonValue;
}

/** How a schema is used: who writes the data, and whether as XML and always. */
export interface Use {
  readonly direction: Direction;
  readonly isXml: boolean;
  /** The value cannot be left out, so that its default never applies. */
  readonly isDemanded?: boolean;
}

/** Two parts to be compared, for one use. */
export interface Pair extends Use {
  readonly before: Part;
  readonly after: Part;
  readonly key: string;
}

/** What two schemas differ in themselves, and the parts inside them that have to be compared as well. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly children: readonly Pair[];
}

/** Two shapes, the old one and the new one. */
export interface Sides {
  readonly before: Shape;
  readonly after: Shape;
}

/** Two shapes that meet, with what their comparison needs. */
export interface Meeting extends Sides {
  readonly use: Use;
  readonly tools: Tools;
}

export interface Tools {
  readonly shapeBefore: (part: Part) => Shape;
  readonly shapeAfter: (part: Part) => Shape;
  /** Whether a schema allows a value; undefined when that cannot be said. */
  readonly acceptsBefore: (node: Node, value: JsonValue) => boolean | undefined;
  readonly acceptsAfter: (node: Node, value: JsonValue) => boolean | undefined;
  /**
   * Whether everything that one part allows is allowed by the other, as far as it can be proved: `sent` asks
   * whether the new one allows all that the old one did, `received` the reverse.
   */
  readonly holds: (before: Part, after: Part, direction: Direction, use: Use) => boolean;
}

export const noDifference: Comparison = { findings: [], children: [] };

/** Several comparisons as one. */
export const together = (comparisons: readonly Comparison[]): Comparison =>
  comparisons.every((comparison) => comparison === noDifference)
    ? noDifference
    : {
        findings: comparisons.flatMap(({ findings }) => findings),
        children: comparisons.flatMap(({ children }) => children),
      };

/** One difference. */
export const differs = (finding: Finding): Comparison => ({ findings: [finding], children: [] });

/** Values of which there may be none. */
export const valuesOf = (from: JsonValue | undefined, to: JsonValue | undefined): Values => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** Two parts whose comparison comes later, so that circles of references end. */
export const later = (before: Part, after: Part, use: Use): Comparison => ({
  findings: [],
  children: [pairOf(before, after, use)],
});

export const pairOf = (before: Part, after: Part, use: Use): Pair => ({
  before,
  after,
  direction: use.direction,
  isXml: use.isXml,
  isDemanded: use.isDemanded === true,
  key: `${use.direction}${use.isXml ? ' xml' : ''}${use.isDemanded === true ? ' demanded' : ''}\n${before.key}\n${after.key}`,
});

/** Where a shape is: of the first schema that it is made of. */
export const placeOf = (shape: Shape): Pointer => shape.part.nodes[0]?.pointer ?? '';

/** Where something stands on both sides; a side that does not have it is named by its shape. */
export const placesOf = ({ before, after }: Sides, from: Place | undefined, to: Place | undefined) => ({
  before: from?.pointer ?? placeOf(before),
  after: to?.pointer ?? placeOf(after),
});

interface Place {
  readonly pointer: Pointer;
}

/** What a schema says somewhere. */
export interface Said extends Place {
  readonly value: JsonValue;
}

/** From what to what something changed, with its places. */
export const fromTo = (sides: Sides, from: Said | undefined, to: Said | undefined) => ({
  ...placesOf(sides, from, to),
  ...valuesOf(from?.value, to?.value),
});
