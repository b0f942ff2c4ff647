import type { JsonValue, MediaType } from '../../../../model/api.ts';
import { isJsonType, partType } from '../../../../model/media-type.ts';
import { isList } from '../../../../model/resolve.ts';
import { textOf, type SampleCallBody } from '../../../../model/sample-call.ts';

/** A part of a body in `multipart/form-data`. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
  /** What the part says that it is; a plain text says nothing, nor does a file of which nothing is stated. */
  readonly mediaType?: string;
  readonly isFile: boolean;
}

/**
 * The parts of a form as our client sends them: a list repeats its name, an object is JSON, and null is left out.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types
 */
export const formParts = (
  media: MediaType,
  members: readonly (readonly [string, JsonValue])[],
  files: SampleCallBody['files'],
): readonly FormPart[] =>
  members.flatMap(([name, member]) => {
    const stated = partType(media, name);
    const items = isList(member) ? member : [member];
    if (files.has(name)) return items.map(() => filePart(name, stated));
    return items.filter((item) => item !== null).map((item) => valuePart(name, item, stated));
  });

/** The values under each name, in order. */
export const byName = (parts: readonly FormPart[]): ReadonlyMap<string, readonly FormPart[]> =>
  new Map(parts.map(({ name }) => [name, parts.filter((part) => part.name === name)]));

const filePart = (name: string, stated: string | undefined): FormPart => ({
  name,
  value: '',
  ...(stated === undefined ? {} : { mediaType: stated }),
  isFile: true,
});

const valuePart = (name: string, value: JsonValue, stated: string | undefined): FormPart => {
  const mediaType = stated ?? (typeof value === 'object' ? 'application/json' : undefined);
  const isJson = typeof value === 'object' || isJsonType(stated ?? '');
  return {
    name,
    value: isJson ? JSON.stringify(value) : textOf(value),
    ...(mediaType === undefined ? {} : { mediaType }),
    isFile: false,
  };
};
