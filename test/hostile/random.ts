import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { inherited, record } from './description.ts';

/** What every hostile text tries to make run: nothing that the generator writes has this name. */
export const canary = 'canary';

// A text of several of these leaves one kind of quoting, and has what would run in the next.
const fragments = [
  'word', 'globalThis.canary=1', ';globalThis.canary=1//', '${globalThis.canary=1}', '(globalThis.canary=1)', 'globalThis.canary=1\n',
  "'", '"', '`', '```', '~~~', '```js\n', '``', '\\', '${', '}', '{', '/*', '*/', '//', '\n', '\r\n', '\u2028', '\u0000', '\n\n', ' ',
  '<!--', '-->', ']]>', '<', '>', '</script>', '<script>globalThis.canary=1</script>', '</title>', '</code></pre>', '<style>', '<a href="javascript:globalThis.canary=1">',
  '<img src=x onerror=globalThis.canary=1>', '<svg onload=globalThis.canary=1>', '<iframe src=javascript:globalThis.canary=1>', ' onclick=globalThis.canary=1 ',
  'javascript:globalThis.canary=1', '[x](javascript:globalThis.canary=1)', '[x](java&#x0a;script:globalThis.canary=1)', '![x](https://evil.example/x.png)', '[y]: javascript:globalThis.canary=1', '<javascript:globalThis.canary=1>',
  '[', ']', '(', ')', '|', '# ', '- ', '    ', '> ', '&lt;', '&#60;', '&', '{{', '{{{globalThis.canary}}}', '@ts-ignore', '@ts-nocheck', '\n/// <reference path="x" />\n', '../', '%2e%2e%2f', '\u202e',
] as const;

/** A text that leaves what it stands in, if anything lets it. */
export const hostileText = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const name = fc.oneof({ weight: 5, arbitrary: hostileText }, { weight: 1, arbitrary: fc.constantFrom(...inherited) });
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
// HTTP carries no other media type, and what it does not carry is not emitted.
const mediaType = hostileText.map((text) => text.replace(/[^ -~]+/gu, ' '));
const token = fc.constantFrom('X-Plain', "x'`", 'x!#$&*.^_|~-', '__proto__', 'constructor');

const schema: fc.Arbitrary<JsonObject> = fc
  .record({ keys: names, values: names, title: hostileText, description: hostileText, format: hostileText, pattern: hostileText, comment: hostileText, extension: hostileText })
  .map(({ keys, values, title, description, format, pattern, comment, extension }) => ({
    type: 'object',
    title,
    description,
    $comment: comment,
    required: keys,
    properties: record([
      ...keys.map((key) => [key, { type: 'string', title, description, format, enum: [...values, ...keys], default: values[0] ?? '', examples: values }] as const),
      ['patterned', { type: 'string', pattern: pattern.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'), description }],
    ]),
    patternProperties: record([[pattern.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'), { const: title }]]),
    [`x-${extension}`]: extension,
  }));

const media = (of: JsonObject, kind: string, texts: readonly string[]): JsonObject =>
  record(
    ['application/json', `text/plain; x=${kind}`, kind].map((type) => [
      type,
      { schema: of, examples: record(texts.map((text) => [text, { summary: text, description: text, value: { [text]: text } }])) },
    ]),
  );

const operation = fc
  .record({ path: hostileText, parameter: hostileText, id: name, text: hostileText, kind: mediaType, names, header: token, body: schema, answer: schema, scope: hostileText, code: hostileText })
  .map(({ path, parameter, id, text, kind, names: tags, header, body, answer, scope, code }): readonly [string, JsonObject] => {
    const variable = parameter.replace(/[{}/]/gu, '-');
    return [
      `/${path.replace(/[{}?#]/gu, '-')}/{${variable}}`,
      {
        description: text,
        post: {
          operationId: id,
          summary: text,
          description: text,
          tags,
          externalDocs: { url: `https://example.com/${text}`, description: text },
          parameters: [
            { name: variable, in: 'path', required: true, description: text, schema: { type: 'string', default: text, example: code } },
            ...tags.map((tag) => ({ name: tag, in: 'query', description: text, example: code, schema: { type: 'string', enum: [tag, code] } })),
            { name: header, in: 'header', description: text, schema: body },
          ],
          requestBody: { description: text, content: media(body, kind, tags) },
          responses: {
            '200': { description: text, headers: record([[header, { description: text, schema: { type: 'string', example: text } }]]), content: media(answer, kind, tags) },
            '4XX': { description: text, 'x-error-codes': [{ code, meaning: text }], content: { 'application/json': { schema: { $ref: '#/components/schemas/Choice' } } } },
          },
          security: [{ key: [], token: [scope] }],
          'x-codeSamples': [{ lang: code, label: text, source: text }],
          'x-source': { page: text, unsaid: text },
        },
      },
    ];
  });

/** A small description with a hostile text at every place that holds free text, or a name that OpenAPI does not restrict. */
export const descriptions: fc.Arbitrary<JsonObject> = fc
  .record({ title: hostileText, text: hostileText, names, url: hostileText, key: hostileText, operations: fc.uniqueArray(operation, { minLength: 1, maxLength: 2, selector: ([path]) => path }), schemas: fc.array(schema, { minLength: 2, maxLength: 2 }) })
  .map(({ title, text, names: [first = '', ...rest], url, key, operations, schemas }) => {
    const tag = (name: string): JsonValue => ({ name, description: text, externalDocs: { url: `https://example.com/${url}` } });
    return {
      openapi: '3.1.1',
      info: { title, summary: text, description: text, version: text, termsOfService: url, contact: { name: text, url, email: text }, license: { name: text, url } },
      servers: [{ url: `https://{variable}.example/${url}`, description: text, variables: { variable: { default: text, enum: [text, title], description: text } } }],
      tags: [first, ...rest].map(tag),
      externalDocs: { url, description: text },
      paths: record(operations),
      webhooks: record([[key, { post: { operationId: 'hook', summary: text, description: text, responses: { '200': { description: text } } } }]]),
      components: {
        schemas: record([
          ...schemas.map((one, index) => [`Schema${index}`, one] as const),
          ['Choice', { oneOf: schemas.map((_, index) => ({ $ref: `#/components/schemas/Schema${index}` })), discriminator: { propertyName: first, mapping: record([[text, '#/components/schemas/Schema0'], ...rest.map((name) => [name, '#/components/schemas/Schema1'] as const)]) } }],
        ]),
        securitySchemes: {
          key: { type: 'apiKey', in: 'query', name: key, description: text },
          token: { type: 'oauth2', description: text, flows: { clientCredentials: { tokenUrl: `https://example.com/${url}`, scopes: record([[key, text]]) } } },
        },
      },
      [`x-${key}`]: text,
    };
  });
