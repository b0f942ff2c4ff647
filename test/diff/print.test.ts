import { describe, expect, test } from 'vitest';
import { bumpOf } from '../../generator/diff/bump.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import { printBrief } from '../../generator/diff/print/brief.ts';
import { printGithub } from '../../generator/diff/print/github.ts';
import { jsonText, reportData } from '../../generator/diff/print/json.ts';
import { printMarkdown } from '../../generator/diff/print/markdown.ts';
import type { Report } from '../../generator/diff/print/report.ts';
import { printText } from '../../generator/diff/print/text.ts';
import type { JsonValue } from '../../generator/model/api.ts';
import { describing } from './example.ts';

const reportOf = (before: JsonValue, after: JsonValue): Report => {
  const changes = diffDocuments(describing(before), describing(after)).map((change) => ({
    ...change,
    after: { ...change.after, place: { path: 'specs/a,b:c%.yaml', line: 3, column: 5 } },
  }));
  return { api: 'books', from: 'HEAD', to: 'specs/books.yaml', bump: bumpOf(changes), changes };
};

const plain = (_style: string, text: string): string => text;

test('prints a paragraph per change, the most harmful first', () => {
  expect(printText(reportOf({ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }), plain)).toBe(`books  HEAD -> specs/books.yaml
1 breaking, 1 non-breaking: major

breaking  max-length-raised  GET /things  received
  The maximum length was raised, from \`5\` to \`9\`.
  Be ready for longer texts.
  specs/a,b:c%.yaml:3:5, was #/paths/~1things/get/responses/200/content/application~1json/schema/maxLength
  breaks: wire; fingerprint: ${reportOf({ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }).changes[1]?.fingerprint}

non-breaking  max-length-raised  POST /things  sent
  The maximum length was raised, from \`5\` to \`9\`.
  specs/a,b:c%.yaml:3:5, was #/paths/~1things/post/requestBody/content/application~1json/schema/maxLength

To accept a break on purpose, write it into changes.accept.yaml in the project's folder, with a reason and the last day that it holds, such as 2030-01-31:
  - { fingerprint: '${reportOf({ type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }).changes[1]?.fingerprint}', reason: '', expires: '' }
`);
});

test('prints a line per change after a build, the most harmful first and few of them', () => {
  const limits = (maximum: number): JsonValue => ({ type: 'object', properties: Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { maximum }])) });
  expect(printBrief(reportOf(limits(5), limits(9)), plain)).toBe(`Since the last build of books: 3 breaking, 3 non-breaking: major
${['a', 'b', 'c'].map((name) => `  specs/a,b:c%.yaml:3:5  breaking  maximum-raised  GET /things  received  The maximum was raised: \`${name}\`, from \`5\` to \`9\`. Be ready for larger numbers.`).join('\n')}
${['a', 'b'].map((name) => `  specs/a,b:c%.yaml:3:5  non-breaking  maximum-raised  POST /things  sent  The maximum was raised: \`${name}\`, from \`5\` to \`9\`.`).join('\n')}
  and 1 more; \`specwright diff\` shows all since the last commit
`);
});

test('prints a row per change in Markdown', () => {
  const [heading, , places, , , , row] = printMarkdown(reportOf({ enum: ['a'] }, { enum: ['a', 'b|`c`'] })).split('\n');
  expect(heading).toBe('### books: major (1 breaking, 1 non-breaking)');
  expect(places).toBe('`HEAD` → `specs/books.yaml`');
  expect(row?.split(/(?<!\\)\|/u).length).toBe(6);
});

test.each([
  ['in a value of a list', { enum: ['a', 'c`d'] }, { enum: ['a'] }, 'A value was removed from a list: ``"c`d"``.'],
  ['at the end of a pattern', { type: 'string', pattern: '^a|b`' }, { type: 'string', pattern: '^a|c``' }, 'The pattern changed, from `` ^a\\|b` `` to ``` ^a\\|c`` ```.'],
])('a backtick %s ends no code', (_, before, after, want) => {
  expect(printMarkdown(reportOf(before, after))).toContain(`| ${want}<br>`);
});

