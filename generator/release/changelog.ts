import { optional } from '../model/resolve.ts';

/** One version in a package's CHANGELOG.md. All texts are Markdown. */
export interface Release {
  readonly version: string;
  /** The day of the release, such as `2026-11-21`; absent where nobody wrote it down. */
  readonly date?: string;
  /** What somebody wrote below the heading, before the first part; usually empty. */
  readonly intro: string;
  readonly parts: readonly Part[];
}

/** `### Breaking` and what is listed below it. */
export interface Part {
  readonly title: string;
  readonly items: readonly string[];
}

/** What the parts of a release are called, in their order. */
export const partTitles = ['Breaking', 'Added', 'Deprecated', 'Fixed'] as const;

export type PartTitle = (typeof partTitles)[number];

/** The versions of a CHANGELOG.md, newest first as they stand there; people may have edited it, so nothing in it is an error. */
export const readChangelog = (text: string): readonly Release[] =>
  sections(text.replaceAll('\r\n', '\n'), '##')
    .filter(({ title }) => title !== '')
    .map(({ title, body }) => {
      const [first, ...parts] = sections(body, '###');
      return {
        // In brackets, as a link to what changed, or bare.
        version: /^\[([^\]]+)\]/u.exec(title)?.[1] ?? title.split(' ')[0] ?? title,
        ...optional('date', /(?<=[\s(])\d{4}-\d{2}-\d{2}(?=\)|$)/u.exec(title)?.[0]),
        intro: first?.body.trim() ?? '',
        parts: parts.map((part) => ({ title: part.title, items: itemsOf(part.body) })),
      };
    });

/** One version as it stands in CHANGELOG.md; parts without items are left out. */
export const printRelease = ({ version, date, intro, parts }: Release): string =>
  [
    `## ${version}${date === undefined ? '' : ` (${date})`}`,
    ...(intro === '' ? [] : [intro]),
    ...parts
      .filter(({ items }) => items.length > 0)
      .flatMap(({ title, items }) => [`### ${title}`, items.map((item) => `- ${item}`).join('\n')]),
  ].join('\n\n');

/** A CHANGELOG.md with one more version on top; one that has this version already stays as it is. */
export const addRelease = (text: string | undefined, packageName: string, release: Release): string => {
  const old = text ?? `# Changes of ${packageName}\n`;
  if (readChangelog(old).some(({ version }) => version === release.version)) return old;
  const start = old.search(/^## /mu);
  const [head, rest] = start === -1 ? [old, ''] : [old.slice(0, start), old.slice(start)];
  return `${head.trimEnd()}\n\n${printRelease(release)}\n${rest === '' ? '' : `\n${rest}`}`;
};

/** Text cut at the headings of one level; the first piece is what stands before any heading. */
const sections = (text: string, mark: string): readonly { readonly title: string; readonly body: string }[] => {
  const [before = '', ...rest] = `\n${text}`.split(`\n${mark} `);
  return [
    { title: '', body: before },
    ...rest.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return { title: title.trim(), body: lines.join('\n') };
    }),
  ];
};

// What is indented, or follows without an empty line, belongs to the item above it.
const itemsOf = (body: string): readonly string[] =>
  `\n${body}`
    .split(/\n[-*] /u)
    .slice(1)
    .map((item) => item.replaceAll(/\n[ \t]*/gu, '\n').trim());
