import type { Discrepancy, JsonObject, JsonValue } from '../model/api.ts';
import {
  checkExample,
  correct,
  discrepancyExtension,
  readDiscrepancies,
  type ExampleFault,
} from '../model/discrepancy.ts';
import { once } from '../model/once.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { isObject, own } from '../model/resolve.ts';
import type { CreateValidator, Direction, SchemaError, Validator } from '../validate.ts';
import { assemble, type Assembled } from './assemble.ts';
import { checkDeclarations } from './declaration.ts';
import { below } from './place.ts';
import type { Context, Location, Report, Rule, Visit } from './rule.ts';

/**
 * Examples obey their schemas except where they declare that they don't, and what they declare still occurs.
 * Everywhere else, a declaration is well-formed and points at something.
 */
export const knownDiscrepancies =
  (createValidator: CreateValidator): Rule =>
  () => {
    let prepare: () => Assembled & { readonly validator: Validator } = () => {
      throw new Error('Lint visits the root first.');
    };
    const shown = new Map<JsonObject, readonly [name: string, value: JsonValue]>();

    const judge =
      (direction: Direction): Visit =>
      (carrier, context) => {
        if (!isObject(carrier) || own(carrier, 'schema') === undefined) return;
        const { placeOf, validator } = prepare();
        const place = placeOf(carrier);
        if (place === undefined) return;
        for (const example of examplesOf(carrier, context)) {
          const value = shown.get(example.holder)?.[1] ?? own(example.holder, example.name);
          if (value === undefined) continue;
          shown.set(example.holder, [example.name, value]);
          const declared = own(example.holder, discrepancyExtension);
          const { discrepancies, faults: malformed } = readDiscrepancies(declared);
          const faults =
            malformed.length > 0
              ? [] // the shape is reported where the declaration is
              : checkExample(value, discrepancies, (judged) =>
                  validator.validate(child(place, 'schema'), judged, direction),
                );
          for (const fault of faults) context.report(problemOf(fault, value, discrepancies, example));
          // Redocly's own rules know nothing of declarations. They judge an example when they leave what
          // carries it, so until then it holds the corrected twin, for a second opinion; or nothing, where
          // they could only repeat what was said here.
          const silent = faults.length + malformed.length > 0;
          put(example.holder, example.name, silent ? undefined : correct(value, discrepancies));
        }
      };

    return {
      Root: {
        enter: (root, context) => {
          prepare = once(() => {
            const assembled = assemble(root, context);
            return { ...assembled, validator: createValidator(assembled.document) };
          });
        },
        // A resolver may hand the same parsed file to the next lint. The walk is synchronous, so nobody
        // else sees a twin meanwhile.
        leave: () => shown.forEach(([name, value], holder) => put(holder, name, value)),
      },
      any: checkDeclarations,
      Parameter: { enter: judge('request'), MediaType: judge('request') },
      RequestBody: { MediaType: judge('request') },
      Response: { MediaType: judge('response') },
    };
  };

interface ShownExample {
  readonly holder: JsonObject;
  readonly name: string;
  readonly location: Location;
}

const examplesOf = (carrier: JsonObject, { location, resolve }: Context): readonly ShownExample[] => {
  if (own(carrier, 'example') !== undefined) return [{ holder: carrier, name: 'example', location }];
  const examples = own(carrier, 'examples');
  if (!isObject(examples)) return [];
  return Object.entries(examples).flatMap(([name, example]) => {
    const found = resolve(example);
    const isRef = isObject(example) && Object.hasOwn(example, '$ref');
    // Without a `$ref`, Redocly gives the place of the visited object.
    const at = isRef ? found.location : location.child(['examples', name]);
    return isObject(found.node) && at !== undefined ? [{ holder: found.node, name: 'value', location: at }] : [];
  });
};

const problemOf = (
  fault: ExampleFault<SchemaError>,
  value: JsonValue,
  discrepancies: readonly Discrepancy[],
  { location, name }: ShownExample,
): Report => {
  if (fault.kind === 'undeclared') {
    const { pointer, message } = fault.violation;
    const isCorrected = discrepancies.some(({ corrected }) => corrected !== undefined);
    return {
      message:
        `The example breaks its schema${isCorrected ? ', its corrections applied' : ''}: ${called(pointer)} ${message}. ` +
        `Correct the example, or declare in \`${discrepancyExtension}\` what the documentation shows.`,
      // A corrected list may have other places than the shown one.
      location: below(location.child(name), valueAt(value, pointer) === undefined ? '' : pointer),
    };
  }
  const { pointer } = fault.discrepancy;
  return {
    message: sentences[fault.kind](called(pointer)),
    location: location.child([discrepancyExtension, discrepancies.indexOf(fault.discrepancy)]),
  };
};

const sentences = {
  astray: (place) => `The example does not show ${place}. Point the declaration at something that it shows.`,
  overlapping: (place) => `Another declaration corrects ${place} too, or what holds it. Keep one of them.`,
  obsolete: (place) =>
    `The discrepancy at ${place} no longer occurs: the example is as valid without the correction. ` +
    'Remove the declaration, or only its `corrected`.',
} satisfies Record<Exclude<ExampleFault<SchemaError>['kind'], 'undeclared'>, (place: string) => string>;

const called = (pointer: Pointer): string => (pointer === '' ? 'the whole value' : `\`${pointer}\``);

const put = (holder: JsonObject, name: string, value: JsonValue | undefined): void => {
  (holder as Record<string, JsonValue | undefined>)[name] = value; // until the walk is over
};
