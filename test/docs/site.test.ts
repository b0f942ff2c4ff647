import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { marked, type Token, type Tokens } from 'marked';
import { siteAddresses, siteTemplateFaults, siteViews, viewModelVersion, type TemplateError } from '../../generator/emit/docs/index.ts';
import { createFull } from '../../generator/emit/docs/full.ts';
import type { File } from '../../generator/file.ts';
import { securitySentence } from '../../generator/emit/docs/view/security.ts';
import { loadWords } from '../../generator/emit/docs/view/words.ts';
import { loadValidator } from '../../generator/validate.ts';
import type { Api, JsonObject, JsonValue } from '../../generator/model/api.ts';
import { hostile } from '../hostile/description.ts';
import { apiOf, emitSite, plainSite, realApis } from './apis.ts';
import { harbour } from './harbour.ts';
import { addresses, isExternal, pagesOf, plain, visibleText } from './markup.ts';

let real: readonly Api[];
let files: readonly File[];
const file = (path: string): string => files.find((one) => one.path === path)?.text ?? `there is no ${path}`;

beforeAll(async () => {
  real = await realApis();
  files = emitSite([...real, apiOf(harbour)], { url: 'https://docs.example.com/reference' });
});

describe('the pages of the real APIs and of one that has everything', () => {
  test('hold every description, summary and title of their operations and schemas', () => {
    const missing = [...real, apiOf(harbour)].flatMap((api) => {
      const text = pagesOf(files).filter(({ path }) => path.startsWith(`${api.name}/`)).map((page) => squash(visibleText(page.text))).join('\n');
      const twins = squash(plain(files.filter(({ path }) => path.startsWith(`${api.name}/`) && path.endsWith('.md')).map((twin) => twin.text).join('\n')));
      return proseOf(api.document).flatMap((sentence) => [
        ...(text.includes(squash(sentence)) ? [] : [`${api.name}, page: ${sentence}`]),
        ...(twins.includes(squash(sentence)) ? [] : [`${api.name}, twin: ${sentence}`]),
      ]);
    });
    expect(missing).toEqual([]);
  });

  test('hold every name of a property, of a value and of an example', () => {
    const missing = [...real, apiOf(harbour)].flatMap((api) => {
      const text = pagesOf(files).filter(({ path }) => path.startsWith(`${api.name}/`)).map((page) => visibleText(page.text)).join('\n');
      const twins = squash(plain(files.filter(({ path }) => path.startsWith(`${api.name}/`) && path.endsWith('.md')).map((twin) => twin.text).join('\n')));
      return namesOf(api.document).flatMap((name) => [...(text.includes(name) ? [] : [`${api.name}, page: ${name}`]), ...(twins.includes(squash(name)) ? [] : [`${api.name}, twin: ${name}`])]);
    });
    expect(missing).toEqual([]);
  });

  test('say the method and the path of an operation without a title once', () => {
    const made = emitSite(['a', 'b'].map((name) => ({ ...apiOf({ ...harbour, paths: { '/ships/{id}': { put: { operationId: 'a', tags: ['T'], responses: {} } } } }), name })));
    const text = (path: string): string => made.find((one) => one.path === path)?.text ?? '';
    const link = /<li><a [^>]*>(?:(?!<\/li>).)*\/ships\/\{id\}.*?<\/li>/gsu;
    for (const path of ['index.html', 'a/index.html', 'a/t/index.html']) {
      const links = text(path).match(link) ?? [];
      expect(links.length, path).toBeGreaterThan(0);
      expect(links.map((one) => one.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ').trim()), path).toEqual(links.map(() => 'PUT /ships/{id}'));
    }
    const [call] = text('a/index.md').match(/^- \[PUT .*$/mu) ?? [];
    expect(call).toMatch(/^- \[PUT [^\]]*\]\([^)]*\)$/u);
    expect(text('llms.txt')).toMatch(/^- \[PUT [^\]]*\]\([^)]*\)$/mu);
    expect(made.map((one) => one.text).join('\n')).toContain('["operation","/ships/{id}","PUT",');
  });

  test('say of a reference what stands beside it, and of what it leads to elsewhere', () => {
    const ref = (group: string, description?: string): JsonObject => ({ $ref: `#/components/${group}/A`, ...(description === undefined ? {} : { description }) });
    const get = (id: string, word?: string): JsonObject => ({
      operationId: id,
      tags: ['T'],
      parameters: [ref('parameters', word && `${word} parameter.`)],
      responses: { 200: ref('responses', word && `${word} response.`), 404: { description: 'None.', headers: { 'x-a': ref('headers', word && `${word} header.`) } } },
    });
    const described = (what: string): JsonObject => ({ description: `Common ${what}.` });
    const made = emitSite([apiOf({ ...harbour, paths: { '/a': { get: get('a', 'Special') }, '/b': { get: get('b') }, '/c': { get: get('c', 'Special') } }, components: { parameters: { A: { name: 'q', in: 'query', schema: { type: 'string' }, ...described('parameter') } }, responses: { A: described('response') }, headers: { A: { schema: { type: 'string' }, ...described('header') } } } })]);
    for (const end of ['html', 'md']) {
      const words = ['a', 'b', 'c'].map((page) => made.find(({ path }) => path.endsWith(`/t/${page}.${end}`))?.text.match(/(?:Common|Special) \w+\./gu));
      const all = (word: string): readonly string[] => ['parameter', 'response', 'header'].map((what) => `${word} ${what}.`);
      expect(words).toEqual([all('Special'), all('Common'), all('Special')]);
    }
  });

  test.each([
    ['201', 'created', '201 created'],
    ['404', ' Not found. ', '404 Not found.'],
    ['404', 'Not found here.', '404 Not Found'],
    ['4XX', 'Client error', '4XX Client error'],
    ['599', 'Created', '599'],
  ])('say once what a response says in the words of HTTP: %s %j', (status, description, heading) => {
    const made = emitSite([apiOf({ ...harbour, paths: { '/ships': { get: { operationId: 'a', tags: ['T'], responses: { [status]: { description } } } } } })]);
    const text = (path: string): string => made.find((one) => one.path.endsWith(path))?.text ?? '';
    const [, summary = ''] = /<details class="res[^>]*><summary>(.*?)<\/summary>/su.exec(text('/t/a.html')) ?? [];
    expect(visibleText(summary).trim()).toBe(heading);
    expect(text('/t/a.md')).toMatch(new RegExp(`^### ${heading.replaceAll('.', '\\.')} ?$`, 'mu'));
    const said = new RegExp(description.trim().replaceAll('.', '\\.'), 'gu');
    for (const path of ['/t/a.html', '/t/a.md']) expect(text(path).match(said)?.length, path).toBe(1);
  });

  test('say once what summary and description both say, and nothing of one without a word', () => {
    const get = (operationId: string, summary: string, description: string): JsonObject => ({ get: { operationId, tags: ['T'], summary, description, responses: {} } });
    const made = emitSite([apiOf({ ...harbour, paths: { '/a': get('a', 'Find it', 'Find it. '), '/b': get('b', '.', '-') } })]);
    for (const end of ['html', 'md']) {
      const [a = '', b = ''] = ['a', 'b'].map((name) => made.find(({ path }) => path.endsWith(`/t/${name}.${end}`))?.text);
      const article = a.slice(Math.max(0, a.indexOf('<article')));
      expect(article.match(/Find it/gu)).toHaveLength(1);
      expect(end === 'html' ? /<h1>(.*?)<\/h1>/u.exec(b)?.[1] : b.split('\n')[0]?.slice(2)).toBe('GET /b');
      expect(b).not.toMatch(/(?:<p>|^)-(?:<\/p>|$)/mu);
    }
  });

  test('say of an API that only receives what it receives', () => {
    const { webhooks = {}, components = {} } = harbour;
    const made = emitSite([apiOf({ openapi: '3.1.1', info: { title: 'Bells', version: '7' }, webhooks, components }, 'bells'), ...real]);
    const [card = ''] = /<li><h2><a href="bells\/index.html">.*?<\/ul><\/li>/su.exec(made.find(({ path }) => path === 'index.html')?.text ?? '') ?? [];
    expect(visibleText(card)).toContain('Version 7 · 1 webhook');
    expect(card).toContain('href="bells/webhooks/ship-sighted.html"');
  });

  test('say how many more there are in a group of which some are listed', () => {
    const paths = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`/a${index}`, { get: { operationId: `a${index}`, tags: ['T'], responses: {} } }]));
    const made = emitSite([apiOf({ ...harbour, paths })]);
    const nav = /<nav id="nav".*?<\/nav>/su.exec(made.find(({ path }) => path.endsWith('/t/a20.html'))?.text ?? '')?.[0] ?? '';
    expect(nav.match(/<b /gu)).toHaveLength(9);
    expect(nav).toContain('<li><a href="../t/index.html">and 41 more operations</a></li>');
  });

  test('say what a path item says of all its operations, and how its server is described', () => {
    const made = emitSite([apiOf({ ...harbour, info: { title: 'Harbour', version: '1', license: { name: 'The licence', identifier: 'Apache-2.0' } }, paths: { '/a': { summary: 'Both ways', description: 'Of **both**.', servers: [{ url: 'https://path.example', description: 'The other host' }], get: { operationId: 'a', tags: ['T'], summary: 'One way', description: 'Own words.', responses: {} }, put: { operationId: 'b', tags: ['T'], responses: {} } } } })]);
    const text = (path: string): string => made.find((one) => one.path.endsWith(path))?.text ?? '';
    for (const end of ['html', 'md']) {
      const article = text(`/t/a.${end}`).slice(Math.max(0, text(`/t/a.${end}`).indexOf('<article')));
      expect(squash(end === 'html' ? visibleText(article) : plain(article))).toMatch(/Oneway.*Ownwords.*Bothways.*Ofboth\..*Request.*Theotherhost.*Responses/su);
      expect(article.match(/Of (?:<strong>|\*\*)both/gu)).toHaveLength(1);
    }
    expect(visibleText(text('/t/b.html').slice(text('/t/b.html').indexOf('<article'))).match(/Both ways/gu)).toHaveLength(1);
    expect(visibleText(text('/index.html'))).toContain('The licence · Apache-2.0');
  });

  test.each(['the API', 'the path', 'the operation'])('say what may stand in the address of a server of %s', (owner) => {
    const servers = [{ url: 'https://{tenant}.example', variables: { tenant: { default: 'demo', enum: ['demo', 'acme'], description: 'Your **tenant**.' } } }];
    const at = (name: string): JsonObject => (owner === name ? { servers } : {});
    const made = emitSite([apiOf({ ...harbour, ...at('the API'), paths: { '/a': { ...at('the path'), get: { operationId: 'a', tags: ['T'], responses: {}, ...at('the operation') } } } })]);
    const text = (path: string): string => made.find((one) => one.path.endsWith(path))?.text ?? '';
    expect(squash(visibleText(text('/t/a.html')))).toContain('https://{tenant}.exampletenantYourtenant.DefaultdemoOneofdemo,acme');
    expect(text('/t/a.md')).toContain('\n- `https://{tenant}.example`\n  - `tenant` Your **tenant**.; Default: `demo`; One of demo, acme\n');
  });

  test('say the title of a schema, unless it is its name or all that it says', () => {
    const made = emitSite([apiOf({ ...harbour, paths: {}, webhooks: {}, components: { schemas: { 'simple-user': { title: 'Simple User', description: 'Somebody.' }, b: { title: 'Something', description: 'A thing.' }, c: { title: 'Same', description: 'Same' } } } })]);
    const said = ['simple-user', 'b', 'c'].map((name) => made.find(({ path }) => path.endsWith(`/schemas/${name}.md`))?.text.split('\n\n').slice(2, 4));
    expect(said.map((lines) => lines?.filter((line) => !line.startsWith('#')))).toEqual([['Somebody.'], ['Something', 'A thing.'], ['Same']]);
  });

  test('say of an API without security that it asks for nothing, and lead nowhere for more', () => {
    const made = emitSite([apiOf({ openapi: '3.1.1', info: { title: 'Open', version: '1', contact: { name: 'Team', email: 'team@open.example', url: 'https://open.example/team' } }, paths: { '/{format}': { get: { operationId: 'a', responses: { 404: { description: 'Not found' } } } } } }, 'open')]);
    const text = (path: string): string => made.find((one) => one.path === path)?.text ?? '';
    expect(text('open/index.html')).not.toContain('How to authenticate');
    expect(text('open/index.md')).toContain('- Contact: Team `https://open.example/team`\n- E-mail: team@open.example\n');
    expect(text('open/index.html')).toContain('<a href="mailto:team@open.example">');
    expect(text('open/operations/a.html')).toContain('<a href="../operations/index.html">Operations</a>');
    expect(visibleText(text('open/errors.html')).match(/Not Found/giu)).toHaveLength(1);
    expect(text('open/errors.md')).toContain('- [GET /{format}](operations/a.md)');
  });

  test.each([
    ['specs/a/openapi.yaml', 'specs/a/openapi.yaml'],
    ['specs\\a\\openapi.yaml', 'specs/a/openapi.yaml'],
    ['../../other/museum.yaml', 'museum.yaml'],
    ['/home/me/museum.yaml', 'museum.yaml'],
    ['C:\\me\\museum.yaml', 'museum.yaml'],
  ])('say what they are made from, and not where that is: %s', (source, want) => {
    const [page = ''] = emitSite([{ ...apiOf({ ...harbour, paths: {}, webhooks: {} }), source }]).flatMap(({ path, text }) => (path.endsWith('/index.html') ? [text] : []));
    expect(/<footer><span>Generated from <code>(.*?)<\/code>/u.exec(page)?.[1]).toBe(want);
  });

  test('show what a body adds to the schema that it refers to', () => {
    const Hull = { type: 'object', properties: { keel: { type: 'number' }, deck: { type: 'number' } } };
    const ref = { $ref: '#/components/schemas/Hull' };
    const content = { 'application/json': { schema: ref }, 'application/a': { schema: { ...ref, description: 'Alike.' } }, 'text/json': { schema: { ...ref, required: ['keel'], properties: { mast: { type: 'string' } } } } };
    const made = emitSite([apiOf({ ...harbour, paths: { '/a': { post: { operationId: 'a', tags: ['T'], requestBody: { content }, responses: {} } } }, webhooks: {}, components: { schemas: { Hull } } })]);
    const twin = made.find(({ path }) => path.endsWith('/t/a.md'))?.text ?? '';
    expect(twin.match(/^- `(?:keel|deck|mast)` .*|^`\w+\/\w+`/gmu)).toEqual(['`application/json`', '- `keel` (number)', '- `deck` (number)', '`application/a`', '`text/json`', '- `mast` (string)', '- `keel` (number; required)', '- `deck` (number)']);
  });

  test('show fields once that a body has in several media types', () => {
    const schema = { type: 'object', properties: { keel: { type: 'number' } } };
    const content = Object.fromEntries(['application/json', 'application/xml', 'application/x-www-form-urlencoded'].map((type) => [type, { schema: { $ref: '#/components/schemas/Hull' } }]));
    const made = emitSite([apiOf({ ...harbour, paths: { '/a': { post: { operationId: 'a', tags: ['T'], requestBody: { content }, responses: {} } } }, webhooks: {}, components: { schemas: { Hull: { ...schema, xml: { name: 'hull' } } } } })]);
    for (const end of ['html', 'md']) {
      const text = made.find(({ path }) => path.endsWith(`/t/a.${end}`))?.text ?? '';
      expect(text.match(end === 'html' ? /<a href="#body[^"]*\.keel">/gu : /^- `keel`/gmu)).toHaveLength(2);
      expect(visibleText(text).replaceAll('`', '').replaceAll(' .', '.').match(/The same fields as in .*?\./gu)).toEqual(['The same fields as in application/json.']);
    }
  });

  test('print everything together', () => {
    const text = file('harbour/print.html');
    const ids = ['berths.book-berth.body', 'webhooks.ship-sighted.body', 'schemas.Berth.used-by', 'errors.statuses', 'auth.who'];
    for (const id of ids) expect(text).toContain(`id="${id}`);
    expect(text).toContain('<h1>Discrepancies</h1>');
  });

  const ages = { type: 'array', items: { type: 'integer', format: 'int32', minimum: 3, description: 'An age.' } };
  const colour = { type: 'string', enum: ['r', 'g'], description: 'Code of a colour.', 'x-enumDescriptions': { r: 'As a rose.' } };
  const request = (summary: string): JsonObject => ({
    post: {
      summary,
      parameters: [{ name: 'X-Sig', in: 'header', required: true, description: 'Signed by the sender.', schema: { type: 'string' } }],
      requestBody: { required: true, description: 'What there is.', content: { 'application/json': { schema: { type: 'object', properties: { sent: { $ref: '#/components/schemas/Sent' } } }, example: { sent: 'The example.' } } } },
      responses: { 200: { description: 'Heard.', headers: { 'X-Heard': { schema: { type: 'string' } } }, content: { 'application/json': { schema: { type: 'object', properties: { ack: { type: 'boolean' } } } } } } },
    },
  });
  const answer = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({ responses: { 200: { description: '', content: { 'application/json': { schema } } } }, ...more });

  test('an alternative with a title keeps its address wherever it stands', () => {
    const big = { title: 'Big one', type: 'object', properties: { size: { type: 'integer' } } };
    const idsOf = (oneOf: readonly JsonObject[]): readonly string[] =>
      [...(emitSite([apiOf({ ...harbour, paths: { '/a': { get: { operationId: 'a', tags: ['T'], ...answer({ oneOf }) } } } } as JsonObject)]).find(({ path }) => path.endsWith('t/a.html'))?.text ?? '').matchAll(/ id="(response-200~[^"]*)"/gu)].map(([, id = '']) => id);
    expect(idsOf([big, { type: 'string' }])).toEqual(['response-200~Big!20!one', 'response-200~Big!20!one.size', 'response-200~2']);
    expect(idsOf([{ type: 'string' }, big])).toEqual(expect.arrayContaining(['response-200~Big!20!one', 'response-200~Big!20!one.size']));
  });

  test.each<[title: string, operation: JsonObject, components: JsonObject, page: string, want: readonly string[]]>([
    ['the items of a list that is a body', answer(ages), {}, 't/a', ['array of integers; each int32; each at least 3', 'Each: An age.']],
    ['the items of the items', answer({ type: 'array', items: { ...ages, maxItems: 2 } }), {}, 't/a', ['each at most 2 items; each int32; each at least 3', 'Each: An age.']],
    ['the items of a named list', answer({ $ref: '#/components/schemas/Ages' }), { schemas: { Ages: ages } }, 'schemas/Ages', ['array of integers; each int32; each at least 3', 'Each: An age.']],
    ['named items that the type does not lead to', answer({ type: 'array', items: { $ref: '#/components/schemas/Colour' } }), { schemas: { Colour: colour } }, 't/a', ['array of strings', 'Each: Code of a colour.', 'As a rose.']],
    [
      'a callback: its name, parameters, body and answers, also by reference',
      { responses: {}, callbacks: { viaRef: { $ref: '#/components/callbacks/Shared' }, own: { 'https://back.example/{$url}': request('Come back.') } } },
      { callbacks: { Shared: { '{$request.body#/shared}': request('Share it.') } } },
      't/a',
      ['Share it. viaRef', '{$request.body#/shared}', 'Come back. own', 'X-Sig', 'Signed by the sender.', 'Body required', 'What there is.', 'sent', '200 Heard.', 'X-Heard', 'ack', 'Examples', 'The example.'],
    ],
    ['the callbacks that use a schema', { responses: {}, callbacks: { own: { 'https://back.example': request('Come back.') } } }, { schemas: { Sent: { type: 'object', properties: {} } } }, 'schemas/Sent', ['Come back. Request']],
    [
      'links, and where each leads to',
      { responses: { 201: { description: 'Made.', links: { again: { operationId: 'a', description: 'Once more.', parameters: { id: '$response.body#/id', n: 5 } }, byRef: { $ref: '#/components/links/There' }, gone: { operationId: 'nowhere' } } } } },
      { links: { There: { operationRef: '#/paths/~1ships/post', requestBody: { ship: '$response.body' }, server: { url: 'https://there.example' } } } },
      't/a',
      ['Links', 'again POST /ships Once more. id = $response.body#/id n = 5', 'byRef POST /ships', 'Body {"ship":"$response.body"}', 'Server https://there.example', 'gone nowhere'],
    ],
    [
      'further documentation on fields and bodies',
      answer({ type: 'object', externalDocs: { url: 'https://docs.example/whole' }, properties: { a: { type: 'string', externalDocs: { url: 'https://docs.example/a', description: 'All about `a`' } }, b: { $ref: '#/components/schemas/B' } } }),
      { schemas: { B: { type: 'string', externalDocs: { url: 'guide#b', description: 'All about B' } } } },
      't/a',
      ['Further documentation', 'a string All about `a`', 'b string All about B (guide#b)'],
    ],
    ['further documentation on schemas', answer({ $ref: '#/components/schemas/B' }), { schemas: { B: { type: 'string', externalDocs: { url: 'https://docs.example/b', description: 'All about B' } } } }, 'schemas/B', ['All about B']],
    [
      'which schemas extend the one that has the discriminator',
      answer({ $ref: '#/components/schemas/Pet' }),
      { schemas: { Pet: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } } }, Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { bark: { type: 'boolean' } } }] }, Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }, Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }] } } },
      'schemas/Pet',
      ['kind says which schema holds: dog for Dog, Cat, Lion. kind string required'],
    ],
    [
      'how the fields of a form are written, and the headers of its parts',
      {
        responses: {},
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { file: { type: 'string' }, tags: { type: 'array' }, name: { type: 'string' } } },
              encoding: { file: { contentType: 'image/png, image/jpeg', headers: { 'X-Part': { description: 'Of the part.', schema: { type: 'string' } } } }, tags: { style: 'pipeDelimited', allowReserved: true }, name: { style: 'form' } },
            },
          },
        },
      },
      {},
      't/a',
      ['Written in the form', 'file written as image/png, image/jpeg', 'X-Part string Of the part.', 'tags written as name=a%7Cb reserved characters as they are'],
    ],
    [
      'how lists and objects are written, where others are written otherwise',
      {
        parameters: [
          { name: 'csv', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
          { name: 'bars', in: 'query', style: 'pipeDelimited', schema: { $ref: '#/components/schemas/List' } },
          { name: 'deep', in: 'query', style: 'deepObject', explode: true, schema: { type: 'object' } },
          { name: 'one', in: 'query', explode: false, schema: { type: 'string' } },
          { name: 'X-Pairs', in: 'header', explode: true, schema: { type: 'object' } },
          { name: 'X-List', in: 'header', explode: true, schema: { type: 'array', items: { type: 'string' } } },
        ],
        responses: {},
      },
      { schemas: { List: { type: ['array', 'null'], items: { type: 'string' } } } },
      't/a',
      [
        'csv array of strings written as csv=a,b bars array of strings or null written as bars=a%7Cb deep object written as deep[key]=value one string',
        'X-Pairs object written as a=1,b=2 X-List array of strings Responses',
      ],
    ],
    [
      'what else parameters and headers say',
      {
        parameters: [
          { name: 'raw', in: 'query', allowReserved: true, allowEmptyValue: true, schema: { type: 'string' } },
          { name: 'when', in: 'query', schema: { type: 'string' }, examples: { early: { summary: 'Long ago', value: '2020' }, late: { value: '2030', description: 'Far away.' }, other: { externalValue: 'https://docs.example/other', description: 'Elsewhere.' } } },
        ],
        responses: { 200: { description: '', headers: { 'X-Rate': { deprecated: true, schema: { type: 'integer' }, example: 7 } }, content: { 'text/plain': { examples: { big: { summary: 'A big one', externalValue: 'big.txt' } } } } } },
      },
      {},
      't/a',
      ['raw string reserved characters as they are may be empty', '2020 Long ago', '2030 late', 'Far away.', 'Example other: Elsewhere.', 'X-Rate integer deprecated', 'For example 7', 'Example A big one (big.txt)'],
    ],
    [
      'how a body is written in XML',
      { responses: {}, requestBody: { content: { 'application/xml': { schema: { $ref: '#/components/schemas/Dog' } } } } },
      {
        schemas: {
          Dog: {
            type: 'object',
            xml: { name: 'dog', prefix: 'd', namespace: 'https://ns.example' },
            properties: { bark: { type: 'string', xml: { attribute: true } }, tags: { type: 'array', xml: { wrapped: true }, items: { type: 'string', xml: { name: 'tag' } } } },
          },
        },
      },
      't/a',
      ['Dog; XML element d:dog; XML namespace https://ns.example', 'bark string XML attribute', 'tags array of strings wrapped in an XML element each XML element tag'],
    ],
    ['the only value of an enum', { parameters: [{ name: 'q', in: 'query', schema: { enum: ['card'] } }], responses: {} }, {}, 't/a', ['Only card']],
    ['further documentation on the API and its tags', { responses: {} }, {}, 'index', ['The guide of guides', 'All about T']],
    ['further documentation on a tag', { responses: {} }, {}, 't/index', ['All about T']],
  ])('tell of %s, in the twin too', (_, operation, components, page, want) => {
    const externalDocs = (description: string): JsonObject => ({ externalDocs: { url: 'https://docs.example', description } });
    const document = { ...harbour, ...externalDocs('The guide of guides'), tags: [{ name: 'T', ...externalDocs('All about T') }], webhooks: {}, components, security: [], paths: { '/ships': { post: { operationId: 'a', tags: ['T'], ...operation } } } };
    const made = emitSite([apiOf(document)]);
    const letters = (text = ''): string => visibleText(text.replace(/\]\([^)]*\)/gu, ']')).replace(/[^\p{L}\p{N}]/gu, '');
    for (const end of ['html', 'md']) {
      const told = letters(made.find(({ path }) => path === `harbour/${page}.${end}`)?.text);
      expect(want.filter((words) => !told.includes(letters(words))), end).toEqual([]);
    }
  });

  test('keep lists, tables and code in what is said of fields, in the twin too', () => {
    const properties = {
      reason: { type: 'object', description: 'One of:\n- **A**\n- B\n\n```sh\n- b\n```', example: {}, properties: { code: { type: 'string', description: '| a | b |\n| - | - |\n| c | d |' } } },
      last: { type: 'string', description: 'As\nthere.' },
    };
    const made = emitSite([apiOf({ ...harbour, servers: [], webhooks: {}, components: {}, paths: { '/ships': { post: { operationId: 'a', tags: ['T'], requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } }, responses: {} } } } })]);
    const twin = made.find(({ path }) => path === 'harbour/t/a.md')?.text ?? '';
    const outline = (tokens: readonly Token[]): readonly unknown[] =>
      tokens.filter(({ type }) => type !== 'space').map((token) => {
        if (token.type === 'list') return (token as Tokens.List).items.map((item) => outline(item.tokens));
        return token.type === 'table' ? 'table' : (('text' in token && token.text) as string);
      });
    const fields = outline(marked.lexer(twin)).find((one) => Array.isArray(one));
    expect(fields).toEqual([
      ['`reason` (object) One of: For example: `{}`', [['**A**'], ['B']], '- b', [['`code` (string)', 'table']]],
      ['`last` (string) As there.'],
    ]);
  });

  test('say of XML only where a body is XML', () => {
    const schema = { type: 'object', properties: { bark: { type: 'string', xml: { name: 'says' } } } };
    const content = (...types: readonly string[]): JsonObject => Object.fromEntries(types.map((type) => [type, { schema: { $ref: '#/components/schemas/Dog' } }]));
    const made = emitSite([apiOf({ ...harbour, webhooks: {}, paths: { '/ships': { post: { operationId: 'a', tags: ['T'], requestBody: { content: content('application/json', 'text/xml', 'application/yaml') }, responses: {} } } }, components: { schemas: { Dog: schema } } })]);
    const told = visibleText(made.find(({ path }) => path === 'harbour/t/a.html')?.text ?? '');
    expect(told).toMatch(/json(?:(?!says).)*text\/xml(?:(?!yaml).)*XML element says(?:(?!says).)*$/u);
  });

  test('leave the further documentation of a schema to its page, where its type leads there', () => {
    const made = emitSite([apiOf({ ...harbour, paths: { '/ships': { get: { operationId: 'a', tags: ['T'], ...answer({ $ref: '#/components/schemas/B' }) } } }, webhooks: {}, components: { schemas: { B: { type: 'object', externalDocs: { url: 'https://docs.example/b' } } } } })]);
    expect(made.filter(({ path, text }) => path.endsWith('.html') && !path.endsWith('/print.html') && text.includes('https://docs.example/b')).map(({ path }) => path)).toEqual(['harbour/schemas/B.html']);
  });

  test('end no line of a twin in a space where nothing is said', () => {
    const schema = { oneOf: [{ $ref: '#/components/schemas/Ship' }], discriminator: { propertyName: 'kind' } };
    const bare = { openapi: '3.1.1', info: { title: 'Bare', version: '1' }, servers: [{ url: 'https://bare.example/{a}', variables: { a: { default: 'v1' } } }], security: [{ key: [] }, { sign: ['read'] }], paths: { '/a': { get: { operationId: 'a', servers: [{ url: 'https://own.example' }], parameters: [{ name: 'q', in: 'query', schema }], callbacks: { done: { 'https://back.example': { post: { responses: { 200: { description: '' } } } } } }, responses: { 200: { description: '' } } } } }, components: { schemas: { Ship: { type: 'object', properties: { kind: { type: 'string' }, at: {} } } }, securitySchemes: { key: { type: 'http', scheme: 'basic' }, sign: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://bare.example/token', scopes: { read: '' } } } } } } };
    const twins = [...files, ...emitSite([apiOf(bare)])].filter(({ path }) => path.endsWith('.md'));
    // Two spaces are a line break, and code is as it is.
    expect(twins.flatMap(({ path, text }) => (text.replace(/^(`{3,}).*?^\1$/gmsu, '').match(/^.*[^ ] $/gmu) ?? []).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  test('have for each page a twin in Markdown, but for the pages to print', () => {
    const twinless = pagesOf(files)
      .filter(({ path, text }) => !/(?:^404|print)\.html$/u.test(path) && !text.includes('http-equiv="refresh"'))
      .filter(({ path }) => file(path.replace(/\.html$/u, '.md')).startsWith('there is no'));
    expect(twinless.map(({ path }) => path)).toEqual([]);
  });

  test('tell in the twin what they tell of fields: name, type, and every constraint', () => {
    const missing = pagesOf(files).flatMap(({ path, text }) => {
      const twin = files.find((one) => one.path === path.replace(/\.html$/u, '.md'));
      if (twin === undefined) return [];
      const letters = (one: string): string => one.replace(/[^\p{L}\p{N}]/gu, '');
      const said = letters(plain(twin.text));
      const facts = [...text.matchAll(/<span class="(?:fact|origin|warning)">.*?<\/span>|<li id="[^"]*"><a [^>]*>.*?<\/a> <i>.*?<\/i>|<p class="rest">.*?<\/p>|<ul class="rules">.*?<\/ul>/gu)];
      return facts.map(([fact]) => letters(visibleText(fact))).filter((fact) => !said.includes(fact)).map((fact) => `${path}: ${fact}`);
    });
    expect(missing).toEqual([]);
  });

  test('tell in the twin the types of fields and bodies as the pages do, and leave no gaps', () => {
    const wrong = pagesOf(files).flatMap(({ path, text }) => {
      const twin = files.find((one) => one.path === path.replace(/\.html$/u, '.md'));
      if (twin === undefined) return [];
      const said = squash(plain(twin.text));
      const types = [...text.matchAll(/<i>(.*?)<\/i>/gu)].map(([, type = '']) => squash(visibleText(type).trim())).filter((type) => !said.includes(type));
      const gaps = [...twin.text.matchAll(/^ *- `[^`]*` \((?: |[^)]*(?: [;)]|; {2,}))/gmu)].map(([start]) => start);
      return [...types, ...gaps].map((one) => `${path}: ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test('say in the twin what an example is corrected for, and that a schema is part of others', () => {
    expect(file('appcharge/popup-offers/create-popup-offer.md')).toMatch(/\n\nCorrected where the documentation contradicts itself:\n\n {2}- \*\*Discrepancy\*\* `active`/u);
    expect(file('harbour/schemas/Card.md')).toContain('\n\n### Part of\n\n- [Payment](');
  });

  test('say in the twin of the index with which operations an API begins', () => {
    expect(file('index.md')).toContain('\n  - `GET` [List berths](harbour/berths/list-berths.md)\n  - `POST` [Book a berth](harbour/berths/book-berth.md)\n');
  });

  test('say in the twin that addresses are servers', () => {
    expect(file('harbour/berths/list-berths.md')).toContain('\n\nServers:\n\n- `https://{port}.example.com/v1` Production\n  - `port` The port.; Default: `oslo`; One of oslo, bergen\n- `https://sandbox.example.com` Sandbox\n');
  });

  test('put in the twin what a variant has a level below its name, as lists in lists', () => {
    expect(file('harbour/schemas/Payment.md')).toContain(
      [
        '- **One of these** `kind` says which: `card` = By card; `invoice` = Invoice',
        '  - **By card** (Card)',
        '    - `kind` (string; required; always `card`)',
        '    - `number` (string; required; at least 4 characters)',
        '  - **Invoice** (object)',
        '    - `kind` (string; required; always `invoice`)',
        '    - `address` (string)',
      ].join('\n'),
    );
  });

  test('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Ours to choose: they say how markup is written, not whether it is right.
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
        'tel-non-breaking': 'off',
        'no-trailing-whitespace': 'off',
        'require-sri': 'off',
        'text-content': 'off',
        // Field anchors such as `#body.card.number` are for people to read.
        'valid-id': ['error', { relaxed: true }],
        // A `pre` that scrolls has to take the focus, so that the keyboard can scroll it.
        'no-implicit-input-type': 'off',
      },
    });
    const found = new Set<string>();
    for (const { path, text } of pagesOf(files)) {
      const report = await validator.validateString(text, path);
      for (const result of report.results) for (const { ruleId, message } of result.messages) found.add(`${ruleId}: ${message} (${path})`);
    }
    expect([...found]).toEqual([]);
  });

  test('ask little of a first visit: an operation with all that its page loads at once', () => {
    const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
    const operations = pagesOf(files).filter(({ path, text }) => !path.startsWith('harbour/') && text.includes('<body class="operation">'));
    const loads = operations.map(({ path, text }) => {
      const loaded = [...text.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script src|img src)="(?:\.\.\/)*([^"]*)"/gu)].map(([, address = '']) => address).filter((address) => address !== 'data:,');
      return { path, requests: 1 + loaded.length, bytes: gzip(text) + loaded.reduce((sum, asset) => sum + gzip(file(asset)), 0), script: gzip(file(loaded.find((asset) => asset.endsWith('.js')) ?? '')) };
    });
    expect(loads.length).toBeGreaterThan(3);
    expect(loads.filter(({ requests, bytes, script }) => requests > 3 || bytes > 15_000 || script > 1_600)).toEqual([]);
  });

  test('are mirrored where their language is written from right to left; code is not', () => {
    const styles = files.filter(({ path }) => /^assets\/(?:style|pages|search)\./u.test(path)).map(({ text }) => text.replace('.right{text-align:right}', '').replace(/\.copy\{[^}]*\}/u, ''));
    expect(styles).toHaveLength(3);
    expect(styles.flatMap((style) => style.match(/[^{};]*\b(?:left|right)\b[^;}]*/gu) ?? [])).toEqual([]);
    expect(styles.join('')).toMatch(/pre,code\{direction:ltr\}/u);
  });

  test('are the same bytes every time', async () => {
    expect(emitSite([...(await realApis()), apiOf(harbour)], { url: 'https://docs.example.com/reference' })).toEqual(files);
  });
});

