import type { JsonValue, MediaType } from '../../../model/api.ts';
import { child } from '../../../model/pointer.ts';
import type { Direction, SchemaError } from '../../../validate.ts';
import { isText } from './code.ts';
import type { ApiSite } from './site.ts';
import { say, type Words } from './words.ts';

/** How an example contradicts the schema that it is an example of. */
export interface FaultView {
  /** Into the example, as a JSON Pointer: `/items/0/price`; empty when it is the whole of it. */
  readonly at: string;
  /** What a sentence about that goes on with: `must be number`, `is missing`. */
  readonly message: string;
}

export interface FaultsView {
  readonly faults: readonly FaultView[];
  /** `and 12 more`; empty when all are listed. */
  readonly more: string;
}

/** What the schema of a media type says against a value; nothing where there is no schema, or no engine to judge with. */
export const faultsOf = ({ validator, words }: Pick<ApiSite, 'validator' | 'words'>, { schema, mediaType }: Pick<MediaType, 'schema' | 'mediaType'>, value: JsonValue, direction: Direction): FaultsView => {
  // Text that is no JSON, XML for one, is a form of the value and not the value.
  const errors = schema === undefined || isText(value, mediaType) ? [] : (validator?.validate(schema.pointer, value, direction) ?? []);
  if (errors.some(({ keyword }) => keyword === 'unusableSchema')) return none;
  const faults = errors.map((error) => memberFault(error, words) ?? { at: error.pointer, message: shortened(error.message) });
  const left = faults.length - mostListed;
  return { faults: faults.slice(0, mostListed), more: left > 0 ? say(words, 'contradictsMore', { count: left }) : '' };
};

/** A member that is missing, or that may not be there, is what the fault is about. */
const memberFault = ({ pointer, params }: SchemaError, words: Words): FaultView | undefined => {
  const missing = params['missingProperty'];
  if (typeof missing === 'string') return { at: child(pointer, missing), message: say(words, 'contradictsMissing') };
  const other = params['additionalProperty'] ?? params['unevaluatedProperty'];
  return typeof other === 'string' ? { at: child(pointer, other), message: say(words, 'contradictsOther') } : undefined;
};

const none: FaultsView = { faults: [], more: '' };

const mostListed = 5;

// An enumeration may have thousands of values.
const shortened = (message: string): string => (message.length > 200 ? `${message.slice(0, 199).trimEnd()}…` : message);
