import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emitMock } from '../../../generator/emit/mock/index.ts';
import type { File } from '../../../generator/file.ts';
import type { Api } from '../../../generator/model/api.ts';
import type { MockFetch, MockOptions, Outgoing } from '../../../generator/runtime/mock/types.js';
import { newFolder } from '../../temporary.ts';

export interface Emitted {
  readonly api: Api;
  readonly files: readonly File[];
  readonly createMockFetch: (options?: MockOptions) => MockFetch;
}

/** The mock of an API as its package has it: emitted, written and imported. */
export const emitted = async (api: Api): Promise<Emitted> => {
  const folder = newFolder();
  const files = await emitMock(api);
  for (const { path, text } of [...files, { path: 'package.json', text: '{"type":"module"}' }]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { createMockFetch } = (await import(pathToFileURL(join(folder, 'mock.js')).href)) as Pick<Emitted, 'createMockFetch'>;
  return { api, files, createMockFetch };
};

/** Headers as pairs. */
export const pairsOf = (headers: Headers): readonly (readonly [name: string, value: string])[] => {
  const pairs: (readonly [string, string])[] = [];
  headers.forEach((value, name) => pairs.push([name, value]));
  return pairs;
};

/** Status, what matters of the headers, and the body, parsed where it is JSON. */
export const seen = async (answer: Promise<Response>) => {
  const response = await answer;
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, headers: response.headers, body: /json$/u.test(type) ? (JSON.parse(text) as Record<string, unknown>) : text };
};

export type { Outgoing };

/** What compiled checks use at run time. */
export interface SchemaTools {
  readonly equal: (a: unknown, b: unknown) => boolean;
  readonly ucs2length: (text: string) => number;
  readonly readPattern: (pattern: string) => RegExp;
  readonly formats: Readonly<Record<string, RegExp | ((value: never) => boolean) | { readonly validate: (value: never) => boolean }>>;
}

export const schemaTools = async (): Promise<SchemaTools> =>
  (await import(new URL('../../../generator/runtime/mock/schema.js', import.meta.url).href)) as SchemaTools;
