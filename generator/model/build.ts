import type { Problem } from '../problem.ts';
import { problem, warning } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Api, JsonObject, Operation, Tag } from './api.ts';
import { braceProblems } from './braces.ts';
import { followDynamicRefs } from './dynamic/index.ts';
import { engineGaps } from './engine-gap.ts';
import { linkProblems } from './links.ts';
import { apiNames, operationName } from './name.ts';
import { normalise } from './normalise.ts';
import { addOperationIds, type Identified } from './operation-id.ts';
import { withOwnNames, type Named } from './operation-name.ts';
import { buildOperations } from './operation.ts';
import { patternProblems } from './patterns.ts';
import { child, valueAt, type Pointer } from './pointer.ts';
import { isObject, optional, own, ownList, ownText, ownWords } from './resolve.ts';
import { buildSecurity, buildSecuritySchemes } from './security.ts';
import { buildServers, defaultServers } from './server.ts';
import type { Source } from './source.ts';

/** The model of one API, or the problems that make generating from it impossible. */
export interface Built {
  readonly api?: Api;
  readonly problems: readonly Problem[];
}

/** Turns a read description into the model that every emitter sees. Pure: the source is not changed. */
export const buildApi = (written: Source): Built => {
  const normal = normalise(written.document);
  const followed = followDynamicRefs(normal);
  const source: Source = { ...written, locate: (pointer) => written.locate(followed.writtenAt(pointer)) };
  const { document, added } = addOperationIds(followed.document, source.locate);
  const info = own(document, 'info');
  const about = isObject(info) ? info : {};
  const servers = buildServers(document, '') ?? defaultServers;
  const { operations, renamed } = withOwnNames(buildOperations(document, { servers, security: buildSecurity(document) ?? [] }));
  const errors = [...pinFaults(source, document), ...duplicateIds(source, operations)];
  const problems = [...errors, ...sameNames(source, renamed), ...madeIds(source, added), ...undefinedSchemes(source, document, operations), ...braceProblems(source, operations, servers), ...linkProblems(source, document, operations), ...patternProblems(source, document), ...unjudged(source, document, normal)];
  if (errors.length > 0) return { problems };
  return {
    problems,
    api: {
      name: source.name,
      source: source.path,
      bundled: source.document,
      document,
      title: ownWords(about, 'title') ?? source.name,
      version: ownText(about, 'version') ?? '',
      ...optional('summary', ownWords(about, 'summary')),
      ...optional('description', ownWords(about, 'description')),
      names: apiNames(source.name),
      package: source.package,
      servers,
      securitySchemes: buildSecuritySchemes(document),
      tags: buildTags(document),
      operations,
      ...(source.pins === undefined ? {} : { pins: source.pins.entries }),
      ...optional('coverage', source.coverage),
      locate: source.locate,
    },
  };
};

const pinFaults = ({ pins, path }: Source, document: JsonObject): readonly Problem[] =>
  (pins?.entries ?? []).flatMap(({ pointer, reason }, index) => {
    const place = pins?.places[index] ?? { path };
    if (valueAt(document, pointer) === undefined) return [problem('pin-unused', place, `There is no example at \`${pointer}\`.`)];
    return reason.trim() === '' ? [problem('pin-unexplained', place, `Nobody has said why \`${pointer}\` stays as it is.`)] : [];
  });

const unjudged = (source: Source, document: JsonObject, normal: JsonObject): readonly Problem[] =>
  engineGaps(document, normal).map(({ pointer, message }) => warning('schema-unjudged', source.locate(pointer), message));

const buildTags = (document: JsonObject): readonly Tag[] =>
  ownList(document, 'tags').flatMap((tag) => {
    const name = isObject(tag) ? ownText(tag, 'name') : undefined;
    return isObject(tag) && name !== undefined
      ? [{ name, ...optional('description', ownWords(tag, 'description')) }]
      : [];
  });

// One warning for an API: whoever writes no operationIds writes none anywhere.
const madeIds = (source: Source, added: Identified['added']): readonly Problem[] => {
  const [first, ...others] = added;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `; ${others.length} more ${others.length === 1 ? 'is' : 'are'} named from method and path too`;
  const what = `${quote(title(first))} has no operationId of its own and is called ${quote(first.id)}${more}.`;
  return [warning('operation-id-made', source.locate(first.operation[1]), what)];
};

// One warning for a name, wherever it is asked for.
const undefinedSchemes = (source: Source, document: JsonObject, operations: readonly Operation[]): readonly Problem[] => {
  const components = own(document, 'components');
  const schemes = isObject(components) ? own(components, 'securitySchemes') : undefined;
  const isDefined = (name: string): boolean => isObject(schemes) && Object.hasOwn(schemes, name);
  const asked = new Map<string, Pointer>();
  for (const owner of ['', ...operations.map(({ pointer }) => pointer)]) {
    const value = valueAt(document, owner);
    (isObject(value) ? ownList(value, 'security') : []).forEach((requirement, index) => {
      for (const name of isObject(requirement) ? Object.keys(requirement) : []) if (!isDefined(name) && !asked.has(name)) asked.set(name, child(owner, 'security', index, name));
    });
  }
  return [...asked].map(([name, pointer]) =>
    warning('security-undefined', source.locate(pointer), `${quote(name)} is none of the security schemes of the description, so clients cannot send it.`),
  );
};

const duplicateIds = (source: Source, operations: readonly Operation[]): readonly Problem[] =>
  repeated(operations, (operation) => operation.id).map(([operation, first]) =>
    problem(
      'duplicate-operation-id',
      source.locate(child(operation.pointer, 'operationId')),
      `Two operations are called \`${operation.id}\`: ${title(first)} and ${title(operation)}.`,
    ),
  );

const sameNames = (source: Source, renamed: Named['renamed']): readonly Problem[] =>
  renamed.map(({ operation, other }) =>
    warning(
      'duplicate-name',
      source.locate(child(operation.pointer, 'operationId')),
      `\`${operation.id}\` and \`${other.id}\` would both be called \`${operationName(operation.id)}\`; the former is called \`${operation.name}\`.`,
    ),
  );

/** Each item whose key an earlier item has, with that earlier item. */
const repeated = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, Item])[] => {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const earlier = first.get(keyOf(item));
    if (earlier === undefined) first.set(keyOf(item), item);
    return earlier === undefined ? [] : [[item, earlier] as const];
  });
};

const title = (operation: Pick<Operation, 'method' | 'path'>): string => `${operation.method.toUpperCase()} ${operation.path}`;