describe('says how to accept a break', () => {
  const report = reportOf({ enum: ['a', 'b'] }, { enum: ['a'] });
  const entry = /^ {2}- \{ fingerprint: '([0-9a-f]{8})', reason: '', expires: '' \}$/mu;

  test('with an entry for the first that nobody accepted', () => {
    const { changes } = reportOf({ enum: ['a', 'b', 'c'] }, { enum: ['a'] });
    const [first, second] = changes.filter(({ verdict }) => verdict === 'breaking');
    const text = printText({ ...report, changes: changes.map((change) => (change === first ? { ...change, accepted: 'So.' } : change)) }, plain);
    expect(entry.exec(text)?.[1]).toBe(second?.fingerprint);
  });

  test.each([
    ['unless all are accepted', { ...report, changes: report.changes.map((change) => ({ ...change, accepted: 'So.' })) }],
    ['unless nothing breaks', reportOf({ type: 'string' }, { type: 'string', description: 'a' })],
  ])('%s', (_, one) => {
    expect(printText(one, plain)).not.toContain('changes.accept.yaml');
  });
});

test('says that nothing changed', () => {
  expect(printText(reportOf({}, {}), plain)).toBe('books  HEAD -> specs/books.yaml\nno changes\n');
  expect(printMarkdown(reportOf({}, {}))).toBe('### books: no changes\n');
  expect(printGithub(reportOf({}, {}), '')).toBe('');
});

test.each([
  ['as it is at the root', '', 'specs/a.yaml', 'specs/a.yaml'],
  ['below the folder of the project', 'deep/apis/', 'specs/a.yaml', 'deep/apis/specs/a.yaml'],
  ['beside the folder of the project', 'deep/apis/', '../shared/a.yaml', 'deep/shared/a.yaml'],
  ['by its address on the network', 'apis/', 'https://example.org/a.yaml', 'https%3A//example.org/a.yaml'],
])('GitHub is told of a file %s', (_, prefix, path, told) => {
  const { changes, ...report } = reportOf({ type: 'string' }, { type: 'integer' });
  const moved = changes.map((change) => ({ ...change, after: { ...change.after, place: { path, line: 3 } } }));
  expect(printGithub({ ...report, changes: moved }, prefix)).toMatch(new RegExp(`^::error file=${told},line=3,`, 'u'));
});

describe('text of a description cannot forge a workflow command', () => {
  const hostile = 'x\r\n::error file=a::owned\n##[add-mask]secret %0A::set-env name=A::b \u001b[2J\u202e';
  const report = reportOf({ enum: ['a'] }, { enum: ['a', hostile] });
  const own = /^::(error|warning|notice) file=specs\/a%2Cb%3Ac%25\.yaml,line=3,col=5,title=books%3A [a-z-]+ \([a-z-]+\)::/u;

  test('in annotations', () => {
    const lines = printGithub(report, '').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.replace(own, '')).not.toMatch(/^::|[\r\n\u001b\u202e]|##\[|%0A/u);
  });

  test.each([
    ['in a terminal', () => printText(report, plain)],
    ['in Markdown', () => printMarkdown(report)],
    ['in JSON', () => jsonText(reportData(report))],
  ])('%s', (_, print) => {
    for (const line of print().split('\n')) expect(line).not.toMatch(/^\s*::|[\r\u001b]|##\[/u);
  });

  test('and JSON still says what was there', () => {
    expect(JSON.stringify(JSON.parse(jsonText(reportData(report))))).toContain('##[add-mask]');
  });
});

test('JSON gives the verdict on each axis', () => {
  const { wire, package: types, bump } = reportData(reportOf({ type: 'string' }, { type: 'string', maxLength: 5 }));
  expect({ wire, types, bump }).toEqual({ wire: 'breaking', types: 'none', bump: 'major' });
});

test.each([
  ['major', { type: 'string' }, { type: 'integer' }],
  ['major', { type: 'string', pattern: 'a' }, { type: 'string', pattern: 'b' }],
  ['minor', { type: 'object' }, { type: 'object', properties: { a: {} } }],
  ['patch', { type: 'string' }, { type: 'string', description: 'a' }],
  ['none', { type: 'string' }, { type: 'string' }],
] as const)('raises the %s part of the version', (bump, before, after) => {
  expect(reportOf(before, after).bump).toBe(bump);
});
