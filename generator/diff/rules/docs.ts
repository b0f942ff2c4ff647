import { descriptions, harmless, operations, schemas, untouched, type Rule } from '../rule.ts';

/** What is written for people, and what warns them. */
export const docsRules = {
  'documentation-changed': {
    title: 'The documentation changed',
    why: 'Text for people changes neither what is sent nor what arrives.',
    wire: untouched,
    package: untouched,
    advice: 'Read it.',
    example: operations({ summary: 'Lists loans' }, { summary: 'Lists all loans' }),
  },
  'examples-changed': {
    title: 'The examples changed',
    why: 'Examples show the contract and are no part of it.',
    wire: untouched,
    package: untouched,
    advice: 'Read them.',
    example: schemas({ type: 'string', examples: ['a'] }, { type: 'string', examples: ['b'] }),
  },
  'extension-changed': {
    title: 'An extension changed',
    why: 'Members that begin with `x-` say nothing about the contract unless both sides agree on them.',
    wire: untouched,
    package: untouched,
    advice: 'Look at it if you use the extension.',
    example: operations({ 'x-owner': 'loans' }, { 'x-owner': 'desk' }),
  },
  'text-changed': {
    title: 'The description is written in another way, without a change that any rule knows',
    why: 'A default that is written down, for example, a list in another order, or an extension of the whole description. The place is the first that differs.',
    wire: untouched,
    package: untouched,
    advice: 'Nothing.',
    example: descriptions({ 'x-note': 'draft' }, { 'x-note': 'final' }),
  },
  'format-annotated': {
    title: 'A format that only says how a value is shown changed',
    why: '`password` does not change which values there are.',
    wire: untouched,
    package: untouched,
    advice: 'Nothing.',
    example: schemas({ type: 'string' }, { type: 'string', format: 'password' }),
  },
  deprecated: {
    title: 'It is deprecated',
    why: 'It still works; it may be removed in a later major version.',
    wire: harmless,
    package: harmless,
    advice: 'Plan to use what takes its place.',
    example: operations({}, { deprecated: true }),
  },
  'no-longer-deprecated': {
    title: 'It is no longer deprecated',
    why: 'It is there to stay.',
    wire: harmless,
    package: harmless,
    advice: 'Nothing.',
    example: operations({ deprecated: true }, {}),
  },
} as const satisfies Record<string, Rule>;
