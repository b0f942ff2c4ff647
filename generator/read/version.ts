import type { JsonObject, JsonValue } from '../model/api.ts';
import { child } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { DocumentFile } from './document.ts';

/** Problems of a file that is meant to be an OpenAPI description: its kind, its version, its top-level parts. */
export const checkVersion = (file: DocumentFile): readonly Problem[] => {
  const { value } = file;
  if (!isObject(value)) {
    return [problem('not-openapi', file.locate('', 'value'), `The file holds ${kindOf(value)}, not an object.`)];
  }
  if (!Object.hasOwn(value, 'openapi')) return [otherKind(file, value)];
  const version = value['openapi'];
  if (typeof version !== 'string') {
    const place = file.locate('/openapi', 'value');
    const remedy = 'Write the version as text, in quotes: `openapi: "3.1.1"`.';
    return [problem('openapi-unsupported', place, `The version is ${kindOf(version)}, not text.`, remedy)];
  }
  if (/^3\.[01]\.\d+(?:-.*)?$/.test(version)) return checkParts(file, value, version);
  return [unsupported(file, version)];
};

const otherKind = (file: DocumentFile, value: JsonObject): Problem => {
  if (Object.hasOwn(value, 'swagger')) {
    return problem(
      'swagger-2',
      file.locate('/swagger', 'key'),
      `The description is Swagger ${quote(String(value['swagger']))}.`,
    );
  }
  const kind = otherKinds.find(([key]) => Object.hasOwn(value, key));
  if (kind === undefined) return problem('not-openapi', file.locate('', 'value'), 'The file has no key `openapi`.');
  const [key, name] = kind;
  return problem('not-openapi', file.locate(child('', key), 'key'), `The file is ${name}, not an OpenAPI description.`);
};

const otherKinds = [
  ['asyncapi', 'an AsyncAPI document'],
  ['arazzo', 'an Arazzo document'],
  ['overlay', 'an OpenAPI Overlay'],
  ['openrpc', 'an OpenRPC document'],
  ['raml', 'a RAML document'],
  ['$schema', 'a JSON Schema'],
] as const;

const unsupported = (file: DocumentFile, version: string): Problem => {
  const place = file.locate('/openapi', 'value');
  if (/^3\.2(?:\.|$)/.test(version)) {
    return problem('openapi-unsupported', place, `OpenAPI ${quote(version)} is not supported yet.`);
  }
  if (/^3\.[01]$/.test(version)) {
    return problem(
      'openapi-unsupported',
      place,
      `The version ${quote(version)} lacks its last part.`,
      `Write \`${version}.${version === '3.1' ? 1 : 3}\`.`,
    );
  }
  return problem('openapi-unsupported', place, `There is no support for OpenAPI ${quote(version)}.`);
};

const checkParts = (file: DocumentFile, value: JsonObject, version: string): readonly Problem[] => {
  const wrong = ['info', 'paths', 'webhooks', 'components'].flatMap((key) => {
    const part = value[key];
    if (!Object.hasOwn(value, key) || isObject(part)) return [];
    return [
      problem('openapi-shape', file.locate(child('', key), 'key'), `\`${key}\` is ${kindOf(part)}, not an object.`),
    ];
  });
  const missing = Object.hasOwn(value, 'info')
    ? []
    : [lacks(file, 'It lacks `info`.', 'Add `info` with a `title` and a `version`.')];
  return [
    ...wrong,
    ...missing,
    ...(hasContent(value, version) ? [] : [lacks(file, 'It has no `paths`.', 'Add `paths`.')]),
  ];
};

// 3.1 knows descriptions that consist of webhooks or components alone; nothing is gained by refusing them in 3.0.
const hasContent = (value: JsonObject, version: string): boolean =>
  Object.hasOwn(value, 'paths') ||
  Object.hasOwn(value, 'components') ||
  (version.startsWith('3.1.') && Object.hasOwn(value, 'webhooks'));

const lacks = (file: DocumentFile, message: string, remedy: string): Problem =>
  problem('openapi-shape', file.locate('/openapi', 'key'), `The description is incomplete. ${message}`, remedy);

/** What a value is, for a message. */
export const kindOf = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text ${quote(value)}` : `the ${typeof value} ${quote(String(value))}`;
};
