import { segments } from '../model/pointer.ts';
import { isObject, ownText } from '../model/resolve.ts';
import { pointerOf } from './place.ts';
import type { Context, Location, Rule } from './rule.ts';

/** Every property says what it is: at its place, or in the schema that it refers to. */
export const propertyDescription: Rule = () => ({
  SchemaProperties: (properties, context) => {
    if (!isObject(properties) || isCondition(context.location)) return;
    for (const [name, property] of Object.entries(properties)) {
      if (isDescribed(property, context)) continue;
      context.report({
        message: `The property \`${name}\` has no description. Say what it is.`,
        location: context.location.child(name).key(),
      });
    }
  },
});

const isDescribed = (property: unknown, { resolve, location }: Context): boolean =>
  [property, resolve(property, location.source.absoluteRef).node].some(
    (schema) => isObject(schema) && (ownText(schema, 'description') ?? '').trim() !== '',
  );

/** Below `if` and `not` a property is not described but asked for. A property may itself have such a name. */
const isCondition = (location: Location): boolean => {
  const path = segments(pointerOf(location));
  const start = path[0] === 'components' ? 3 : path.indexOf('schema') + 1;
  let isName = false;
  return path.slice(start).some((segment) => {
    const condition = !isName && (segment === 'if' || segment === 'not');
    isName = !isName && namers.has(segment);
    return condition;
  });
};

const namers: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
]);
