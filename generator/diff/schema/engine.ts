import type { JsonObject } from '../../model/api.ts';
import { isBreaking, type Direction } from '../change.ts';
import { verdictOf } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { accepts, withoutReferences } from './accepts.ts';
import { compareAnnotations } from './annotation.ts';
import { compareForms } from './choice.ts';
import {
  noDifference,
  pairOf,
  placeOf,
  differs,
  together,
  type Comparison,
  type Finding,
  type Meeting,
  type Pair,
  type Tools,
  type Use,
} from './comparison.ts';
import { compareDiscriminators } from './discriminator.ts';
import { formsOf } from './form.ts';
import { partOf, schemasOf, type Part, type Schemas } from './part.ts';
import { shapesOf } from './shape.ts';
import { unchangedBetween } from './unchanged.ts';

/** Compares the schemas of two documents, each pair of places once for each direction. */
export interface Engine {
  /** What two schemas differ in themselves; schemas inside them are named as further pairs. */
  readonly compare: (pair: Pair) => Comparison;
  /** A pair from pointers; without one, that side allows anything. */
  readonly pair: (before: string | undefined, after: string | undefined, use: Use) => Pair;
  readonly tools: Tools;
}

export const schemaEngine = (beforeDocument: JsonObject, afterDocument: JsonObject): Engine => {
  const schemasBefore = schemasOf(beforeDocument);
  const schemasAfter = schemasOf(afterDocument);
  const shapeBefore = shapesOf(schemasBefore);
  const shapeAfter = shapesOf(schemasAfter);
  const formBefore = formsOf(shapeBefore);
  const formAfter = formsOf(shapeAfter);
  const isUnchanged = unchangedBetween(beforeDocument, afterDocument);
  const known = new Map<string, Comparison>();
  const running = new Set<string>();

  const ready = new WeakSet<Pair>();

  // Plain references are followed first, so that a shared schema is compared once however it is reached.
  const landed = (pair: Pair): Pair => {
    if (ready.has(pair)) return pair;
    const { before, after } = pair;
    const result = pairOf(
      partOf(before.nodes.map(schemasBefore.land), before.only),
      partOf(after.nodes.map(schemasAfter.land), after.only),
      pair,
    );
    ready.add(result);
    return result;
  };

  const isSame = (before: Part, after: Part): boolean =>
    before.only === after.only &&
    before.nodes.length === after.nodes.length &&
    before.nodes.every((node, index) => isUnchanged(node.value, after.nodes[index]!.value)); // as many as before

  const compare = (pair: Pair): Comparison => {
    const { before, after, key, ...use } = landed(pair);
    const found = known.get(key) ?? (isSame(before, after) ? noDifference : undefined);
    if (found !== undefined) return found;
    // Only proofs ask again for what is being compared: in a circle, each assumes that the others hold.
    if (running.has(key)) return noDifference;
    running.add(key);
    const { findings, children } = meet({ before: shapeBefore(before), after: shapeAfter(after), use, tools });
    const comparison = { findings, children: children.map(landed) };
    running.delete(key);
    known.set(key, comparison);
    return comparison;
  };

  const meet = (meeting: Meeting): Comparison => {
    const { before, after } = meeting;
    if (before.never && after.never) return noDifference;
    if (before.never || after.never) {
      return differs({
        rule: after.never ? 'nothing-allowed' : 'something-allowed',
        before: placeOf(before),
        after: placeOf(after),
      });
    }
    return together([
      compareForms(meeting, { from: formBefore(before), to: formAfter(after) }),
      compareDiscriminators(meeting),
      compareAnnotations(meeting),
    ]);
  };

  const proofs = proofsBy(compare);
  const tools: Tools = {
    shapeBefore,
    shapeAfter,
    acceptsBefore: acceptedBy(schemasBefore),
    acceptsAfter: acceptedBy(schemasAfter),
    holds: (before, after, direction, use) => proofs(landed(pairOf(before, after, use)), direction),
  };

  return {
    compare,
    tools,
    pair: (before, after, use) =>
      landed(
        pairOf(
          partOf(before === undefined ? [] : [schemasBefore.at(before)]),
          partOf(after === undefined ? [] : [schemasAfter.at(after)]),
          use,
        ),
      ),
  };
};

// A bare schema stands for its own keywords: what it is composed of is among the other schemas of its part.
const acceptedBy =
  (schemas: Schemas): Tools['acceptsBefore'] =>
  ({ value, bare }, sample) =>
    accepts(schemas, bare ? withoutReferences(value) : value, sample);

/** Proves that nothing in a pair, and in all pairs inside it, harms those who send (or receive) the data. */
const proofsBy = (compare: (pair: Pair) => Comparison): ((pair: Pair, direction: Direction) => boolean) => {
  const proved: Readonly<Record<Direction, Map<string, boolean>>> = { sent: new Map(), received: new Map() };
  return (pair, direction) => {
    const results = proved[direction];
    const known = results.get(pair.key);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const open = [pair];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next.key) || results.get(next.key) === true) continue;
      seen.add(next.key);
      const { findings, children } = compare(next);
      if (results.get(next.key) === false || findings.some((finding) => harms(finding, direction))) {
        results.set(pair.key, false);
        return false;
      }
      open.push(...children);
    }
    for (const key of seen) results.set(key, true);
    return true;
  };
};

const harms = ({ rule }: Finding, direction: Direction): boolean => isBreaking(verdictOf(rules[rule].wire, direction));
