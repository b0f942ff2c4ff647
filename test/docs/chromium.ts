import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser of the machine; undefined where there is none. */
export const findBrowser = (): string | undefined => {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [process.env['CHROMIUM'] ?? '', ...folders.flatMap((folder) => names.map((name) => join(folder, name)))].find(
    (path) => path !== '' && existsSync(path),
  );
};

/** Said instead of the tests that need a browser. */
export const howToGetOne =
  'no Chromium was found, so the tests in a browser are skipped; install it (Debian: apt-get install chromium) or set CHROMIUM to its path';
