import { descriptions, harmless, operations, untouched, type Rule } from '../rule.ts';

const answer = { responses: { 204: { description: 'Done' } } } as const;
const components = (schemas: object) => ({ components: { schemas: schemas as never } });
const secured = (security: readonly object[]) =>
  ({
    paths: { '/loans': { get: answer } },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    security: security as never,
  }) as const;
const live = { url: 'https://books.example.org', description: 'Production' } as const;
const test = { url: 'https://test.books.example.org' } as const;
const loan = { type: 'object', properties: { isbn: { type: 'string' } } } as const;
const received = (schema: object) => ({
  paths: {
    '/loans': {
      get: {
        operationId: 'getLoan',
        responses: {
          200: {
            description: 'A loan',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Loan' } } },
          },
        },
      },
    },
  },
  ...components({ Loan: schema }),
});
const readOnly = (...names: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(
    ['isbn', 'due'].map((name) => [name, { type: 'string', ...(names.includes(name) ? { readOnly: true } : {}) }]),
  ),
});
const parameter = (name: string, place: string) =>
  ({ name, in: place, required: place === 'path', schema: { type: 'string' } }) as const;

/** Names that code which uses the package writes down, and that never go over the wire. */
export const packageRules = {
  'operation-id-changed': {
    title: 'The operation has another name',
    why: 'The operationId is the name of the method in the client.',
    wire: untouched,
    package: 'breaking',
    advice: 'Call the operation by its new name.',
    example: operations({ operationId: 'listLoans' }, { operationId: 'findLoans' }),
  },
  'component-removed': {
    title: 'A named schema was removed',
    why: 'Its name is gone from the types; what is sent and received is compared for itself.',
    wire: untouched,
    package: 'breaking',
    advice: 'Refer to the type through the operation that uses it.',
    example: descriptions(components({ Loan: loan }), components({})),
  },
  'component-renamed': {
    title: 'A named schema has another name',
    why: 'Its old name is gone from the types; what is sent and received stays the same.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the new name of the type.',
    example: descriptions(components({ Loan: loan }), components({ Lending: loan })),
  },
  'component-added': {
    title: 'A named schema was added',
    why: 'The types have one more name.',
    wire: untouched,
    package: harmless,
    advice: 'Nothing.',
    example: descriptions(components({}), components({ Loan: loan })),
  },
  'component-changed': {
    title: 'The type of a named schema that no operation uses changed',
    why: 'Nobody sends or receives it, but the package exports its type, and code may name that.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the type as it is now.',
    example: descriptions(
      components({ Loan: loan }),
      components({ Loan: { ...loan, properties: { isbn: { type: 'integer' } } } }),
    ),
  },
  'component-extended': {
    title: 'The type of a named schema that no operation uses allows more',
    why: 'Nobody sends or receives it, and code that names its type still compiles.',
    wire: untouched,
    package: harmless,
    advice: 'Nothing.',
    example: descriptions(
      components({ Loan: loan }),
      components({ Loan: { ...loan, properties: { ...loan.properties, due: { type: 'string' } } } }),
    ),
  },
  'property-marked': {
    title: 'A property of a named schema became read-only or write-only',
    why: 'It goes over the wire as before, but the type of the schema is no longer that of the data: it marks the property.',
    wire: untouched,
    package: 'breaking',
    advice: 'Write `Readable` or `Writable` around the type of the schema.',
    example: descriptions(received(readOnly()), received(readOnly('isbn'))),
  },
  'property-unmarked': {
    title: 'A property of a named schema is no longer read-only or write-only',
    why: 'The type of the schema no longer marks it.',
    wire: untouched,
    package: harmless,
    advice: 'Nothing.',
    example: descriptions(received(readOnly('isbn', 'due')), received(readOnly('due'))),
  },
  'marks-removed': {
    title: 'The types `Readable` and `Writable` were removed',
    why: 'The package has them where some property is read-only or write-only.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the types of the schemas as they are.',
    example: descriptions(components({ Loan: { ...loan, readOnly: true } }), components({ Loan: loan })),
  },
  'path-parameter-renamed': {
    title: 'A path parameter has another name',
    why: 'Its name is not sent, but callers write it down.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the new name of the parameter.',
    example: descriptions(
      {
        paths: { '/loans/{id}': { get: { ...answer, operationId: 'getLoan', parameters: [parameter('id', 'path')] } } },
      },
      {
        paths: {
          '/loans/{loan}': { get: { ...answer, operationId: 'getLoan', parameters: [parameter('loan', 'path')] } },
        },
      },
    ),
  },
  'header-parameter-respelled': {
    title: 'A header parameter is spelled in another case',
    why: 'Case does not matter in a header, but it does in the types.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the new spelling.',
    example: operations(
      { parameters: [parameter('X-Trace', 'header')] },
      { parameters: [parameter('x-trace', 'header')] },
    ),
  },
  'environment-removed': {
    title: 'An environment of the client was removed or renamed',
    why: 'A client that can call several servers names them; the addresses are compared for themselves.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use one of the environments that are left.',
    example: descriptions({ servers: [live, test] }, { servers: [{ ...live, description: 'Live' }, test] }),
  },
  'server-variable-removed': {
    title: 'A variable part of the address has another name, or is gone',
    why: 'The client has an option for it; the addresses are compared for themselves.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the variables that are left.',
    example: descriptions(
      { servers: [{ url: 'https://{region}.example.org', variables: { region: { default: 'eu' } } }] },
      { servers: [{ url: 'https://{area}.example.org', variables: { area: { default: 'eu' } } }] },
    ),
  },
  'client-option-removed': {
    title: 'An option of the client was removed or renamed',
    why: 'The options that hold secrets are named after the security schemes that operations ask for.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the options that are left.',
    example: descriptions(secured([{ key: [] }, {}]), secured([{}])),
  },
  'client-option-required': {
    title: 'A client cannot be made without an option any more',
    why: 'Every operation asks for credentials that the client did not need before.',
    wire: untouched,
    package: 'breaking',
    advice: 'Give the option.',
    example: descriptions(secured([{ key: [] }, {}]), secured([{ key: [] }])),
  },
} as const satisfies Record<string, Rule>;
