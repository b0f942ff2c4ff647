import type { JsonObject } from '../../model/api.ts';
import { buildSchemaUse } from '../../model/content.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../../model/resolve.ts';
import { matchBy, note, noteSchemas, type Context, type Noted } from './noted.ts';

/** The object whose `headers` are compared. */
interface Owner {
  readonly document: JsonObject;
  readonly pointer: Pointer;
}

interface Header extends Owner {
  readonly name: string;
  readonly value: JsonObject;
}

/** Compares the headers of a response or of a part of a form; their case does not matter. */
export const compareHeaders = (context: Context, before: Owner, after: Owner): readonly Noted[] => {
  const { both, removed, added } = matchBy(headersOf(before), headersOf(after), ({ name }) => name.toLowerCase());
  return [
    ...removed.map(({ name, pointer }) =>
      note(context, { rule: 'response-header-removed', before: pointer, after: after.pointer, subject: name }),
    ),
    ...added.map(({ name, pointer, value }) =>
      note(context, {
        rule: own(value, 'required') === true ? 'required-response-header-added' : 'response-header-added',
        before: before.pointer,
        after: pointer,
        subject: name,
      }),
    ),
    ...both.flatMap(([old, young]) => compareHeader(context, old, young)),
  ];
};

const headersOf = ({ document, pointer }: Owner): readonly Header[] => {
  const owner = valueAt(document, pointer);
  if (!isObject(owner)) return [];
  return ownEntries(owner, 'headers').flatMap(([name]) => {
    const found = follow(document, child(pointer, 'headers', name));
    // OpenAPI has `Content-Type` ignored here: the keys of `content` say it.
    return isObject(found.value) && name.toLowerCase() !== 'content-type'
      ? [{ document, name, pointer: found.pointer, value: found.value }]
      : [];
  });
};

const compareHeader = (context: Context, old: Header, young: Header): readonly Noted[] => {
  const places = { before: old.pointer, after: young.pointer, subject: young.name };
  const isRequired = ({ value }: Header): boolean => own(value, 'required') === true;
  const isDeprecated = ({ value }: Header): boolean => own(value, 'deprecated') === true;
  return [
    ...(isRequired(old) === isRequired(young)
      ? []
      : [
          note(context, {
            ...places,
            rule: isRequired(young) ? 'response-header-became-required' : 'response-header-became-optional',
          }),
        ]),
    ...(isDeprecated(old) === isDeprecated(young)
      ? []
      : [note(context, { ...places, rule: isDeprecated(young) ? 'deprecated' : 'no-longer-deprecated' })]),
    ...(writing(old) === writing(young) ? [] : [note(context, { ...places, rule: 'header-style-changed' })]),
    ...(ownText(old.value, 'description') === ownText(young.value, 'description')
      ? []
      : [note(context, { ...places, rule: 'documentation-changed' })]),
    ...noteSchemas(context, schemaOf(old), schemaOf(young)),
  ];
};

const writing = ({ value }: Header): string => {
  const [mediaType] = ownEntries(value, 'content');
  if (mediaType !== undefined) return mediaType[0].toLowerCase();
  return own(value, 'explode') === true ? 'exploded' : 'plain';
};

const schemaOf = ({ document, value, pointer }: Header): Pointer | undefined => {
  const [mediaType] = ownEntries(value, 'content');
  if (mediaType === undefined) return buildSchemaUse(document, value, pointer)?.pointer;
  const [name, media] = mediaType;
  return isObject(media) && own(media, 'schema') !== undefined ? child(pointer, 'content', name, 'schema') : undefined;
};
