/** What the tool uses of Redocly's engine. `npm run compile` makes one file of it and of all that it needs in turn. */
export {
  BaseResolver,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintConfig,
  lintDocument,
  loadConfig,
  ResolveError,
  Source,
} from '@redocly/openapi-core';
export type { Config, Document, NormalizedProblem } from '@redocly/openapi-core';