describe('the page on authentication', () => {
  const securitySchemes = { mtls: { type: 'mutualTLS' }, key: { type: 'apiKey', in: 'header', name: 'X-Key' } };
  const responses = { 204: { description: 'Done.' } };
  const body = { requestBody: { content: { 'application/json': { schema: { type: 'object' }, example: { name: 'Rex' } } } } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: '7' };

  test.each([
    { title: 'a call that sends a body, where there is no other', paths: { '/open': { get: { operationId: 'open', security: [], responses } }, '/a': { post: { operationId: 'make', ...body, responses } } }, curl: ['curl https://example.com/a', '"name": "Rex"'], client: ["harbour.make({", "name: 'Rex'"] },
    { title: 'a call that reads', paths: { '/a': { post: { operationId: 'make', ...body, responses } }, '/old': { get: { operationId: 'old', deprecated: true, responses } }, '/a/{id}': { delete: { operationId: 'remove', parameters: [id], responses }, get: { operationId: 'find', parameters: [id], responses } } }, curl: ['curl https://example.com/a/7 '], client: ["harbour.find({", "id: '7'"] },
    { title: 'a call that sends credentials, though another reads', paths: { '/a': { get: { operationId: 'safe', security: [{ mtls: [] }], responses }, delete: { operationId: 'clear', responses } } }, curl: ['--request DELETE', 'X-Key'], client: ['harbour.clear('] },
  ])('shows $title', ({ paths, curl, client }) => {
    const api = apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, security: [{ key: [] }], paths, components: { securitySchemes } } as JsonObject);
    const twin = emitSite([api]).find(({ path }) => path === 'harbour/auth.md')?.text ?? '';
    const [first = '', second = ''] = [...twin.slice(twin.indexOf('## Sample request')).matchAll(/```\w+\n(.*?)```/gsu)].map(([, text = '']) => text);
    for (const part of curl) expect(first).toContain(part);
    for (const part of client) expect(second).toContain(part);
  });
});

