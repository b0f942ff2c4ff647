import { different, harmless, narrower, operations, untouched, wider, type Rule } from '../rule.ts';

const page = { name: 'page', in: 'query', schema: { type: 'integer' } } as const;
const tags = { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } } as const;
const text = { name: 'title', in: 'query', schema: { type: 'string' } } as const;

const parameters = (before: object[], after: object[]) =>
  operations({ parameters: before as never }, { parameters: after as never });

/** Parameters; their schemas are told by the rules for schemas. */
export const parameterRules = {
  'parameter-removed': {
    title: 'A parameter was removed',
    why: 'What callers ask for with it is refused or no longer heard.',
    wire: 'breaking',
    package: 'breaking',
    advice: 'Stop using the parameter.',
    example: parameters([page], []),
  },
  'parameter-added': {
    title: 'An optional parameter was added',
    why: 'Callers may leave it out.',
    wire: harmless,
    package: harmless,
    advice: 'Use it where it helps.',
    example: parameters([], [page]),
  },
  'required-parameter-added': {
    title: 'A required parameter was added',
    why: 'Calls without it are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send the parameter.',
    example: parameters([], [{ ...page, required: true }]),
  },
  'parameter-became-required': {
    title: 'A parameter became required',
    why: 'Calls without it are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send the parameter always.',
    example: parameters([page], [{ ...page, required: true }]),
  },
  'parameter-became-optional': {
    title: 'A parameter became optional',
    why: 'Callers that send it are still understood; who is called may miss it.',
    wire: wider,
    package: wider,
    advice: 'Be ready for the parameter to be missing.',
    example: parameters([{ ...page, required: true }], [page]),
  },
  'parameter-style-changed': {
    title: 'A parameter is written in another style',
    why: 'A value in the old style is taken for another value.',
    wire: different,
    package: untouched,
    advice: 'Write the parameter in the new style.',
    example: parameters([tags], [{ ...tags, explode: false }]),
  },
  'parameter-media-type-changed': {
    title: 'A parameter is written in another media type',
    why: 'A value in the old media type is not understood.',
    wire: different,
    package: untouched,
    advice: 'Write the parameter in the new media type.',
    example: parameters(
      [{ name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } }],
      [{ name: 'filter', in: 'query', content: { 'application/xml': { schema: { type: 'object' } } } }],
    ),
  },
  'reserved-characters-forbidden': {
    title: 'Reserved characters in a parameter must be escaped',
    why: 'Callers that send them as they are may be misunderstood.',
    wire: { sent: 'possibly-breaking', received: 'non-breaking' },
    package: untouched,
    advice: 'Escape reserved characters.',
    example: parameters([{ ...text, allowReserved: true }], [text]),
  },
  'reserved-characters-allowed': {
    title: 'Reserved characters in a parameter need not be escaped',
    why: 'Escaped characters are still understood.',
    wire: { sent: 'non-breaking', received: 'possibly-breaking' },
    package: untouched,
    advice: 'Be ready for reserved characters.',
    example: parameters([text], [{ ...text, allowReserved: true }]),
  },
  'empty-value-forbidden': {
    title: 'A parameter may no longer be empty',
    why: 'Calls with the bare name are refused.',
    wire: narrower,
    package: narrower,
    advice: 'Send a value, or leave the parameter out.',
    example: parameters([{ ...text, allowEmptyValue: true }], [text]),
  },
  'empty-value-allowed': {
    title: 'A parameter may be empty',
    why: 'Calls with a value are still understood.',
    wire: wider,
    package: wider,
    advice: 'Be ready for the bare name.',
    example: parameters([text], [{ ...text, allowEmptyValue: true }]),
  },
} as const satisfies Record<string, Rule>;
