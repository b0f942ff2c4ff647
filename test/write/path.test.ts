import { describe, expect, test } from 'vitest';
import { fold } from '../../generator/file.ts';
import { pathProblems } from '../../generator/write/path.ts';

const unsafe: Record<string, readonly [path: string, flaw: string]> = {
  'nothing at all': ['', 'is empty'],
  'an absolute path': ['/etc/passwd', 'is absolute'],
  'a path on another drive': ['c:/x', 'is absolute'],
  'a path of another machine': ['\\\\host\\x', 'is absolute'],
  'a way out': ['docs/../../x', 'has the segment `..`'],
  'a segment that means nothing': ['docs/./x', 'has the segment `.`'],
  'an empty segment': ['docs//x', 'has an empty segment'],
  'a folder': ['docs/', 'has an empty segment'],
  'a backslash': ['docs\\x', 'has a character that Windows refuses'],
  'a colon': ['docs/a:b', 'has a character that Windows refuses'],
  'a line break': ['a\nb', 'has a control character'],
  'the end of a C string': ['a\0b', 'has a control character'],
  'half a character': ['a\ud800b', 'is not well-formed Unicode'],
  'a dot at the end of a folder': ['docs./x', 'has a segment that ends in a dot or a space'],
  'a space at the end': ['x ', 'has a segment that ends in a dot or a space'],
  'a device of Windows': ['docs/CON', 'has a name that Windows reserves'],
  'a device of Windows with an extension': ['com1.test.ts', 'has a name that Windows reserves'],
  'a device of Windows with a raised digit': ['lpt².md', 'has a name that Windows reserves'],
  'a name too long for Linux': [`${'ä'.repeat(128)}`, 'has a segment of more than 255 bytes'],
};

const clashing: Record<string, readonly string[]> = {
  'the same path twice': ['a', 'a'],
  'a difference in case': ['getPet.ts', 'getpet.ts'],
  'a difference in the case of a folder': ['Docs/a', 'docs/b'],
  'letters that grow in upper case': ['straße', 'STRASSE'],
  'composed and decomposed letters': ['\u00e9', 'e\u0301'],
  'a file and a folder': ['docs', 'docs/a'],
  'a folder and a file': ['docs/a', 'docs'],
};

describe('pathProblems', () => {
  test.each(Object.entries(unsafe))('refuses %s', (_, [path, flaw]) => {
    expect(pathProblems('generated/rail', ['fine', path])).toEqual([
      expect.objectContaining({
        code: 'output-path-unsafe',
        severity: 'error',
        place: { path: 'generated/rail' },
        message: `The file name ${JSON.stringify(path)} ${flaw}.`,
      }),
    ]);
  });

  test.each(Object.entries(clashing))('refuses two files with %s', (_, paths) => {
    expect(pathProblems('generated/rail', paths)).toEqual([
      expect.objectContaining({
        code: 'output-path-clash',
        message: `${JSON.stringify(paths[0])} and ${JSON.stringify(paths[1])} are one and the same file on some systems.`,
      }),
    ]);
  });

  test('takes names in any script, and ones that only look reserved', () => {
    const paths = ['docs/a.html', 'docs/b.html', '.hidden', 'конь/鳥.ts', 'console.ts', 'com10', '...a', 'a b', 'constructor'];
    expect(pathProblems('generated/rail', paths)).toEqual([]);
  });

  test('folds what folds to itself', () => {
    for (const path of ['ßẞ', 'İı', 'ΣΑΣ', 'ﬁ']) expect(fold(fold(path))).toBe(fold(path));
  });
});
