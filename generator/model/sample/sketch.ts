import type { JsonObject, JsonValue } from '../api.ts';
import { deepest, TooLarge, variantsOf, type Lessons, type Plan, type Site } from './draw.ts';
import { hasBytes } from './mark.ts';
import { createLeadsToRecursion } from './recursion.ts';

/** The value that is drawn before any lesson is learned. */
export interface Sketch {
  readonly value: JsonValue;
  readonly hasBytes: boolean;
}

/** Draws the first value of a plan; undefined when it would become too large. */
export type DrawSketch = (plan: Plan, root: Site) => Sketch | undefined;

/** What came of a place, and what may come of it wherever it is drawn in the same way. */
interface Known extends Sketch {
  /** How many places it has, and how many lie inside one another. */
  readonly count: number;
  readonly height: number;
}

/**
 * Draws as `draw` does without lessons, and remembers each part: the same few schemas lie inside nearly every
 * schema of a large description, and most drawings are valid at once.
 */
export const createSketch = (document: JsonObject): DrawSketch => {
  const known = new Map<string, Known>();
  /** Of what was too large to be drawn, how many places it has at least. */
  const least = new Map<string, number>();
  const keyOf = createKey(document);

  return (plan, root) => {
    let count = 0;
    let height = 0;
    let bytes = false;
    const grow = (places: number): void => {
      count += places;
      if (count > plan.size) throw new TooLarge();
    };
    const visit = (site: Site): JsonValue => {
      const key = keyOf(plan, site);
      const found = key === undefined ? undefined : known.get(key);
      if (site.depth + (found?.height ?? 1) - 1 > deepest) throw new TooLarge();
      if (found !== undefined) {
        grow(found.count);
        height = Math.max(height, found.height);
        bytes ||= found.hasBytes;
        return found.value;
      }
      const outer = { count, height, bytes };
      try {
        // What was too large before is given up at once where it is again.
        grow((key !== undefined && least.get(key)) || 1);
        count = outer.count + 1;
        height = 0;
        const way = variantsOf(plan, site, none, visit).next().value;
        bytes = hasBytes(way?.parts ?? plan.expand(site.pointers).parts);
        const value = way?.make() ?? null;
        if (key !== undefined)
          known.set(key, { value, hasBytes: bytes, count: count - outer.count, height: height + 1 });
        height = Math.max(height + 1, outer.height);
        bytes ||= outer.bytes;
        return value;
      } catch (error) {
        if (key !== undefined && count > plan.size) least.set(key, count - outer.count);
        throw error;
      }
    };
    try {
      return { value: visit(root), hasBytes: bytes };
    } catch (error) {
      if (error instanceof TooLarge) return undefined;
      throw error;
    }
  };
};

/** Everything that the drawing of a place depends on; undefined where examples lend it their parts. */
const createKey = (document: JsonObject): ((plan: Plan, site: Site) => string | undefined) => {
  const leads = createLeadsToRecursion(document);
  return ({ form, direction, textOnly, depth }, site) => {
    if (site.hints.length > 0) return undefined;
    // How far in a place lies, and what it lies inside of, matters as far as there is something to cut.
    const left = form === 'full' ? Math.max(0, depth - site.depth) : 0;
    const above = site.pointers.some(leads) ? [...site.above].filter(leads) : [];
    return [form, direction, textOnly, left, site.name, site.count, ...site.pointers, '', ...above].join('\n');
  };
};

// What is remembered is not counted: who asks first would pay for all.
const none: Lessons = { spend: () => undefined, variants: new Map(), dropped: new Set(), forced: new Set() };
