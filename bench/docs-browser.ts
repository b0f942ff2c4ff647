import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { slug } from '../generator/emit/docs/view/slug.ts';
import { median } from './measure.ts';

/** How long it takes until an operation can be read, in seconds; `undefined` when it took longer than anybody waits. */
export interface Reading {
  readonly text: number | undefined;
  /** CPU seconds of the page's main thread: everything until half a second after that. */
  readonly main: number;
}

export interface Compared {
  readonly operation: string;
  readonly ours: Reading;
  readonly redoc: Reading;
}

const rounds = 3;
const patience = 60_000;

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/**
 * Opens the last operation of a description in both, in turn, in one browser: our page, and Redoc's page at its link to
 * the operation. Undefined where there is no Chromium.
 */
export const compareReading = async (folder: string): Promise<Compared | undefined> => {
  const executablePath = browserPath();
  if (executablePath === undefined) return undefined;
  const target = lastOperation(join(folder, 'docs/site'));
  if (target === undefined) return undefined;
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname));
    if (!existsSync(path)) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8` })
      .end(readFileSync(path));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const pairs: (readonly [Reading, Reading])[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const ours = await read(browser, `${origin}docs/site/${target.page}`, target.text, origin);
      pairs.push([ours, await read(browser, `${origin}redoc.html#operation/${target.id}`, target.text, origin)]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    operation: target.id,
    ours: middle(pairs.map(([ours]) => ours)),
    redoc: middle(pairs.map(([, redoc]) => redoc)),
  };
};

const browserPath = (): string | undefined =>
  [
    process.env['CHROMIUM'] ?? '',
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) =>
        ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => join(folder, name)),
      ),
  ].find((path) => path !== '' && existsSync(path));

interface Target {
  readonly id: string;
  readonly page: string;
  /** Words of its description that nothing else says. */
  readonly text: string;
}

/** The operation that a reader of one long page has to go farthest for. */
const lastOperation = (site: string): Target | undefined => {
  const [api] = readdirSync(site, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'assets',
  );
  if (api === undefined) return undefined;
  const pages = readdirSync(join(site, api.name), { recursive: true, encoding: 'utf8' });
  const text = readFileSync(join(site, api.name, 'openapi.json'), 'utf8');
  const { paths } = JSON.parse(text) as {
    readonly paths: Readonly<
      Record<string, Readonly<Record<string, { readonly operationId?: string; readonly description?: string }>>>
    >;
  };
  const found = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId, description }): readonly Target[] => {
      const [words] = /[A-Za-z][A-Za-z ,']{20,}/u.exec((description ?? '').replaceAll(/<[^>]*>/gu, '\n')) ?? [];
      const page = pages.find((one) => one.replaceAll('\\', '/').endsWith(`/${slug(operationId ?? '')}.html`));
      if (operationId === undefined || words === undefined || page === undefined || text.split(words).length > 2)
        return [];
      return [{ id: operationId, page: `${api.name}/${page}`, text: words }];
    }),
  );
  return found.at(-1);
};

const read = async (browser: Browser, url: string, text: string, origin: string): Promise<Reading> => {
  const seconds = await timeUntil(browser, url, text, origin);
  return { text: seconds, main: await keepBusy(browser, url, seconds ?? patience / 1000, origin) };
};

const timeUntil = async (browser: Browser, url: string, text: string, origin: string): Promise<number | undefined> => {
  const context = await visitor(browser, origin);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, text);
    await page.goto(url, { waitUntil: 'commit', timeout: patience });
    const found = await page
      .waitForFunction(() => Reflect.get(globalThis, 'readable') as number | undefined, undefined, {
        timeout: patience,
        polling: 100,
      })
      .catch(() => undefined);
    const milliseconds = await found?.jsonValue();
    return milliseconds === undefined ? undefined : milliseconds / 1000;
  } finally {
    await context.close();
  }
};

/** The same visit with nobody watching from within, until half a second after the text should be there. */
const keepBusy = async (browser: Browser, url: string, seconds: number, origin: string): Promise<number> => {
  const context = await visitor(browser, origin);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // The thread's own clock: on a busy machine it stands still while the page waits for its turn.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'commit', timeout: patience });
    await page.waitForTimeout(seconds * 1000 + 500);
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  } finally {
    await context.close();
  }
};

const visitor = async (browser: Browser, origin: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // Redoc asks other hosts for a badge and more; waiting for those would count against it.
  await context.route('**/*', (route) =>
    route.request().url().startsWith(origin) || !route.request().url().startsWith('http')
      ? route.continue()
      : route.abort(),
  );
  return context;
};

/**
 * Runs in the page, and costs it next to nothing: looks at what is added to the document, and notes when the text is
 * among it, scripts aside. The clock is the page's own, from the beginning of the navigation.
 */
const watch = (text: string): void => {
  const holds = (node: Node): boolean =>
    node.nodeName !== 'SCRIPT' &&
    node.nodeName !== 'STYLE' &&
    (node.nodeType === Node.TEXT_NODE
      ? (node.nodeValue ?? '').includes(text)
      : (node.textContent ?? '').includes(text) && Array.from(node.childNodes).some(holds));
  const observer = new MutationObserver((records) => {
    const isThere = records.some(
      ({ type, target, addedNodes }) =>
        target.nodeName !== 'SCRIPT' &&
        target.parentNode?.nodeName !== 'SCRIPT' &&
        (type === 'characterData' ? holds(target) : Array.from(addedNodes).some(holds)),
    );
    if (!isThere) return;
    Reflect.set(globalThis, 'readable', performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
};

const middle = (readings: readonly Reading[]): Reading => {
  const texts = readings.map(({ text }) => text).filter((text) => text !== undefined);
  return {
    text: texts.length * 2 > readings.length ? median(texts) : undefined,
    main: median(readings.map(({ main }) => main)),
  };
};