test.each([
  [[['a'], ['b']], '`a` or `b`'],
  [[['a', 'b'], []], '`a` and `b`; or no credentials'],
  [[['a'], ['b:x,y'], ['c', 'd'], []], '`a`; `b` with the scopes `x` and `y`; `c` and `d`; or no credentials'],
  [[['b:x,y', 'a']], '`b` with the scopes `x` and `y`, and `a`'],
])('what is asked for is told apart from what is asked for instead: %j', (ways, want) => {
  const security = ways.map((way) => way.map((scheme) => ({ scheme: scheme.split(':')[0] ?? '', scopes: scheme.split(':')[1]?.split(',') ?? [] })));
  expect(securitySentence(security, loadWords({}))).toBe(want);
});

test.each([
  { servers: [{ url: '/rest' }], note: 'The description names no host: https://example.com stands for it.' },
  { servers: [{ url: '/rest' }, { url: 'https://a.example' }], note: undefined },
])('an address in samples that the description does not have is said to be none of it: $servers', ({ servers, note }) => {
  const made = emitSite([apiOf({ ...harbour, servers })]);
  const pages = ['index', 'auth', 'berths/list-berths'].flatMap((name) => ['html', 'md'].map((ending) => `harbour/${name}.${ending}`));
  const notes = pages.map((path) => /The description names no host: \S+ stands for it\./u.exec(made.find((one) => one.path === path)?.text ?? 'no page')?.[0]);
  expect(notes).toEqual(pages.map(() => note));
});

