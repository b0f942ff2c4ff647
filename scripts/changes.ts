import type { Generated } from '../generator/generate.ts';
import { styled } from './terminal.ts';

// Loaded when there is something to say: most builds change no description.
const library = () => import('../generator/index.ts');

/** Says what a build changed for those who use the packages. */
export const printChanges = async (changes: Generated['changes']): Promise<void> => {
  if (changes.length === 0) return;
  const { printBrief } = await library();
  const texts = changes.map((report) => printBrief(report, (style, text) => styled(style, text)));
  process.stdout.write(`\n${texts.join('\n')}`);
};

/** The same for programs. */
export const changesData = async (changes: Generated['changes']): Promise<readonly object[]> => {
  if (changes.length === 0) return [];
  const { reportData } = await library();
  return changes.map(reportData);
};
