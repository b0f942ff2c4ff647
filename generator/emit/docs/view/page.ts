import type { SafeHtml } from '../../../text/html.ts';

/** A page around its content. Addresses are seen from the API's folder; the site's own pages have the root instead. */
export interface PageView {
  readonly lang: string;
  /** Whether the language is written from right to left. */
  readonly isRightToLeft: boolean;
  readonly title: string;
  /** For search engines and previews: one line. */
  readonly summary: string;
  /** Where the page is published; empty when nobody said. */
  readonly canonical: string;
  readonly kind: string;
  readonly brand: string;
  readonly home: string;
  readonly assets: { readonly styles: readonly string[]; readonly script: string };
  /** The scripts that search needs, loaded when it is first used. */
  readonly search: readonly string[];
  /** A feed of what changed; empty when there is none. */
  readonly feed: string;
  readonly crumbs: readonly { readonly text: string; readonly href: string }[];
  readonly nav: readonly SafeHtml[];
  readonly content: SafeHtml;
  readonly previous: readonly PageLink[];
  readonly next: readonly PageLink[];
  readonly hasNeighbours: boolean;
  /** The Markdown twin; empty when there is none. */
  readonly twin: string;
  readonly source: string;
}

export interface PageLink {
  readonly text: string;
  readonly href: string;
}
