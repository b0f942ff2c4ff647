import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Takes the pictures of the README: an operation of each API, light and dark, as the committed site shows it.
 * `npm run screenshots`; with pages and a folder, pictures of those at three widths: `… <site> <folder> <page>…`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const executablePath = [
  process.env['CHROMIUM'] ?? '',
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
].find((path) => path !== '' && existsSync(path));
if (executablePath === undefined) throw new Error('No Chromium was found; install it, or set CHROMIUM to its path.');

interface Picture {
  readonly page: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isWhole: boolean;
}

const pictured = [
  'billogram/offers/create-offer',
  'appcharge/popup-offers/create-popup-offer',
  'tracklysms/offers/create-offer',
  'trackfinity/offers/add-offer',
];
const [site = join(root, 'generated/site'), folder = join(root, 'docs/images'), ...pages] = process.argv.slice(2);
const pictures: readonly Picture[] =
  pages.length === 0
    ? pictured.map((page) => ({
        page: `${page}.html`,
        name: page.split('/')[0] ?? page,
        width: 1280,
        height: 800,
        isWhole: false,
      }))
    : pages.flatMap((page) =>
        [360, 768, 1440].map((width) => ({
          page,
          name: `${page.replace(/\.html$/u, '').replaceAll('/', '-')}-${width}`,
          width,
          height: 900,
          isWhole: true,
        })),
      );

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { page: path, name, width, height, isWhole } of pictures) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(pathToFileURL(join(site, path)).href);
    await page.screenshot({
      path: join(folder, `${name}-${colorScheme}.png`),
      fullPage: isWhole,
      animations: 'disabled',
    });
    await page.close();
  }
}
await browser.close();
