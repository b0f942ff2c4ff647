import type { Confinement } from './confine.ts';
import { readConfig } from './config.ts';
import { documentOf, type DocumentFile } from './document.ts';
import type { Looked } from './index.ts';
import { lintFiles } from './lint.ts';
import { parseAgain } from './parse.ts';
import type { Rules } from './read-api.ts';
import { forApi, loadConfiguredRedocly, loadRedocly } from './redocly.ts';
import { followRefs } from './refs.ts';
import { emptyTrace, traced } from './trace.ts';

/** A description in one file that was read and found sound, in the form that a thread can be told of. */
export interface AloneRequest {
  readonly api: string;
  readonly file: Pick<DocumentFile, 'absolute' | 'path'>;
  readonly text: string;
  readonly confinement: Confinement;
  /** The project's folder. */
  readonly root: string;
  /** Whether redocly.yaml says which rules there are. */
  readonly isConfigured: boolean;
}

/** Applies the lint rules to a description, with nothing at hand but its text. */
export const lintAlone = async ({
  api,
  file: { absolute, path },
  text,
  confinement,
  root,
  isConfigured,
}: AloneRequest): Promise<Looked> => {
  const trace = emptyTrace();
  const { redocly, problems } = await traced(trace, () => (isConfigured ? configuredRules(root) : fewRules()));
  const parsed = documentOf({ absolute, path }, parseAgain(text));
  if (redocly === undefined || 'problems' in parsed) return { trace, problems };
  const { file } = parsed;
  const request = {
    root: file,
    files: new Map([[absolute, file]]),
    confinement,
    references: () => followRefs(file, confinement),
    isIdentified: false,
  };
  return { trace, problems: [...problems, ...(await lintFiles(forApi(redocly, api), request))] };
};

const fewRules = async (): Promise<Rules> => ({ redocly: await loadRedocly(), problems: [] });

const configuredRules = async (root: string): Promise<Rules> => {
  const { file } = await readConfig(root);
  return file === undefined ? { problems: [] } : loadConfiguredRedocly(file);
};