test.each([
  { more: {}, install: 'npm install @example/harbour', from: '@example/harbour' },
  { more: { isUnclaimed: true }, install: undefined, from: './harbour/index.js' },
] as const)('readers are told to install no package but that of the API: $more', ({ more, install, from }) => {
  const api = apiOf(harbour);
  const made = emitSite([{ ...api, package: { ...api.package, ...more } }]);
  const text = (path: string): string => made.find((one) => one.path === path)?.text ?? 'no page';
  for (const path of ['harbour/index.html', 'harbour/index.md', 'llms-full.txt']) expect(/npm install [^\s<`]+/u.exec(text(path))?.[0], path).toBe(install);
  expect(/from '([^']+)'/u.exec(text('harbour/berths/list-berths.md'))?.[1]).toBe(from);
});

test('the first call of an overview reads, and asks for nothing', () => {
  const call = (operationId: string, more: JsonObject = {}): JsonObject => ({ operationId, summary: operationId, responses: {}, ...more });
  const id = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const first = (paths: JsonObject): string | undefined => /<p class="small">(\w+)<\/p>\s*<div class="samples/u.exec(emitSite([apiOf({ ...harbour, paths })]).find(({ path }) => path === 'harbour/index.html')?.text ?? '')?.[1];
  const others = { '/a': { post: call('write') }, '/b/{id}': { get: call('readOne', { parameters: id }) }, '/old': { get: call('readOld', { deprecated: true }) } };
  expect(first({ ...others, '/c': { get: call('readAll', { requestBody: { content: { 'application/json': {} } } }) } })).toBe('readAll');
  expect(first(others)).toBe('write');
});

test('an API without operations has no client to install', () => {
  const made = emitSite([apiOf({ ...harbour, paths: {} })]);
  expect(made.filter(({ text }) => text.includes('npm install'))).toEqual([]);
});

describe('an operation page', () => {
  const page = (): string => file('harbour/berths/book-berth.html');
  const text = (): string => visibleText(page());

  test('hides in a request what is read only, and shows what is write only', () => {
    const body = page().slice(page().indexOf('id="body"'), page().indexOf('id="responses"'));
    expect(body).toContain('id="body.secret"');
    expect(body).not.toContain('id="body.id"');
  });

  test('hides in a response what is write only, and shows what is read only', () => {
    expect(page()).toContain('id="response-201.id"');
  });

  test('says conditional requirements in sentences', () => {
    expect(text()).toContain('At least one of nights or until is required.');
    expect(text()).toContain('With from , until is required as well.');
    expect(text()).toContain('When nights is 1 , from is required.');
    expect(text()).toContain('Otherwise, callback must be left out.');
  });

  test('names the alternatives and lists the values of the discriminator', () => {
    expect(text()).toMatch(/kind says which: Value Alternative card By card invoice Invoice/u);
  });

  test('stops at the first repetition of a schema', () => {
    expect(text()).toContain('Berth again, as above');
  });

  test('shows an example corrected, and what the provider prints', () => {
    expect(squash(text())).toContain('"nights":14');
    expect(squash(text())).toContain('"nights":"14"');
    expect(text()).toContain('As <string> elsewhere.');
  });

  test('says what triggers an error code', () => {
    expect(squash(text())).toContain('Somebodywasfaster.(nightsbreaksminimum)');
  });

  test('has redirects from its former addresses, within the site only', () => {
    const redirects = files.filter(({ text: content }) => content.includes('http-equiv="refresh"')).map(({ path }) => path);
    expect(redirects.sort()).toEqual(['harbour/berths/all-berths.html', 'harbour/old/places.html', 'harbour/schemas/Place.html']);
    expect(file('harbour/old/places.html')).toContain('url=../berths/list-berths.html');
  });
});

describe('what search knows', () => {
  const known = (): string => file('harbour/search.js');

  test('has the statuses of failures, and the headers of answers once', () => {
    expect(known()).toContain('["status","409","Conflict","errors.html#status-409"]');
    const header = (): JsonObject => ({ headers: { 'X-Rate': { schema: { type: 'integer' } }, Link: { schema: { type: 'string' } } } });
    const made = emitSite([apiOf({ ...harbour, webhooks: {}, paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: '', ...header() }, 404: { description: '', ...header() } } } } } })]);
    expect(made.find(({ path }) => path.endsWith('/search.js'))?.text.match(/response-[^" ]+/gu)?.sort()).toEqual(['response-200-headers.Link', 'response-200-headers.X-Rate']);
  });

  test('has the fields of every body that no page of a schema has, once', () => {
    const body = (name: string, more: JsonObject = {}): JsonObject => ({ schema: { type: 'object', properties: { [name]: { type: 'object', properties: { deep: { type: 'string' } } }, named: { $ref: '#/components/schemas/Ship' }, ...more } } });
    const answers = (name: string): JsonObject => ({ description: '', content: { 'application/json': body(name) } });
    const call = { requestBody: { content: { 'application/json': body('json'), 'multipart/form-data': body('form') } }, responses: { 200: answers('answer'), 201: answers('answer'), 202: { description: '', content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Ship' } } } } } } };
    const made = emitSite([apiOf({ ...harbour, webhooks: { bell: { post: { requestBody: { content: { 'application/json': body('rung') } }, responses: {} } } }, paths: { '/a': { post: { operationId: 'a', ...call, callbacks: { back: { '{$url}': { post: { requestBody: { content: { 'application/json': body('called') } }, responses: { 200: answers('said') } } } } } } } } })]);
    const anchors = [...(made.find(({ path }) => path.endsWith('/search.js'))?.text.matchAll(/\[\d+,"([^"]*)"\]/gu) ?? [])].flatMap(([, list = '']) => list.split(' '));
    const both = (prefix: string, name: string): readonly string[] => [`${prefix}.${name}`, `${prefix}.${name}.deep`, `${prefix}.named`];
    expect(anchors.filter((anchor) => /^(?:body-2|response|callback)/u.test(anchor))).toEqual([...both('body-2', 'form'), ...both('response-200', 'answer'), ...both('callback-back-post', 'called'), ...both('callback-back-post-response-200', 'said')]);
    expect(anchors).toContain('body.rung.deep');
  });
});

describe('the files for machines', () => {
  test('list every page with its published address', () => {
    expect(file('sitemap.xml')).toContain('<loc>https://docs.example.com/reference/harbour/berths/book-berth.html</loc>');
    expect(file('harbour/index.html')).toContain('<link rel="canonical" href="https://docs.example.com/reference/harbour/">');
  });

  test('have the description as it was written', () => {
    expect(JSON.parse(file('harbour/openapi.json'))).toEqual(harbour);
  });

  test('say one address for one page', () => {
    const listed = [...file('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url]) => url).sort();
    const canonical = pagesOf(files).flatMap(({ text }) => /<link rel="canonical" href="(.*?)">/u.exec(text)?.[1] ?? []);
    expect(canonical.length).toBeGreaterThan(20);
    expect(listed.filter((url) => !/\/print\.html$/u.test(url ?? ''))).toEqual(canonical.sort());
  });

  test('lead a lost visitor on from any address', () => {
    const paths = addresses(file('404.html')).filter((address) => !isExternal(address) && !address.startsWith('#'));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !path.startsWith('/reference/'))).toEqual([]);
    const known = new Set(files.map(({ path }) => `/reference/${path}`));
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  test('list everything that has a page for language models', () => {
    for (const api of real) for (const { path } of api.operations) expect(file('llms.txt')).toContain(path);
    for (const page of ['webhooks/ship-sighted', 'schemas/Berth', 'discrepancies', 'errors']) expect(file('llms.txt')).toContain(`(harbour/${page}.md)`);
    const full = file('llms-full.txt');
    expect(full).toContain('Sent when the lookout sees a ship.');
    const links = [...full.matchAll(/\]\(([^):]+\.md)\)/gu)].map(([, path]) => path);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !files.some((one) => one.path === path))).toEqual([]);
  });

  test('have no sitemap where nobody says where the site is', () => {
    expect(emitSite([apiOf(harbour)]).map(({ path }) => path)).not.toContain('sitemap.xml');
  });

  test('have the changelog and its feed when there are releases', () => {
    const releases = { harbour: [{ version: '2.0.0', date: '2026-01-02', sections: [{ title: 'Breaking', entries: ['`length` is gone.'] }] }, { version: '1.5.0/x', date: '2026-01-01', intro: 'A paragraph.\n\n- A bullet.', sections: [] }, { version: '1.0.0', sections: [] }] };
    const made = emitSite([apiOf(harbour)], { url: 'https://docs.example.com', releases });
    const text = (path: string): string => made.find((one) => one.path === path)?.text ?? '';
    expect(visibleText(text('harbour/changelog.html'))).toContain('length is gone.');
    expect(text('harbour/changelog.atom')).toContain('<updated>2026-01-02T00:00:00Z</updated>');
    expect(text('harbour/changelog.atom')).toContain('#v1.5.0-x</id>');
    expect(text('harbour/changelog.html')).toContain('id="v1.5.0-x"');
    // An entry needs a date, and nobody knows that of the first version.
    expect(text('harbour/changelog.atom')).not.toContain('1.0.0');
    expect(text('harbour/changelog.html')).toContain('<a href="changelog.atom">');
    expect(text('harbour/berths/book-berth.html')).toContain('<link rel="alternate" type="application/atom+xml" href="../changelog.atom">');
    expect(text('index.html')).not.toContain('atom+xml');
  });

  test('have a feed as RFC 4287 wants it', () => {
    const sections = [{ title: 'Breaking', entries: ['`length` is <b>gone</b>, see [why](javascript:alert(1)).'] }];
    const releases = { harbour: [
      { version: '3.0.0', date: '2026-02-30', sections },
      { version: '2.0.0', date: '2026-02-28', intro: 'A & B <script>alert(1)</script>', sections },
    ] };
    const feed = emitSite([apiOf(harbour)], { url: 'https://docs.example.com', releases }).find(({ path }) => path === 'harbour/changelog.atom')?.text ?? '';
    const title = '(?:[^<&]|&\\w+;|&#\\d+;)+';
    expect(feed).toMatch(new RegExp(`<title>${title}</title>\n<id>https://docs\\.example\\.com/harbour/changelog\\.html</id>`, 'u'));
    expect(feed).toContain('<link rel="self" href="https://docs.example.com/harbour/changelog.atom" type="application/atom+xml"/>');
    // There is no such day, and an entry without one cannot be.
    expect(feed).not.toContain('2026-02-30');
    expect(feed.match(/<updated>.*<\/updated>/gu)).toEqual(['<updated>2026-02-28T00:00:00Z</updated>', '<updated>2026-02-28T00:00:00Z</updated>']);
    const [, content = ''] = /<content type="html">([^<]*)<\/content>/u.exec(feed) ?? [];
    const shown = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(shown).toBe('<p>A &amp; B &lt;script&gt;alert(1)&lt;/script&gt;</p>\n<h3>Breaking</h3><ul><li><code>length</code> is <b>gone</b>, see why.</li></ul>');
  });
});

