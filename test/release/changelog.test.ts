import { describe, expect, test } from 'vitest';
import { addRelease, printRelease, readChangelog, type Release } from '../../generator/release/changelog.ts';

const second: Release = {
  version: '1.1.0',
  intro: '',
  parts: [
    { title: 'Added', items: ['`POST /loans`: an optional parameter was added: `page`.', '`GET /loans`.'] },
    { title: 'Deprecated', items: ['`GET /old`.'] },
  ],
};
const first: Release = { version: '1.0.0', intro: 'The first one.', parts: [] };
const both = `# Changes of @books/loans

## 1.1.0

### Added

- \`POST /loans\`: an optional parameter was added: \`page\`.
- \`GET /loans\`.

### Deprecated

- \`GET /old\`.

## 1.0.0

The first one.
`;

describe('a changelog', () => {
  test('grows at the top', () => {
    expect(addRelease(addRelease(undefined, '@books/loans', first), '@books/loans', second)).toBe(both);
  });

  test('is read as it was written', () => {
    expect(readChangelog(both)).toEqual([second, first]);
    expect(readChangelog(both.replaceAll('\n', '\r\n'))).toEqual([second, first]);
  });

  test('takes a version once', () => {
    expect(addRelease(both, '@books/loans', { ...second, parts: [] })).toBe(both);
  });

  test('leaves out parts that say nothing', () => {
    expect(printRelease({ version: '1.0.1', intro: '', parts: [{ title: 'Fixed', items: [] }] })).toBe('## 1.0.1');
    expect(printRelease({ version: '1.0.1', date: '2026-02-03', intro: '', parts: [] })).toBe('## 1.0.1 (2026-02-03)');
  });

  test.each([
    ['nothing at all', '', []],
    ['no version', '# Changes\n\nNone yet.\n', []],
    ['a date behind the version', '## 1.0.0 (2025-01-31)\n', [{ version: '1.0.0', date: '2025-01-31', intro: '', parts: [] }]],
    ['a date behind a dash', '## 1.0.0 - 2025-01-31\n', [{ version: '1.0.0', date: '2025-01-31', intro: '', parts: [] }]],
    ['a version in brackets', '## [1.0.0] - 2025-01-31\n## [0.9.0](https://a.example)\n', [{ version: '1.0.0', date: '2025-01-31', intro: '', parts: [] }, { version: '0.9.0', intro: '', parts: [] }]],
    [
      'items of several lines, and other bullets',
      '## 1.0.0\n### Fixed\n* One\n  thing.\n* Another\nthing.\n',
      [{ version: '1.0.0', intro: '', parts: [{ title: 'Fixed', items: ['One\nthing.', 'Another\nthing.'] }] }],
    ],
    ['a heading below a part', '## 1.0.0\n#### Note\nx\n', [{ version: '1.0.0', intro: '#### Note\nx', parts: [] }]],
    ['a version called __proto__', '## __proto__\n### __proto__\n- x\n', [{ version: '__proto__', intro: '', parts: [{ title: '__proto__', items: ['x'] }] }]],
  ])('that people edited is read as far as it goes: %s', (_, text, want) => {
    expect(readChangelog(text)).toEqual(want);
  });

  test('keeps what people wrote above the versions and in them', () => {
    const edited = '# News\n\nRead me.\n\n## 1.0.0\n\nMine.\n';
    expect(addRelease(edited, '@books/loans', second)).toBe(`# News\n\nRead me.\n\n${printRelease(second)}\n\n## 1.0.0\n\nMine.\n`);
  });
});
