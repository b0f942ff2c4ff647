import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder outside the project; it goes when the run has ended. */
export const newFolder = (): string => mkdtempSync(join(inject('folder'), 'test-'));