test('what is for machines ends with a sentence where pages would be too much together', () => {
  const full = createFull(12);
  expect(full.bytes('More.').toString()).toBe('');
  for (const page of ['abc', 'äb']) full.add(page);
  expect(full.bytes('More.').toString()).toBe('abc\n---\n\näb');
  for (const page of ['c', 'd']) full.add(page);
  expect(full.bytes('More.').toString()).toBe('abc\n---\n\näb\n---\n\nMore.\n');
});

test('an example of lines of JSON is shown as lines, and not held against the schema of one', async () => {
  const content = { 'application/x-ndjson': { schema: { type: 'object' }, example: '{"a":1}\n{"a":2}\n' }, 'application/json': { schema: { type: 'string' }, example: 'a\nb' } };
  const api = apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/a': { post: { operationId: 'send', requestBody: { content }, responses: { 200: { description: 'Done.', content } } } } } });
  const twin = emitSite([api], { createValidator: await loadValidator() }).find(({ path }) => path === 'harbour/a/send.md')?.text ?? '';
  expect(twin.split('{"a":1}\n{"a":2}\n').length - 1).toBe(2);
  expect(twin.split('"a\\nb"').length - 1).toBe(4);
  expect(twin).not.toContain('contradicts');
});

test('examples of one name in several media types have addresses and titles of their own', () => {
  const content = { 'application/json': { examples: { one: { value: 1 }, two: { value: 2 } } }, 'application/vnd.a+json': { examples: { one: { value: 3 } } } };
  const plain = { 'application/json': { schema: { type: 'integer' } }, 'application/vnd.a+json': { schema: { type: 'integer' } } };
  const operation = { operationId: 'send', requestBody: { content }, responses: { 200: { description: 'Done.', content } } };
  const sent = { summary: 'Sent', requestBody: { content: plain }, responses: { 200: { description: 'Done.' } } };
  const made = emitSite([apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/a': { post: operation } }, webhooks: { sent: { post: sent } } })]);
  const examplesOn = (path: string) => [...(made.find((one) => one.path === path)?.text ?? '').matchAll(/<details class="ex" id="([^"]+)".*?<summary>(.*?)<\/summary>/gsu)].map(([, id, title = '']) => [id, plainText(title)]);
  expect(examplesOn('harbour/a/send.html')).toEqual([
    ['body-example.one', 'one (application/json)'],
    ['body-example.two', 'two (application/json)'],
    ['body-example.application!2f!vnd!2e!a!2b!json.one', 'one (application/vnd.a+json)'],
    ['response-200-example.one', '200 one (application/json)'],
    ['response-200-example.two', '200 two (application/json)'],
    ['response-200-example.application!2f!vnd!2e!a!2b!json.one', '200 one (application/vnd.a+json)'],
  ]);
  expect(examplesOn('harbour/webhooks/sent.html')).toEqual([['body-example', 'Example']]);
});

const plainText = (html: string): string => html.replace(/<[^>]*>/gu, '');

describe.each(['value', 'default', 'example', 'examples', 'enum', 'const', 'plain'])('a property called `%s`', (name) => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Price' } } };
  const siteWith = (property: JsonObject): ((path: string) => string) => {
    const made = emitSite([
      apiOf({
        openapi: '3.1.1',
        info: { title: 'Prices', version: '1' },
        paths: { '/a': { post: { operationId: 'a', tags: ['T'], requestBody: { content }, responses: { 200: { description: 'It is there.', content } } } } },
        components: { schemas: { Price: { type: 'object', properties: { amount: { type: 'number' }, [name]: property } }, Inner: { type: 'object', properties: { x: { type: 'string' } } } } },
      }),
    ]);
    return (path) => made.find((one) => one.path === `harbour/${path}`)?.text ?? '';
  };

  test('is among the discrepancies', () => {
    const text = siteWith({ type: 'number', 'x-known-discrepancies': [{ pointer: '', documented: 'a number', shown: 'a text' }] })('discrepancies.md');
    expect(text).toContain('1 contradiction.');
    expect(text).toContain(`- ${name}\n`);
  });

  test('is a use of the schema that it refers to', () => {
    const text = siteWith({ $ref: '#/components/schemas/Inner' })('schemas/Inner.md');
    expect(text).toContain('](../schemas/Price.md)');
    expect(text).toContain('](../t/a.md) (Request, Response)');
  });

  test('is left out of requests where it is read only', () => {
    const [request = '', response = ''] = siteWith({ type: 'string', readOnly: true })('t/a.md').split('## Responses');
    expect(request).not.toContain(`\`${name}\``);
    expect(response).toContain(`\`${name}\` (string; read only)`);
  });
});

test('what an extension or an example holds is no use of a schema and no contradiction', () => {
  const data = { $ref: '#/components/schemas/Inner', 'x-known-discrepancies': [{ pointer: '', documented: 'a', shown: 'b' }] };
  const made = emitSite([apiOf({ ...harbour, components: { schemas: { Inner: { type: 'object' }, Outer: { type: 'object', 'x-a': data, example: data, examples: [data], default: data, enum: [data], const: data } } }, paths: {}, webhooks: {} })]);
  expect(made.find(({ path }) => path === 'harbour/schemas/Inner.md')?.text).not.toContain('Outer.md');
  expect(made.map(({ path }) => path)).not.toContain('harbour/discrepancies.md');
});

describe('an example that contradicts its schema', () => {
  const properties = { name: { type: 'string' }, state: { enum: Array.from({ length: 200 }, (_, index) => `s${index}`) }, secret: { type: 'string', writeOnly: true } };
  const schema = { type: 'object', required: ['name', 'secret'], properties, additionalProperties: false };
  const examples = {
    fine: { value: { name: 'a' } },
    wrong: { value: { name: 1, state: '`x` <b>', others: true } },
    lacking: { value: {} },
    mended: { value: { name: 1 }, 'x-known-discrepancies': [{ pointer: '/name', documented: 'text', shown: 'a number', corrected: 'a' }] },
    manyFold: { value: { name: 'a', a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } },
  };
  const content = { 'application/json': { schema, examples }, 'application/xml': { schema, example: '<a/>' } };
  const document = { openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: { '/a': { post: { operationId: 'send', requestBody: { content: { 'text/json': { schema, example: [] } } }, responses: { 200: { description: 'Done.', content } } } } } };

  test('says where, in the page and in its twin, unless it is declared and mended', async () => {
    const made = emitSite([apiOf(document)], { createValidator: await loadValidator() });
    const page = made.find(({ path }) => path === 'harbour/a/send.html')?.text ?? '';
    const noted = [...page.matchAll(/<details class="ex" id="([^"]+)".*?<\/details>/gsu)].map(([text, id = '']) => [id, [...text.matchAll(/<li>(.*?)<\/li>/gu)].map(([, item]) => item)]);
    const state = 'must be one of &quot;s0&quot;';
    expect(noted).toEqual([
      ['body-example.example', ['The value must be object']],
      ['response-200-example.fine', []],
      ['response-200-example.wrong', ['<code>/others</code> is not allowed', '<code>/name</code> must be string', expect.stringContaining(`<code>/state</code> ${state}`)]],
      ['response-200-example.lacking', ['<code>/name</code> is missing']],
    ['response-200-example.mended', []],
      ['response-200-example.manyFold', [...['a', 'b', 'c', 'd', 'e'].map((name) => `<code>/${name}</code> is not allowed`), 'and 1 more']],
      ['response-200-example.example', []],
    ]);
    expect(Math.max(...page.split('<li>').map((item) => item.indexOf('</li>')))).toBeLessThan(600);
    const twin = made.find(({ path }) => path === 'harbour/a/send.md')?.text ?? '';
    expect(twin).toContain('This example contradicts its schema:\n\n- The value must be object\n');
    expect(twin).toContain('- `/name` must be string\n');
  });

  test('is said of one that was made as well, unless a valid one can be made', async () => {
    const ring = { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Ring' } } };
    const conditional = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, more: { type: 'integer' } }, if: { required: ['name'] }, then: { required: ['more'] } };
    const paths = Object.fromEntries(([['ring', { $ref: '#/components/schemas/Ring' }], ['conditional', conditional]] as const).map(([name, of]) => [`/${name}`, { get: { operationId: name, responses: { 200: { description: 'Done.', content: { 'application/json': { schema: of } } } } } }]));
    const api = apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths, components: { schemas: { Ring: ring } } });
    const made = emitSite([api], { createValidator: await loadValidator() });
    const examples = (path: string): string => (made.find((one) => one.path === path)?.text ?? '').split('## Response examples')[1] ?? '';
    expect(examples('harbour/ring/ring.md')).toContain('This example contradicts its schema:\n\n- `/next` is missing\n');
    expect(examples('harbour/conditional/conditional.md')).toContain('"more": ');
    expect(examples('harbour/conditional/conditional.md')).not.toContain('contradicts');
  });

  test('is said on the page of a schema, and whether it was made', async () => {
    const text = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
    const named: JsonObject = { Made: text, Shown: { ...text, examples: [{ a: 'x' }] }, Old: { ...text, example: { a: 'x' } }, Sent: { ...text, required: ['a', 'id'], properties: { a: { type: 'string' }, id: { type: 'integer', readOnly: true } }, examples: [{ a: 'x' }] }, Wrong: { ...text, examples: [{ b: 1 }] }, Ring: { type: 'object', required: ['next'], properties: { next: { $ref: '#/components/schemas/Ring' } } } };
    const made = emitSite([apiOf({ openapi: '3.1.1', info: { title: 'A', version: '1' }, paths: {}, components: { schemas: named } })], { createValidator: await loadValidator() });
    const said = (name: string, ending: string): readonly string[] => {
      const page = plain((made.find(({ path }) => path === `harbour/schemas/${name}.${ending}`)?.text ?? '').replace(/<\/?(?:code|li|ul|p|strong)\b[^>]*>|[`\n]/gu, ' '));
      return ['Made from the schema', 'This example contradicts its schema', '/a is missing', '/next is missing'].filter((words) => page.includes(words));
    };
    for (const ending of ['html', 'md']) {
      expect(Object.keys(named).map((name) => [name, ...said(name, ending)])).toEqual([
        ['Made', 'Made from the schema'],
        ['Shown'],
        ['Old'],
        ['Sent'],
        ['Wrong', 'This example contradicts its schema', '/a is missing'],
        ['Ring', 'Made from the schema', 'This example contradicts its schema', '/next is missing'],
      ]);
    }
  });

  test('goes unsaid without a validator', () => {
    expect(emitSite([apiOf(document)]).filter(({ text }) => text.includes('contradicts its schema'))).toEqual([]);
  });
});

describe('what a user may change', () => {
  test('replaces one template and leaves the others', () => {
    const made = emitSite([apiOf(harbour)], { templates: { rows: '<p>{{#each this}}{{html title}};{{/each}}</p>\n' } });
    expect(made.find(({ path }) => path === 'harbour/berths/index.html')?.text).toContain('<p>List berths;Book a berth;</p>');
  });

  test('works as the worked example of the documentation has it', () => {
    const page = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
    const [, rows = ''] = /```handlebars\n([^`]*)```/u.exec(page) ?? [];
    const made = emitSite([apiOf(harbour)], { templates: { rows } });
    const text = made.find(({ path }) => path === 'harbour/berths/index.html')?.text ?? '';
    expect(text).toMatch(/<table>\s*<tr><td>GET<\/td><td><a href="\.\.\/berths\/list-berths\.html">List berths<\/a><\/td><\/tr>/u);
  });

  test('keeps the members that views of this version have', () => {
    expect(viewModelVersion).toBe(2);
    const views = siteViews([apiOf(harbour)], { ...plainSite, releases: { harbour: [{ version: '1.0.0', sections: [] }] } });
    const members = Object.entries(views).map(([template, [view = {}]]) => `${template}: ${(Array.isArray(view) ? ['a list'] : Object.keys(view)).sort().join(' ')}`);
    expect(members).toMatchInlineSnapshot(`
      [
        "auth: intro needs samples samplesNote schemes title",
        "changelog: address api dated feed releases title updated url",
        "discrepancies: groups intro title",
        "errors: codes intro statuses title",
        "home: apis title",
        "layout: assets brand canonical content crumbs feed hasNeighbours home isRightToLeft kind lang nav next previous search source summary title twin",
        "lost: apis title",
        "nav: groups home more pages title version webhooks",
        "operation: base body callbacks description discrepancies externalDocs hasAside isDeprecated method parameters path pathDescription requestExamples responseExamples responses samples samplesNote security servers source title url",
        "overview: auth description externalDocs facts firstCall firstNote firstTitle groups hasSchemes install links servers summary title version webhooks",
        "print: articles hasParts home intro isRightToLeft lang parts script styles title",
        "redirect: href isRightToLeft lang title",
        "schema: badges description discrepancies each example exampleOrigin externalDocs faults hasFields isUsed more moreOperations operations schemas slot title type values",
        "schemas: schemas title",
        "tag: auth description externalDocs href name operations print size twin",
      ]
    `);
  });

  test('is told what is wrong with a template of its own', () => {
    const templates = {
      rows: '<ul>\n{{#each this}}{{title}}{{{path}}}{{/each}}\n{{> nowhere}}\n{{#elsewhere}}{{/elsewhere}}</ul>',
      tag: '<p>{{#if name}}</p>',
      own: '<p>{{html name}}</p>{{> rows}}',
    };
    expect(siteTemplateFaults({ ...plainSite, templates }).map(({ template, line, column, message }) => `${template}:${line}:${column} ${message.split('.')[0]}`)).toEqual([
      'rows:2:15 A slot names one encoder and one value: `{{html title}}`',
      'rows:2:24 A slot names one encoder and one value: `{{html title}}`',
      'rows:3:1 There is no partial `nowhere`',
      'rows:4:1 There is no block `#elsewhere`; there are each, if, unless and with',
      expect.stringMatching(/^tag:1:1 It does not compile: /u),
    ]);
  });

  test('is told of a member that a view has not, in a slot, a list or a condition', () => {
    const failing = (rows: string): object | undefined => {
      try {
        emitSite([apiOf(harbour)], { templates: { rows } });
        return undefined;
      } catch (error) {
        const { template, line, column, message } = error as TemplateError;
        return { template, line, column, message };
      }
    };
    const template = 'rows';
    expect(failing('<ul>\n{{#each this}}\n  <li>{{html titel}}</li>{{/each}}</ul>')).toEqual({ template, line: 3, column: 14, message: 'The view has no `titel`.' });
    expect(failing('<ul>{{#each this}}\n{{#if isDepreciated}}old{{/if}}{{/each}}</ul>')).toEqual({ template, line: 2, column: 7, message: 'The view has no `isDepreciated`.' });
    expect(failing('<ul>\n {{#each this}}{{#each itmes}}{{/each}}{{/each}}</ul>')).toEqual({ template, line: 2, column: 24, message: 'The view has no `itmes`.' });
    expect(failing('<ul>\n{{#each this}}{{html @index}}{{/each}}</ul>')).toEqual({ template, line: 2, column: 22, message: 'A value is a member of the view, or a text.' });
    expect(failing('<ul>{{#each this}}\n {{safe title}}{{/each}}</ul>')).toEqual({ template, line: 2, column: 9, message: 'A template slot `safe` was given something that no encoder made.' });
  });

  test('may take every template of ours as its own: no view lacks a member that they ask for', () => {
    const folder = new URL('../../generator/emit/docs/', import.meta.url);
    const own = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
    const templates = Object.fromEntries(own.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]));
    const apis = [...real, apiOf(harbour), apiOf(hostile(), 'hostile')];
    const text = (all: readonly File[]): readonly string[] => all.map((one) => `${one.path} ${squash(one.text)}`);
    expect(siteTemplateFaults({ ...plainSite, templates })).toEqual([]);
    expect(text(emitSite(apis, { templates }))).toEqual(text(emitSite(apis)));
  });

  test('translates the words of the interface', () => {
    const made = emitSite([apiOf(harbour)], { words: { lang: 'nb', overview: 'Oversikt', copy: 'Kopier', 'constraint.least': 'minst {amount}', 'status.409': 'Konflikt' } });
    const page = made.find(({ path }) => path === 'harbour/index.html')?.text ?? '';
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain('>Oversikt<');
    expect(made.find(({ path }) => path === 'harbour/schemas/Payment.html')?.text).toContain('>minst 4 characters<');
    expect(made.find(({ path }) => path === 'harbour/errors.html')?.text).toContain('Konflikt');
    expect(made.find(({ path }) => path.startsWith('assets/app.'))?.text).toContain('"copy":"Kopier"');
  });

  test('is told about two things that would be one file', () => {
    const schemas = { Berth: { type: 'string' }, BERTH: { type: 'string' } };
    const clashing: JsonObject = { openapi: '3.1.1', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
    expect(siteAddresses([apiOf(clashing, 'clashing')], plainSite).flatMap(({ clashes }) => clashes)).toEqual([
      { api: 'clashing', path: 'clashing/schemas/BERTH.html', instead: 'clashing/schemas/BERTH-2b5d1de5.html', pointers: ['/components/schemas/Berth', '/components/schemas/BERTH'], names: ['Berth', 'BERTH'] },
    ]);
  });
});

describe('an excessive description', () => {
  test('has pages that stay usable', () => {
    const long = 'A title that does not end '.repeat(12);
    const branches = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`Branch${index}`, { description: `Branch ${index}.`, properties: { [`p${index}`]: { type: 'string' } } }]));
    const chain = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`Link${index}`, { properties: { next: { $ref: `#/components/schemas/Link${(index + 1) % 1_000}` } } }]));
    const inline = Array.from({ length: 500 }).reduce<JsonObject>((inner, _, index) => ({ type: 'object', properties: { [`level${index}`]: inner } }), { type: 'string' });
    const content = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
    const responses = {
      200: { description: '', content: content({ $ref: '#/components/schemas/Link0' }) },
      201: { description: '', content: content(inline) },
      202: { description: '', content: content({ enum: Array.from({ length: 50_000 }, (_, index) => `value ${index}`) }) },
    };
    const requestBody = { content: content({ oneOf: Object.keys(branches).map((name) => ({ $ref: `#/components/schemas/${name}` })) }) };
    const document = { openapi: '3.1.1', info: { title: long, version: '1' }, paths: { '/a': { post: { summary: long, requestBody, responses } }, '/b': { get: {} } }, components: { schemas: { ...branches, ...chain } } };
    const pages = pagesOf(emitSite([apiOf(document as unknown as JsonObject, 'excessive')]));
    expect(pages.filter(({ text }) => gzipSync(text).length > 200_000).map(({ path }) => path)).toEqual([]);
    expect(visibleText(pages.find(({ path }) => path === 'excessive/a/post-a.html')?.text ?? '')).toContain('Branch 7.');
  });
});

