import { readFileSync } from 'node:fs';
import type { File } from '../../file.ts';
import { packageFile } from '../../text/package-file.ts';

const banner = '// Run-time code, the same in every package that Specwright generates. Do not edit.\n';

/** The run-time modules that the given ones need, themselves included, each with its declarations. */
export const runtimeFiles = (modules: readonly string[]): readonly File[] =>
  [...closure(modules)].sort().flatMap((module) =>
    ['js', 'd.ts'].map((extension) => ({
      path: `runtime/${module}.${extension}`,
      text: banner + sourceOf(`${module}.${extension}`),
    })),
  );

const closure = (modules: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    for (const extension of ['js', 'd.ts']) {
      const text = sourceOf(`${module}.${extension}`);
      for (const [, name = ''] of text.matchAll(/\bfrom '\.\/([a-z-]+)\.js'|import\('\.\/([a-z-]+)\.js'\)/gu)) {
        if (name !== '') visit(name);
      }
    }
  };
  modules.forEach(visit);
  return found;
};

const sources = new Map<string, string>();

// Run-time files ship with the tool as they are: reading one is like importing source code, not like input.
const sourceOf = (name: string): string => {
  const known = sources.get(name) ?? readFileSync(packageFile(`generator/runtime/${name}`), 'utf8');
  sources.set(name, known);
  return known;
};
