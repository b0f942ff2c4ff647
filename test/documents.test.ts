import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JsonValue } from '../generator/model/api.ts';
import { parse } from '../generator/read/parse.ts';
import { specwright } from './cli/tool.ts';
import { root, run, temporaryFolder } from './consumer/tools.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** The fenced blocks of a language. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = '']) => (name === language ? [text] : []));

const proseOf = (text: string): string => text.replaceAll(/^```\w+\n[\s\S]*?^```$/gmu, '');
const spansOf = (text: string): readonly string[] => [...proseOf(text).matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span);
const linksOf = (text: string): readonly string[] => [...proseOf(text).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)].map(([, target = '']) => target).filter((target) => !target.includes(':'));

/** Whether a path of the repository exists; `<api>` stands for any name. */
const exists = (path: string): boolean => {
  const [first = '', ...rest] = path.split(/\/?<[^>]*>\/?/u);
  if (rest.length === 0) return existsSync(join(root, path));
  return existsSync(join(root, first)) && readdirSync(join(root, first)).some((name) => exists([join(first, name), ...rest].filter((part) => part !== '').join('/')));
};

/** The spans that are paths of the repository. */
const pathsOf = (text: string): readonly string[] => {
  const tops = [...readdirSync(root), 'generated'].map((name) => name.replaceAll('.', '\\.')).join('|');
  return spansOf(text).filter((span) => new RegExp(`^(?:${tops})(?:/[\\w.<>/-]*)?$`, 'u').test(span));
};

describe('README.md', () => {
  const spans = spansOf(readme);
  const paths = [...linksOf(readme), ...pathsOf(readme)];

  test('names only paths that are there', () => {
    expect(paths.filter((path) => !exists(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['docs/problems.md', 'specs/<api>/openapi.yaml', 'generator/emit/emit.ts']));
  });

  const lines = [...blocks('sh').join('').split('\n'), ...spans].map((line) => line.replace(/#.*/u, '').trim());
  const commands = lines.flatMap((line) => line.split(/\s*&&\s*/u)).filter((line) => /^(?:npm|npx|specwright) /u.test(line));

  test('names only scripts of npm that there are', () => {
    const names = commands.flatMap((line) => /^npm (?:run )?([\w:-]+)$/u.exec(line)?.[1] ?? []);
    expect(names.filter((name) => !['ci', 'cit', 'install', 'pack', 'test'].includes(name) && !Object.hasOwn(scripts, name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['ci', 'build', 'cit']));
  });

  test('names only commands and flags that `specwright` has', async () => {
    const used = commands.flatMap((line) => {
      const [, name, rest = ''] = /^(?:npx )?specwright (\w+)(.*)$/u.exec(line) ?? [];
      return name === undefined ? [] : [{ name, flags: [...rest.matchAll(/--[\w-]+/gu)].map(([flag]) => flag) }];
    });
    expect(used.length).toBeGreaterThan(4);
    const unknown: string[] = [];
    for (const { name, flags } of used) {
      const { stdout } = await specwright(root, [name, '--help']);
      if (!stdout.startsWith(`Usage: specwright ${name} `)) unknown.push(name);
      unknown.push(...flags.filter((flag) => !stdout.includes(`  ${flag}`)));
    }
    expect(unknown).toEqual([]);
  });

  test('shows a part of a description that is really there', () => {
    const [shown = ''] = blocks('yaml');
    expect(contains(parse(read('specs/tracklysms/openapi.yaml')).value, parse(shown).value)).toBe(true);
  });

  test('shows code that compiles against the generated package', async () => {
    const folder = await temporaryFolder(onTestFinished);
    await mkdir(join(folder, 'node_modules/@offer-apis'), { recursive: true });
    await symlink(join(root, 'generated/tracklysms'), join(folder, 'node_modules/@offer-apis/tracklysms'));
    const given = 'declare const secrets: { read(name: string): Promise<string> };\n';
    await writeFile(join(folder, 'sample.ts'), given + blocks('ts').join(''));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['sample.ts'] }));
    const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
    expect(stdout).toBe('');
  });
});

/** Whether everything in `part` is in `whole`, at the same place; an item of a list may be anywhere in the list. */
const contains = (whole: JsonValue | undefined, part: JsonValue | undefined): boolean => {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item) => whole.some((other) => contains(other, item)));
  if (typeof part !== 'object' || part === null) return whole === part;
  return typeof whole === 'object' && whole !== null && Object.entries(part).every(([name, value]) => contains(Reflect.get(whole, name), value));
};

test.each([...readdirSync(join(root, 'docs')), ...readdirSync(join(root, 'docs/adr')).map((name) => `adr/${name}`)].filter((name) => name.endsWith('.md')))('docs/%s leads only to files that are there', (name) => {
  const links = linksOf(read(`docs/${name}`)).map((target) => posix.join('docs', posix.dirname(name), target));
  expect(links.filter((path) => !exists(path))).toEqual([]);
});

test('docs/architecture.md tells of every folder and file of generator/ and every dependency, by paths that are there', () => {
  const text = read('docs/architecture.md');
  const paths = pathsOf(text);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
  expect(paths).toContain('generator/emit/<artefact>/');
  const folders = readdirSync(join(root, 'generator'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `generator/${name}/`);
  expect(folders.filter((folder) => !paths.includes(folder))).toEqual([]);
  const files = readdirSync(join(root, 'generator')).filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -'.ts'.length));
  expect(files.filter((file) => !spansOf(text).includes(file))).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const told = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !/^@types\/|^@vitest\/|^@hyperjump\/browser$/u.test(name));
  expect(told.filter((name) => !spansOf(text).includes(name))).toEqual([]);
});

test('docs/problems.md is what `specwright explain --all` prints (`npm run docs:problems` writes it)', async () => {
  const { stdout } = await specwright(root, ['explain', '--all']);
  expect(read('docs/problems.md')).toBe(stdout);
});

test('every problem has a title, a cause and a fix that are sentences', () => {
  const entries = read('docs/problems.md').split(/\n##+ /u).slice(1).filter((entry) => !entry.startsWith('Rules\n'));
  expect(entries.filter((entry) => !/^[a-z0-9/-]+\n\n\*\*[A-Z][^\n]*\.\*\* [A-Z`][^\n]*\.\n\n[A-Z][^\n]*[.`]\n/u.test(entry))).toEqual([]);
});
