import type { Release } from '../options.ts';
import type { ApiSite } from './site.ts';
import { say } from './words.ts';

/** What changed from version to version: the page and the feed. */
export interface ChangelogView {
  readonly title: string;
  readonly api: string;
  /** The page's published address; empty when nobody said where the site will be. */
  readonly url: string;
  /** When the newest release was made. */
  readonly updated: string;
  readonly releases: readonly {
    readonly id: string;
    readonly version: string;
    readonly date: string;
    readonly updated: string;
    readonly intro: string;
    readonly sections: Release['sections'];
  }[];
}

/** Decides what the changelog shows. */
export const changelogView = ({ api, folder, words }: ApiSite, releases: readonly Release[], url: string): ChangelogView => ({
  title: say(words, 'changelog'),
  api: api.title,
  url: url === '' ? '' : `${url}${folder}/changelog.html`,
  updated: moment(releases.find(({ date }) => date !== undefined)?.date),
  releases: releases.map(({ version, date, intro, sections }) => ({
    id: `v${version}`,
    version,
    date: date ?? '',
    updated: moment(date),
    intro: intro ?? '',
    sections,
  })),
});

// A feed wants a time of day, and a release has only a day.
const moment = (date = '1970-01-01'): string => `${date}T00:00:00Z`;
