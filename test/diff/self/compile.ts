import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { emitClient } from '../../../generator/emit/client/index.ts';
import { emitTypes } from '../../../generator/emit/types/index.ts';
import type { Api, JsonObject } from '../../../generator/model/api.ts';
import { modelOf, sourceOf } from '../../api.ts';
import { consumerOf } from './consumer.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const home = join(project, 'test/diff/self/virtual');

export interface Pair {
  readonly title: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** What the compiler says to code that was written for the description before: with its own package, and with the new one. */
export interface Verdict {
  readonly own: readonly string[];
  readonly next: readonly string[];
}

/** Compiles the consumers of all pairs as one program; nothing is written to disk. */
export const compileConsumers = (pairs: readonly Pair[]): readonly Verdict[] => {
  const files = new Map<string, string>();
  const roots = pairs.map(({ before, after }, index) => {
    const [old, young] = [modelOf(sourceOf(before)), modelOf(sourceOf(after))];
    const folder = join(home, String(index));
    for (const [name, api] of [['old', old], ['new', young]] as const) {
      for (const [path, text] of packageOf(api)) files.set(join(folder, name, path), text);
    }
    const consumer = consumerOf(old);
    files.set(join(folder, 'own.ts'), consumer.replaceAll("'./new/", "'./old/"));
    files.set(join(folder, 'next.ts'), consumer);
    return [join(folder, 'own.ts'), join(folder, 'next.ts')];
  });
  const program = ts.createProgram({ rootNames: roots.flat(), options, host: hostOf(files) });
  const said = (path: string | undefined): readonly string[] => {
    const source = path === undefined ? undefined : program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} was not compiled`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => `${lineOf(source, one.start)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  };
  return roots.map(([own, next]) => ({ own: said(own), next: said(next) }));
};

const lineOf = (source: ts.SourceFile, start = 0): string => source.text.slice(start, source.text.indexOf('\n', start)).trim().slice(0, 120);

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
};

const hostOf = (files: ReadonlyMap<string, string>): ts.CompilerHost => {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...files.keys()].flatMap((path) => ancestors(path)));
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  return {
    ...host,
    getSourceFile: (path, language) => {
      const text = files.get(path);
      return text === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, text, language);
    },
    fileExists: (path) => files.has(path) || (!path.startsWith(home) && fileExists(path)),
    readFile: (path) => files.get(path) ?? readFile(path),
    directoryExists: (path) => folders.has(path) || (!path.startsWith(home) && directoryExists?.(path) === true),
  };
};

const ancestors = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index).join('/'));
};

const packageOf = (api: Api): readonly (readonly [string, string])[] =>
  [...emitTypes(api), ...emitClient(api)]
    .filter(({ path }) => path === 'schema.d.ts' || path === 'index.d.ts')
    .map(({ path, text }) => [path, text.replaceAll("'./runtime/", `'${project}generator/runtime/`)] as const);
