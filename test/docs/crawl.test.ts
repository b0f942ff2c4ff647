import { beforeAll, describe, expect, test } from 'vitest';
import type { File } from '../../generator/file.ts';
import { hostile } from '../hostile/description.ts';
import { apiOf, emitSite, realApis } from './apis.ts';
import { harbour } from './harbour.ts';
import { addresses, anchors, isExternal, pagesOf, resolve } from './markup.ts';

let files: readonly File[];
let pages: ReadonlyMap<string, File>;
let links: readonly { readonly from: string; readonly address: string; readonly path: string; readonly anchor: string }[];

const listing = (operationId: string, tag: string) => ({ operationId, tags: [tag], responses: { 200: { description: 'All of them.' } } });
const alike = { openapi: '3.1.1', info: { title: 'Alike', version: '1' }, paths: { '/ships': { get: listing('list', 'Ships') }, '/crews': { get: listing('List', 'Crews') } } };

beforeAll(async () => {
  files = emitSite([...(await realApis()), apiOf(harbour), apiOf(alike, 'alike'), apiOf(hostile(), 'hostile')], { releases: { harbour: [{ version: '1.1.0', sections: [{ title: 'Added', entries: ['Something.'] }] }] } });
  pages = new Map(pagesOf(files).map((file) => [file.path, file]));
  links = [...pages.values()].flatMap(({ path: from, text }) =>
    [...new Set(addresses(text))].filter((address) => !isExternal(address)).map((address) => ({ from, address, ...resolve(from, address) })),
  );
});

describe('the site', () => {
  test('has no two files that are one on a disk that ignores case', () => {
    const paths = files.map(({ path }) => path.toLowerCase());
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('has no dead link', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(links.length).toBeGreaterThan(1_000);
    expect(links.filter(({ path }) => !known.has(path)).map(({ from, address }) => `${from}: ${address}`)).toEqual([]);
  });

  test('has no dead anchor', () => {
    const known = new Map([...pages].map(([path, { text }]) => [path, new Set(anchors(text))]));
    const dead = links.filter(({ path, anchor }) => anchor !== '' && !known.get(path)?.has(anchor));
    expect(dead.map(({ from, address }) => `${from}: ${address}`)).toEqual([]);
  });

  test('has no anchor twice on a page', () => {
    const twice = [...pages.values()].flatMap(({ path, text }) => {
      const ids = anchors(text);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('lets every page be reached in three clicks', () => {
    const reached = new Set(['index.html', '404.html']);
    for (let clicks = 0; clicks < 3; clicks += 1) {
      for (const { from, path } of links.filter((link) => reached.has(link.from))) if (from !== '404.html') reached.add(path);
    }
    const isRedirect = ({ text }: File): boolean => text.includes('http-equiv="refresh"');
    expect([...pages.values()].filter((page) => !isRedirect(page) && !reached.has(page.path)).map(({ path }) => path)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const asking = [...pages.values()].flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:script|link|img|iframe|object|embed|source|video|audio)\b[^>]*?\s(?:src|href|data)="(https?:[^"]*|\/\/[^"]*)"/gu)].map(([tag]) => `${path}: ${tag}`),
    );
    expect(asking).toEqual([]);
  });

  test('links to Markdown files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const dead = files
      .filter(({ path }) => path.endsWith('.md') || path === 'llms.txt')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\(([^)\s]+\.(?:md|json))\)/gu)]
          .map(([, address = '']) => resolve(path, address))
          .filter((target) => !known.has(target.path))
          .map((target) => `${path}: ${target.path}`),
      );
    expect(dead).toEqual([]);
  });
});
