import type { File } from '../../file.ts';
import { runtimeBanner } from '../../text/banner.ts';
import { packageText } from '../../text/package-file.ts';

/**
 * The run-time that a package needs and nothing more: the modules that its code imports, and the declarations that
 * its own declarations import; what these import in turn is included.
 */
export const runtimeFiles = (modules: readonly string[], declarations: readonly string[]): readonly File[] => [
  ...filesOf(modules, 'js'),
  ...filesOf(declarations, 'd.ts'),
];

const filesOf = (modules: readonly string[], extension: 'js' | 'd.ts'): readonly File[] =>
  [...closure(modules, extension)].sort().map((module) => ({
    path: `runtime/${module}.${extension}`,
    text: runtimeBanner + sourceOf(`${module}.${extension}`),
  }));

const closure = (modules: readonly string[], extension: 'js' | 'd.ts'): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    for (const [, name = ''] of sourceOf(`${module}.${extension}`).matchAll(/\bfrom '\.\/([a-z-]+)\.js'/gu))
      visit(name);
  };
  modules.forEach(visit);
  return found;
};

const sourceOf = (name: string): string => packageText(`runtime/${name}`);
