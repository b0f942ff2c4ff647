import { href, html, trustHtml, type SafeHtml } from '../../text/html.ts';
import { markdown } from '../../text/escape.ts';
import { loadTemplateSet, type TemplateSet } from '../../text/template.ts';
import { say, type Words } from './view/words.ts';
import type { FieldSlot, TreeSlot } from './view/trees.ts';

/**
 * Marks in rendered text where the beginning of every anchor goes, and where the way to the API's folder goes.
 * No encoder lets these characters through, so no text of a description can hold one.
 */
export const anchorMark = '\u0001';
export const folderMark = '\u0002';

/** The templates of the site, with a user's in place of ours where there are some. */
export const loadTemplates = (words: Words, overrides: Readonly<Record<string, string>>): TemplateSet =>
  loadTemplateSet({
    folder: 'emit/docs',
    overrides,
    encoders: (set) => {
      const tree = rememberedSlot(set, '');
      const treeMarkdown = rememberedSlot(set, '.md');
      return {
        word: (key) => html(say(words, String(key))).text,
        wordMarkdown: (key) => markdown(say(words, String(key))).text,
        anchor: (id) => `${anchorMark}${html(String(id)).text}`,
        page: (path) => `${folderMark}${href(String(path)).text}`,
        tree,
        treeMarkdown,
      };
    },
  });

/** A tree or field is rendered once; its anchors get the prefix of the place where it is printed. */
const rememberedSlot = (set: TemplateSet, kind: '' | '.md') => {
  const memory = new WeakMap<object, string>();
  return (value: unknown): string => {
    const slot = value as TreeSlot | FieldSlot; // the views' types say so
    const [name, view] = 'tree' in slot ? (['tree', slot.tree] as const) : (['field', slot.field] as const);
    const text = memory.get(view) ?? set.render(`${name}${kind}`, view);
    memory.set(view, text);
    return kind === '.md' ? text : text.replaceAll(anchorMark, `${anchorMark}${html(slot.prefix).text}`);
  };
};

/** Fills in the marks: the beginning of the anchors on this page, and the way up to the API's folder. */
export const fillMarks = (text: string, anchorPrefix: string, up: string): string =>
  text.replaceAll(anchorMark, anchorPrefix).replaceAll(folderMark, up);

/** Fills in the anchors only, and leaves the addresses to the page. */
export const fillAnchors = (rendered: string, anchorPrefix: string): SafeHtml => trustHtml(rendered.replaceAll(anchorMark, anchorPrefix));
