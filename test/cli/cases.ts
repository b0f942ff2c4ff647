import { execFileSync } from 'node:child_process';
import { appendFile, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { problemKinds } from '../../generator/problem/kinds.ts';
import { addOutput, twoApis } from './built.ts';
import { configuration, description, ping } from './description.ts';
import { addFiles, type Files } from './tool.ts';

/** One mistake that somebody can make, and every line that the command says about it. */
export interface BadInput {
  readonly title: string;
  readonly given: Files;
  /** What happens between writing the files and running the command. */
  readonly before?: (root: string) => unknown;
  readonly run: readonly string[];
  readonly want: readonly string[];
  /** 1 unless given. */
  readonly exit?: 0;
}

type Code = keyof typeof problemKinds;

const one = { 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }) };
const builtPing = { ...one, 'specs/ping.yaml': description() };
const expired = '- { fingerprint: aaaaaaaa, reason: So be it., expires: 2020-01-01 }\n';
const longName = 'x'.repeat(300);
const schemas = (...lines: readonly string[]): string =>
  description(ping('ping'), 'components:', '  schemas:', ...lines.map((line) => `    ${line}`));
const pinFile = (pin: object): string =>
  JSON.stringify({ 'ping.yaml': [{ pointer: '/info', errors: ['type at /a'], sha256: '', reason: 'So.', since: '1', ...pin }] });
const brokenPlugin = (kind: string): string => `export default () => ({
  id: 'broken',
  ${kind}: { oas3: { breaks: () => ({ Root: { enter() { throw new Error('Broken plugin.'); } } }) } },
});\n`;

