import { fileOfBytes, type File } from '../../file.ts';
import { pageFiles, publishedAddress, renderBoth, type Site } from './page.ts';
import { fillAnchors, fillFolder } from './render.ts';
import { homeView, llmsView } from './view/home.ts';
import type { ApiSite } from './view/site.ts';
import { say } from './view/words.ts';

/** What is not one API's: the index of all, the page for lost visitors, the files for machines. */
export function* homeFiles(site: Site, sites: readonly ApiSite[], indexes: readonly string[]): Generator<File, void> {
  const { templates, words } = site;
  const view = homeView(site.title, sites);
  const page = { search: [site.assets.search, ...indexes], crumbs: [], nav: [], source: '' };
  yield* pageFiles(site, '', {
    ...page,
    path: 'index.html',
    kind: 'home',
    title: site.title,
    summary: site.title,
    ...renderBoth(site, 'home', view),
  });
  if (site.url !== '') {
    yield {
      path: 'sitemap.xml',
      text: templates.render('sitemap.xml', {
        pages: site.paths.map((path) => ({ url: publishedAddress(site, path) })),
      }),
    };
  }
  const lost = say(words, 'lost');
  yield* pageFiles(site, '', {
    ...page,
    path: '404.html',
    isAnywhere: true,
    kind: 'lost',
    title: lost,
    summary: lost,
    content: fillAnchors(templates.renderHtml('lost', view), ''),
    markdown: '',
  });
  yield { path: 'llms.txt', text: fillFolder(templates.render('llms.md', llmsView(site.title, sites)), '') };
  yield fileOfBytes('llms-full.txt', site.full.bytes(say(words, 'llmsCut')));
}
