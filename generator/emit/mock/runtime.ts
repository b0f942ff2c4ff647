import type { File } from '../../file.ts';
import { runtimeBanner } from '../../text/banner.ts';
import { packageText } from '../../text/package-file.ts';

const modules = [
  ...['answer', 'body', 'fault', 'fetch', 'formats', 'json', 'mock', 'multipart', 'negotiate', 'pattern', 'prefer'],
  ...['request', 'route', 'schema', 'security', 'shape', 'style', 'target', 'text', 'write'],
];

/** What a mock runs on: every mock needs all of it. */
export const runtimeFiles = (): readonly File[] =>
  [...modules.map((name) => `${name}.js`), 'types.d.ts'].sort().map((name) => ({
    path: `runtime/mock/${name}`,
    text: runtimeBanner + packageText(`runtime/mock/${name}`),
  }));
