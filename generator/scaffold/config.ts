import { blockText } from './print.ts';

export interface ConfigFacts {
  readonly api: string;
  /** The path of its description. */
  readonly root: string;
  readonly license: string;
  readonly scope?: string;
}

/** The configuration of a project that has none, with one API. */
export const firstConfig = ({ api, root, license, scope }: ConfigFacts): string =>
  `# The only configuration: which APIs there are, what lint asks of them, and how their packages are published.
apis:
${blockText({ name: api, value: { root } }, 2).join('\n')}

x-specwright:
  ${scope === undefined ? "# scope: '@acme' # packages are called <scope>/<api>" : `scope: '${scope}' # packages are called <scope>/<api>`}
  license: ${license}
  artefacts: [fixtures, mock] # what a package has beside its client; \`contract\` adds tests that vitest runs

extends: [recommended-strict]

plugins: [specwright/redocly-plugin]

rules:
  # Examples become fixtures, mocks and tests, so each of them has to be valid.
  no-invalid-media-type-examples: error
  no-invalid-parameter-examples: error
  no-invalid-schema-examples: error

  specwright/operation-complete: error
  # \`operation-complete\` asks for both already; each gap is reported once.
  operation-operationId: off
  operation-summary: off

  specwright/property-description: error
  specwright/form-array-style: error
  specwright/error-codes: error

telemetry: off
`;
