import type { JsonValue, MediaType } from '../model/api.ts';
import { isText } from '../model/media-type.ts';
import { child, type Pointer } from '../model/pointer.ts';
import type { Direction, SchemaError, Validator } from '../validate.ts';

/** How an example contradicts the schema that it is an example of. */
export interface ExampleFault {
  /** Into the example: `/items/0/price`; empty when it is the whole of it. */
  readonly at: Pointer;
  readonly kind: 'missing' | 'unknown' | 'other';
  /** What a sentence about what stands there goes on with: `must be number`. */
  readonly message: string;
}

/** How many faults of one example are listed. */
export const mostListed = 5;

/** What the schema of a media type says against a value; nothing where there is none, or one of no use. */
export const exampleFaults = (
  { validate }: Pick<Validator, 'validate'>,
  { schema, mediaType }: Pick<MediaType, 'schema' | 'mediaType'>,
  value: JsonValue,
  direction: Direction,
): readonly ExampleFault[] => {
  // Text that is no JSON, XML for one, is a form of the value and not the value.
  const errors = schema === undefined || isText(value, mediaType) ? [] : validate(schema.pointer, value, direction);
  if (errors.some(({ keyword }) => keyword === 'unusableSchema')) return [];
  return errors.map(
    (error) => memberFault(error) ?? { at: error.pointer, kind: 'other', message: shortened(error.message) },
  );
};

/** A member that is missing, or that may not be there, is what the fault is about. */
const memberFault = ({ pointer, params, message }: SchemaError): ExampleFault | undefined => {
  const missing = params['missingProperty'];
  if (typeof missing === 'string') return { at: child(pointer, missing), kind: 'missing', message };
  const other = params['additionalProperty'] ?? params['unevaluatedProperty'];
  return typeof other === 'string' ? { at: child(pointer, other), kind: 'unknown', message } : undefined;
};

// An enumeration may have thousands of values.
const shortened = (message: string): string => (message.length > 200 ? `${message.slice(0, 199).trimEnd()}…` : message);
