/** A media type without its parameters, in lower case. */
export const essence = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a media type is JSON: `application/json`, or a structured syntax name that ends in `+json`. */
export const isJson = (mediaType: string): boolean => /[/+]json$/u.test(essence(mediaType));
