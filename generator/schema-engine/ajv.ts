/** What the tool uses of Ajv. `npm run compile` makes one file of it and of all that it needs in turn. */
export { _, Ajv2020, Name, nil } from 'ajv/dist/2020.js';
export type { CodeKeywordDefinition, FormatDefinition, KeywordCxt, Options } from 'ajv/dist/2020.js';
