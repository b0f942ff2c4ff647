import type { Pointer } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import type { Direction } from '../change.ts';
import type { RuleId } from '../rules/index.ts';
import { compareLeast, compareMost } from './bound.ts';
import {
  differs,
  fromTo,
  later,
  noDifference,
  placeOf,
  placesOf,
  together,
  type Comparison,
  type Meeting,
} from './comparison.ts';
import { compareDependencies } from './dependency.ts';
import { objectView, type ObjectView } from './object-view.ts';
import { partOf, type Part } from './part.ts';
import { comparePropertyNames } from './property-names.ts';
import type { Shape } from './shape.ts';

/** Compares what two schemas demand of objects. */
export const compareObjects = (meeting: Meeting): Comparison =>
  together([
    compareLeast(meeting, {
      keyword: 'minProperties',
      idle: 0,
      stricter: 'min-properties-raised',
      looser: 'min-properties-lowered',
    }),
    compareMost(meeting, {
      keyword: 'maxProperties',
      idle: Infinity,
      stricter: 'max-properties-lowered',
      looser: 'max-properties-raised',
    }),
    ...compareMembers(meeting),
    compareRest(meeting),
    ...comparePatterned(meeting),
    comparePropertyNames(meeting),
    ...compareDependencies(meeting),
  ]);

const compareMembers = (meeting: Meeting): readonly Comparison[] => {
  const from = objectView(meeting.before);
  const to = objectView(meeting.after);
  const names = new Set([...from.names, ...to.names, ...from.required.keys(), ...to.required.keys()]);
  return [...names].map((name) =>
    compareMember(
      meeting,
      name,
      memberOf(from, name, meeting.tools.shapeBefore, meeting),
      memberOf(to, name, meeting.tools.shapeAfter, meeting),
    ),
  );
};

/** One named member of one side. */
interface Member {
  readonly part: Part;
  readonly place: Pointer | undefined;
  readonly required: Pointer | undefined;
  readonly hasDefault: boolean;
  /** It takes no part in data of the other direction, which its type marks. */
  readonly isMarked: boolean;
  /** `hidden`: described, but not for data in this direction. */
  readonly state: 'described' | 'hidden' | 'forbidden' | 'undescribed';
}

const memberOf = (view: ObjectView, name: string, shapeOf: (part: Part) => Shape, { use }: Meeting): Member => {
  const part = view.at(name);
  const shape = shapeOf(part);
  const isHidden = isHiddenWhen(shape, use.direction);
  const place = view.place(name);
  return {
    part,
    place,
    isMarked: isHiddenWhen(shape, use.direction === 'sent' ? 'received' : 'sent'),
    required: isHidden ? undefined : view.required.get(name),
    hasDefault: shape.facets.some(({ value }) => own(value, 'default') !== undefined),
    state: isHidden ? 'hidden' : shape.never ? 'forbidden' : place === undefined ? 'undescribed' : 'described',
  };
};

/** Whether a property takes no part in data of this direction: read-only ones are not sent, write-only ones do not arrive. */
const isHiddenWhen = ({ facets }: Shape, direction: Direction): boolean =>
  facets.some(({ value }) => own(value, direction === 'sent' ? 'readOnly' : 'writeOnly') === true);

