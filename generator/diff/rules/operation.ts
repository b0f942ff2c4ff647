import { descriptions, harmless, operations, unclear, type Rule } from '../rule.ts';

const answer = { responses: { 204: { description: 'Done' } } } as const;
const notice = { '{$request.query.url}': { post: { responses: { 204: { description: 'Heard' } } } } } as const;

/** Which operations there are. */
export const operationRules = {
  'api-removed': {
    title: 'The API was removed with all that it has',
    why: 'Calls of it fail, and its package gets no further version. An API that is renamed is removed, and another one is new.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Stop using it, or move to what takes its place.',
    example: descriptions({ paths: { '/loans': { get: answer, post: answer } } }, { paths: {} }),
  },
  'operation-removed': {
    title: 'An operation was removed',
    why: 'Calls of it fail.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Stop calling it.',
    example: descriptions(
      { paths: { '/loans': { get: answer, post: answer } } },
      { paths: { '/loans': { get: answer } } },
    ),
  },
  'operation-added': {
    title: 'An operation was added',
    why: 'Nothing that existed changes.',
    wire: harmless,
    package: harmless,
    advice: 'Call it where it helps.',
    example: descriptions(
      { paths: { '/loans': { get: answer } } },
      { paths: { '/loans': { get: answer, post: answer } } },
    ),
  },
  'webhook-removed': {
    title: 'A webhook was removed',
    why: 'Those who wait for it wait in vain.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Do not wait for it any more.',
    example: descriptions({ webhooks: { due: { post: answer } } }, { webhooks: {} }),
  },
  'webhook-added': {
    title: 'A webhook was added',
    why: 'Only those who register for it receive it.',
    wire: harmless,
    package: harmless,
    advice: 'Register for it where it helps.',
    example: descriptions({ webhooks: {} }, { webhooks: { due: { post: answer } } }),
  },
  'callback-removed': {
    title: 'A callback was removed',
    why: 'Those who wait for it wait in vain.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Do not wait for it any more.',
    example: operations({ callbacks: { due: notice } }, {}),
  },
  'callback-added': {
    title: 'A callback was added',
    why: 'Only those who give an address for it are called.',
    wire: harmless,
    package: harmless,
    advice: 'Give an address for it where it helps.',
    example: operations({}, { callbacks: { due: notice } }),
  },
  'dialect-changed': {
    title: 'The schemas follow another dialect',
    why: 'The same keywords may mean something else.',
    wire: unclear,
    package: unclear,
    advice: 'Check what the keywords mean in the new dialect.',
    example: descriptions({}, { jsonSchemaDialect: 'https://dialect.example.org' }),
  },
} as const satisfies Record<string, Rule>;
