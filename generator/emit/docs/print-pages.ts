import type { File } from '../../file.ts';
import { markup, type SafeHtml } from '../../text/html.ts';
import type { Site } from './page.ts';
import { fillFolder } from './render.ts';
import type { PageLink } from './view/page.ts';
import { languageOf } from './view/words.ts';

/** Articles of several pages together, without navigation. */
export interface Print {
  /** From the API's folder. */
  readonly path: string;
  readonly title: string;
  readonly intro: SafeHtml;
  readonly articles: readonly SafeHtml[];
}

/** A page to print, or several where there is too much for one, which have links to each other; returns where they are. */
export function* printFiles(
  site: Site,
  folder: string,
  { path, title, intro, articles }: Print,
): Generator<File, readonly PageLink[]> {
  const pages = inPages(articles);
  const links = pages.map((_, index) =>
    index === 0
      ? { text: title, href: path }
      : { text: `${title} (${index + 1})`, href: path.replace(/\.html$/u, `-${index + 1}.html`) },
  );
  for (const [index, some] of pages.entries()) {
    const { text, href } = links[index]!; // there is one for each
    yield printFile(site, folder, {
      path: href,
      title: text,
      intro: index === 0 ? intro : markup``,
      articles: some,
      parts: pages.length > 1 ? links : [],
    });
  }
  return links;
}

/** A page that leads to those that are printed instead of it. */
export const printIndex = (
  site: Site,
  folder: string,
  print: Omit<Print, 'articles'>,
  parts: readonly PageLink[],
): File => printFile(site, folder, { ...print, articles: [], parts });

const printFile = (
  site: Site,
  folder: string,
  { path, ...print }: Print & { readonly parts: readonly PageLink[] },
): File => {
  const view = {
    ...print,
    ...languageOf(site.words),
    home: 'index.html',
    hasParts: print.parts.length > 0,
    styles: [site.assets.style, site.assets.pages].map((style) => `../${style}`),
    script: `../${site.assets.script}`,
  };
  const full = `${folder}/${path}`;
  site.paths.push(full);
  return {
    path: full,
    text: fillFolder(site.templates.render('print', view), '../'.repeat(path.split('/').length - 1)),
  };
};

const inPages = (articles: readonly SafeHtml[]): readonly (readonly SafeHtml[])[] => {
  const pages: SafeHtml[][] = [[]];
  let size = 0;
  for (const article of articles) {
    if (size > 0 && size + article.text.length > longest) {
      pages.push([]);
      size = 0;
    }
    size += article.text.length;
    pages.at(-1)?.push(article);
  }
  return pages;
};

// In characters; a sixth of it or less is sent, after compression.
const longest = 1_200_000;
