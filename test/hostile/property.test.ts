import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { artefacts, generate } from '../../generator/index.ts';
import type { JsonObject } from '../../generator/model/api.ts';
import { markdown, markdownCode } from '../../generator/text/escape.ts';
import { markdownProse } from '../../generator/text/markdown-prose.ts';
import { article, inlineProse, prose } from '../../generator/text/prose.ts';
import { temporaryFolder } from '../consumer/tools.ts';
import { faultsOf } from './judge.ts';
import { descriptions, hostileText } from './random.ts';

const runs = 30;

test('whatever a description says is inert in everything that is made of it', async () => {
  const root = await temporaryFolder(afterAll);
  // The run-time files are the same for each description, so what was judged is not judged again.
  const judged = new Set<string>();
  let tried = 0;
  let built = 0;
  const isInert = async (description: JsonObject): Promise<void> => {
    tried += 1;
    await writeFile(join(root, 'random.json'), JSON.stringify(description));
    const { plan, problems } = await generate({ root, inputs: ['random.json'], out: 'out', artefacts });
    const refused = problems.filter(({ severity }) => severity === 'error');
    if (refused.length === 0) built += 1;
    const faults = plan.flatMap(({ creates }) => creates).flatMap((file) => {
      const mark = `${file.path}\n${file.text}`;
      if (judged.has(mark)) return [];
      const found = faultsOf(file);
      if (found.length === 0) judged.add(mark);
      return found;
    });
    expect(faults.slice(0, 5)).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(descriptions, isInert), { seed: 20, numRuns: runs, interruptAfterTimeLimit: 20_000 });
  // A description that is refused proves nothing. A slow machine tries some of them.
  expect(built).toBeGreaterThan(0);
  expect(tried - built).toBeLessThanOrEqual(runs / 10);
}, 120_000);

const encoders = [
  ['markdownProse', 'a.md', (text: string) => markdownProse(text)],
  ['markdown', 'a.md', (text: string) => markdown(text)],
  ['markdownCode', 'a.md', (text: string) => markdownCode(text)],
  ['prose', 'a.html', (text: string) => prose(text)],
  ['article', 'a.html', (text: string) => article(text)],
  ['inlineProse', 'a.html', (text: string) => inlineProse(text)],
] as const;

test.each(encoders)('%s leaves nothing in a text that runs, loads or breaks out', (_, path, encode) => {
  const isInert = (text: string): void => {
    expect(faultsOf({ path, text: encode(text).text })).toEqual([]);
  };
  fc.assert(fc.property(hostileText, isInert), { seed: 7, numRuns: 1_000 });
});

// Where a line alone looks harmless, and another line, or what it stands in, makes it run.
const escapes = [
  '```[x]```<img src=x onerror=canary>',
  '``` a`\n<img src=x onerror=canary>',
  '- x\n  ```\n<img src=x onerror=canary>',
  '- ```\n  x\n  ```\n<img src=x onerror=canary>',
  '`\n`<img src=x onerror=canary>`',
  '\\`<img src=x onerror=canary>`',
  'https://x.example/`a <img src=x onerror=canary>`',
  'a **www.x.example/**`a` and me@x.example`<img src=x onerror=canary>`',
  '!![x](https://evil.example/x.png)',
  '[x](\njavascript:canary)',
  '[x]\n\n[x]:\njavascript:canary',
  '[x]\n\n> [x]: javascript:canary',
] as const;

test('what might begin an address a hundred thousand times is gone through once', () => {
  const text = `${'@'.repeat(400_000)} \`a\``;
  expect([markdownProse(text).text, markdown(text).text].map((made) => made.endsWith(' `a`'))).toEqual([true, true]);
});

test.each(escapes)('%j stays text in Markdown', (text) => {
  for (const encode of [markdownProse, markdown]) expect(faultsOf({ path: 'a.md', text: encode(text).text })).toEqual([]);
});
