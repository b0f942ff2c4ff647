import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { loadTemplate } from '../../text/template.ts';
import { runtimeFiles } from './runtime.ts';
import { declarationsView, moduleView, type DeclarationsView, type ModuleView } from './view.ts';

const renderModule = loadTemplate<ModuleView>('emit/client/index.js.hbs');
const renderDeclarations = loadTemplate<DeclarationsView>('emit/client/index.d.ts.hbs');

/** The client: a table of operations over the run-time that it needs, with its declarations. */
export const emitClient = (api: Api): readonly File[] => {
  const view = moduleView(api);
  return [
    { path: 'index.js', text: renderModule(view) },
    { path: 'index.d.ts', text: renderDeclarations(declarationsView(api)) },
    ...runtimeFiles(view.modules, ['client', 'result']),
  ];
};
