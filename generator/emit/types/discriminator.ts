import { isObject, own, ownList, without } from '../../model/resolve.ts';

/** What openapi-typescript has found out about discriminators. */
export interface Discriminators {
  /** By the reference of the schema that has one, or inherits one. */
  readonly objects: Readonly<Record<string, { readonly propertyName: string }>>;
  /** The schemas whose type names the variant already. */
  readonly refsHandled: string[];
}

/**
 * Lets the type of a variant that inherits its discriminator have the property once: openapi-typescript adds it beside
 * the variant's own. An own one that names values is right; of any other the name of the variant takes the place.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const settleInherited = (discriminators: Discriminators, resolve: (reference: string) => unknown): void => {
  const handled = new Set(discriminators.refsHandled);
  for (const [reference, { propertyName }] of Object.entries(discriminators.objects)) {
    const schema = resolve(reference);
    if (!isObject(schema) || handled.has(reference) || isObject(own(schema, 'discriminator'))) continue;
    const properties = own(schema, 'properties');
    const property = isObject(properties) ? own(properties, propertyName) : undefined;
    if (!isObject(properties) || property === undefined) continue;
    if (namesValues(property)) discriminators.refsHandled.push(reference);
    // The document is a copy for openapi-typescript, which writes into it as well.
    else Object.assign(schema, { properties: without(properties, propertyName) });
  }
};

const namesValues = (property: unknown): boolean =>
  isObject(property) && (Object.hasOwn(property, 'const') || Object.hasOwn(property, '$ref') || ownList(property, 'enum').length > 0);
