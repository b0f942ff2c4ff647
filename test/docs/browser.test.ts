import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { File } from '../../generator/file.ts';
import { hostile } from '../hostile/description.ts';
import { apiOf, emitSite, realApis } from './apis.ts';
import { bazaar } from './bazaar.ts';
import { launch, serve, writeSite } from './browser.ts';
import { findBrowser } from './chromium.ts';
import { harbour } from './harbour.ts';

/** Where there is none, the end of the run says how to get one. */
const executable = findBrowser();

let browser: Browser;
let server: Server;
let site: string;
let folder: string;
let files: readonly File[];

beforeAll(async () => {
  if (executable === undefined) return;
  files = emitSite([...(await realApis()), apiOf(harbour), apiOf(bazaar, 'bazaar'), apiOf(hostile(), 'hostile')], { releases });
  folder = writeSite(files);
  ({ server, url: site } = await serve(folder));
  browser = await launch(executable);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const releases = { harbour: [{ version: '1.1.0', intro: 'In short.', sections: [{ title: 'Added', entries: ['`bookBerth` takes `until`.'] }] }] };

/** One page of every kind. */
const kinds = {
  home: 'index.html',
  lost: '404.html',
  overview: 'billogram/index.html',
  auth: 'harbour/auth.html',
  errors: 'tracklysms/errors.html',
  changelog: 'harbour/changelog.html',
  discrepancies: 'trackfinity/discrepancies.html',
  tag: 'harbour/berths/index.html',
  operation: 'appcharge/popup-offers/create-popup-offer.html',
  alternatives: 'harbour/berths/book-berth.html',
  form: 'trackfinity/offers/add-offer.html',
  webhook: 'harbour/webhooks/ship-sighted.html',
  schemas: 'appcharge/schemas/index.html',
  schema: 'harbour/schemas/Berth.html',
  print: 'harbour/print.html',
  hostile: 'hostile/index.html',
  otherScripts: 'bazaar/הזמנות/order.html',
  besideLong: 'bazaar/bare/get-bare.html',
  belowLong: 'bazaar/tag-without-endtag-without-endtag-without-endtag-without-endtag-withou-00cb43a3/wide.html',
} as const;

interface Watched {
  readonly page: Page;
  /** Console messages, errors, failed requests, requests elsewhere, dialogs: a quiet page has none. */
  readonly noise: string[];
}

const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}, base = site): Promise<Watched> => {
  const context = await browser.newContext(options);
  return visit(context, path, base);
};

const visit = async (context: BrowserContext, path: string, base = site): Promise<Watched> => {
  const watched = await watch(context, base);
  await watched.page.goto(new URL(path, base).href);
  return watched;
};

