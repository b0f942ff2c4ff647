import type { FormatDefinition, Options } from './ajv.ts';

export type Formats = NonNullable<Options['formats']>;

/** How texts and numbers are checked by a `format`. */
export const loadFormats = async (): Promise<Formats> => {
  const { Format } = await import('typebox/format');
  return {
    'date-time': Format.IsDateTime,
    date: Format.IsDate,
    time: (value: string) => Format.IsTime(value),
    duration: Format.IsDuration,
    email: Format.IsEmail,
    hostname: Format.IsHostname,
    ipv4: Format.IsIPv4,
    ipv6: Format.IsIPv6,
    uri: Format.IsUri,
    'uri-reference': Format.IsUriReference,
    iri: Format.IsIri,
    'iri-reference': Format.IsIriReference,
    'uri-template': Format.IsUriTemplate,
    uuid: Format.IsUuid,
    regex: Format.IsRegex,
    'json-pointer': Format.IsJsonPointer,
    'relative-json-pointer': Format.IsRelativeJsonPointer,
    byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u,
    int32: integer(-(2 ** 31), 2 ** 31 - 1),
    // The greatest int64 has no exact double: it is parsed as 2 ** 63.
    int64: integer(-(2 ** 63), 2 ** 63),
    float: true,
    double: true,
    password: true,
    binary: true,
  };
};

/** Whether a value is checked by a format; `password` and the like only tell people something. */
export const isEnforcedFormat = (name: string): boolean => enforced.has(name);

const enforced: ReadonlySet<string> = new Set([
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'iri',
  'iri-reference',
  'uri-template',
  'uuid',
  'regex',
  'json-pointer',
  'relative-json-pointer',
  'byte',
  'int32',
  'int64',
]);

const integer = (least: number, most: number): FormatDefinition<number> => ({
  type: 'number',
  validate: (value) => Number.isInteger(value) && value >= least && value <= most,
});
