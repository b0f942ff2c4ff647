import { code, joinCode, type Code } from '../../text/code.ts';
import { identifier, string } from '../../text/escape.ts';
import type { Layout } from '../../text/layout.ts';

/** What generated code takes from one run-time module: an import that nothing uses cannot come about. */
export interface Used {
  readonly module: string;
  readonly name: string;
}

/** A part of the generated code together with the run-time names that it uses. */
export interface Fragment {
  readonly layout: Layout;
  readonly uses: readonly Used[];
}

/** The import statements for what some fragments use, one per module, in code-point order. */
export const importLines = (uses: readonly Used[]): Code => {
  const modules = [...new Set(uses.map(({ module }) => module))].sort();
  return joinCode(
    modules.map((module) => {
      const names = [...new Set(uses.filter((use) => use.module === module).map(({ name }) => name))].sort();
      return code`import { ${joinCode(names.map(identifier), ', ')} } from ${string(`./runtime/${module}.js`)};\n`;
    }),
    '',
  );
};