/** A page to go from one address to another with: to make one takes three times as long as to go. */
const watch = async (context: BrowserContext, base = site): Promise<Watched> => {
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => request.url().startsWith(base) || request.url().startsWith('data:') || noise.push(`elsewhere: ${request.url()}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)));
  return { page, noise };
};

describe.skipIf(executable === undefined)('without scripts', () => {
  let plain: Watched;
  beforeAll(async () => {
    plain = await watch(await browser.newContext({ javaScriptEnabled: false }));
  });

  test.each(Object.entries(kinds))('the %s page shows its texts and asks for its own files only', async (_, path) => {
    const { page, noise } = plain;
    noise.length = 0;
    await page.goto(site + path);
    const heading = await page.locator('h1').first().textContent();
    expect(heading?.trim()).not.toBe('');
    expect(noise).toEqual([]);
  });

  test('an operation has every field and sample in the document', async () => {
    const { page } = await open(kinds.operation, { javaScriptEnabled: false });
    const text = (await page.content()).replace(/<[^>]*>/gu, '');
    for (const part of ['publisherOfferId', 'playerAvailability', 'requests.post', 'curl_setopt_array', 'createAppchargeClient']) expect(text).toContain(part);
    await page.context().close();
  });

  test('another language can be chosen', async () => {
    const { page } = await open(kinds.operation, { javaScriptEnabled: false });
    await page.getByText('Python', { exact: true }).click();
    expect(await page.locator('pre[data-language="python"]').isVisible()).toBe(true);
    expect(await page.locator('pre[data-language="curl"]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('the navigation opens on a narrow screen', async () => {
    const { page } = await open(kinds.operation, { javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
    expect(await page.locator('#nav').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.locator('#nav').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.skipIf(executable === undefined)('with scripts', () => {
  test.each(['http', 'file'] as const)('search finds operations, fields, headers, schemas, error codes and statuses, over %s', async (scheme) => {
    const base = scheme === 'http' ? site : `file://${folder}/`;
    const { page, noise } = await open('index.html', {}, base);
    expect(await page.locator('script').count()).toBe(1);
    await page.keyboard.press('/');
    for (const [query, href] of [
      ['popup offer', 'appcharge/popup-offers/create-popup-offer.html'],
      ['offer_id', 'billogram/offers/create-offer.html#body.offer_id'],
      ['OfferEnvelope', 'billogram/schemas/OfferEnvelope.html'],
      ['name_too_long', 'tracklysms/errors.html#code.400.name_too_long'],
      ['X-Total', 'harbour/berths/list-berths.html#response-200-headers.X-Total'],
      ['409', 'harbour/errors.html#status-409'],
      ['ship in sight', 'harbour/webhooks/ship-sighted.html'],
      ['Líst BÉRTHS', 'harbour/berths/list-berths.html'],
    ] as const) {
      await page.locator('#search').fill(query);
      await page.locator(`.results a[href$="${href}"]`).waitFor();
    }
    await page.locator('#search').fill('saleoffer type');
    expect(await page.locator('.results a[href$="#body~SaleOffer.type"]').innerText()).toMatch(/^type\s+Field\s+.*Create a banner or sale offer · SaleOffer$/su);
    await page.locator('#search').fill('no such thing anywhere');
    await page.getByText('Nothing found.').waitFor();
    await page.locator('#search').fill('list berths');
    await page.locator('.results a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/list-berths/u);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test.each([1440, 360])('the navigation shows the page that is open, %s pixels wide', async (width) => {
    const { page, noise } = await open('harbour/berths/list-berths.html', { viewport: { width, height: 200 } });
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.waitForFunction(() => {
      const here = document.querySelector('#nav [aria-current]')!;
      const [inner, outer] = [here.getBoundingClientRect(), here.closest('#nav')!.getBoundingClientRect()];
      return inner.top >= Math.max(0, outer.top) && inner.bottom <= Math.min(innerHeight, outer.bottom);
    });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('search says when its index cannot be loaded', async () => {
    const { page } = await open('index.html');
    await page.route('**/search.js', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByPlaceholder('The search index could not be loaded.').waitFor();
    await page.context().close();
  });

  test('a hostile description does nothing on a page of any kind', async () => {
    const kindOf = ({ text }: File): string => /<body class="(\w+)"/u.exec(text)?.[1] ?? '';
    const pages = files.filter(({ path }) => path.startsWith('hostile/') && path.endsWith('.html'));
    const { page, noise } = await watch(await browser.newContext());
    for (const kind of new Set(pages.map(kindOf))) {
      await page.goto(site + (pages.find((one) => kindOf(one) === kind)?.path ?? ''));
      expect(await page.evaluate(() => 'pwned' in globalThis), kind).toBe(false);
      expect(noise, kind).toEqual([]);
    }
    await page.context().close();
  });

  test('copies a sample', async () => {
    const { page, noise } = await open(kinds.operation, { permissions: ['clipboard-read', 'clipboard-write'] });
    const sample = page.locator('.samples .copyable').first();
    await sample.hover();
    await sample.getByRole('button', { name: 'Copy' }).click();
    await sample.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl https:\/\/api-sandbox\.appcharge\.com/u);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  test('remembers the language and the theme on the next page', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const { page } = await visit(context, kinds.operation);
    await page.getByText('PHP', { exact: true }).click();
    await page.getByRole('button', { name: /light and dark/u }).click();
    const next = await visit(context, 'billogram/offers/create-offer.html');
    expect(await next.page.locator('.samples .copyable[data-language="php"]').isVisible()).toBe(true);
    expect(await next.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(next.noise).toEqual([]);
    await context.close();
  });

  test('shows what an author marks in a field as in a sentence, and not as we mark fields', async () => {
    const { page } = await open('harbour/berths/list-berths.html');
    await page.locator('[id="header.X-Trace"]').evaluate((one) => one.insertAdjacentHTML('beforeend', '<p>Of <b>old</b> and <i>new</i> calls.</p>'));
    const looks = (selector: string) => page.locator(selector).evaluate((one) => {
      const { color, fontStyle, fontSize } = getComputedStyle(one);
      return { color, fontStyle, fontSize };
    });
    const field = '[id="header.X-Trace"] > p';
    const around = await looks(field);
    expect(await looks(`${field} b`)).toEqual(around);
    expect(await looks(`${field} i`)).toEqual({ ...around, fontStyle: 'italic' });
    await page.context().close();
  });

  test('opens what a deep link leads to', async () => {
    const { page } = await open(`${kinds.operation}#body.productsSequence.products.quantity`);
    expect(await page.locator('[id="body.productsSequence.products.quantity"]').isVisible()).toBe(true);
    await page.goto(`${site}harbour/berths/book-berth.html#response-409.code`);
    expect(await page.locator('[id="response-409.code"]').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([
    [kinds.operation, '.body details.kids:not([open])'],
    ['appcharge/schemas/PopupOffer.html', 'details.kids:not([open])'],
  ])('expands and collapses all levels: %s', async (path, kids) => {
    const { page } = await open(path);
    const closed = page.locator(kids);
    expect(await closed.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Expand all' }).first().click();
    expect(await closed.count()).toBe(0);
    await page.context().close();
  });

  test('prints everything opened, and nothing that is for screens only', async () => {
    const { page } = await open(kinds.operation);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#nav').isVisible()).toBe(false);
    expect(await page.locator('[id="response-2XX.offerUi.specialOffer.fontColor.colorOne"]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('what was opened for the printer is closed again', async () => {
    const { page } = await open(kinds.operation);
    const closed = page.locator('details:not([open])');
    const count = await closed.count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await closed.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(count).toBeGreaterThan(0);
    expect(await closed.count()).toBe(count);
    await page.context().close();
  });

  test('a first visit to an operation takes three requests', async () => {
    const { page } = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
    await page.goto(`${site}${kinds.operation}`);
    expect(asked.length).toBeLessThanOrEqual(3);
    await page.context().close();
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executable === undefined)('on every kind of page', () => {
  let tested: Watched;
  beforeAll(async () => {
    tested = await watch(await browser.newContext());
  });

  test.each(Object.entries(kinds))('the %s page is quiet, accessible and no wider than the screen', async (_, path) => {
    const { page, noise } = tested;
    noise.length = 0;
    await page.goto(site + path);
    // Through the debugger's door, which the page's own policy does not watch.
    await page.evaluate(axe);
    const found: string[] = [];
    for (const width of [360, 768, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations, checked, wide } = await page.evaluate(check);
        expect(checked).toBeGreaterThan(10);
        if (wide > width) found.push(`${width} px: ${wide} px wide`);
        found.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(noise).toEqual([]);
  });
});

describe.skipIf(executable === undefined)('the results of a search', () => {
  test('can be asked for beside a long title on a narrow screen', async () => {
    const { page } = await open(kinds.operation, { viewport: { width: 360, height: 700 } });
    await page.locator('.brand').evaluate((brand) => (brand.textContent = 'A title of many words '.repeat(20)));
    expect((await page.locator('#search').boundingBox())?.width).toBeGreaterThan(80);
    await page.context().close();
  });

  test('are accessible, below the field, and within the screen at every width', async () => {
    const { page } = await open(kinds.operation);
    await page.evaluate(axe);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('#search').fill('offer');
      const box = await page.locator('.results').boundingBox();
      expect([Math.min(box?.x ?? -1, 0), Math.max((box?.x ?? 0) + (box?.width ?? 0), width)]).toEqual([0, width]);
      const field = await page.locator('#search').boundingBox();
      expect(box?.y ?? 0).toBeGreaterThanOrEqual((field?.y ?? Infinity) + (field?.height ?? 0));
      expect((await page.evaluate(check)).violations).toEqual([]);
    }
    await page.context().close();
  });
});

/** Runs in the page: what the checker finds, and how wide the page is. */
const check = async (): Promise<{ violations: string[]; checked: number; wide: number }> => {
  interface Result {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Result[]; passes: Result[] }> } };
  // Every rule is applied; only what passes is not gathered element by element, and no selectors are made up for what is shown as HTML.
  const { violations, passes } = await axe.run({ resultTypes: ['violations'], selectors: false });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`),
    checked: passes.length,
    wide: document.documentElement.scrollWidth,
  };
};
