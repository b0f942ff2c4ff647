import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configuration, description, ping } from '../cli/description.ts';
import { command, folderWith, specwright, treeOf } from '../cli/tool.ts';

const asked = 'x-specwright: { artefacts: [docs] }';
const two = { ping: 'specs/ping.yaml', pong: 'specs/pong.yaml' };
const specs = { 'specs/ping.yaml': description(ping('ping')), 'specs/pong.yaml': description(ping('pong')) };
const project = (...more: readonly string[]): Promise<string> => folderWith({ 'redocly.yaml': configuration(two, ...more), ...specs });

describe('the docs in a build', () => {
  test('are written, compared, and removed when nobody asks for them any more', async () => {
    const root = await project(asked);
    const built = await specwright(root, ['build']);
    expect(built.stdout).toMatch(/^site +\d+ pages +\d+ files: \d+ created/mu);
    expect(built.code).toBe(0);
    expect(existsSync(join(root, 'generated/site/ping/index.html'))).toBe(true);
    expect((await specwright(root, ['check'])).code).toBe(0);

    await writeFile(join(root, 'generated/site/ping/index.html'), 'edited');
    expect((await specwright(root, ['check'])).stdout).toContain('differs   generated/site/ping/index.html');
    await specwright(root, ['build', '--force']);

    await writeFile(join(root, 'redocly.yaml'), configuration(two));
    await specwright(root, ['build']);
    expect(existsSync(join(root, 'generated/site'))).toBe(false);
  });

  test('stay as they are, and say so, when the build is of some APIs or an API has an error', async () => {
    const root = await project(asked);
    await specwright(root, ['build']);
    const was = await treeOf(join(root, 'generated/site'));
    await writeFile(join(root, 'specs/ping.yaml'), description(ping('renamed')));
    expect((await specwright(root, ['build', '--api', 'ping'])).stdout).toContain('site  left as it is: it is of all APIs; `specwright docs` renews it');
    expect(await treeOf(join(root, 'generated/site'))).toEqual(was);

    await writeFile(join(root, 'specs/pong.yaml'), 'openapi: 3.1.1\n');
    expect((await specwright(root, ['build'])).stdout).toContain('site  left as it is, because of the errors');
    expect(await treeOf(join(root, 'generated/site'))).toEqual(was);

    await writeFile(join(root, 'specs/pong.yaml'), specs['specs/pong.yaml']);
    expect((await specwright(root, ['docs'])).code).toBe(0);
    expect(existsSync(join(root, 'generated/site/ping/ping/renamed.html'))).toBe(false);
    expect((await specwright(root, ['check'])).code).toBe(0);
  });
});

test('an API whose package would be the folder of the docs is not built, and the others are', async () => {
  const root = await folderWith({ 'redocly.yaml': 'apis:\n  Site: { root: ping.yaml, x-specwright: { package: pong } }\n  ping: { root: ping.yaml, x-specwright: { artefacts: [docs] } }\n', 'ping.yaml': specs['specs/pong.yaml'] });
  const { code, stderr } = await specwright(root, ['build']);
  expect(code).toBe(1);
  expect(stderr).toContain('ping.yaml  error  api-name  The API `Site` and the docs would be one folder. Rename the API in `redocly.yaml`, or its file.');
  expect(await readdir(join(root, 'generated'))).toEqual(['ping']);
});

