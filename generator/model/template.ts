/**
 * The names in braces of a path or an address, in their order, each as often as it stands there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#path-templating
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
export const templateNames = (template: string): readonly string[] =>
  [...template.matchAll(inBraces)].map(([, name = '']) => name);

/** A path or an address with what a name in braces, braces and all, is replaced by. */
export const fillTemplate = (template: string, fill: (name: string, whole: string) => string): string =>
  template.replace(inBraces, (whole, name: string) => fill(name, whole));

const inBraces = /\{([^{}]+)\}/gu;
