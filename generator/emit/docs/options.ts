import type { CreateValidator } from '../../validate.ts';
import type { Words } from './view/words.ts';

/** How the site is made. */
export interface SiteOptions {
  /** What the site is called; the API's title when there is one API. */
  readonly title?: string;
  /** Where it will be published: makes canonical addresses, a sitemap and feeds possible. */
  readonly url?: string;
  /** Where the site is at its host, for the page that hosts show at any address; as `url` has it, unless told. */
  readonly root?: string;
  /** Templates and partials that replace ours, by file name without `.hbs`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Words of the user interface in another language; `lang` is its tag. */
  readonly words: Words;
  /** Release notes by API, newest first. */
  readonly releases: Readonly<Record<string, readonly Release[]>>;
  /** Makes what the examples are judged by; without it none is. */
  readonly createValidator?: CreateValidator;
}

/** What changed in one version of an API's package. */
export interface Release {
  readonly version: string;
  /** `2026-11-21`; absent for what is not released. */
  readonly date?: string;
  /** Markdown above the sections; absent when nobody wrote any. */
  readonly intro?: string;
  readonly sections: readonly { readonly title: string; readonly entries: readonly string[] }[];
}
