import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the project for what tests write; it goes when the run has ended. */
    folder: string;
  }
}

export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'specwright-'));
  provide('folder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
