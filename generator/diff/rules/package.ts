import { descriptions, harmless, operations, untouched, type Rule } from '../rule.ts';

const answer = { responses: { 204: { description: 'Done' } } } as const;
const components = (schemas: object) => ({ components: { schemas: schemas as never } });
const scheme = { type: 'apiKey', in: 'header', name: 'X-Key' } as const;
const loan = { type: 'object', properties: { isbn: { type: 'string' } } } as const;
const parameter = (name: string, place: string) => ({ name, in: place, required: place === 'path', schema: { type: 'string' } }) as const;

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
  'path-parameter-renamed': {
    title: 'A path parameter has another name',
    why: 'Its name is not sent, but callers write it down.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the new name of the parameter.',
    example: descriptions(
      { paths: { '/loans/{id}': { get: { ...answer, operationId: 'getLoan', parameters: [parameter('id', 'path')] } } } },
      { paths: { '/loans/{loan}': { get: { ...answer, operationId: 'getLoan', parameters: [parameter('loan', 'path')] } } } },
    ),
  },
  'header-parameter-respelled': {
    title: 'A header parameter is spelled in another case',
    why: 'Case does not matter in a header, but it does in the types.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the new spelling.',
    example: operations({ parameters: [parameter('X-Trace', 'header')] }, { parameters: [parameter('x-trace', 'header')] }),
  },
  'environment-removed': {
    title: 'An environment of the client was removed or renamed',
    why: 'The client names its servers; the address itself is compared for itself.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use one of the environments that are left.',
    example: descriptions(
      { servers: [{ url: 'https://books.example.org', description: 'Production' }] },
      { servers: [{ url: 'https://books.example.org', description: 'Live' }] },
    ),
  },
  'client-option-removed': {
    title: 'An option of the client was removed or renamed',
    why: 'The options that hold secrets are named after the security schemes.',
    wire: untouched,
    package: 'breaking',
    advice: 'Use the options that are left.',
    example: descriptions({ components: { securitySchemes: { key: scheme } } }, { components: { securitySchemes: {} } }),
  },
} as const satisfies Record<string, Rule>;
