import type { Release } from '../options.ts';
import type { ApiSite } from './site.ts';
import { say } from './words.ts';

/** What changed from version to version: the page and the feed. */
export interface ChangelogView {
  readonly title: string;
  readonly api: string;
  /** The page's published address; empty when nobody said where the site will be. */
  readonly url: string;
  /** The feed, from the API's folder; empty when nobody said where the site will be, or when no release says its day. */
  readonly feed: string;
  /** The feed's published address; empty when nobody said where the site will be. */
  readonly address: string;
  /** When the newest release was made; empty when no release says. */
  readonly updated: string;
  readonly releases: readonly ReleaseView[];
  /** Those that say when they were made: a feed has no place for others. */
  readonly dated: readonly ReleaseView[];
}

export interface ReleaseView {
  readonly id: string;
  readonly version: string;
  /** A day, as people read it; empty when nobody wrote it down. */
  readonly date: string;
  /** When that was; empty for a day that there is not, as people write these by hand. */
  readonly updated: string;
  readonly intro: string;
  readonly sections: Release['sections'];
}

/** Decides what the changelog shows. */
export const changelogView = (
  { api, folder, words }: ApiSite,
  releases: readonly Release[],
  url: string,
): ChangelogView => {
  const views = releases.map(({ version, date = '', intro = '', sections }) => ({
    id: `v${version.replace(/[^\p{L}\p{N}._~+-]/gu, '-')}`,
    version,
    date,
    updated: moment(date),
    intro,
    sections,
  }));
  const dated = views.filter(({ updated }) => updated !== '');
  return {
    title: say(words, 'changelog'),
    api: api.title,
    url: url === '' ? '' : `${url}${folder}/changelog.html`,
    address: url === '' ? '' : `${url}${folder}/${feedName}`,
    feed: url !== '' && dated.length > 0 ? feedName : '',
    updated:
      dated
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    releases: views,
    dated,
  };
};

const feedName = 'changelog.atom';

// A feed wants a time of day, and a release has only a day. The 30th of February would be one in March.
const moment = (date: string): string => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? `${date}T00:00:00Z` : '';
};