test('schemas that lead to each other by alternatives are shown where there is room', () => {
  const names = Array.from({ length: 24 }, (_, index) => `Clause${index}`);
  const all = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const schemas = Object.fromEntries(names.map((name) => [name, { oneOf: [{ const: name }, { type: 'object', properties: { not: { anyOf: all } } }] }]));
  const document = { openapi: '3.1.1', info: { title: 'Queries', version: '1' }, paths: { '/a': { get: { responses: { 200: { description: 'Found.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Clause0' } } } } } } } }, components: { schemas } };
  const pages = pagesOf(emitSite([apiOf(document as unknown as JsonObject, 'queries')])).filter(({ path }) => !path.includes('/print'));
  expect(Math.max(...pages.map(({ text }) => text.length))).toBeLessThan(500_000);
  const page = pages.find(({ path }) => path === 'queries/schemas/Clause7.html')?.text ?? '';
  expect(names.filter((name) => !page.includes(`>${name}<`))).toEqual([]);
});

describe('what is too much for one page to print', () => {
  const tagged = (count: number, tags: readonly string[]) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`/a${index}`, { get: { operationId: `a${index}`, summary: `Operation ${index}`, tags: [tags[index % tags.length] ?? ''], description: 'A long text. '.repeat(4_000), responses: {} } }]));
  const printed = (count: number, tags: readonly string[]) =>
    pagesOf(emitSite([apiOf({ openapi: '3.1.1', info: { title: 'Long', version: '1' }, paths: tagged(count, tags) } as unknown as JsonObject, 'long')])).filter(({ path }) => /\/print(?:-\d+)?\.html$/u.test(path));
  const operationsOn = (text: string): readonly string[] => [...text.matchAll(/<h1>(Operation \d+)<\/h1>/gu)].map(([, title = '']) => title);
  const linksOn = (text: string): readonly string[] => [...(/<section><h2>Pages to print<.*?<\/section>/su.exec(text)?.[0] ?? '').matchAll(/href="([^"]+)"/gu)].map(([, href = '']) => href);

  test('is printed on several that lead to each other', () => {
    const pages = printed(40, ['one', 'two']);
    expect(pages.map(({ path }) => path)).toEqual(['long/print.html', 'long/print-2.html']);
    expect(pages.map(({ text }) => linksOn(text))).toEqual([['print.html', 'print-2.html'], ['print.html', 'print-2.html']]);
    expect(pages.flatMap(({ text }) => operationsOn(text)).sort()).toEqual(Array.from({ length: 40 }, (_, index) => `Operation ${index}`).sort());
  });

  test('is printed by group, and a group on several pages', () => {
    const pages = printed(41, ['one']);
    expect(pages.map(({ path }) => path)).toEqual(['long/one/print.html', 'long/one/print-2.html', 'long/print.html']);
    expect(linksOn(pages.at(-1)?.text ?? '')).toEqual(['one/print.html', 'one/print-2.html']);
    expect(pages.flatMap(({ text }) => operationsOn(text))).toHaveLength(41);
  });
});