describe('an example that contradicts its schema', () => {
  const shelf = description([
    '/books:',
    '  post:',
    '    operationId: addBook',
    '    parameters:',
    '      - { name: shelf, in: query, schema: { type: integer }, examples: { right: { value: 1 }, wrong: { value: top } } }',
    '      - { name: at, in: header, example: 7, schema: { type: string } }',
    '    requestBody:',
    '      content:',
    '        application/json:',
    '          schema: { $ref: "#/components/schemas/Book" }',
    '          example:',
    '            title: Momo',
    '            pages: many',
    '    responses:',
    '      "201":',
    '        description: Added.',
    '        headers:',
    '          Books-Left: { schema: { type: integer }, example: many }',
    '        content:',
    '          application/json:',
    '            schema: { $ref: "#/components/schemas/Book" }',
    '            examples:',
    '              short: { value: { title: Momo, pages: 304 } }',
    '              empty: { $ref: "#/components/examples/Empty" }',
  ], [
    'components:',
    '  schemas:',
    '    Book: { type: object, required: [title], properties: { title: { type: string }, pages: { type: integer } } }',
    '  examples:',
    '    Empty:',
    '      value:',
    '        pages: 0',
  ].join('\n'));
  const line = (text: string): number => shelf.split('\n').findIndex((one) => one.includes(text)) + 1;
  const said = (stderr: string): readonly string[] => stderr.split('\n').filter((one) => one.includes('  warning  ')).map((one) => one.replace(/ Correct the example.*| Meet the rule.*/u, ''));
  const warnings = [
    `shelf.yaml:${line('name: shelf')}:106  warning  parameter-example-contradicts  The example \`wrong\` of the parameter \`shelf\` contradicts its schema: it must be integer.`,
    `shelf.yaml:${line('name: at')}:35  warning  parameter-example-contradicts  The example \`example\` of the parameter \`at\` contradicts its schema: it must be string.`,
    `shelf.yaml:${line('pages: many')}:15  warning  example-contradicts  The example \`example\` contradicts its schema: \`/pages\` must be integer.`,
    `shelf.yaml:${line('Books-Left')}:54  warning  example-contradicts  The example \`example\` of the header \`Books-Left\` contradicts its schema: it must be integer.`,
    `shelf.yaml:${line('Empty:') + 1}:7  warning  example-contradicts  The example \`empty\` contradicts its schema: \`/title\` is missing.`,
  ];

  test('is named by each build of the docs, also by one that finds nothing changed, and by `docs`', async () => {
    const root = await folderWith({ 'redocly.yaml': configuration({ shelf: 'shelf.yaml' }, asked), 'shelf.yaml': shelf, 'node_modules/': '' });
    expect(said((await specwright(root, ['build'])).stderr)).toEqual(warnings);
    const again = await specwright(root, ['build']);
    expect(again.stdout).toContain('nothing changed');
    expect(said(again.stderr)).toEqual(warnings);
    expect(said((await specwright(root, ['docs'])).stderr)).toEqual(warnings);
  });

  test.each(['fixtures', 'contract', 'all'])('is named once by a build with %s', async (artefact) => {
    const root = await folderWith({ 'shelf.yaml': shelf });
    expect(said((await specwright(root, ['build', 'shelf.yaml', '--with', artefact])).stderr)).toEqual(warnings);
  });

  test('is not one where a header is written in XML, of which a schema says nothing', async () => {
    const headers = { Books: { content: { 'application/xml': { schema: { type: 'object' }, example: '<books/>' } } } };
    const root = await folderWith({
      'a.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/a': { get: { operationId: 'a', responses: { 204: { description: 'Given.', headers } } } } } }),
    });
    expect(said((await specwright(root, ['build', 'a.json', '--with', 'fixtures'])).stderr)).toEqual([]);
  });

  test('is named where the API itself sends it, and in words that keep to one line', async () => {
    const sent = (name: string): object => ({ post: { operationId: name, requestBody: { content: { 'application/json': { schema: { type: 'integer' }, examples: { [`a\`${name}\n`]: { value: 'x' } } } } }, responses: { 200: { description: 'Taken.' } } } });
    const root = await folderWith({
      'a.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'A', version: '1' }, webhooks: { ping: sent('ping') }, paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'Given.' } }, callbacks: { later: { '{$request.query.at}': sent('pong') } } } } } }),
    });
    expect(said((await specwright(root, ['build', 'a.json', '--with', 'contract'])).stderr).map((one) => one.replace(/.*contradicts {2}/u, ''))).toEqual([
      "The example `a'ping\\u{a}` contradicts its schema: it must be integer.",
      "The example `a'pong\\u{a}` contradicts its schema: it must be integer.",
    ]);
  });

  test.each([
    ['no-invalid-media-type-examples', ['parameter-example-contradicts', 'parameter-example-contradicts', 'no-invalid-media-type-examples', 'no-invalid-media-type-examples']],
    ['no-invalid-parameter-examples', ['no-invalid-parameter-examples', 'no-invalid-parameter-examples', 'example-contradicts', 'example-contradicts', 'example-contradicts']],
  ])('is named once where a rule names it too: %s', async (rule, codes) => {
    const root = await folderWith({ 'redocly.yaml': configuration({ shelf: 'shelf.yaml' }, asked).replace('struct: error', `struct: error, ${rule}: warn`), 'shelf.yaml': shelf });
    const { stderr } = await specwright(root, ['build']);
    expect(said(stderr).map((one) => one.split('  ')[2])).toEqual(codes);
  });

  test('is not named once it is pinned', async () => {
    const root = await folderWith({ 'redocly.yaml': configuration({ shelf: 'shelf.yaml' }, asked), 'shelf.yaml': shelf });
    await specwright(root, ['pin', '--reason', 'Known.']);
    expect(said((await specwright(root, ['build'])).stderr)).toEqual([]);
  });
});

