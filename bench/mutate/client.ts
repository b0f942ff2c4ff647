import type { Api } from '../../generator/model/api.ts';
import { featuresOf, isList } from './feature.ts';
import type { Mutant } from './mutant.ts';

type Row = readonly [operator: string, needs: string, file: string, from: string, to: string];

/** Faults of the code that every client has; each counts where the description asks for what it spoils. */
const faults: readonly Row[] = [
  [
    'secrets dropped',
    'basic',
    'auth.js',
    "setHeader(request, 'authorization', `Basic",
    "void (request, 'authorization', `Basic",
  ],
  [
    'secrets dropped',
    'bearer',
    'auth.js',
    "setHeader(request, 'authorization', `Bearer",
    "void (request, 'authorization', `Bearer",
  ],
  ['secrets dropped', 'header key', 'keys.js', 'setHeader(hop, name, key)', 'void 0'],
  ['secrets dropped', 'query key', 'keys.js', '`${url.search}&${pair}` : pair', 'url.search : url.search'],
  ['secrets dropped', 'cookie key', 'keys.js', "setHeader(hop, 'cookie', [", "void (hop, 'cookie', ["],
  ['secrets in another scheme', 'basic', 'auth.js', '`Basic ${', '`Bearer ${'],
  ['secrets in another scheme', 'bearer', 'auth.js', '`Bearer ${', '`Token ${'],
  [
    'secrets in another scheme',
    'header key',
    'keys.js',
    'setHeader(hop, name, key)',
    'setHeader(hop, name, `Bearer ${key}`)',
  ],
  ['secrets in another place', 'basic', 'auth.js', "'authorization', `Basic", "'x-authorization', `Basic"],
  ['secrets in another place', 'bearer', 'auth.js', "'authorization', `Bearer", "'x-authorization', `Bearer"],
  [
    'secrets in another place',
    'header key',
    'keys.js',
    'setHeader(hop, name, key)',
    "setHeader(hop, 'cookie', `${name}=${key}`)",
  ],
  [
    'secrets in another place',
    'query key',
    'keys.js',
    'url.search = url.search ? `${url.search}&${pair}` : pair;',
    'setHeader(hop, name, key);',
  ],
  [
    'secrets in two places',
    'header key',
    'keys.js',
    'setHeader(hop, name, key)',
    "setHeader(hop, name, key), setHeader(hop, 'x-again', key)",
  ],
  ['secrets joined wrongly', 'basic', 'auth.js', "pair.join(':')", "pair.join(' ')"],
  ['secrets joined wrongly', 'cookie key', 'keys.js', '[...cookies, `${name}=${key}`]', '[`${name}:${key}`]'],
  [
    'secrets to open operations',
    'open operations',
    'client.js',
    'schemesFor(security, options)',
    'schemesFor(api.security ?? [], options)',
  ],
  [
    'alternatives not chosen',
    'several alternatives',
    'client.js',
    '.find((alternative) => alternative.every(Boolean))',
    '.find((alternative) => true)',
  ],
  ['method changed', '', 'client.js', 'await request(method, path', "await request('link', path"],
  ['base path lost', 'base path', 'client.js', '        baseUrl,\n', '        baseUrl: new URL(baseUrl).origin,\n'],
  ['body dropped', 'body', 'client.js', '        headers,\n', '        headers,\n        body: undefined,\n'],
  [
    'another content type',
    'json body',
    'client.js',
    '        headers,\n',
    "        headers: mergeHeaders(headers, { 'content-type': 'text/plain' }),\n",
  ],
  [
    'JSON written twice',
    'json body',
    'client.js',
    '        headers,\n',
    '        headers,\n        bodySerializer: (body) => JSON.stringify(typeof body === "string" ? body : JSON.stringify(body)),\n',
  ],
  ['content type lost', 'form', 'body.js', "headers.set('content-type', contentType)", 'void 0'],
  [
    'another media type than asked for',
    'several media types',
    'body.js',
    "wanted !== '' && essence(documented) === wanted",
    'false',
  ],
  [
    'a form sent as JSON',
    'form',
    'form.js',
    'write(body, styles, numeric), mediaType',
    'JSON.stringify(body), mediaType',
  ],
  ['fields joined wrongly', 'form', 'form.js', ".join('&')", ".join(';')"],
  ['a space as %20 in a form', 'form', 'form.js', '.slice(1)', ".slice(1).replaceAll('+', '%20')"],
  [
    'no percent-encoding',
    'form',
    'form.js',
    "`${new URLSearchParams({ '': textOf(value) })}`.slice(1)",
    'textOf(value)',
  ],
  [
    'percent-encoded twice',
    'form',
    'form.js',
    "new URLSearchParams({ '': textOf(value) })",
    "new URLSearchParams({ '': encodeURIComponent(textOf(value)) })",
  ],
  ['booleans not as numbers', 'numeric', 'form.js', "isNumeric && typeof item === 'boolean'", 'false'],
  ['style of fields ignored', 'form lists', 'form.js', 'own(styles, name) ??', 'undefined ??'],
  ['style separator swapped', 'style spaceDelimited', 'style.js', "['', '&', '%20', true]", "['', '&', '%7C', true]"],
  ['style separator swapped', 'style pipeDelimited', 'style.js', "['', '&', '%7C', true]", "['', '&', ',', true]"],
  ['style separator swapped', 'style label', 'style.js', "label: ['.', '.'", "label: [';', '.'"],
  ['style separator swapped', 'style matrix', 'style.js', "matrix: [';'", "matrix: ['.'"],
  ['name not written', 'style matrix', 'style.js', "matrix: [';', ';', ',', true]", "matrix: [';', ';', ',', false]"],
  ['explode flipped', 'query list', 'style.js', '|| explode ||', '|| !explode ||'],
  [
    'parameters dropped',
    'query parameter',
    'parameters.js',
    'querySerializer: (query) =>',
    "querySerializer: (query) => '' &&",
  ],
  ['parameters dropped', 'header parameter', 'parameters.js', 'Object.entries(header)', 'Object.entries({})'],
  ['parameters dropped', 'cookie parameter', 'parameters.js', 'Object.entries(cookie).map(writeCookie)', '[]'],
  [
    'parameters renamed',
    'query parameter',
    'parameters.js',
    'querySerializer: (query) => Object.entries(query)',
    'querySerializer: (query) => Object.entries(query).map(([name, value]) => [`${name}x`, value])',
  ],
  [
    'parameters renamed',
    'header parameter',
    'parameters.js',
    '.map(([name, value]) => [name, writeHeader',
    '.map(([name, value]) => [`${name}x`, writeHeader',
  ],
  [
    'parameters renamed',
    'cookie parameter',
    'parameters.js',
    'Object.entries(cookie).map(writeCookie)',
    'Object.entries(cookie).map(([name, value]) => writeCookie([`${name}x`, value]))',
  ],
  ['parameters dropped', 'path parameter', 'parameters.js', 'return text;', "return 'x';"],
  [
    'no percent-encoding',
    'free text in query',
    'parameters.js',
    "write('query', ['form', true], encode)",
    "write('query', ['form', true], textOf)",
  ],
  [
    'no percent-encoding',
    'free text in path',
    'parameters.js',
    "write('path', ['simple', false], encode)",
    "write('path', ['simple', false], textOf)",
  ],
  [
    'percent-encoded twice',
    'free text in query',
    'parameters.js',
    "write('query', ['form', true], encode)",
    "write('query', ['form', true], (value) => encode(encode(value)))",
  ],
  [
    'percent-encoded twice',
    'free text in path',
    'parameters.js',
    "write('path', ['simple', false], encode)",
    "write('path', ['simple', false], (value) => encode(encode(value)))",
  ],
  ['reserved characters encoded', 'reserved', 'parameters.js', 'style[2] ? encodeReserved', 'style[2] ? encode'],
  [
    'JSON in a parameter not written',
    'parameter content',
    'parameters.js',
    'JSON.stringify(value), fallback',
    'String(value), fallback',
  ],
  [
    'undefined sent as text',
    'query parameter',
    'parameters.js',
    '.map(writeQuery).filter(isWritten)',
    '.map(([name, value]) => writeQuery([name, String(value)]))',
  ],
  [
    'undefined sent as text',
    'header parameter',
    'parameters.js',
    '.filter(([, text]) => isWritten(text))',
    '.map(([name, text]) => [name, String(text)])',
  ],
  [
    'fields renamed',
    'multipart',
    'multipart.js',
    'form-data; name="${quote(name)}"`;',
    'form-data; name="${quote(name)}x"`;',
  ],
  [
    'another boundary than named',
    'multipart',
    'multipart.js',
    '`multipart/form-data; boundary=${boundary}`',
    '`multipart/form-data; boundary=fixed`',
  ],
  [
    'content type of a part lost',
    'multipart',
    'multipart.js',
    "'application/json' : undefined",
    'undefined : undefined',
  ],
  ['errors given as data', 'errors', 'client.js', "[ok ? 'data' : 'error']", "['data']"],
  ['data given as an error', '', 'client.js', "[ok ? 'data' : 'error']", "['error']"],
  [
    'throws on a documented error',
    'errors',
    'client.js',
    'const documented = caseOf',
    'if (!response.ok) throw new Error("no");\n      const documented = caseOf',
  ],
  ['errors are successes', 'errors', 'client.js', 'const ok = response.ok &&', 'const ok ='],
  ['bodies of errors lost', 'json errors', 'client.js', 'response.clone()', 'new Response(null)'],
  [
    'the body of 204 parsed',
    'no content',
    'content.js',
    'response.ok ? response.body?.cancel() : decodeJson(response, false)',
    'decodeJson(response, true)',
  ],
  ['an undocumented success taken for one', 'undocumented successes', 'client.js', '(!name || !!documented)', 'true'],
  [
    'an exact status taken for its range',
    'ranges beside statuses',
    'client.js',
    "[status, `${status}`[0] + 'XX', 'default']",
    "[`${status}`[0] + 'XX', status, 'default']",
  ],
  ['exact statuses not known', 'statuses', 'client.js', '[status, `${status}`[0]', '[`${status}`[0]'],
  ['ranges not known', 'ranges', 'client.js', "`${status}`[0] + 'XX', 'default'", "'default'"],
  ['default not known', 'default', 'client.js', "+ 'XX', 'default']", "+ 'XX']"],
  ['default stands for a success', 'default beside successes', 'client.js', "key !== 'default' || !ok ||", 'true ||'],
  ['JSON not parsed', 'json answers', 'decode.js', 'return JSON.parse(text);', 'return text;'],
  [
    'broken JSON taken for text',
    'json answers',
    'decode.js',
    "documented ? new DecodeError(response, 'JSON', text) : text || undefined",
    'text || undefined',
  ],
  [
    'JSON parsed by its label only',
    'json answers',
    'decode.js',
    'return JSON.parse(text);',
    "return /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;",
  ],
  [
    '+json not taken for JSON',
    'json answers',
    'decode.js',
    'return JSON.parse(text);',
    "return /[+]json/.test(response.headers.get('content-type') ?? '') ? text : JSON.parse(text);",
  ],
  [
    'text parsed as JSON',
    'text answers',
    'content.js',
    "received === 'text' ? response.text()",
    "received === 'text' ? response.json()",
  ],
  ['another server chosen', 'several servers', 'servers.js', 'options.environment ?? names[0]', 'names[0]'],
  [
    'the last server is the first',
    'several servers',
    'servers.js',
    'options.environment ?? names[0]',
    'options.environment ?? names.at(-1)',
  ],
  ['variables of servers ignored', 'server variables', 'servers.js', 'own(options.variables, variable) ??', ''],
];