const compareMember = (meeting: Meeting, name: string, from: Member, to: Member): Comparison => {
  const { use } = meeting;
  const places = {
    before: from.place ?? placeOf(meeting.before),
    after: to.place ?? placeOf(meeting.after),
    subject: name,
  };
  const tell = (rule: RuleId): Comparison => differs({ rule, ...places });
  if (from.state === 'hidden' && to.state === 'hidden') return noDifference;
  if (to.state === 'hidden') {
    if (from.state !== 'described') return noDifference;
    return tell(use.direction === 'sent' ? 'property-became-read-only' : 'property-became-write-only');
  }
  const isNew = from.state !== 'described' && to.state === 'described';
  if (isNew && to.required !== undefined && from.required === undefined) {
    return tell(
      from.state === 'forbidden' && use.direction === 'received'
        ? 'property-added-to-closed'
        : 'required-property-added',
    );
  }
  const inner =
    from.state === 'undescribed' && isOpen(from)
      ? noDifference
      : later(from.part, to.part, { ...use, isDemanded: isDemanded(from, to) });
  if (isNew && from.state === 'forbidden') return tell('property-added-to-closed');
  if (isNew)
    return from.state === 'hidden' || isOpen(from) ? tell('property-added') : together([tell('property-added'), inner]);
  if (from.state === 'described' && to.state === 'forbidden') return tell('property-forbidden');
  if (from.state === 'described' && to.state === 'undescribed')
    return isOpen(to) ? tell('property-removed') : together([tell('property-removed'), inner]);
  if (from.state === 'hidden') return noDifference;
  return together([
    from.state === 'described' ? inner : noDifference,
    compareRequired(from, to, tell),
    compareMark(from, to, tell),
  ]);
};

// The client takes the marks away; who names the type of a schema meets them.
const compareMark = (from: Member, to: Member, tell: (rule: RuleId) => Comparison): Comparison => {
  const isNamed = [from, to].every(
    ({ state, place }) => state === 'described' && place?.startsWith('/components/schemas/') === true,
  );
  if (!isNamed || from.isMarked === to.isMarked) return noDifference;
  return tell(to.isMarked ? 'property-marked' : 'property-unmarked');
};

// Asked only where it matters: a schema that is demanded here and not there is compared twice.
const isDemanded = (from: Member, to: Member): boolean =>
  from.required !== undefined && to.required !== undefined && (from.hasDefault || to.hasDefault);

const isOpen = ({ part }: Member): boolean => part.nodes.length === 0;

const compareRequired = (from: Member, to: Member, tell: (rule: RuleId) => Comparison): Comparison => {
  if ((from.required === undefined) === (to.required === undefined)) return noDifference;
  return tell(to.required === undefined ? 'property-became-optional' : 'property-became-required');
};

const compareRest = (meeting: Meeting): Comparison => {
  const { use, tools } = meeting;
  const from = objectView(meeting.before).rest;
  const to = objectView(meeting.after).rest;
  const places = fromTo(meeting, from.nodes[0], to.nodes[0]);
  const wasClosed = tools.shapeBefore(from).never;
  const isClosed = tools.shapeAfter(to).never;
  if (wasClosed && isClosed) return noDifference;
  if (isClosed) return differs({ rule: 'other-properties-forbidden', ...places });
  if (wasClosed) return differs({ rule: 'other-properties-allowed', ...places });
  if (from.nodes.length === 0 && to.nodes.length === 0) return noDifference;
  // A schema that allows everything, behind a reference for instance, restricts nothing.
  if (from.nodes.length === 0)
    return tools.holds(from, to, 'sent', use)
      ? noDifference
      : differs({ rule: 'other-properties-restricted', ...places });
  if (to.nodes.length === 0)
    return tools.holds(from, to, 'received', use)
      ? noDifference
      : differs({ rule: 'other-properties-unrestricted', ...places });
  return later(from, to, use);
};

const comparePatterned = (meeting: Meeting): readonly Comparison[] => {
  const { use, tools } = meeting;
  const from = objectView(meeting.before);
  const to = objectView(meeting.after);
  return [...new Set([...from.patterns.keys(), ...to.patterns.keys()])].map((pattern) => {
    const old = from.patterns.get(pattern);
    const young = to.patterns.get(pattern);
    const places = { ...placesOf(meeting, old?.[0], young?.[0]), subject: pattern };
    if (old !== undefined && young !== undefined) return later(partOf(old), partOf(young), use);
    // The pattern let members through that `additionalProperties` stops.
    if (old === undefined && tools.shapeBefore(from.rest).never)
      return differs({ rule: 'pattern-properties-removed', ...places });
    if (young === undefined && tools.shapeAfter(to.rest).never)
      return differs({ rule: 'pattern-properties-added', ...places });
    return differs({ rule: old === undefined ? 'pattern-properties-added' : 'pattern-properties-removed', ...places });
  });
};
