import type { Rule } from '../rule.ts';
import { arrayRules } from './array.ts';
import { bodyRules } from './body.ts';
import { compositionRules } from './composition.ts';
import { docsRules } from './docs.ts';
import { numberRules } from './number.ts';
import { objectRules } from './object.ts';
import { operationRules } from './operation.ts';
import { packageRules } from './package.ts';
import { parameterRules } from './parameter.ts';
import { responseRules } from './response.ts';
import { securityRules } from './security.ts';
import { serverRules } from './server.ts';
import { textRules } from './text.ts';
import { typeRules } from './type.ts';

/** The rules as they are documented: a title, and the table of a file. */
export const ruleGroups = [
  { title: 'Operations', rules: operationRules },
  { title: 'Parameters', rules: parameterRules },
  { title: 'Request bodies', rules: bodyRules },
  { title: 'Responses', rules: responseRules },
  { title: 'Security', rules: securityRules },
  { title: 'Servers', rules: serverRules },
  { title: 'Names in the package', rules: packageRules },
  { title: 'Types and listed values', rules: typeRules },
  { title: 'Text', rules: textRules },
  { title: 'Numbers', rules: numberRules },
  { title: 'Lists', rules: arrayRules },
  { title: 'Objects', rules: objectRules },
  { title: 'Combined schemas and everything else in a schema', rules: compositionRules },
  { title: 'Documentation', rules: docsRules },
] as const satisfies readonly { readonly title: string; readonly rules: Readonly<Record<string, Rule>> }[];

const table = {
  ...operationRules,
  ...parameterRules,
  ...bodyRules,
  ...responseRules,
  ...securityRules,
  ...serverRules,
  ...packageRules,
  ...typeRules,
  ...textRules,
  ...numberRules,
  ...arrayRules,
  ...objectRules,
  ...compositionRules,
  ...docsRules,
} as const;

export type RuleId = keyof typeof table;

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, Rule>> = table;
