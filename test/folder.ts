import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the project for what tests write; it goes when the run has ended. */
    folder: string;
  }
}

export default ({ provide }: TestProject): (() => Promise<void>) => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'specwright-'));
  provide('folder', folder);
  // Not at one go: vitest waits for its workers meanwhile, and takes those for stuck that it does not get to hear.
  return () => rm(folder, { recursive: true, force: true });
};
