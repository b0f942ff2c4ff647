/** A pattern by which texts of a format are written when the readable one does not do; none for others. */
export const shapeOfFormat = (format: string): readonly string[] =>
  Object.hasOwn(shapes, format) ? [shapes[format] ?? ''] : [];

const date = '20\\d\\d-0[1-9]-[12][0-8]';
const timeOfDay = '1\\d:[0-5]\\d:[0-5]\\d(?:Z|\\.\\d+Z|[+-]0[1-9]:[0-5]\\d)';
const link = 'https://example\\.com/[a-z]*|http://[a-z]+[.][a-z]+/?[a-z]*|[a-z]+:[a-z]*';
const reference = '/[a-z]*';
const mail = '[a-z]*user@example\\.com|[a-z]+@[a-z]+\\.[a-z]+';
const host = '[a-z]+(?:\\.[a-z]+)*';

const shapes: Readonly<Record<string, string>> = {
  'date-time': `${date}T${timeOfDay}`,
  date,
  time: timeOfDay,
  duration: 'P[1-9]\\d*D|P[1-9]DT[1-9]\\d*H(?:[1-9]M)?',
  email: mail,
  'idn-email': mail,
  hostname: host,
  'idn-hostname': host,
  ipv4: '[1-9]\\.\\d\\.\\d\\.[1-9]|19\\d\\.1\\d\\d\\.1\\d\\d\\.1\\d\\d',
  ipv6: '::[1-9a-f]?|(?:[1-9a-f][0-9a-f]{3}:){7}[1-9a-f][0-9a-f]{3}',
  uri: link,
  url: link,
  iri: link,
  'uri-reference': reference,
  'iri-reference': reference,
  'uri-template': '[a-z]+(?:/\\{[a-z]+\\})?',
  uuid: '[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}',
  'json-pointer': reference,
  'relative-json-pointer': '[1-9]\\d*(?:/[a-z]+)?',
  byte: '(?:[A-Za-z]{4})*',
};
