import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  defaultOut,
  generateDocs,
  generateViews,
  isError,
  mendOutput,
  writePlans,
  type Plan,
} from '../generator/index.ts';
import { printProblems } from './problems.ts';
import { selection } from './selection.ts';
import { count, seconds } from './terminal.ts';

export interface DocsFlags {
  readonly root: string;
  readonly out?: string;
  readonly open: boolean;
  readonly viewModel: boolean;
  readonly force: boolean;
}

/** `specwright docs`: renders and writes the site. Returns the exit code. */
export const docs = async (names: readonly string[], flags: DocsFlags): Promise<number> => {
  const place = { root: resolve(flags.root), out: flags.out ?? defaultOut };
  if (flags.viewModel) return printViews({ ...place, ...selection(names) });
  const begun = performance.now();
  const mended = await mendOutput(place);
  const made = await generateDocs({
    ...place,
    ...selection(names),
    isTyped: flags.out !== undefined,
    force: flags.force,
  });
  const isOpen = !mended.problems.some(isError) && made.plan !== undefined;
  const written = isOpen ? await writePlans({ ...place, plans: [made.plan] }) : { problems: [] };
  const problems = [...mended.problems, ...made.problems, ...written.problems];
  printProblems(problems);
  if (made.plan === undefined || problems.some(isError)) return 1;
  const { creates, updates, deletes, unchanged, shown } = made.plan;
  const pages = [...creates, ...updates]
    .map(({ path }) => path)
    .concat(unchanged)
    .filter((path) => path.endsWith('.html'));
  const gone = deletes.length > 0 ? `, ${deletes.length} deleted` : '';
  process.stdout.write(
    `${shown}: ${count(pages.length, 'page')} of ${count(made.apis.length, 'API')}; ${filesOf(made.plan)}${gone} in ${seconds(performance.now() - begun)}\n`,
  );
  if (!made.isAsked && flags.out === undefined) {
    process.stdout.write(
      '`redocly.yaml` does not ask for docs, so the next build removes them; add `docs` to `x-specwright.artefacts` to keep them.\n',
    );
  }
  if (flags.open) openInBrowser(join(place.root, shown, 'index.html'));
  return 0;
};

const filesOf = ({ creates, updates, unchanged }: Plan): string =>
  `${creates.length} created, ${updates.length} updated, ${unchanged.length} unchanged`;

const printViews = async (options: Parameters<typeof generateViews>[0]): Promise<number> => {
  const { model, problems } = await generateViews(options);
  printProblems(problems);
  if (model === undefined) return 1;
  process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
  return 0;
};

/** Shows a file in the reader's browser; where there is none, its address has to do. */
const openInBrowser = (path: string): void => {
  const address = pathToFileURL(path).href;
  const [program, ...parameters] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const child = spawn(program ?? '', parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write(`${address}\n`));
  child.unref();
};
