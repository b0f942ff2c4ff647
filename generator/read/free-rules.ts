/**
 * The rules that hold where no redocly.yaml says which: `struct`, whose violation makes generation unsafe, and those that find
 * what OpenAPI forbids and nobody means. What breaks one of the latter can be built, so it is warned of.
 */
export const freeRules: Readonly<Record<string, { readonly severity: 'error' | 'warn'; readonly remedy: string }>> = {
  struct: { severity: 'error', remedy: 'Write it as the OpenAPI specification describes it.' },
  'no-enum-type-mismatch': { severity: 'warn', remedy: 'Correct the value, or the `type` beside `enum`.' },
  'no-identical-paths': { severity: 'warn', remedy: 'Make them one path: names in braces do not tell paths apart.' },
  'operation-parameters-unique': { severity: 'warn', remedy: 'Remove one of them.' },
  'security-scopes-defined': {
    severity: 'warn',
    remedy: 'Add the scope to a flow of the scheme, or correct its name.',
  },
};
