import type { JsonObject, Parameter } from '../../model/api.ts';
import { valueAt } from '../../model/pointer.ts';
import { isObject, own } from '../../model/resolve.ts';
import { templateNames } from '../../model/template.ts';
import { valuesOf } from '../schema/comparison.ts';
import { partOf, schemasOf } from '../schema/part.ts';
import { shapesOf } from '../schema/shape.ts';
import { typeBits } from '../schema/type-set.ts';
import type { Exchange } from './exchange.ts';
import { matchBy, note, noteSchemas, type Context, type Noted } from './noted.ts';

/** Compares the parameters of an exchange; those of a path are matched by their place in it. */
export const compareParameters = (context: Context, before: Exchange, after: Exchange): readonly Noted[] => {
  const from = before.parameters.map((parameter) => ({ parameter, exchange: before }));
  const to = after.parameters.map((parameter) => ({ parameter, exchange: after }));
  const { both, removed, added } = matchBy(from, to, keyOf);
  return [
    ...removed.map(({ parameter }) =>
      note(context, {
        rule: 'parameter-removed',
        before: parameter.pointer,
        after: after.pointer,
        subject: subjectOf(parameter),
      }),
    ),
    ...added.map(({ parameter }) =>
      note(context, {
        rule: parameter.required ? 'required-parameter-added' : 'parameter-added',
        before: before.pointer,
        after: parameter.pointer,
        subject: subjectOf(parameter),
      }),
    ),
    ...both.flatMap(([old, young]) => compareParameter(context, old, young)),
  ];
};

interface Placed {
  readonly parameter: Parameter;
  readonly exchange: Exchange;
}

const keyOf = ({ parameter, exchange }: Placed): string => {
  if (parameter.in === 'header') return `header ${parameter.name.toLowerCase()}`;
  if (parameter.in !== 'path') return `${parameter.in} ${parameter.name}`;
  const index = templateNames(exchange.path).indexOf(parameter.name);
  return index < 0 ? `path ${parameter.name}` : `path ${index}`;
};

const subjectOf = ({ in: place, name }: Parameter): string => `${name} (${place})`;

const compareParameter = (
  context: Context,
  { parameter: old, exchange: { document: from } }: Placed,
  { parameter: young, exchange: { document: to } }: Placed,
): readonly Noted[] => {
  const places = { before: old.pointer, after: young.pointer, subject: subjectOf(young) };
  const raw = { from: valueAt(from, old.pointer), to: valueAt(to, young.pointer) };
  const isSet = (value: unknown, name: string): boolean => isObject(value) && own(value, name) === true;
  return [
    ...(old.name === young.name
      ? []
      : [
          note(context, {
            ...places,
            rule: old.in === 'path' ? 'path-parameter-renamed' : 'header-parameter-respelled',
            from: old.name,
            to: young.name,
          }),
        ]),
    ...(old.required === young.required
      ? []
      : [
          note(context, {
            ...places,
            rule: young.required ? 'parameter-became-required' : 'parameter-became-optional',
          }),
        ]),
    ...(old.deprecated === young.deprecated
      ? []
      : [note(context, { ...places, rule: young.deprecated ? 'deprecated' : 'no-longer-deprecated' })]),
    ...(old.allowReserved === young.allowReserved
      ? []
      : [
          note(context, {
            ...places,
            rule: young.allowReserved ? 'reserved-characters-allowed' : 'reserved-characters-forbidden',
          }),
        ]),
    ...(isSet(raw.from, 'allowEmptyValue') === isSet(raw.to, 'allowEmptyValue')
      ? []
      : [
          note(context, {
            ...places,
            rule: isSet(raw.to, 'allowEmptyValue') ? 'empty-value-allowed' : 'empty-value-forbidden',
          }),
        ]),
    ...(old.description === young.description ? [] : [note(context, { ...places, rule: 'documentation-changed' })]),
    ...compareStyle(context, { old, young, from, to }),
    ...noteSchemas(context, old.schema?.pointer, young.schema?.pointer, { isDemanded: old.required && young.required }),
  ];
};

const compareStyle = (
  context: Context,
  {
    old,
    young,
    from,
    to,
  }: { readonly old: Parameter; readonly young: Parameter; readonly from: JsonObject; readonly to: JsonObject },
): readonly Noted[] => {
  const places = { before: old.pointer, after: young.pointer, subject: subjectOf(young) };
  if ((old.mediaType ?? '').toLowerCase() !== (young.mediaType ?? '').toLowerCase()) {
    return [
      note(context, { ...places, rule: 'parameter-media-type-changed', ...valuesOf(old.mediaType, young.mediaType) }),
    ];
  }
  if (old.mediaType !== undefined) return [];
  const isPlain = !mayBeCompound(from, old) && !mayBeCompound(to, young);
  const isSame = writing(old, isPlain) === writing(young, isPlain);
  return isSame
    ? []
    : [
        note(context, {
          ...places,
          rule: 'parameter-style-changed',
          from: writing(old, false),
          to: writing(young, false),
        }),
      ];
};

/** What a style does to a value: for a single value, `explode` does nothing and some styles are alike. */
const writing = ({ style, explode }: Parameter, isPlain: boolean): string => {
  if (!isPlain) return `${style}${explode ? ', exploded' : ''}`;
  return style === 'spaceDelimited' || style === 'pipeDelimited' || style === 'deepObject' ? 'form' : style;
};

const mayBeCompound = (document: JsonObject, { schema }: Parameter): boolean => {
  if (schema === undefined) return false;
  const schemas = schemasOf(document);
  const { types, choices } = shapesOf(schemas)(partOf([schemas.at(schema.pointer)]));
  return choices.length > 0 || (types & (typeBits.array | typeBits.object)) !== 0;
};
