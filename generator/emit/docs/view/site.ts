import type { Api, JsonObject, Operation } from '../../../model/api.ts';
import { groupEntries } from '../../../model/group.ts';
import type { Placed } from '../../../model/objects.ts';
import { callOf } from '../../../model/operation.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';
import type { Validator } from '../../../validate.ts';
import { referencesOf, type References } from './references.ts';
import { contradictedIn } from './schema/discrepancy.ts';
import { addressesOf, fileSlug, slug, type Addresses, type SlugClash } from './slug.ts';
import { webhooksOf, type Webhook } from './webhook.ts';
import { say, type Words } from './words.ts';

/** One API with the place of each of its pages, and what there is to say about it. */
export interface ApiSite extends Places {
  readonly api: Api;
  /** The folder in the site: the API's name. */
  readonly folder: string;
  readonly words: Words;
  readonly references: References;
  readonly hasErrors: boolean;
  /** What the provider's documentation contradicts. */
  readonly contradicted: readonly Placed[];
  readonly hasChangelog: boolean;
  /** Judges the examples; absent when nobody has asked for that. */
  readonly validator?: Validator;
}

/** Beyond this many operations, each group is printed by itself. */
export const mostPrinted = 40;

/** Where everything of an API is. */
export interface Places {
  readonly groups: readonly Group[];
  readonly schemas: readonly SchemaEntry[];
  readonly webhooks: readonly Webhook[];
  /** Paths from the API's folder. */
  readonly pageOf: {
    readonly operation: (operation: Operation) => string;
    readonly schema: (pointer: Pointer) => string | undefined;
  };
  /** Operations in the order of the pages, and the place of each in it. */
  readonly order: readonly Operation[];
  readonly reading: ReadonlyMap<Operation, number>;
  readonly clashes: readonly SlugClash[];
}

/** Operations under one heading: a tag's, or those whose paths begin alike when there are no tags. */
export interface Group {
  readonly name: string;
  readonly slug: string;
  /** Markdown; empty when there is none. */
  readonly description: string;
  /** Those whose page is in this group's folder. */
  readonly operations: readonly Operation[];
  /** Those that carry the tag but are at home in another group. */
  readonly guests: readonly Operation[];
}

export interface SchemaEntry {
  readonly name: string;
  readonly pointer: Pointer;
  readonly path: string;
}

/** Finds out what the pages of an API have in common. */
export const apiSite = (api: Api, words: Words, hasChangelog = false, validator?: Validator): ApiSite => ({
  ...placesOf(api, words),
  api,
  folder: api.name,
  words,
  references: referencesOf(api.document),
  hasErrors: api.operations.some(({ responses }) => responses.some(({ status }) => isErrorStatus(status))),
  contradicted: contradictedIn(api.document),
  hasChangelog,
  ...(validator === undefined ? {} : { validator }),
});

/** Finds a place for everything. */
export const placesOf = (api: Api, words: Words): Places => {
  const addresses = addressesOf(api.name);
  const groups = groupsOf(api, words, addresses);
  const operationPaths = new Map(
    groups.flatMap((group) =>
      group.operations.map(
        (operation) =>
          [
            operation,
            `${addresses.claim(`${group.slug}/${slug(operation.id)}`, { name: operation.id, pointer: operation.pointer })}.html`,
          ] as const,
      ),
    ),
  );
  const schemas = schemasOf(api, addresses);
  const schemaPaths = new Map(schemas.map(({ pointer, path }) => [pointer, path]));
  const webhooks = webhooksOf(api, addresses);
  const order = groups.flatMap(({ operations }) => operations);
  return {
    groups,
    schemas,
    webhooks,
    pageOf: {
      operation: (operation) => operationPaths.get(operation) ?? 'index.html',
      schema: (pointer) => schemaPaths.get(pointer),
    },
    order,
    reading: new Map(order.map((operation, index) => [operation, index])),
    clashes: addresses.clashes,
  };
};

/** Whether a documented status stands for a failure: 4XX, 5XX, and `default` beside a success. */
export const isErrorStatus = (status: string): boolean => /^[45]/u.test(status) || status === 'default';

const groupsOf = (api: Api, words: Words, { claim }: Addresses): readonly Group[] => {
  const isTagged = api.operations.some(({ tags }) => tags.length > 0);
  const homeOf = ({ tags: [tag], path }: Operation): string =>
    tag ?? (isTagged ? say(words, 'untagged') : (pathGroup(path) ?? say(words, 'operationsTitle')));
  const homes = groupEntries(api.operations.map((operation) => [homeOf(operation), operation]));
  const guests = groupEntries(
    api.operations.flatMap((operation) => operation.tags.slice(1).map((tag) => [tag, operation] as const)),
  );
  const names = [
    ...new Set([...(isTagged ? api.tags.map(({ name }) => name) : []), ...homes.keys(), ...guests.keys()]),
  ];
  return names
    .map((name) => ({
      name,
      description: api.tags.find((tag) => tag.name === name)?.description ?? '',
      operations: homes.get(name) ?? [],
      guests: guests.get(name) ?? [],
    }))
    .filter(({ operations, guests: visitors }) => operations.length + visitors.length > 0)
    .map((group) => ({
      ...group,
      slug: claim(slug(group.name), { name: group.name, pointer: groupPointer(api, group) }, '/index.html'),
    }));
};

/** Where a group is named: as a tag, else by its first operation. */
const groupPointer = ({ tags }: Api, { name, operations, guests }: Omit<Group, 'slug'>): Pointer => {
  const index = tags.findIndex((tag) => tag.name === name);
  return index < 0 ? ([...operations, ...guests][0]?.pointer ?? '/tags') : child('/tags', String(index));
};

/** The first part of a path that names something: not `v1`, not `api`, not a parameter. */
const pathGroup = (path: string): string | undefined =>
  path.split('/').find((part) => part !== '' && !/^(?:v\d[\w.-]*|api)$/iu.test(part) && !part.includes('{'));

const schemasOf = (api: Api, { claim }: Addresses): readonly SchemaEntry[] => {
  const components = own(api.document, 'components');
  if (!isObject(components)) return [];
  return ownEntries(components, 'schemas').map(([name]) => {
    const pointer = child('/components/schemas', name);
    return { name, pointer, path: `${claim(`schemas/${fileSlug(name)}`, { name, pointer })}.html` };
  });
};

/** The Markdown file beside a page. */
export const twinOf = (path: string): string => path.replace(/\.html$/u, '.md');

/** The title of an operation: what its author calls it, else the call itself. */
export const titleOf = (operation: Pick<Operation, 'summary' | 'method' | 'path'>): string =>
  operation.summary?.trim() ?? callOf(operation);

/** The same where the method stands beside it. */
export const besideMethod = ({ summary, path }: Pick<Operation, 'summary' | 'path'>): string => summary?.trim() ?? path;

/** A member of `info`, for what the model leaves out. */
export const infoText = (api: Api, ...names: readonly string[]): string => {
  const info = own(api.document, 'info');
  const [parent, name] =
    names.length === 2 && isObject(info) ? [own(info, names[0] ?? ''), names[1] ?? ''] : [info, names[0] ?? ''];
  return isObject(parent) ? (ownText(parent, name) ?? '') : '';
};

/** The object of the description at a pointer; an empty one where there is none. */
export const objectAt = ({ api }: Pick<ApiSite, 'api'>, pointer: Pointer): JsonObject => {
  const value = valueAt(api.document, pointer);
  return isObject(value) ? value : {};
};
