import type { JsonObject } from '../../model/api.ts';
import { hasDirections } from '../../model/direction.ts';
import { child } from '../../model/pointer.ts';
import { isObject, ownEntries } from '../../model/resolve.ts';
import type { Finding } from '../schema/comparison.ts';
import type { Engine } from '../schema/engine.ts';
import type { Noted } from './noted.ts';
import { compareOptions, type Side } from './options.ts';
import { compareUnused } from './unused.ts';

/** Compares the names of a package that are not those of operations: of its schemas, and of the options of its client. */
export const compareNames = (engine: Engine, before: Side, after: Side): readonly Noted[] =>
  [
    ...compareComponents(engine, before.document, after.document),
    ...compareUnused(engine, before.document, after.document),
    ...compareMarks(before.document, after.document),
    ...compareOptions(before, after),
  ].map((finding): Noted => ({ kind: 'finding', finding }));

const compareMarks = (before: JsonObject, after: JsonObject): readonly Finding[] =>
  hasDirections(before) && !hasDirections(after) ? [{ rule: 'marks-removed', before: root, after: root }] : [];

const root = '/components/schemas';

const compareComponents = (engine: Engine, before: JsonObject, after: JsonObject): readonly Finding[] => {
  const from = schemaNames(before);
  const to = schemaNames(after);
  const gone = from.filter((name) => !to.includes(name));
  const come = to.filter((name) => !from.includes(name));
  const successors = new Map(
    gone.flatMap((name) => {
      const successor = come.find((other) => isSame(engine, name, other));
      return successor === undefined ? [] : [[name, successor] as const];
    }),
  );
  const taken = new Set(successors.values());
  return [
    ...gone.map((name): Finding => {
      const successor = successors.get(name);
      const place = child(root, name);
      if (successor === undefined) return { rule: 'component-removed', before: place, after: root, subject: name };
      return { rule: 'component-renamed', before: place, after: child(root, successor), from: name, to: successor };
    }),
    ...come
      .filter((name) => !taken.has(name))
      .map((name): Finding => ({ rule: 'component-added', before: root, after: child(root, name), subject: name })),
  ];
};

const schemaNames = (document: JsonObject): readonly string[] => {
  const components = document['components'];
  return isObject(components) ? ownEntries(components, 'schemas').map(([name]) => name) : [];
};

const isSame = ({ pair, tools }: Engine, name: string, other: string): boolean => {
  const use = { direction: 'received', isXml: false } as const;
  const { before, after } = pair(child(root, name), child(root, other), use);
  return tools.holds(before, after, 'sent', use) && tools.holds(before, after, 'received', use);
};
