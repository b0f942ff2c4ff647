import type { JsonObject, JsonValue } from '../model/api.ts';
import { conjunctionOf, memberSchemas } from '../model/composition.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import type { Direction } from '../model/sample.ts';

/** Whether nobody has to send a required member in a direction: what is `readOnly` in a request, or `writeOnly` in a response. */
export const excusedIn = (document: JsonObject, direction: Direction): ((schema: Pointer, name: string) => boolean) => {
  const mark = marks[direction];
  return hasMember(document, mark) ? (schema, name) => isMarked(document, enclosing(schema), name, mark) : () => false;
};

const marks = { request: 'readOnly', response: 'writeOnly' } as const satisfies Record<Direction, string>;

const isMarked = (document: JsonObject, whole: Pointer, name: string, mark: string): boolean =>
  memberSchemas(document, whole, name)
    .flatMap((member) => conjunctionOf(document, member))
    .some((part) => valueAt(document, child(part, mark)) === true);

// Few descriptions mark anything, and a look at every required member takes its time.
const hasMember = (value: JsonValue, name: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, name) || Object.values(value).some((member: JsonValue) => hasMember(member, name)));

/** The outermost schema of which this is a branch (`/allOf/1`, `/then`): its properties are the branch's too. */
const enclosing = (schema: Pointer): Pointer => {
  const outer = schema.replace(branch, '');
  return outer === schema ? schema : enclosing(outer);
};

// A property may be called `if`.
const branch =
  /(?<!\/(?:properties|patternProperties|\$defs|schemas))\/(?:(?:allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/u;
