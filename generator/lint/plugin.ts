import { loadValidator } from '../validate.ts';
import { errorCodes } from './error-codes.ts';
import { formArrayStyle } from './form-array-style.ts';
import { knownDiscrepancies } from './known-discrepancies.ts';
import { operationComplete } from './operation-complete.ts';
import { operationSource } from './operation-source.ts';
import { origin } from './origin.ts';
import { propertyDescription } from './property-description.ts';
import type { Rule } from './rule.ts';

/** Redocly's plugin object: the rules exist, and do nothing until a redocly.yaml gives them a severity. */
export interface Plugin {
  readonly id: 'specwright';
  readonly rules: { readonly oas3: Readonly<Record<string, Rule>> };
}

// A default export, because that is where Redocly looks for a plugin. It is a function, so that the schema
// engine can be loaded before the first visit: visits are synchronous.
export default async (): Promise<Plugin> => ({
  id: 'specwright',
  rules: {
    oas3: {
      'operation-complete': operationComplete,
      'operation-source': operationSource,
      'property-description': propertyDescription,
      'form-array-style': formArrayStyle,
      'known-discrepancies': knownDiscrepancies(await loadValidator('refused')),
      'error-codes': errorCodes,
      origin,
    },
  },
});
