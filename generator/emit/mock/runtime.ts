import type { File } from '../../file.ts';
import { packageText } from '../../text/package-file.ts';

const banner = '// Run-time code, the same in every package that Specwright generates. Do not edit.\n';

const modules = [
  ...['answer', 'body', 'fault', 'fetch', 'formats', 'json', 'mock', 'multipart', 'negotiate', 'pattern', 'prefer'],
  ...['request', 'route', 'schema', 'security', 'shape', 'style', 'target', 'text', 'write'],
];

/** What a mock runs on: every mock needs all of it. */
export const runtimeFiles = (): readonly File[] =>
  [...modules.map((name) => `${name}.js`), 'types.d.ts'].sort().map((name) => ({
    path: `runtime/mock/${name}`,
    text: banner + packageText(`runtime/mock/${name}`),
  }));