describe('specwright docs', () => {
  test('makes a site of some APIs, or of any description, elsewhere only', async () => {
    const root = await project(asked);
    expect(await specwright(root, ['docs', 'ping'])).toMatchObject({ code: 2, stderr: expect.stringContaining('needs `--out <folder>`') });
    expect(await specwright(root, ['docs', 'ping', '--out', 'public'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^public\/site: \d+ pages of 1 API; \d+ created/u) });
    expect(existsSync(join(root, 'public/site/index.html'))).toBe(true);
    expect(existsSync(join(root, 'public/site/pong'))).toBe(false);
    expect((await specwright(root, ['docs', 'specs/pong.yaml', '--out', 'one'])).stdout).toContain('1 API');
  });

  test('makes both pages of two names that differ in case only, and says so', async () => {
    const root = await project();
    await writeFile(join(root, 'specs/case.yaml'), `${specs['specs/pong.yaml']}components:\n  schemas:\n    A: { type: string }\n    a: { type: string }\n`);
    const { code, stderr } = await specwright(root, ['docs', 'specs/case.yaml', '--out', 'one']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('docs-clash  The pages of `A` (specs/case.yaml:'),
    });
    expect(stderr).toContain('would be one file, `site/case/schemas/a.html`; the second is `site/case/schemas/a-ca978112.html`. Rename one of the two if its address matters');
    // A build that finds nothing changed knows of it still.
    const build = ['build', 'specs/case.yaml', '--with', 'docs', '--out', 'two'];
    await mkdir(join(root, 'node_modules'));
    await specwright(root, build);
    expect(await specwright(root, build)).toMatchObject({ stdout: expect.stringContaining('nothing changed'), stderr: expect.stringContaining('docs-clash') });
    expect(['A', 'a-ca978112'].map((page) => existsSync(join(root, `one/site/case/schemas/${page}.html`)))).toEqual([true, true]);
  });

  test('names an alias that leads nowhere, with its place', async () => {
    const root = await project();
    await writeFile(join(root, 'specs/alias.yaml'), (specs['specs/pong.yaml'] ?? '').replace(/^( +)operationId: .*$/mu, '$&\n$1x-docs-aliases: [a b, /old]'));
    expect(await specwright(root, ['docs', 'specs/alias.yaml', '--out', 'one'])).toMatchObject({ code: 0, stderr: expect.stringMatching(/specs\/alias\.yaml:\d+:\d+ +warning +docs-alias +"a b" is no address of a page/u) });
    expect(existsSync(join(root, 'one/site/alias/old.html'))).toBe(true);
  });

  test('says that the next build removes what nobody asked for', async () => {
    const root = await project();
    expect((await specwright(root, ['docs'])).stdout).toContain('`redocly.yaml` does not ask for docs');
  });

  test('prints what templates get to print, with the version of its form', async () => {
    const root = await project(asked);
    const { stdout } = await specwright(root, ['docs', 'ping', '--view-model']);
    const model = JSON.parse(stdout) as { version: number; views: Record<string, readonly Record<string, unknown>[]> };
    expect(model.version).toBe(2);
    expect(model.views['operation']?.map(({ method, path }) => `${String(method)} ${String(path)}`)).toEqual(['GET /ping']);
    expect(existsSync(join(root, 'generated'))).toBe(false);
  });

  test('takes a template, the title and the words from where redocly.yaml says', async () => {
    const root = await project('x-specwright: { templates: look, docs: { title: Ours, url: "https://docs.example.com/", words: nb.json } }');
    const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
    await mkdir(join(root, 'look'));
    await write('look/lost.hbs', '<article><h1>Gone fishing</h1></article>\n');
    await write('nb.json', '{ "lang": "nb", "overview": "Oversikt", "operations.few": "{count} operasjoner" }\n');
    expect(await specwright(root, ['docs'])).toMatchObject({ stderr: '', code: 0 });
    const page = await readFile(join(root, 'generated/site/404.html'), 'utf8');
    expect(page).toContain('<h1>Gone fishing</h1>');
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain('Ours');
    expect(await readFile(join(root, 'generated/site/sitemap.xml'), 'utf8')).toContain('<loc>https://docs.example.com/ping/</loc>');
    await write('look/lost.hbs', '<article><h1>Back soon</h1></article>\n');
    await specwright(root, ['build', '--with', 'docs']);
    expect(await readFile(join(root, 'generated/site/404.html'), 'utf8')).toContain('<h1>Back soon</h1>');
    await write('look/rows.hbs', '<p>{{#each this}}{{html title}}, {{/each}}</p>\n');
    await write('generated/ping/CHANGELOG.md', '# Changes\n\n## 1.1.0 (2026-02-03)\n\n### Added\n\n- `sonar` listens.\n');
    await specwright(root, ['build', '--with', 'docs']);
    expect(await readFile(join(root, 'generated/site/ping/ping/index.html'), 'utf8')).toContain('<p>GET /ping, </p>');
    expect(await readFile(join(root, 'generated/site/ping/changelog.html'), 'utf8')).toContain('<code>sonar</code> listens.');
    expect(await readFile(join(root, 'generated/site/ping/changelog.atom'), 'utf8')).toContain('<title>1.1.0</title>');
    await write('nb.json', '{ "overveiw": "Oversikt" }\n');
    expect((await specwright(root, ['docs'])).stderr).toContain('nb.json:1:3  error  config-invalid  There is no word `overveiw`.');
    await write('nb.json', '{ "type.string.few": "tekster", "operations.few": "få" }\n');
    expect((await specwright(root, ['docs'])).stderr).toMatch(/There is no word `type\.string\.few`\.[^]*The word `operations\.few` leaves out `\{count\}`\./u);
  });
});

