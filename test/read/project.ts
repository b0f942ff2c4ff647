import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../generator/problem/list.ts';
import type { Problem } from '../../generator/problem/problem.ts';
import { newFolder } from '../temporary.ts';

/** Files by path; a value that begins with `-> ` is a link. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a new folder. */
export const project = async (files: Files): Promise<string> => {
  const root = newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) await symlink(content.slice(3), join(root, path));
    else await writeFile(join(root, path), content);
  }
  return root;
};

/** `path:line:column code` of each problem, with `warning` where it is one. */
export const brief = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => {
    const [place] = formatProblem(one).split('  ', 1);
    return `${place} ${one.severity === 'warning' ? 'warning ' : ''}${one.code}`;
  });

/** A small description with the given lines of YAML after `paths`. */
export const description = (...lines: readonly string[]): string =>
  ['openapi: 3.1.1', 'info: { title: T, version: "1" }', 'paths: {}', ...lines, ''].join('\n');
