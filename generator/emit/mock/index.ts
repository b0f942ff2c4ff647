import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { banner } from '../../text/banner.ts';
import type { Code } from '../../text/code.ts';
import { docComment, showHidden, string } from '../../text/escape.ts';
import { literal } from '../../text/literal.ts';
import { loadTemplate } from '../../text/template.ts';
import { loadCompiler, loadValidator, type CompiledChecks } from '../../validate.ts';
import { runtimeFiles } from './runtime.ts';
import { mockPlan } from './table.ts';

interface MockView {
  readonly banner: Code;
  readonly table: Code;
  readonly comment: Code;
}

const renderModule = loadTemplate<MockView>('emit/mock/mock.js.hbs');
const renderDeclarations = loadTemplate<MockView>('emit/mock/mock.d.ts.hbs');

/** A mock of the API that takes the place of `fetch`: a table over a run-time, and checks that were compiled ahead. */
export const emitMock = async (api: Api): Promise<readonly File[]> => {
  if (api.operations.length === 0) return [];
  const { table, sites } = mockPlan(api, await loadValidator('refused'));
  const checks = (await loadCompiler('refused'))(api.document, sites);
  const view: MockView = {
    banner: banner(api.source),
    table: literal(table, 0, 'const table = ;'.length),
    comment: docComment(`A \`fetch\` that answers as ${api.title} is documented to, and sends nothing.`),
  };
  return [
    { path: 'mock.js', text: renderModule(view) },
    { path: 'mock.d.ts', text: renderDeclarations(view) },
    { path: 'mock/checks.js', text: checksText(api, checks) },
    ...runtimeFiles(),
  ];
};

const checksText = (api: Api, { moduleText, imports: used }: CompiledChecks): string => {
  const module = string('../runtime/mock/schema.js').text;
  const imports = used.length === 0 ? '' : `import { ${used.join(', ')} } from ${module};\n\n`;
  return `${banner(api.source).text}\n${imports}${moduleText === '' ? 'export {};' : showHidden(moduleText)}\n`;
};
