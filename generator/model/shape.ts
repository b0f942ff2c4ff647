/**
 * Where the objects of an OpenAPI description are, by position: a member called `$ref`, `schema` or `default` is
 * looked at only where the specification gives it that meaning, never inside an example or under `properties`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#schema-1
 */
export type Kind =
  | 'Callback'
  | 'Components'
  | 'Encoding'
  | 'Example'
  | 'Header'
  | 'Info'
  | 'Link'
  | 'MediaType'
  | 'OpenAPI'
  | 'Operation'
  | 'Parameter'
  | 'PathItem'
  | 'RequestBody'
  | 'Response'
  | 'Schema'
  | 'SecurityScheme'
  | 'Server'
  | 'Tag';

/** A member holds one object of a kind, a list of them, a map of them, or (`items` of old) one or a list. */
export interface Member {
  readonly kind: Kind;
  readonly many: 'one' | 'list' | 'map' | 'one-or-list';
}

const one = (kind: Kind): Member => ({ kind, many: 'one' });
const list = (kind: Kind): Member => ({ kind, many: 'list' });
const map = (kind: Kind): Member => ({ kind, many: 'map' });

const content = { content: map('MediaType') };
const described = { schema: one('Schema'), examples: map('Example'), ...content };
const operation = one('Operation');
const schema = one('Schema');
const servers = list('Server');

/** The members of each kind that hold further objects. Kinds that are maps themselves have the member `*`. */
export const shapes: Readonly<Record<Kind, Readonly<Record<string, Member>>>> = {
  OpenAPI: {
    info: one('Info'),
    servers,
    paths: map('PathItem'),
    webhooks: map('PathItem'),
    components: one('Components'),
    tags: list('Tag'),
  },
  Components: {
    schemas: map('Schema'),
    responses: map('Response'),
    parameters: map('Parameter'),
    examples: map('Example'),
    requestBodies: map('RequestBody'),
    headers: map('Header'),
    securitySchemes: map('SecurityScheme'),
    links: map('Link'),
    callbacks: map('Callback'),
    pathItems: map('PathItem'),
  },
  PathItem: {
    servers,
    parameters: list('Parameter'),
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  },
  Operation: {
    parameters: list('Parameter'),
    requestBody: one('RequestBody'),
    responses: map('Response'),
    callbacks: map('Callback'),
    servers,
  },
  Callback: { '*': one('PathItem') },
  Parameter: described,
  Header: described,
  RequestBody: content,
  Response: { headers: map('Header'), links: map('Link'), ...content },
  MediaType: { schema, examples: map('Example'), encoding: map('Encoding') },
  Encoding: { headers: map('Header') },
  Example: {},
  Info: {},
  Link: { server: one('Server') },
  SecurityScheme: {},
  Server: {},
  Tag: {},
  Schema: {
    $defs: map('Schema'),
    definitions: map('Schema'),
    properties: map('Schema'),
    patternProperties: map('Schema'),
    dependentSchemas: map('Schema'),
    additionalProperties: schema,
    unevaluatedProperties: schema,
    propertyNames: schema,
    items: { kind: 'Schema', many: 'one-or-list' },
    prefixItems: list('Schema'),
    unevaluatedItems: schema,
    contains: schema,
    contentSchema: schema,
    allOf: list('Schema'),
    anyOf: list('Schema'),
    oneOf: list('Schema'),
    not: schema,
    if: schema,
    then: schema,
    else: schema,
  },
};

/** What a member of an object of a kind holds; undefined when that is no object of a kind. */
export const memberOf = (kind: Kind, name: string): Member | undefined => {
  const shape = shapes[kind];
  return Object.hasOwn(shape, name) ? shape[name] : shape['*'];
};
