/**
 * Which members of OpenAPI's objects hold objects that can be a reference. What is not listed is data: a `$ref` inside
 * an example, a default or an extension is somebody's value, not a reference.
 * @see https://spec.openapis.org/oas/v3.1.1#reference-object
 */
export interface Shape {
  readonly members?: Readonly<Record<string, ShapeName>>;
  /** The shape of all other members: the object is a map, whose keys are names. */
  readonly others?: ShapeName;
  /** Whether keys that begin with `x-` are extensions even in a map. */
  readonly isExtensible?: true;
  /** The shape of the items when the value is a list. */
  readonly items?: ShapeName;
}

export type ShapeName =
  | 'root'
  | 'plain'
  | 'paths'
  | 'pathItem'
  | 'pathItems'
  | 'operation'
  | 'parameter'
  | 'parameters'
  | 'requestBody'
  | 'requestBodies'
  | 'content'
  | 'mediaType'
  | 'encodings'
  | 'encoding'
  | 'responses'
  | 'componentResponses'
  | 'response'
  | 'headers'
  | 'header'
  | 'examples'
  | 'example'
  | 'links'
  | 'link'
  | 'callbacks'
  | 'callback'
  | 'components'
  | 'componentParameters'
  | 'securitySchemes'
  | 'securityScheme'
  | 'schemas'
  | 'schemaList'
  | 'schema'
  | 'discriminator';

const withSchema = { schema: 'schema', content: 'content', examples: 'examples' } as const;

export const shapes: Readonly<Record<ShapeName, Shape>> = {
  root: {
    members: {
      info: 'plain',
      servers: 'plain',
      paths: 'paths',
      webhooks: 'pathItems',
      components: 'components',
      tags: 'plain',
      externalDocs: 'plain',
    },
  },
  // The specification allows no reference here, but people split files at these places and Redocly follows them.
  plain: { members: { contact: 'plain', license: 'plain', externalDocs: 'plain' }, items: 'plain' },
  paths: { others: 'pathItem', isExtensible: true },
  pathItems: { others: 'pathItem' },
  pathItem: {
    members: {
      get: 'operation',
      put: 'operation',
      post: 'operation',
      delete: 'operation',
      options: 'operation',
      head: 'operation',
      patch: 'operation',
      trace: 'operation',
      servers: 'plain',
      parameters: 'parameters',
    },
  },
  operation: {
    members: {
      externalDocs: 'plain',
      parameters: 'parameters',
      requestBody: 'requestBody',
      responses: 'responses',
      callbacks: 'callbacks',
      servers: 'plain',
    },
  },
  parameters: { items: 'parameter' },
  componentParameters: { others: 'parameter' },
  parameter: { members: withSchema },
  requestBodies: { others: 'requestBody' },
  requestBody: { members: { content: 'content' } },
  content: { others: 'mediaType' },
  mediaType: { members: { schema: 'schema', examples: 'examples', encoding: 'encodings' } },
  encodings: { others: 'encoding' },
  encoding: { members: { headers: 'headers' } },
  responses: { others: 'response', isExtensible: true },
  componentResponses: { others: 'response' },
  response: { members: { headers: 'headers', content: 'content', links: 'links' } },
  headers: { others: 'header' },
  header: { members: withSchema },
  examples: { others: 'example' },
  example: {},
  links: { others: 'link' },
  link: { members: { server: 'plain' } },
  callbacks: { others: 'callback' },
  callback: { others: 'pathItem', isExtensible: true },
  components: {
    members: {
      schemas: 'schemas',
      responses: 'componentResponses',
      parameters: 'componentParameters',
      examples: 'examples',
      requestBodies: 'requestBodies',
      headers: 'headers',
      securitySchemes: 'securitySchemes',
      links: 'links',
      callbacks: 'callbacks',
      pathItems: 'pathItems',
    },
  },
  securitySchemes: { others: 'securityScheme' },
  securityScheme: {},
  schemas: { others: 'schema' },
  schemaList: { items: 'schema' },
  schema: {
    members: {
      properties: 'schemas',
      patternProperties: 'schemas',
      $defs: 'schemas',
      definitions: 'schemas',
      dependentSchemas: 'schemas',
      items: 'schema',
      additionalProperties: 'schema',
      additionalItems: 'schema',
      not: 'schema',
      if: 'schema',
      then: 'schema',
      else: 'schema',
      contains: 'schema',
      propertyNames: 'schema',
      unevaluatedItems: 'schema',
      unevaluatedProperties: 'schema',
      contentSchema: 'schema',
      allOf: 'schemaList',
      anyOf: 'schemaList',
      oneOf: 'schemaList',
      prefixItems: 'schemaList',
      discriminator: 'discriminator',
      externalDocs: 'plain',
    },
    items: 'schema', // the older `items: [a, b]`
  },
  discriminator: {},
};