/** For each code that an author can cause: how, and what the command says. */
export const badInputs: Readonly<Partial<Record<Code, readonly BadInput[]>>> = {
  'file-missing': [
    {
      title: 'a description in redocly.yaml',
      given: one,
      run: ['build'],
      want: ['redocly.yaml:2:17  error  file-missing  `specs/ping.yaml` does not exist. Correct the path, or add the file.'],
    },
    {
      title: 'a description on the command line',
      given: {},
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: ['ping.yaml  error  file-missing  `ping.yaml` does not exist. Correct the path, or add the file.'],
    },
    {
      title: 'a file that is referred to',
      given: { 'ping.yaml': schemas('A: { $ref: ./a.yaml }') },
      run: ['build', 'ping.yaml'],
      want: ['ping.yaml:11:16  error  file-missing  `a.yaml` does not exist. Correct the path, or add the file.'],
    },
    {
      title: 'a folder of templates',
      given: { 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { templates: templates }'), 'specs/ping.yaml': description() },
      run: ['docs'],
      want: ['redocly.yaml:4:28  error  file-missing  There is no folder `templates`. Make the folder of templates, or correct its path.'],
    },
    {
      title: 'a folder instead of a description',
      given: { ...one, 'specs/ping.yaml/': '' },
      run: ['build'],
      want: ['redocly.yaml:2:17  error  file-missing  `specs/ping.yaml` is a folder, not a file. Correct the path, or add the file.'],
    },
  ],
  'file-unreadable': [
    {
      title: 'a pipe instead of a description',
      given: { ...one, 'specs/': '' },
      before: (root) => execFileSync('mkfifo', [join(root, 'specs/ping.yaml')]),
      run: ['lint'],
      want: ['redocly.yaml:2:17  error  file-unreadable  `specs/ping.yaml` is a device, a pipe or a socket, not a file. Put a file there that this user may read.'],
    },
  ],
  'file-empty': [
    {
      title: 'an empty description',
      given: { ...one, 'specs/ping.yaml': '' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  file-empty  The file is empty. Write the description, or remove the file from the build.'],
    },
    {
      title: 'an empty configuration',
      given: { 'redocly.yaml': '# later\n' },
      run: ['build'],
      want: ['redocly.yaml:1:1  error  file-empty  The file is empty. List the descriptions under `apis`, or name them on the command line.'],
    },
  ],
  'file-too-large': [
    {
      title: 'a description of 65 MB',
      given: { 'ping.yaml': '' },
      before: (root) => truncate(join(root, 'ping.yaml'), 65 * 1024 * 1024),
      run: ['build', 'ping.yaml'],
      want: ['ping.yaml:1:1  error  file-too-large  The file has 65 MB; the limit is 64 MB. Split the description into files that refer to each other with `$ref`.'],
    },
  ],
  'not-utf8': [
    {
      title: 'Latin-1',
      given: { 'ping.yaml': Buffer.from('openapi: 3.1.1\n# é\n', 'latin1') },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:2:3  error  not-utf8  The byte 0xe9 at offset 17 is not part of a UTF-8 character. Save the file as UTF-8.'],
    },
  ],
  'yaml-syntax': [
    {
      title: 'an open bracket',
      given: { ...one, 'specs/ping.yaml': 'openapi: 3.1.1\ninfo: { title: Ping\npaths: {}\n' },
      run: ['build'],
      want: ['specs/ping.yaml:3:1  error  yaml-syntax  This is not valid YAML: deficient indentation. Correct the text at this place.'],
    },
    {
      title: 'a page of HTML',
      given: { 'ping.yaml': '<!doctype html>\n<p>Not found: <b>ping</b>\n' },
      run: ['build', 'ping.yaml'],
      want: ['ping.yaml:2:13  error  yaml-syntax  This is not valid YAML: end of the stream or a document separator is expected. Correct the text at this place.'],
    },
    {
      title: 'a configuration that is not YAML',
      given: { 'redocly.yaml': 'apis: [\n' },
      run: ['build'],
      want: ['redocly.yaml:2:1  error  yaml-syntax  This is not valid YAML: deficient indentation. Correct the text at this place.'],
    },
  ],
  'duplicate-key': [
    {
      title: 'a path twice',
      given: { ...one, 'specs/ping.yaml': description([...ping('ping'), ...ping('pong', '/ping')]) },
      run: ['build'],
      want: ['specs/ping.yaml:9:3  error  duplicate-key  The key `/ping` occurs twice in one map. Remove or rename one of the two.'],
    },
    {
      title: 'a name of JSON twice',
      given: { 'ping.json': '{\n  "openapi": "3.1.1",\n  "openapi": "3.1.1"\n}\n' },
      run: ['build', 'ping.json'],
      want: ['ping.json:3:3  error  duplicate-key  The key `openapi` occurs twice in one map. Remove or rename one of the two.'],
    },
  ],
  'several-documents': [
    {
      title: 'a second document',
      given: { 'ping.yaml': `${description()}---\n${description()}` },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:10:1  error  several-documents  A second YAML document begins here. Keep one document per file.'],
    },
  ],
  'custom-tag': [
    {
      title: 'an include',
      given: { 'ping.yaml': schemas('A: !include a.yaml') },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:11:8  error  custom-tag  The YAML tag `!include` means something only to one program. Remove the tag, and write the value as plain text, a number, a list or a map.'],
    },
  ],
  'alias-bomb': [
    {
      title: 'aliases of aliases',
      given: {
        'ping.yaml': description(
          ping('ping'),
          'x-a: &a [x, x, x, x, x, x, x, x, x, x]',
          ...[...'bcdefgh'].map((name, index) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
        ),
      },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:14:38  error  alias-bomb  The aliases of this file stand for more than 1000000 values. Use `$ref` to share parts of a description.'],
    },
  ],
  'too-deep': [
    {
      title: 'a thousand and one lists',
      given: { 'ping.yaml': `openapi: 3.1.1\nx-a: ${'['.repeat(1001)}${']'.repeat(1001)}\n` },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:2:1005  error  too-deep  Lists and maps are nested more than 1000 levels deep. Move the inner parts to `components` and refer to them with `$ref`.'],
    },
  ],
  'number-invalid': [
    {
      title: 'infinity',
      given: { 'ping.yaml': schemas('A: { type: number, maximum: .inf }') },
      run: ['lint', 'ping.yaml'],
      want: ['ping.yaml:11:33  error  number-invalid  `.inf` is not a number that JSON can hold. Write a number that JSON can hold, or put the value in quotes.'],
    },
  ],
  'number-rounded': [
    {
      title: 'the limits of a type, in two files',
      given: { 'ping.yaml': schemas('A: { type: integer, minimum: -9223372036854775808, maximum: 9223372036854775807 }', 'B: { $ref: b.json }'), 'b.json': '{ "maximum": 18446744073709551615 }' },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'b.json:1:14  warning  number-rounded  `18446744073709551615` is read as `18446744073709552000`. Write a number that is kept; leave the limits of a type to its `format`, such as `int64`; or describe the value as text.',
        'ping.yaml:11:34  warning  number-rounded  `-9223372036854775808` is read as `-9223372036854776000`; 1 more number of the file is rounded too. Write a number that is kept; leave the limits of a type to its `format`, such as `int64`; or describe the value as text.',
      ],
    },
  ],
  'not-openapi': [
    {
      title: 'another map',
      given: { ...one, 'specs/ping.yaml': 'title: Ping\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  not-openapi  The file has no key `openapi`. Begin the file with `openapi: 3.1.1`, or remove it from the build.'],
    },
    {
      title: 'a list',
      given: { ...one, 'specs/ping.yaml': '- ping\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  not-openapi  The file holds a list, not an object. Begin the file with `openapi: 3.1.1`, or remove it from the build.'],
    },
    {
      title: 'a text',
      given: { ...one, 'specs/ping.yaml': 'Hello.\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  not-openapi  The file holds the text `Hello.`, not an object. Begin the file with `openapi: 3.1.1`, or remove it from the build.'],
    },
    {
      title: 'AsyncAPI',
      given: { ...one, 'specs/ping.yaml': 'asyncapi: 3.0.0\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  not-openapi  The file is an AsyncAPI document, not an OpenAPI description. Begin the file with `openapi: 3.1.1`, or remove it from the build.'],
    },
  ],
  'swagger-2': [
    {
      title: 'Swagger 2.0',
      given: { ...one, 'specs/ping.yaml': 'swagger: "2.0"\ninfo: {}\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  swagger-2  The description is Swagger `2.0`. Convert the description to OpenAPI 3.1 first.'],
    },
  ],
  'openapi-unsupported': [
    {
      title: 'OpenAPI 3.2',
      given: { ...one, 'specs/ping.yaml': 'openapi: 3.2.0\ninfo: {}\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:10  error  openapi-unsupported  OpenAPI `3.2.0` is not supported yet. Write the description in OpenAPI 3.1.'],
    },
    {
      title: 'a number',
      given: { ...one, 'specs/ping.yaml': 'openapi: 3.1\ninfo: {}\n' },
      run: ['build'],
      want: ['specs/ping.yaml:1:10  error  openapi-unsupported  The version is the number `3.1`, not text. Write the version as text, in quotes: `openapi: "3.1.1"`.'],
    },
  ],
  'openapi-shape': [
    {
      title: 'no info and no paths',
      given: { ...one, 'specs/ping.yaml': 'openapi: 3.1.1\n' },
      run: ['build'],
      want: [
        'specs/ping.yaml:1:1  error  openapi-shape  The description is incomplete. It has no `paths`. Add `paths`.',
        'specs/ping.yaml:1:1  error  openapi-shape  The description is incomplete. It lacks `info`. Add `info` with a `title` and a `version`.',
      ],
    },
    {
      title: 'paths as a list',
      given: { ...one, 'specs/ping.yaml': 'openapi: 3.1.1\ninfo: { title: Ping, version: "1" }\npaths: [/ping]\n' },
      run: ['build'],
      want: ['specs/ping.yaml:3:1  error  openapi-shape  `paths` is a list, not an object. Correct the part as the OpenAPI specification describes it.'],
    },
  ],
  'duplicate-operation-id': [
    {
      title: 'two operations of one name',
      given: { ...one, 'specs/ping.yaml': description([...ping('ping'), ...ping('ping', '/pong')]) },
      run: ['build'],
      want: ['specs/ping.yaml:11:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.'],
    },
  ],
  'operation-id-made': [
    {
      title: 'operations without a name, beside a repeated one',
      given: { 'ping.yaml': description(['/a: { get: { responses: {} } }', '/b: { put: { responses: {} } }', ...ping('ping'), ...ping('ping', '/pong')]) },
      run: ['lint', 'ping.yaml'],
      want: [
        'ping.yaml:5:9  warning  operation-id-made  `GET /a` has no operationId of its own and is called `getA`; 1 more is named from method and path too. Write an `operationId`, so that the name stays when the path changes.',
        'ping.yaml:13:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.',
      ],
    },
  ],
  'security-undefined': [
    {
      title: 'a scheme that is asked for twice and not described, beside an error',
      given: { 'ping.yaml': description(['/a: { get: { operationId: a, security: [{}, { key: [] }], responses: {} } }', '/b: { put: { operationId: b, security: [{ key: [] }], responses: {} } }', ...ping('ping'), ...ping('ping', '/pong')]) },
      run: ['lint', 'ping.yaml'],
      want: [
        'ping.yaml:5:49  warning  security-undefined  `key` is none of the security schemes of the description, so clients cannot send it. Describe the scheme under `components.securitySchemes`, or correct the name.',
        'ping.yaml:13:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.',
      ],
    },
  ],
  'path-parameter': [
    {
      title: 'names in braces that no parameter describes, and a parameter that is not in the path',
      given: { 'ping.yaml': description(['/{a}/{b}/{c}: { get: { operationId: a, parameters: [{ name: b, in: path, required: true, schema: {} }], responses: {} } }', '/b: { put: { operationId: b, parameters: [{ name: b, in: path, required: true, schema: {} }], responses: {} } }']) },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'ping.yaml:5:19  warning  path-parameter  No parameter describes `{a}` and 1 more of the path `/{a}/{b}/{c}`. Describe each name in braces as a parameter `in: path`, and no other.',
        'ping.yaml:6:45  warning  path-parameter  The path `/b` has no `{b}`. Describe each name in braces as a parameter `in: path`, and no other.',
      ],
    },
  ],
  'link-undefined': [
    {
      title: 'links by a name and by a reference that nothing has, beside others',
      given: { 'ping.yaml': description(["/a: { get: { operationId: a, responses: { '200': { $ref: '#/components/responses/R' }, '201': { $ref: '#/components/responses/R' } } } }"], 'components: { responses: { R: { description: Done., links: { one: { operationId: gone }, two: { operationRef: "#/paths/~1gone/get" }, three: { operationId: a }, four: { operationId: hook }, five: { operationRef: "https://example.com/#/paths/~1b/get" }, six: { operationRef: "#/paths/~1a/get" } } } } }', 'webhooks: { w: { post: { operationId: hook } } }') },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'ping.yaml:6:69  warning  link-undefined  The link `one` leads to `gone`, and there is no such operation. Correct the name or the reference, or remove the link.',
        'ping.yaml:6:97  warning  link-undefined  The link `two` leads to `#/paths/~1gone/get`, and there is no such operation. Correct the name or the reference, or remove the link.',
      ],
    },
  ],
  'name-unsendable': [
    {
      title: 'names and media types in use, once each, beside those that nobody uses',
      given: {
        'ping.yaml': description(
          ['/a:', '  parameters: [{ $ref: "#/components/parameters/Shared" }]', '  get:', '    operationId: a', '    parameters: [{ name: "a b", in: query, schema: {} }, { name: "a b", in: cookie, schema: {} }]', '    security: [{ key: [] }]', "    responses: { '204': { description: Done., headers: { 'X-Größe': { schema: {} } } } }", '  put:', '    operationId: b', '    requestBody: { content: { "text/a\\nb": { schema: {} }, multipart/form-data: { schema: {}, encoding: { a: { contentType: "a/b\\n" } } } } }', "    responses: { '200': { description: Done., content: { a/ü: { schema: {} } } } }", "    callbacks: { back: { '{$url}': { post: { parameters: [{ name: 'X:', in: header, schema: {} }], responses: { '204': { description: Done. } } } } } }"],
          'components:', '  parameters:', '    Shared: { name: X Shared, in: header, schema: {} }', '    Unused: { name: X Unused, in: header, schema: {} }', '  securitySchemes:', '    key: { type: apiKey, in: header, name: X Key }', '    unused: { type: apiKey, in: cookie, name: a b }',
        ),
      },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'ping.yaml:9:62  warning  name-unsendable  No cookie can be called `a b`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:11:60  warning  name-unsendable  No header can be called `X-Größe`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:14:33  warning  name-unsendable  No header can say the media type `text/a\\u{a}b`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:14:114  warning  name-unsendable  No part of a body can say the media type `a/b\\u{a}`, so this one is sent without. Correct the name or the media type.',
        'ping.yaml:15:60  warning  name-unsendable  No header can say the media type `a/ü`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:16:63  warning  name-unsendable  No header can be called `X:`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:19:15  warning  name-unsendable  No header can be called `X Shared`, so it is left out of everything but the docs. Correct the name or the media type.',
        'ping.yaml:22:38  warning  name-unsendable  No header can be called `X Key`, so clients cannot send the key. Correct the name or the media type.',
        ],
      },
    ],
  'mapping-undefined': [
    {
      title: 'names that no schema has, beside others and references',
      given: { 'ping.yaml': schemas('A: { type: object, required: [a], properties: { a: { type: string } }, discriminator: { propertyName: a, mapping: { one: Gone, two: A, three: "#/components/schemas/A", four: toString, five: constructor } } }', 'constructor: { type: object }') },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'ping.yaml:11:121  warning  mapping-undefined  The discriminator maps `one` to `Gone`, and there is no such schema. Correct the name, describe the schema, or remove the entry.',
        'ping.yaml:11:173  warning  mapping-undefined  The discriminator maps `four` to `toString`, and there is no such schema. Correct the name, describe the schema, or remove the entry.',
      ],
    },
  ],
  'type-list': [
    {
      title: 'an empty list of types, and a type that is listed twice',
      given: { 'ping.yaml': schemas('A: { type: [] }', 'B: { type: [string, "null", string] }') },
      run: ['lint', 'ping.yaml'],
      want: [
        'ping.yaml:11:10  error  type-list  The list of types is empty. List each type once, or leave `type` out where all are allowed.',
        'ping.yaml:12:10  warning  type-list  The list of types has `string` twice. List each type once, or leave `type` out where all are allowed.',
      ],
    },
  ],
  'server-variable': [
    {
      title: 'a name in an address that no variable describes, and a default that is none of the values',
      given: { 'ping.yaml': description(["/a: { get: { operationId: a, servers: [{ url: 'https://{stage}.example.com/{version}', variables: { stage: { default: live, enum: [test] } } }], responses: {} } }"]) },
      run: ['lint', 'ping.yaml'],
      exit: 0,
      want: [
        'ping.yaml:5:44  warning  server-variable  No variable describes `{version}` of the address `https://{stage}.example.com/{version}`. Describe the variable with a `default`, which is among its values if `enum` lists them, or correct the address.',
        'ping.yaml:5:112  warning  server-variable  The default `live` of `stage` is none of its values. Describe the variable with a `default`, which is among its values if `enum` lists them, or correct the address.',
      ],
    },
  ],
  'config-missing': [
    {
      title: 'nothing to go by',
      given: {},
      run: ['build'],
      want: ['redocly.yaml  error  config-missing  There is no `redocly.yaml` in this folder. Run `specwright init`, which writes a `redocly.yaml`, or name descriptions on the command line.'],
    },
  ],
  'config-invalid': [
    {
      title: 'a list',
      given: { 'redocly.yaml': '- apis\n' },
      run: ['build'],
      want: ['redocly.yaml:1:1  error  config-invalid  The configuration is a list, not an object. Correct the setting.'],
    },
    {
      title: 'an API without a root',
      given: { 'redocly.yaml': 'apis:\n  ping: {}\n' },
      run: ['build'],
      want: ['redocly.yaml:2:3  error  config-invalid  The API `ping` has no `root`. Give `root` the path of the description.'],
    },
    {
      title: 'settings of ours',
      given: { ...builtPing, 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { scope: acme, licence: MIT }') },
      run: ['build'],
      want: [
        'redocly.yaml:4:17  error  config-invalid  `scope` is the text `acme`, not an npm scope such as `@company`. Correct the setting.',
        'redocly.yaml:4:30  error  config-invalid  `x-specwright` has no setting `licence` here. The settings are `scope`, `license`, `repository`, `version`, `artefacts`, `coverage`, `templates`, `docs`, `remoteRefs`.',
      ],
    },
    {
      title: 'settings of the docs',
      given: { ...builtPing, 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { docs: { url: nowhere, titel: Ours, words: 5 } }') },
      run: ['build'],
      want: [
        'redocly.yaml:4:25  error  config-invalid  `url` is the text `nowhere`, not the address of a site, such as `https://docs.example.com`. Correct the setting.',
        'redocly.yaml:4:39  error  config-invalid  `docs` has no setting `titel`. The settings are `title`, `url`, `words`.',
        'redocly.yaml:4:52  error  config-invalid  `words` is the number `5`, not the path of a JSON file. Correct the setting.',
      ],
    },
    {
      title: 'words of the docs',
      given: {
        'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { docs: { words: words.json } }'),
        'specs/ping.yaml': description(),
        'words.json': '{ "lang": "no such language",\n  "operations.many": "viele", "operations.one": "eine",\n  "copy": "Kopieren" }\n',
      },
      run: ['docs'],
      want: [
        'words.json:1:3  error  config-invalid  `no such language` is no tag of a language. Write one such as `nb` or `pt-BR`.',
        'words.json:2:3  error  config-invalid  The word `operations.many` leaves out `{count}`. Put it where the value belongs.',
      ],
    },
    {
      title: 'a key of Redocly',
      given: { ...builtPing, 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'rulez: {}') },
      run: ['build'],
      want: ['redocly.yaml:4:1  error  config-invalid  Property `rulez` is not expected here. Did you mean `rules`?'],
    },
    {
      title: 'a plugin that is not there',
      given: { ...builtPing, 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'plugins: [./plugin.js]') },
      run: ['build'],
      want: ['redocly.yaml:4:11  error  config-invalid  Plugin "./plugin.js" not found. Install the package that it is in, or correct the setting.'],
    },
    {
      title: 'a rule that does not exist',
      given: { ...builtPing, 'redocly.yaml': 'apis: { ping: { root: specs/ping.yaml } }\nrules: { no-such-rule: error }\n' },
      run: ['build'],
      want: ['redocly.yaml:2:10  error  config-invalid  Property `no-such-rule` is not expected here. Correct the setting.'],
    },
  ],
  'api-unknown': [
    {
      title: 'a name that is nearly right',
      given: { ...builtPing },
      run: ['build', '--api', 'pign', '--api', 'ping'],
      want: ['redocly.yaml:1:1  error  api-unknown  There is no API `pign`. The configuration has `ping`.'],
    },
  ],
  'api-name': [
    {
      title: 'a name that is no folder',
      given: { 'redocly.yaml': configuration({ '"../ping"': 'specs/ping.yaml' }), 'specs/ping.yaml': description() },
      run: ['build'],
      want: ['redocly.yaml:2:3  error  api-name  The API name `../ping` cannot be a folder on every system. Call it `ping`: the name becomes a folder.'],
    },
    {
      title: 'a name that is the folder of the docs',
      given: { 'redocly.yaml': configuration({ site: 'specs/ping.yaml' }), 'specs/ping.yaml': description() },
      run: ['docs'],
      want: ['specs/ping.yaml  error  api-name  The API `site` and the docs would be one folder. Rename the API in `redocly.yaml`, or its file.'],
    },
    {
      title: 'two names that are one folder',
      given: { 'redocly.yaml': configuration({ ping: 'specs/ping.yaml', Ping: 'specs/ping.yaml' }), 'specs/ping.yaml': description() },
      run: ['build'],
      want: [
        'redocly.yaml:3:3  error  api-name  The API names `ping` and `Ping` are one folder where case does not count. Rename one of the two.',
        'redocly.yaml:3:3  error  config-invalid  `Ping` cannot be the name of an npm package. Set `x-specwright.package` of this API to a lower-case name without spaces.',
      ],
    },
  ],
  'template-invalid': [
    {
      title: 'a template that names a member which its view has not',
      given: {
        'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { templates: templates }'),
        'specs/ping.yaml': description(),
        'templates/rows.hbs': '<ul>\n  {{#each this}}{{#if titel}}{{html title}}{{/if}}{{/each}}\n</ul>\n',
      },
      run: ['docs'],
      want: ['templates/rows.hbs:2:23  error  template-invalid  The view has no `titel`. Correct the template as `docs/templates.md` describes.'],
    },
    {
      title: 'templates whose names are misspelt, and one of a new name that another prints',
      given: {
        'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { templates: templates }'),
        'specs/ping.yaml': description(),
        'templates/operaton.hbs': '<p>{{html title}}</p>\n',
        'templates/something-else.hbs': '<p>{{> something-else}}</p>\n',
        'templates/signature.hbs': '<p>Ours</p>\n',
        'templates/lost.hbs': '<article><h1>Lost</h1>{{#if title}}{{> signature}}{{/if}}</article>\n',
      },
      run: ['docs'],
      want: [
        'templates/operaton.hbs:1:1  error  template-invalid  It takes the place of no template, and none prints it as `{{> operaton}}`. Did you mean `operation.hbs`?',
        'templates/something-else.hbs:1:1  error  template-invalid  It takes the place of no template, and none prints it as `{{> something-else}}`. Delete it, or print it in a template.',
      ],
    },
    {
      title: 'a template that includes itself',
      given: {
        'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { templates: templates }'),
        'specs/ping.yaml': description(),
        'templates/rows.hbs': '<ul>\n{{> rows}}</ul>\n',
      },
      run: ['docs'],
      want: ['templates/rows.hbs:1:1  error  template-invalid  It includes itself without end, or is given what is nested too deeply. Correct the template as `docs/templates.md` describes.'],
    },
    {
      title: 'templates with mistakes of each kind',
      given: {
        'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'x-specwright: { templates: templates }'),
        'specs/ping.yaml': description(),
        'templates/rows.hbs': '<ul>\n{{#each this}}{{title}}{{/each}}\n{{> nowhere}}\n  {{#elsewhere}}{{/elsewhere}}{{word "hello"}}</ul>\n',
        'templates/tag.hbs': '<p>\n{{#if name}}</p>\n',
      },
      run: ['docs'],
      want: [
        'templates/rows.hbs:2:15  error  template-invalid  A slot names one encoder and one value: `{{html title}}`. The encoders are code, cell, string, identifier, markdown, markdownCode, html, breakable, href, safe, prose, inline, linkText, words, sample, markdownProse, markdownLine, fence, spaces, article, word, wordMarkdown, anchor, page, tree, treeMarkdown, facts, factsMarkdown, typeMarkdown, markdownLead, markdownBelow. Correct the template as `docs/templates.md` describes.',
        'templates/rows.hbs:3:1  error  template-invalid  There is no partial `nowhere`. Correct the template as `docs/templates.md` describes.',
        'templates/rows.hbs:4:3  error  template-invalid  There is no block `#elsewhere`; there are each, if, unless and with. Correct the template as `docs/templates.md` describes.',
        'templates/rows.hbs:4:31  error  template-invalid  There is no word `hello`. Correct the template as `docs/templates.md` describes.',
        'templates/tag.hbs:3:1  error  template-invalid  It does not compile: unexpected \'EOF\'. Correct the template as `docs/templates.md` describes.',
      ],
    },
  ],
  'nothing-to-build': [
    {
      title: 'no APIs',
      given: { 'redocly.yaml': 'apis: {}\n' },
      run: ['build'],
      want: ['redocly.yaml:1:1  error  nothing-to-build  The configuration names no APIs. Run `specwright add museum`, or write `apis: { museum: { root: specs/museum/openapi.yaml } }`.'],
    },
    {
      title: 'a folder without descriptions',
      given: { 'specs/notes.yaml': 'a: 1\n' },
      run: ['build', 'specs'],
      want: ['specs  error  nothing-to-build  The folder `specs` holds no OpenAPI description. Name a folder with descriptions in YAML or JSON, or a file.'],
    },
  ],
  'ref-missing': [
    {
      title: 'a schema that is not there',
      given: { ...one, 'specs/ping.yaml': schemas('A: { $ref: "#/components/schemas/Pong" }', 'Pnog: {}') },
      run: ['build'],
      want: ['specs/ping.yaml:11:16  error  ref-missing  The reference `#/components/schemas/Pong` leads nowhere: `/components/schemas` has no `Pong`. Did you mean `#/components/schemas/Pnog`?'],
    },
  ],
  'ref-outside': [
    {
      title: 'a path out of the folder',
      given: { 'in/ping.yaml': schemas('A: { $ref: ../secret.yaml }'), 'secret.yaml': 'type: string\n' },
      run: ['build', 'in/ping.yaml', '--out', 'out'],
      want: ['in/ping.yaml:11:16  error  ref-outside  The reference `../secret.yaml` leads out of `in/`. Move the file beside the description, and refer to it there.'],
    },
    {
      title: 'a file of the system',
      given: { 'ping.yaml': schemas('A: { $ref: /etc/passwd }') },
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: ['ping.yaml:11:16  error  ref-outside  The reference `/etc/passwd` leads out of `./`. Move the file beside the description, and refer to it there.'],
    },
    {
      title: 'a link out of the folder',
      given: { 'in/ping.yaml': schemas('A: { $ref: link.yaml }'), 'in/link.yaml': '-> ../secret.yaml', 'secret.yaml': 'type: string\n' },
      run: ['build', 'in/ping.yaml', '--out', 'out'],
      want: ['in/ping.yaml:11:16  error  ref-outside  The reference `link.yaml` leads through a link out of `in/`. Move the file beside the description, and refer to it there.'],
    },
  ],
  'ref-remote': [
    {
      title: 'an address',
      given: { ...one, 'specs/ping.yaml': schemas('A: { $ref: "https://example.com/a.yaml#/A" }') },
      run: ['build'],
      want: ['specs/ping.yaml:11:16  error  ref-remote  The reference `https://example.com/a.yaml` is an address on the network, which is not fetched. Download the file, save it beside the description, and refer to it by its path.'],
    },
  ],
  'ref-unfetched': [
    {
      title: 'an address where nobody listens',
      given: {
        'redocly.yaml': 'apis: { ping: { root: specs/ping.yaml } }\nx-specwright: { remoteRefs: ["http://127.0.0.1:30999"] }\n',
        'specs/ping.yaml': schemas('A: { $ref: "http://127.0.0.1:30999/a.yaml#/A" }'),
      },
      run: ['build'],
      want: ['specs/ping.yaml:11:16  error  ref-unfetched  `http://127.0.0.1:30999/a.yaml` is on a host that refuses the connection. Try the address in a browser; or save the file beside the description, and refer to it by its path.'],
    },
  ],
  'ref-cycle': [
    {
      title: 'a circle',
      given: { ...one, 'specs/ping.yaml': schemas('A: { $ref: "#/components/schemas/B" }', 'B: { $ref: "#/components/schemas/A" }') },
      run: ['build'],
      want: ['specs/ping.yaml:11:16  error  ref-cycle  The reference `#/components/schemas/B` leads back to itself: `#/components/schemas/B` → `#/components/schemas/A`. Let one of them define something instead of referring.'],
    },
  ],
  'ref-invalid': [
    {
      title: 'a number',
      given: { ...one, 'specs/ping.yaml': schemas('A: { $ref: 1 }') },
      run: ['build'],
      want: [
        'specs/ping.yaml:11:10  error  struct  Property `$ref` is not expected here. Did you mean `$defs` or `$id`?',
        'specs/ping.yaml:11:16  error  ref-invalid  The reference is the number `1`, not text. Write it as `#/components/…` or as a relative path with `/`, optionally followed by `#/…`.',
      ],
    },
  ],
  'lint-failed': [
    {
      title: 'a rule that throws',
      given: { ...builtPing, 'redocly.yaml': `${one['redocly.yaml'].replace('struct: error', 'struct: error, broken/breaks: error')}plugins: [./plugin.mjs]\n`, 'plugin.mjs': brokenPlugin('rules') },
      run: ['lint'],
      want: ['specs/ping.yaml:1:1  error  lint-failed  The lint rules could not be applied to the description: Broken plugin. Shorten the chain of schemas, or correct the plugin that failed.'],
    },
  ],
  'bundle-failed': [
    {
      title: 'a decorator that throws',
      given: { ...builtPing, 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }, 'decorators: { broken/breaks: on }', 'plugins: [./plugin.mjs]'), 'plugin.mjs': brokenPlugin('decorators') },
      run: ['build'],
      want: ['specs/ping.yaml:1:1  error  bundle-failed  The files cannot be joined: Broken plugin. Correct the decorator, or shorten the chain of files that refer to each other.'],
    },
  ],
  'component-renamed': [
    {
      title: 'two files of one name, beside an error',
      given: {
        'ping.yaml': description([...ping('ping'), ...ping('ping', '/pong')], 'components:\n  schemas:\n    A: { $ref: a/pet.yaml }\n    B: { anyOf: [{ $ref: b/pet.yaml }, { $ref: a/pet.yaml }] }'),
        'a/pet.yaml': '{ type: object, properties: { a: { type: string } } }\n',
        'b/pet.yaml': '{ type: object, properties: { b: { type: string } } }\n',
      },
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: [
        'ping.yaml:11:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.',
        'ping.yaml:16:18  warning  component-renamed  Another component is called `pet`, so this one is `pet-2`. Rename one of the files, or list what they describe under `components` by names of your own.',
      ],
    },
  ],
  'output-foreign-file': [
    {
      title: 'a file of somebody else',
      given: { ...builtPing, 'generated/ping/README.md': 'Mine.\n' },
      run: ['build'],
      want: ['generated/ping/README.md  error  output-foreign-file  The build makes a file of this name, but did not make this one. Move or delete the file, then build again.'],
    },
  ],
  'output-link': [
    {
      title: 'the folder of an API',
      given: { ...builtPing, 'generated/ping': '-> ../elsewhere', 'elsewhere/': '' },
      run: ['build'],
      want: ['generated/ping  error  output-link  This link is where the build has to put `.specwright.json`. Replace the link by a plain folder or file, or delete it.'],
    },
    {
      title: 'a file',
      given: { ...builtPing, 'generated/ping/index.js': '-> ../../mine.js', 'mine.js': '1;\n' },
      run: ['build'],
      want: ['generated/ping/index.js  error  output-link  This link is where the build has to put `index.js`. Replace the link by a plain folder or file, or delete it.'],
    },
  ],
  'output-edited': [
    {
      title: 'an edited file',
      given: twoApis,
      before: async (root) => {
        await addOutput(root);
        await appendFile(join(root, 'generated/ping/index.js'), '// mine\n');
      },
      run: ['check'],
      want: ['generated/ping/index.js  warning  output-edited  This generated file was edited by hand. A build keeps your version as `index.js.orig` and writes its own (`--force`: keeps nothing); make the change in the description, or in a file of your own.'],
    },
  ],
  'output-left': [
    {
      title: 'an edited file of an API that is gone',
      given: twoApis,
      before: async (root) => {
        await addOutput(root);
        await appendFile(join(root, 'generated/pong/index.js'), '// mine\n');
        await addFiles(root, one);
      },
      run: ['check'],
      want: ['generated/pong/index.js  warning  output-left  This file is no longer generated, but was edited by hand, so it is left where it is. Delete the file, or keep it as your own.'],
    },
  ],
  'output-manifest-damaged': [
    {
      title: 'a merge conflict',
      given: twoApis,
      before: async (root) => {
        await addOutput(root);
        await writeFile(join(root, 'generated/ping/.specwright.json'), '<<<<<<< ours\n{}\n');
      },
      run: ['check'],
      want: ['generated/ping/.specwright.json  warning  output-manifest-damaged  The list of what the last build made cannot be read. A build writes it anew and deletes nothing; look for files that are no longer wanted.'],
    },
  ],
  'output-refused': [
    {
      title: 'the project itself',
      given: builtPing,
      run: ['build', '--out', '.'],
      want: ['.  error  output-refused  This is the project folder, or a folder around it. Choose a folder that is empty, or one that an earlier build made.'],
    },
    {
      title: 'the descriptions',
      given: builtPing,
      run: ['build', '--out', 'specs/out'],
      want: ['specs/out  error  output-refused  This folder and that of the descriptions, `specs`, are not apart. Choose a folder that is empty, or one that an earlier build made.'],
    },
    {
      title: 'a folder of somebody else',
      given: { 'ping.yaml': description(), 'out/notes.txt': 'Mine.\n' },
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: ['out  error  output-refused  This folder has content that no build made, such as `notes.txt`. Choose a folder that is empty, or one that an earlier build made.'],
    },
    {
      title: 'a file',
      given: { 'ping.yaml': description(), 'out': 'Mine.\n' },
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: ['out  error  output-refused  This is a file, not a folder. Choose a folder that is empty, or one that an earlier build made.'],
    },
    {
      title: 'the site of all APIs with their settings',
      given: { ...builtPing, 'other.yaml': description() },
      run: ['build', 'other.yaml', '--with', 'docs'],
      want: ['generated/site  error  output-refused  This is the site of the APIs of redocly.yaml. Choose another folder with `--out`.'],
    },
    {
      title: 'the package of the same API with its settings',
      given: builtPing,
      run: ['build', 'specs/ping.yaml'],
      want: ['generated/ping  error  output-refused  This is the package of the API `ping` of redocly.yaml, whose settings a description that is given by its path does not have. Choose the API with `--api ping`, or another folder with `--out`.'],
    },
  ],
  'output-unreadable': [
    {
      title: 'a name that no system takes',
      given: { 'ping.yaml': description() },
      run: ['build', 'ping.yaml', '--out', longName],
      want: [
        `.${longName}.specwright  error  output-unwritable  The operating system says: ENAMETOOLONG: name too long. Put that right and build again; the output is as it was.`,
        `${longName}  error  output-unreadable  The operating system says: ENAMETOOLONG: name too long. Check the permissions of the folder and its files.`,
      ],
    },
  ],
  'output-unwritable': [
    {
      title: 'a folder that the system owns',
      given: { 'ping.yaml': description() },
      run: ['build', 'ping.yaml', '--out', '/proc/specwright'],
      want: ['/proc/.specwright.specwright  error  output-unwritable  The operating system says: ENOENT: no such file or directory. Put that right and build again; the output is as it was.'],
    },
  ],
  'output-interrupted': [
    {
      title: 'a journal that was left',
      given: { ...builtPing, '.generated.specwright/journal.json': JSON.stringify({ deletes: [], moves: [] }) },
      run: ['check'],
      want: ['generated  error  output-interrupted  A build ended while it put its files in place. Run the build: it first completes what was begun.'],
    },
  ],
  'pin-invalid': [
    {
      title: 'a pin without errors',
      given: { 'ping.yaml': description(), 'contract/discrepancies.json': pinFile({ errors: [] }) },
      run: ['lint', 'ping.yaml'],
      want: ['contract/discrepancies.json:1:43  error  pin-invalid  A pin must have `errors`, a list of texts. Let `specwright pin` write the entry anew.'],
    },
  ],
  'pin-unexplained': [
    {
      title: 'a pin without a reason',
      given: { 'ping.yaml': description(), 'contract/discrepancies.json': pinFile({ reason: ' ' }) },
      run: ['build', 'ping.yaml', '--out', 'out'],
      want: ['contract/discrepancies.json:1:15  error  pin-unexplained  Nobody has said why `/info` stays as it is. Write the `reason`.'],
    },
  ],
  'pin-unused': [
    {
      title: 'a pin of an example that is gone',
      given: { 'ping.yaml': description(), 'contract/discrepancies.json': pinFile({ pointer: '/gone' }) },
      run: ['check', 'ping.yaml', '--out', 'out'],
      want: ['contract/discrepancies.json:1:15  error  pin-unused  There is no example at `/gone`. Remove the pin; `specwright pin` does.'],
    },
  ],
  'schema-unjudged': [
    {
      title: 'lists whose `contains` counts, beside an error',
      given: { 'ping.yaml': description([...ping('ping'), ...ping('ping', '/pong')], 'components:', '  schemas:', '    A: { type: array, contains: { type: string }, unevaluatedItems: false }') },
      run: ['lint', 'ping.yaml'],
      want: [
        'ping.yaml:11:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.',
        'ping.yaml:15:51  warning  schema-unjudged  `unevaluatedItems` takes no exact account of `contains`, so values may pass that should not. Say the same in other keywords; until then examples and fixtures are checked less strictly here.',
      ],
    },
  ],
  'pattern-unchecked': [
    {
      title: 'patterns of other dialects, each once, beside an error',
      given: {
        'ping.yaml': description(
          [...ping('ping'), ...ping('ping', '/pong')],
          "components:\n  schemas:\n    A: { type: string, pattern: '(?i)a' }\n    B: { type: object, patternProperties: { '^b$': true, '(?<b': true }, properties: { b: { pattern: '(?i)a' } } }\n    C: { type: string, pattern: '^\\p{L}[\\w.-]+$', example: { pattern: '(' } }",
        ),
      },
      run: ['lint', 'ping.yaml'],
      want: [
        'ping.yaml:11:7  error  duplicate-operation-id  Two operations are called `ping`: GET /ping and GET /pong. Give one of the operations another operationId.',
        'ping.yaml:15:24  warning  pattern-unchecked  `(?i)a` is no regular expression of ECMAScript, so nothing is checked by it. Write it as ECMAScript does; until then every text passes.',
        'ping.yaml:16:58  warning  pattern-unchecked  `(?<b` is no regular expression of ECMAScript, so nothing is checked by it. Write it as ECMAScript does; until then every text passes.',
      ],
    },
  ],
  'sample-impossible': [
    {
      title: 'a schema that nothing fits, where a fixture is asked for',
      given: {
        ...one,
        'specs/ping.yaml': description([
          '/ping:',
          '  post:',
          '    operationId: ping',
          '    requestBody: { content: { application/json: { schema: { type: string, enum: [a], minLength: 2 } } } }',
          '    responses: { "204": { description: Done. } }',
        ]),
      },
      run: ['check', '--with', 'fixtures'],
      want: [
        'specs/ping.yaml:8:53  warning  sample-impossible  No value of this schema could be made; the nearest one must be one of "a" (`/paths/~1ping/post/requestBody/content/application~1json/schema/enum`). Correct the schema, or write an example beside it.',
      ],
    },
  ],
  'base-missing': [
    {
      title: 'a state that is nowhere',
      given: { 'ping.yaml': description() },
      run: ['diff', '--from', 'nowhere.yaml', '--to', 'ping.yaml'],
      want: [
        'nowhere.yaml  error  base-missing  `nowhere.yaml` is no file, folder or installed package, and the project is not in a git repository. Name a description, a package with an `openapi.json`, or a commit in which the package was built.',
      ],
    },
  ],
  'accept-invalid': [
    {
      title: 'an entry without a day and a reason',
      given: { ...builtPing, 'old.yaml': description(ping('pong')), 'changes.accept.yaml': '- { fingerprint: aaaaaaaa }\n' },
      run: ['diff', '--from', 'old.yaml'],
      want: [
        'changes.accept.yaml:1:3  error  accept-invalid  The entry does not say on which day it expires. Write the entry as `specwright diff` prints it, with a reason and a day such as `2030-01-31`.',
        'changes.accept.yaml:1:3  error  accept-invalid  The entry gives no reason. Write the entry as `specwright diff` prints it, with a reason and a day such as `2030-01-31`.',
      ],
    },
  ],
  'accept-expired': [
    {
      title: 'a day that has gone by, for a change that does not occur',
      given: { ...builtPing, 'old.yaml': description(ping('pong')), 'changes.accept.yaml': expired },
      run: ['diff', '--from', 'old.yaml'],
      want: [
        'changes.accept.yaml:1:3  error  accept-expired  The change `aaaaaaaa` was accepted until 2020-01-01. Release the change, or give the entry another day and say why.',
        'changes.accept.yaml:1:3  error  accept-unused  No change has the fingerprint `aaaaaaaa`. Remove the entry.',
      ],
    },
  ],
  'accept-unused': [
    {
      title: 'a change that does not occur',
      given: { ...builtPing, 'old.yaml': description(ping('pong')), 'changes.accept.yaml': expired.replace('2020', '9999') },
      run: ['diff', '--from', 'old.yaml'],
      want: ['changes.accept.yaml:1:3  error  accept-unused  No change has the fingerprint `aaaaaaaa`. Remove the entry.'],
    },
  ],
  'build-running': [
    {
      title: 'the lock of a process that lives',
      given: {
        ...builtPing,
        '.generated.specwright/lock': JSON.stringify({ pid: process.pid, host: hostname(), started: '', since: '2026-01-01T00:00:00.000Z', token: 'x' }),
      },
      run: ['build'],
      want: [`generated  error  build-running  Process ${process.pid} on ${hostname()} has been writing here since 2026-01-01T00:00:00.000Z. Wait for it to end, then build again.`],
    },
  ],
};

