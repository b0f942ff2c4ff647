import type { JsonObject, JsonValue } from '../model/api.ts';
import { compositionOf } from '../model/composition.ts';
import { isPointer } from '../model/discrepancy.ts';
import { once } from '../model/once.ts';
import { child, segments, valueAt, type Pointer } from '../model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../model/resolve.ts';
import { assemble, type Assembled } from './assemble.ts';
import { below } from './place.ts';
import type { Context, Report, Rule } from './rule.ts';

const extension = 'x-error-codes';

/** Documented error codes are well-formed, and the rule that triggers one is in the schema of the request. */
export const errorCodes: Rule = () => {
  let prepare: () => Assembled;
  return {
    Root: (root, context) => {
      prepare = once(() => assemble(root, context));
    },
    Response: (response, { report, location }) => {
      if (!isObject(response)) return;
      for (const { pointer, message } of faultsOf(own(response, extension))) {
        report({ message, location: below(location.child(extension), pointer) });
      }
    },
    // The rules are about a request, so a response that several operations share is looked at for each.
    Operation: (operation, context) => {
      if (isObject(operation)) rulesBroken(operation, context, prepare).forEach(context.report);
    },
  };
};

interface Fault {
  /** Into the list. */
  readonly pointer: Pointer;
  readonly message: string;
}

const faultsOf = (list: JsonValue | undefined): readonly Fault[] => {
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length === 0) {
    return [{ pointer: '', message: `\`${extension}\` must be a list with at least one entry.` }];
  }
  const entries: readonly JsonValue[] = list;
  const codes = entries.map((entry) => (isObject(entry) ? own(entry, 'code') : undefined));
  return entries.flatMap((entry, index) => [
    ...entryFaults(entry, child('', index)),
    ...(codes[index] !== undefined && codes.indexOf(codes[index]) < index
      ? [{ pointer: child('', index, 'code'), message: `\`${String(codes[index])}\` is listed twice. Keep one entry.` }]
      : []),
  ]);
};

const entryFaults = (entry: JsonValue, at: Pointer): readonly Fault[] => {
  if (!isObject(entry)) return [{ pointer: at, message: 'An error code must have `code` and `meaning`.' }];
  const rule = own(entry, 'rule');
  return [
    ...missingTexts(entry, ['code', 'meaning'], at),
    ...strangers(entry, ['code', 'meaning', 'rule'], at),
    ...(rule === undefined ? [] : ruleFaults(rule, child(at, 'rule'))),
  ];
};

const ruleFaults = (rule: JsonValue, at: Pointer): readonly Fault[] => {
  if (!isObject(rule)) return [{ pointer: at, message: '`rule` must have `pointer` and `keyword`.' }];
  const pointer = { pointer: child(at, 'pointer'), message: '`pointer` must be a JSON Pointer, such as `/name`.' };
  return [
    ...(isPointer(own(rule, 'pointer')) ? [] : [pointer]),
    ...missingTexts(rule, ['keyword'], at),
    ...strangers(rule, ['pointer', 'keyword'], at),
  ];
};

const missingTexts = (entry: JsonObject, names: readonly string[], at: Pointer): readonly Fault[] =>
  names
    .filter((name) => (ownText(entry, name) ?? '').trim() === '')
    .map((name) => ({ pointer: child(at, name), message: `\`${name}\` must be a text.` }));

const strangers = (entry: JsonObject, names: readonly string[], at: Pointer): readonly Fault[] =>
  Object.keys(entry)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      pointer: child(at, name),
      message: `\`${name}\` is unknown here: there are ${names.map((known) => `\`${known}\``).join(', ')}.`,
    }));

const rulesBroken = (
  operation: JsonObject,
  { resolve, location }: Context,
  prepare: () => Assembled,
): readonly Report[] =>
  ownEntries(operation, 'responses').flatMap(([status, raw]) => {
    const { node: response, location: found } = resolve(raw);
    if (!isObject(response)) return [];
    const at = isObject(raw) && own(raw, '$ref') !== undefined ? found : location.child(['responses', status]);
    return ownList(response, extension).flatMap((entry, index) => {
      const rule = isObject(entry) ? own(entry, 'rule') : undefined;
      if (!isObject(rule) || ruleFaults(rule, '').length > 0) return [];
      const stated = { pointer: ownText(rule, 'pointer') ?? '', keyword: ownText(rule, 'keyword') ?? '' };
      const message = complaintAbout(stated, resolve(own(operation, 'requestBody')).node, prepare());
      if (message === undefined || at === undefined) return [];
      return [{ message, location: at.child([extension, index, 'rule']) }];
    });
  });

const complaintAbout = (
  { pointer, keyword }: { readonly pointer: Pointer; readonly keyword: string },
  body: unknown,
  { document, placeOf }: Assembled,
): string | undefined => {
  if (!isObject(body)) return 'The operation has no request body that could break this rule. Remove the rule.';
  const whole = ownEntries(body, 'content').flatMap(([, content]) => {
    const place = placeOf(content);
    return place === undefined ? [] : compositionOf(document, child(place, 'schema'));
  });
  const path = segments(pointer);
  const at = (depth: number): readonly Pointer[] =>
    path.slice(0, depth).reduce((schemas, name) => schemas.flatMap((schema) => step(document, schema, name)), whole);
  if (at(path.length).length === 0) {
    return `The request body has no \`${pointer}\`. Point the rule at a member that its schema describes.`;
  }

  const stated = (schemas: readonly Pointer[]): readonly unknown[] =>
    schemas.map((schema) => valueAt(document, child(schema, keyword)));
  const isStated =
    keyword === 'required'
      ? // A missing member is the fault of the object around it; a missing body, of the operation.
        path.length === 0
        ? own(body, 'required') === true
        : stated(at(path.length - 1)).some((names) => Array.isArray(names) && names.includes(path.at(-1)))
      : stated(at(path.length)).some((value) => value !== undefined);
  return isStated
    ? undefined
    : `The request body states no \`${keyword}\` at \`${pointer}\`. State it there, or correct the rule.`;
};

/** The schemas of a member or an item. */
const step = (document: JsonObject, schema: Pointer, name: string): readonly Pointer[] =>
  [
    child(schema, 'properties', name),
    ...(/^\d+$/u.test(name) ? [child(schema, 'prefixItems', name), child(schema, 'items')] : []),
    child(schema, 'additionalProperties'),
  ]
    .filter((place) => valueAt(document, place) !== undefined && valueAt(document, place) !== false)
    .slice(0, 1)
    .flatMap((place) => compositionOf(document, place));