/** A client with one fault: in the code that all have, or in what was generated for an operation. */
export const clientMutants = (api: Api, files: ReadonlyMap<string, string>): readonly Mutant[] => {
  const features = featuresOf(api);
  const everywhere = api.operations.map(({ pointer }) => `${pointer}#called`);
  const shared = faults
    .filter(([, needs]) => needs === '' || features.has(needs))
    .flatMap(([operator, needs, name, from, to]): readonly Mutant[] => {
      const path = `runtime/${name}`;
      const text = files.get(path);
      // Where the generator left the code out, the platform or openapi-fetch does the work.
      if (text === undefined) return [];
      if (!text.includes(from))
        throw new Error(`\`${from}\` is not in ${path}: the mutant "${operator}" is out of date`);
      return [
        {
          group: 'client',
          operator,
          id: `${path} ${needs}`.trim(),
          items: everywhere,
          change: () => [{ path, text: text.replaceAll(from, () => to) }],
        },
      ];
    });
  return [...shared, ...generated(api, files.get('index.js') ?? '')];
};

/** Changes to the generated module: every string, every style and every status in it, one at a time. */
const generated = (api: Api, text: string): readonly Mutant[] => {
  const start = text.indexOf('const schemes');
  const body = Math.max(start, text.indexOf('const api'));
  const from = start === -1 ? body : start;
  const make = (operator: string, index: number, before: string, after: string): Mutant => ({
    group: 'client',
    operator,
    id: `index.js:${text.slice(0, index).split('\n').length} ${before}`,
    items: api.operations.map(({ pointer }) => `${pointer}#called`),
    change: () => [{ path: 'index.js', text: text.slice(0, index) + after + text.slice(index + before.length) }],
  });
  const find = (pattern: RegExp): readonly (readonly [index: number, found: RegExpMatchArray])[] =>
    [...text.matchAll(pattern)].flatMap((found) => (found.index >= from ? [[found.index, found] as const] : []));
  const methods = find(/'(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)'/gu).map(([index, [method]]) =>
    make('method changed', index, method, method === "'PUT'" ? "'POST'" : "'PUT'"),
  );
  const paths = find(/(?<=^\s+(?:\w+: \[\s*'[A-Z]+',\s*)?)'(\/[^']*)'/gmu).flatMap(([index, [whole, path = '']]) => {
    const names = path.match(/\{[^{}]+\}/gu) ?? [];
    const [first = '', second = ''] = names;
    return [
      make('path changed', index, whole, `'${path}x'`),
      ...(names.length > 1
        ? [
            make(
              'path parameters swapped',
              index,
              whole,
              `'${path.replace(first, '{}').replace(second, first).replace('{}', second)}'`,
            ),
          ]
        : []),
    ];
  });
  // These have one form only, and a text has one in most styles: only what is written for a list or an object can differ.
  const lists = new Set(
    api.operations.flatMap(({ parameters }) =>
      parameters.filter((parameter) => isList(api, parameter)).map(({ name }) => name),
    ),
  );
  const isText = (index: number): boolean => {
    const [, name = ''] = /([\w-]+)'?: $/u.exec(text.slice(0, index)) ?? [];
    return (
      api.operations.some(({ parameters }) => parameters.some((parameter) => parameter.name === name)) &&
      !lists.has(name)
    );
  };
  const exploded = find(/\['(form|simple|label|matrix|spaceDelimited|pipeDelimited)', (true|false)/gu)
    .filter(([index]) => !isText(index))
    .map(([index, [whole, style = '', explode]]) =>
      make('explode flipped', index, whole, `['${style}', ${explode === 'true' ? 'false' : 'true'}`),
    );
  const styles = find(/\['(\w+)', (?:true|false)/gu)
    .filter(([index, [, style]]) => !isText(index) || (style !== 'form' && style !== 'simple'))
    .map(([index, [whole, style = '']]) =>
      make(
        'style swapped',
        index,
        whole,
        whole.replace(style, style === 'deepObject' ? 'form' : style === 'form' ? 'pipeDelimited' : 'form'),
      ),
    );
  const statuses = find(/(?<=\[|, )(?:\d{3}|'\dXX'|'default')(?=[,\]])/gu).map(([index, [status]]) =>
    make('documented status not known', index, status, "'none'"),
  );
  const schemes = find(/(?<=(?:headerKey|queryKey|cookieKey)\()'([^']+)'/gu).map(([index, [whole, name = '']]) =>
    make('name of a secret changed', index, whole, `'${name}-x'`),
  );
  const servers = find(/'(https?:\/\/[^'/]+)([^']*)'/gu).map(([index, [whole, host = '', path = '']]) =>
    make('server changed', index, whole, `'${host}.example${path}'`),
  );
  return [...methods, ...paths, ...exploded, ...styles, ...statuses, ...schemes, ...servers];
};