describe('specwright serve', () => {
  test('shows pages and mocks, reloads, keeps the last good pages, and stops when told to', async () => {
    const root = await project('x-specwright: { artefacts: [docs], templates: look, docs: { url: "https://docs.example.com/reference" } }');
    await mkdir(join(root, 'look'));
    const child = spawn(process.execPath, [command, 'serve', '--port', '0'], { cwd: root, env: { PATH: process.env['PATH'], NO_COLOR: '1' } });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let said = '';
    const [, origin] = await new Promise<RegExpExecArray>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const match = /docs {2}(http:\S+)\/\n[^]*Ctrl\+C/u.exec(said);
        if (match !== null) resolve(match);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      void ended.then(() => reject(new Error(said)));
    });
    const page = async (path: string): Promise<string> => (await fetch(`${origin}${path}`)).text();
    expect(await page('/ping/')).toContain('<script src="/-/live.js" defer></script></head>');
    expect(await page('/-/live.js')).toContain('EventSource');
    expect((await fetch(`${origin}/nowhere`)).status).toBe(404);
    expect(await page('/nowhere')).toContain('<link rel="stylesheet" href="/assets/');
    expect((await fetch(`${origin}/pong`)).url).toBe(`${origin}/pong/`);
    expect((await fetch(`${origin}/mock/ping/ping`)).status).toBe(204);

    const events = await eventsOf(`${origin}/-/live`);
    expect(await events.next()).toEqual({ event: 'problems', data: [] });
    await save(join(root, 'specs/ping.yaml'), description(ping('sonar')));
    expect(await events.next()).toMatchObject({ event: 'reload' });
    expect(await page('/ping/')).toContain('/sonar');
    expect((await fetch(`${origin}/mock/ping/sonar`)).status).toBe(204);

    await writeFile(join(root, 'look/overview.hbs'), '<article>As we like it</article>\n');
    expect(await events.next()).toMatchObject({ event: 'reload' });
    expect(await page('/ping/')).toContain('As we like it');

    await save(join(root, 'specs/ping.yaml'), 'openapi: 3.1.1\n');
    expect(await events.next()).toMatchObject({ event: 'problems', data: [expect.stringContaining('specs/ping.yaml:1:1  error  openapi-shape'), expect.stringContaining('lacks `info`')] });
    expect(await page('/ping/')).toContain('As we like it');
    expect((await fetch(`${origin}/mock/ping/sonar`)).status).toBe(204);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said).toContain('Stopped.');
  });

  test('does not begin with a broken description', async () => {
    const root = await folderWith({ 'ping.yaml': 'openapi: 3.1.1\n' });
    expect(await specwright(root, ['serve', 'ping.yaml', '--port', '0'])).toMatchObject({ code: 1, stderr: expect.stringContaining('openapi-shape') });
  });
});

/** Server-sent events, one at a time. */
const eventsOf = async (url: string) => {
  const { body } = await fetch(url);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader(); // a stream of events has a body
  let text = '';
  return {
    next: async (): Promise<{ event: string; data: unknown }> => {
      while (!text.includes('\n\n')) text += (await reader.read()).value ?? '';
      const [one = '', ...rest] = text.split('\n\n');
      text = rest.join('\n\n');
      const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/u.exec(one) ?? [];
      return { event, data: JSON.parse(data) };
    },
  };
};

/** As editors save: another file takes the place of the old one. */
const save = async (path: string, text: string): Promise<void> => {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
};
