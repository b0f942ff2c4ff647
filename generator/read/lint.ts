import { isMainThread } from 'node:worker_threads';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Confinement } from './confine.ts';
import type { DocumentFile } from './document.ts';
import { copyFiles } from './origin.ts';
import { lint, reasonOf, withoutWarnings } from './redocly.ts';
import type { Redocly } from './redocly.ts';
import type { References } from './refs.ts';
import { slowPatterns, withoutPatterns } from './slow-pattern.ts';

export interface LintRequest {
  readonly root: DocumentFile;
  /** All files of the description, by absolute path. */
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly confinement: Confinement;
  /** Asked for when Redocly has stumbled over something. */
  readonly references: () => Promise<References>;
  /** Whether references name schemas by an `$id`, which Redocly does not know. */
  readonly isIdentified: boolean;
}

/** Applies the lint rules to all files of a description. */
export const lintFiles = async (redocly: Redocly, request: LintRequest): Promise<readonly Problem[]> => {
  const { root, files, confinement, references, isIdentified } = request;
  const input = { root, files, confinement };
  // Without a configuration no rule judges examples, and nothing matches a pattern.
  const slow = redocly.isConfigured ? slowPatterns(files.values()) : new Set<string>();
  try {
    if (!isIdentified)
      return await lint(redocly, slow.size > 0 ? { ...input, values: withoutPatterns(files.values(), slow) } : input);
  } catch (error) {
    // Where there is more of a stack, all is done again there.
    if (error instanceof RangeError && isMainThread && !import.meta.url.endsWith('.ts')) throw error;
    if (error instanceof RangeError) return [failed(redocly, request, error)];
  }
  // Redocly stumbles over references that are data, and over one name of a member. Rules should see descriptions as
  // they are, so copies without those are only for when it did.
  const { values, mask } = copyFiles(await references(), slow);
  const copies = { ...input, values, mask };
  const outcome = redocly.isConfigured
    ? lint(redocly, copies)
    : // A rule that only warns may be what stumbles.
      lint(redocly, copies).catch(async () => lint(await withoutWarnings(redocly), copies));
  return outcome.catch((error: unknown) => [failed(redocly, request, error)]);
};

// Without a configuration there are no rules that anybody counts on, and what is too deep for Redocly is not wrong.
const failed = ({ isConfigured }: Redocly, { root, confinement }: LintRequest, error: unknown): Problem => ({
  ...problem(
    'lint-failed',
    root.locate('', 'value'),
    `The lint rules could not be applied to the description: ${reasonOf(error, confinement.root)}`,
  ),
  severity: isConfigured && !(error instanceof RangeError) ? 'error' : 'warning',
});
