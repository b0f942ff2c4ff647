import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteViews } from '../../../generator/emit/docs/index.ts';
import { apiOf, plainSite } from '../../docs/apis.ts';
import { harbour } from '../../docs/harbour.ts';

const folder = new URL('../../../generator/emit/docs/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const textOf = (ending: RegExp): string => paths.filter((path) => ending.test(path)).map((path) => readFileSync(new URL(path, folder), 'utf8')).join('\n');

test('every word is said somewhere, so that nobody translates one for nothing', () => {
  const code = textOf(/\.(?:ts|js|hbs)$/u);
  const isSaid = (key: string): boolean => [`'${key}'`, `"${key}"`].some((quoted) => code.includes(quoted));
  // Some keys are put together: `status.${status}`, and numbers choose between `.one` and `.many`.
  const isMade = (key: string): boolean => isSaid(key.replace(/\.(?:one|many)$/u, '')) || [...key.matchAll(/\./gu)].some(({ index }) => code.includes(`\`${key.slice(0, index)}.\${`));
  const words = JSON.parse(readFileSync(new URL('words.en.json', folder), 'utf8')) as object;
  expect(Object.keys(words).filter((key) => !isSaid(key) && !isMade(key))).toEqual([]);
});

test('every member of a view is printed by a template of ours', () => {
  const templates = new Set(textOf(/\.hbs$/u).match(/\w+/gu));
  const members = new Set<string>();
  const seen = new Set<unknown>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [name, member] of Object.entries(value)) {
      if (!Array.isArray(value)) members.add(name);
      note(member);
    }
  };
  note(Object.values(siteViews([apiOf(harbour)], { ...plainSite, releases: { harbour: [{ version: '1.0.0', sections: [] }] } })));
  // What stands for a tree is read by the helper that prints it.
  const read = ['key', 'prefix', 'isShared', 'isEmpty'];
  expect([...members].filter((name) => !templates.has(name) && !read.includes(name))).toEqual([]);
});
