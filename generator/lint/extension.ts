import type { JsonObject } from '../model/api.ts';
import { isObject, own } from '../model/resolve.ts';
import type { Context, Location, Visit } from './rule.ts';

/** Visits every object that carries an extension, also beside a `$ref`. To be registered as `any`. */
export const carriersOf =
  (extension: string, visit: (carrier: JsonObject, place: Location, context: Context) => void): Visit =>
  (node, context) => {
    // Inside another extension a name may mean anything.
    if (context.type.name === 'SpecExtension') return;
    const places = [
      [node, context.location],
      [context.rawNode, context.rawLocation],
    ] as const;
    for (const [carrier, place] of context.rawNode === node ? places.slice(0, 1) : places) {
      if (isObject(carrier) && own(carrier, extension) !== undefined) visit(carrier, place, context);
    }
  };