/** Mistakes that lint rules find, several at once, and mistakes beside what is right. */
export const moreInputs: readonly BadInput[] = [
  {
    title: 'an example that breaks its schema',
    given: {
      'redocly.yaml': 'apis: { ping: { root: ping.yaml } }\nrules: { no-invalid-schema-examples: error }\n',
      'ping.yaml': schemas('A: { type: integer, example: one }'),
    },
    run: ['lint'],
    want: ['ping.yaml:11:34  error  no-invalid-schema-examples  Example value must conform to the schema: type must be integer. Meet the rule, or change `no-invalid-schema-examples` in redocly.yaml.'],
  },
  {
    title: 'a description that breaks the structure of OpenAPI, without any configuration',
    given: { 'ping.yaml': description(['/ping:', '  get: { operationId: [ping], responses: {}, sumary: Ping }']) },
    run: ['build', 'ping.yaml', '--out', 'out'],
    want: [
      'ping.yaml:6:25  error  struct  Expected type `string` but got `array`. Write it as the OpenAPI specification describes it.',
      'ping.yaml:6:48  warning  struct  Property `sumary` is not expected here. Did you mean `summary`?',
    ],
  },
  {
    title: 'several files, all at once and in order',
    given: {
      'redocly.yaml': configuration({ c: 'c.yaml', b: 'b.yaml', a: 'a.yaml' }),
      'a.yaml': schemas('B: { $ref: "#/x" }', 'A: { $ref: "#/y" }'),
      'b.yaml': 'a: 1\na: 2\nb: 1\nb: 2\n',
    },
    run: ['build'],
    want: [
      'a.yaml:11:16  error  ref-missing  The reference `#/x` leads nowhere: the file has no `x`. Correct the `$ref`, or add what it refers to.',
      'a.yaml:12:16  error  ref-missing  The reference `#/y` leads nowhere: the file has no `y`. Correct the `$ref`, or add what it refers to.',
      'b.yaml:2:1  error  duplicate-key  The key `a` occurs twice in one map. Remove or rename one of the two.',
      'b.yaml:4:1  error  duplicate-key  The key `b` occurs twice in one map. Remove or rename one of the two.',
      'redocly.yaml:2:14  error  file-missing  `c.yaml` does not exist. Correct the path, or add the file.',
    ],
  },
  {
    title: 'names that would begin a line or steer a terminal',
    given: { 'ping.yaml': description([...ping('"a\\nb\\e[31m"', '"/a\\u2028b"'), ...ping('"a\\nb\\e[31m"', '/pong')]) },
    run: ['lint', 'ping.yaml'],
    want: ['ping.yaml:11:7  error  duplicate-operation-id  Two operations are called `a\\u{a}b\\u{1b}[31m`: GET /a\\u{2028}b and GET /pong. Give one of the operations another operationId.'],
  },
];

