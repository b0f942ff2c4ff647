import { decodeEntities } from './entity.ts';
import { html, leadsOutside, safeAddress } from './html.ts';

/** The attributes that an author's tag may keep, in the page's own terms. `anchors` are those that its text has. */
export const readAttributes = (
  element: string,
  tag: string,
  anchors: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const kept = new Map(always.get(element) ?? []);
  const read = new Set<string>();
  for (const [, written = '', double, single, bare = ''] of tag.replace(/^<[^\s/]+/u, '').matchAll(attribute)) {
    const name = written.toLowerCase();
    const [own, value] =
      readers[`${element} ${name}`]?.(decodeEntities(double ?? single ?? bare).trim(), anchors) ?? nothing;
    // Of two attributes of one name the first counts.
    if (own !== '' && !read.has(name)) kept.set(own, value);
    read.add(name);
  }
  return kept;
};

/** Attributes behind the name of their element. */
export const printAttributes = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${html(value).text}"`).join('');

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

const nothing = ['', ''] as const;

/** A block that scrolls has to be reachable by key, an image has to have a text. */
const always: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['pre', new Map([['tabindex', '0']])],
  ['img', new Map([['alt', '']])],
]);

type Reader = (value: string, anchors: ReadonlySet<string>) => readonly [name: string, value: string];

const keep =
  (name: string, isFit: RegExp): Reader =>
  (value) =>
    isFit.test(value) ? [name, value] : nothing;

const number = /^[1-9]\d{0,3}$/u;
// Attributes that say how something looks are no longer HTML, and styles are not allowed to a page.
const align: Reader = keep('class', /^(?:right|center)$/u);

const readers: Readonly<Record<string, Reader>> = {
  'a href': (value, anchors) => {
    const address = linkAddress(value, anchors);
    return address === undefined ? nothing : ['href', address];
  },
  'img src': (value) => (isShownImage(value) ? ['src', value] : nothing),
  'img alt': (value) => ['alt', value],
  'h id': keep('id', /^about-[\p{L}\p{N}-]+$/u),
  'ol start': keep('start', /^\d{1,4}$/u),
  ...Object.fromEntries(
    ['td', 'th'].flatMap((cell) => [
      [`${cell} align`, align],
      [`${cell} colspan`, keep('colspan', number)],
      [`${cell} rowspan`, keep('rowspan', number)],
    ]),
  ),
};

/** Whether an image is in its own address, and of a kind that holds pixels only. */
const isShownImage = (address: string): boolean =>
  /^data:image\/(?:png|gif|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u.test(address);

/** The address of a link in a description: outside of the site, or of a heading of the same text. */
const linkAddress = (address: string, anchors: ReadonlySet<string>): string | undefined => {
  const safe = safeAddress(address);
  if (safe === undefined || leadsOutside(address)) return safe;
  const anchor = headingId(/^#(?:[^/]*\/)*([^/]*)$/u.exec(address)?.[1] ?? '');
  return anchors.has(anchor) ? `#${anchor}` : undefined;
};

/** The anchor of a heading in a page's own text. */
export const headingId = (text: string): string =>
  `about-${text
    .toLowerCase()
    .replace(/<[^>]*>/gu, '')
    .replace(/^#?about-/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')}`;
