import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isBreaking } from '../../generator/diff/change.ts';
import { newFolder } from '../temporary.ts';
import { compositionCases } from './cases/composition.ts';
import { compoundCases } from './cases/compound.ts';
import { operationCases } from './cases/operation.ts';
import { sameCases } from './cases/same.ts';
import { valueCases } from './cases/values.ts';
import type { Case } from './cases/case.ts';
import { differences } from './oracle.ts';

const spellings = new Set(sameCases);
const cases: readonly Case[] = [...sameCases, ...valueCases, ...compoundCases, ...compositionCases, ...operationCases];

/** All cases in one description, each with a path and with schemas of its own. */
const merge = (side: 'before' | 'after'): string => {
  const own = cases.map((one, index) => {
    const text = JSON.stringify(one[side]).replaceAll('#/components/schemas/', `#/components/schemas/c${index}.`).replaceAll('#/paths/~1things', `#/paths/~1c${index}`);
    const { paths, components = {} } = JSON.parse(text) as { paths: Record<string, object>; components?: { schemas?: object } };
    return {
      paths: Object.fromEntries(Object.values(paths).map((item) => [`/c${index}`, item])),
      schemas: Object.fromEntries(Object.entries(components.schemas ?? {}).map(([name, schema]) => [`c${index}.${name}`, schema])),
    };
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Reading room', version: '1.0.0' },
    servers: [{ url: 'https://books.example.org' }],
    paths: Object.assign({}, ...own.map(({ paths }) => paths)),
    components: { schemas: Object.assign({}, ...own.map(({ schemas }) => schemas)) },
  });
};

interface Verdicts {
  readonly changes: readonly { readonly path: string; readonly impact: string }[];
}

/** What `redocly diff` thinks of all cases. */
const askRedocly = (): Verdicts => {
  const folder = newFolder();
  const command = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  writeFileSync(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\ntelemetry: off\n');
  writeFileSync(join(folder, 'before.json'), merge('before'));
  writeFileSync(join(folder, 'after.json'), merge('after'));
  const parameters = [command, 'diff', 'before.json', 'after.json', '--format', 'json', '--fail-on', 'none', '-o', 'report.json'];
  execFileSync(process.execPath, parameters, { cwd: folder, stdio: 'pipe', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } });
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Verdicts; // its own format
};

test('every difference between the verdicts of `redocly diff` and ours has a reason', () => {
  const { changes } = askRedocly();
  const harmful = changes.filter(({ impact }) => impact === 'major').map(({ path }) => path);
  const found = cases.flatMap((one, index) => {
    const { title, expect: expected } = one;
    const theirs = (method: string): boolean => harmful.some((path) => path.startsWith(`#/paths/~1c${index}/${method}`));
    const pairs = 'sent' in expected ? ([['sent', 'post', expected.sent], ['received', 'get', expected.received]] as const) : ([['', 'post', expected]] as const);
    return pairs.flatMap(([direction, method, { wire }]) => {
      const ours = isBreaking(wire);
      // Another spelling of the same contract: the first of the reasons.
      if (!ours && spellings.has(one)) return [];
      return ours === theirs(method) ? [] : [`${title}${direction === '' ? '' : `, ${direction}`}: ${ours ? 'we say breaking' : 'redocly says major'}`];
    });
  });
  expect(found.toSorted()).toEqual(Object.values(differences).flat().toSorted());
});