/** Codes that no input of the command can bring about, or that a test with a running server shows better, and where they show. */
export const outOfReach: Readonly<Partial<Record<Code, string>>> = {
  'file-in-the-way': 'needs a folder in which the tool is installed; `test/cli/scaffold.test.ts` has one',
  'api-exists': 'belongs to the same commands; `test/cli/scaffold.test.ts` shows it',
  'output-path-unsafe': 'emitters make every name of a file safe and unique themselves; `test/write/path.test.ts` shows it',
  'output-path-clash': 'emitters make every name of a file safe and unique themselves; `test/write/path.test.ts` shows it',
  'duplicate-name': 'is a warning, and the operations are told apart; `test/golden/two-names-one-method` shows it',
  'parameter-example-contradicts': 'is a warning, and the site is made; `test/docs/command.test.ts` shows it',
  'example-contradicts': 'is a warning, and the site is made; `test/docs/command.test.ts` shows it',
  'docs-clash': 'is a warning, and the site is made; `test/docs/command.test.ts` shows it',
  'docs-alias': 'is a warning, and the site is made; `test/docs/command.test.ts` shows it',
  breakdown: 'is a mistake of the tool, and none is known; `test/problem/breakdown.test.ts` makes some',
  'port-taken': 'needs a server that listens; `test/mock/cli.test.ts` has one',
  'port-refused': 'belongs to the same server; `test/mock/cli.test.ts` shows it',
  'release-repository': 'needs a repository in a state of its own; `test/release/release.test.ts` shows it, and all that follow',
  'release-dirty': 'needs a repository with a release in it',
  'release-first': 'needs a repository with a release in it',
  'release-behind': 'needs a repository with a release in it',
  'release-failed': 'needs a repository with a release in it',
  'release-untagged': 'needs a registry; `test/release/publish.test.ts` has one',
  'registry-unreachable': 'needs a registry; `test/release/publish.test.ts` has one',
  'registry-refused': 'needs a registry; `test/release/publish.test.ts` has one',
  'publish-clash': 'needs a registry; `test/release/publish.test.ts` has one',
  'output-changed': 'needs a change between two steps of one build; `test/write/write.test.ts` makes one',
};