describe('a hostile description', () => {
  test('leaves nothing on any page that a browser would run', () => {
    const pages = pagesOf(emitSite([apiOf(hostile(), 'hostile')]));
    const live = pages.flatMap(({ path, text }) => [
      ...[...text.matchAll(/<script\b[^>]*>/gu)].filter(([tag]) => !/^<script src="(?:\.\.\/)*assets\/app\.[0-9a-f]{10}\.js" defer blocking="render">$/u.test(tag)).map(([tag]) => `${path}: ${tag}`),
      ...[...text.replace(/="[^"]*"/gu, '=').matchAll(/<[^>]*\s(?:on[a-z]+|style|srcdoc|formaction)\s*=[^>]*>/gu)].map(([tag]) => `${path}: ${tag}`),
      ...[...text.matchAll(/\s(?:href|src)="\s*(?:javascript|vbscript|data:text)[^"]*"/giu)].map(([tag]) => `${path}: ${tag}`),
      ...[...text.matchAll(/<(?:iframe|object|embed|base|svg|math|form)\b[^>]*>/gu)].map(([tag]) => `${path}: ${tag}`),
    ]);
    expect(live).toEqual([]);
    expect(pages.length).toBeGreaterThan(5);
  });

  test('closes every element of a page where it was opened', () => {
    const page = emitSite([apiOf(hostile(), 'hostile')]).filter(({ path }) => path.endsWith('.html'));
    for (const { path, text } of page) expect(unbalanced(text), path).toEqual([]);
  });
});

/** Text without what layout and Markdown add: white space, backslashes, marks. */
const squash = (text: string): string => text.replace(/[\s\\`*]/gu, '');

const unbalanced = (page: string): readonly string[] => {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
    if (['meta', 'link', 'img', 'input', 'br', 'wbr', 'hr'].includes(name)) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
};

/** The author's sentences, without the marks of Markdown. */
const proseOf = (value: JsonValue, name = ''): readonly string[] => {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((item) => proseOf(item, name));
  if (typeof value === 'string') {
    return ['description', 'summary', 'unsaid', 'says', 'meaning', 'documented', 'shown', 'note'].includes(name) && !value.includes('](') && !value.includes('\n')
      ? [value]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !['value', 'example', 'examples', 'default', 'enum', 'const', 'properties'].includes(key) || key === 'properties')
    .flatMap(([key, member]) => (key === 'properties' ? Object.values(member as JsonObject).flatMap((property) => proseOf(property)) : proseOf(member as JsonValue, key)));
};

const namesOf = (value: JsonValue): readonly string[] => {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === 'properties' && typeof member === 'object' ? Object.keys(member as JsonObject) : []),
    ...(key === 'enum' && Array.isArray(member) ? (member as readonly JsonValue[]).map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : []),
    ...(['value', 'example', 'x-known-discrepancies'].includes(key) ? [] : namesOf(member as JsonValue)),
  ]);
};
