import { descriptions, harmless, untouched, type Rule } from '../rule.ts';

const live = { url: 'https://books.example.org' } as const;
const test = { url: 'https://test.books.example.org' } as const;
const regional = (list: readonly string[], start = 'eu') =>
  ({ url: 'https://{region}.books.example.org', variables: { region: { default: start, enum: list } } }) as const;
const paths = { '/loans': { get: { responses: { 204: { description: 'Done' } } } } } as const;
const servers = (before: readonly object[], after: readonly object[]) =>
  descriptions({ paths, servers: before as never }, { paths, servers: after as never });

/** Where the API is. */
export const serverRules = {
  'server-removed': {
    title: 'A server was removed',
    why: 'Calls that go there get no answer.',
    wire: 'breaking',
    package: untouched,
    advice: 'Call one of the servers that are left.',
    example: servers([live, test], [live]),
  },
  'server-added': {
    title: 'A server was added',
    why: 'The other servers are still there.',
    wire: harmless,
    package: untouched,
    advice: 'Call it where it helps.',
    example: servers([live], [live, test]),
  },
  'server-value-removed': {
    title: 'An address of a server was removed',
    why: 'Calls that go there get no answer.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Use one of the addresses that are left.',
    example: servers([regional(['eu', 'us'])], [regional(['eu'])]),
  },
  'default-server-changed': {
    title: 'Another server comes first',
    why: 'Deployed clients call the old one, which is still there; a client that is updated calls the new one.',
    wire: harmless,
    package: untouched,
    advice: 'Name the server that you mean.',
    example: servers([live, test], [test, live]),
  },
} as const satisfies Record<string, Rule>;
