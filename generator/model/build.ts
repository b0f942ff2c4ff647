import type { Problem } from '../problem/problem.ts';
import { isError } from '../problem/list.ts';
import type { Api, JsonObject, Tag } from './api.ts';
import { problemsOf } from './check/index.ts';
import { followDynamicRefs } from './dynamic/index.ts';
import { apiNames } from './name.ts';
import { normalise } from './normalise.ts';
import { addOperationIds } from './operation-id.ts';
import { withOwnNames } from './operation-name.ts';
import { buildOperations } from './operation.ts';
import { createPlaceOf } from './place.ts';
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
  const { operations, renamed } = withOwnNames(
    buildOperations(document, { servers, security: buildSecurity(document) ?? [] }),
  );
  const placeOf = createPlaceOf(document);
  const problems = problemsOf({ source, document, placeOf, written: normal, servers, operations, added, renamed });
  if (problems.some(isError)) return { problems };
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

const buildTags = (document: JsonObject): readonly Tag[] =>
  ownList(document, 'tags').flatMap((tag) => {
    const name = isObject(tag) ? ownText(tag, 'name') : undefined;
    return isObject(tag) && name !== undefined
      ? [{ name, ...optional('description', ownWords(tag, 'description')) }]
      : [];
  });
