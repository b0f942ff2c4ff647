// Run-time code, the same in every package that Specwright generates. Do not edit.
/** @typedef {(text: string) => boolean} Format */

/**
 * @param {RegExp} pattern
 * @returns {Format}
 */
const matches = (pattern) => (text) => pattern.test(text);

/** @type {Format} */
const date = (text) => {
  const [, year, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
};

/** @type {Format} */
const time = (text) => {
  const found = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text);
  if (!found) return false;
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map(Number);
  const [offsetHour = 0, offsetMinute = 0] = found.slice(5).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  // A leap second is the last one of a day in UTC.
  const offset = (offsetHour * 60 + offsetMinute) * (found[4] === '-' ? -1 : 1);
  return (hour * 60 + minute - offset + 2880) % 1440 === 1439;
};

/** @type {Format} */
const dateTime = (text) => /^.{10}t/i.test(text) && date(text.slice(0, 10)) && time(text.slice(11));

/** @type {Format} */
const duration = (text) =>
  /^P(?:\d+W|(?=.)(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/.test(text);

const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const names = `${label}(?:\\.${label})*`;

/** @type {Format} */
const hostname = (text) => text.length <= 253 && new RegExp(`^${names}$`, 'i').test(text);

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const fourBytes = `${byte}(?:\\.${byte}){3}`;
const ipv4 = matches(new RegExp(`^${fourBytes}$`));

/** @type {Format} */
const ipv6 = (text) => {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const tail = last.includes('.') && groups.at(-1)?.at(-1) === last;
  if (tail && !ipv4(last)) return false;
  const count = all.length + (tail ? 1 : 0);
  const isHex = (tail ? all.slice(0, -1) : all).every((group) => /^[\da-f]{1,4}$/i.test(group));
  return isHex && (halves.length === 2 ? count <= 7 : count === 8);
};

const atom = "[a-z\\d!#$%&'*+/=?^_`{|}~-]+";

/** @type {Format} */
const email = (text) => {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const literal = /^\[(?:IPv6:(.+)|(.+))\]$/i.exec(domain);
  const isDomain = literal ? (literal[1] ? ipv6(literal[1]) : ipv4(literal[2] ?? '')) : hostname(domain);
  return at > 0 && isDomain && new RegExp(`^(?:${atom}(?:\\.${atom})*|"(?:[^"\\\\]|\\\\[ -~])*")$`, 'i').test(text.slice(0, at));
};

const escaped = '%[\\da-f]{2}';
const plain = `[\\w.~!$&'()*+,;=-]|${escaped}`;
const path = `(?:${plain}|[:@/])*`;
const rest = `(?:\\?(?:${plain}|[:@/?])*)?(?:#(?:${plain}|[:@/?])*)?`;
const authority = new RegExp(`^(?:(?:${plain}|:)*@)?(\\[[\\da-f:.]+\\]|\\[v[\\da-f]+\\.[\\w.~!$&'()*+,;=:-]+\\]|(?:${plain})*)(?::\\d*)?$`, 'i');
const reference = new RegExp(`^([a-z][a-z\\d+.-]*:)?(?://([^/?#]*))?(${path})${rest}$`, 'i');

/** @type {(text: string, needsScheme: boolean) => boolean} */
const isReference = (text, needsScheme) => {
  const [found, scheme, host, way = ''] = reference.exec(text) ?? [];
  if (found === undefined || (needsScheme && !scheme)) return false;
  if (host === undefined) return !way.startsWith('//') && (scheme !== undefined || !/^[^/]*:/.test(way));
  const [, name = ''] = authority.exec(host) ?? [undefined, undefined];
  if (!authority.test(host) || (way !== '' && !way.startsWith('/'))) return false;
  return !name.startsWith('[') || /^\[v/i.test(name) || ipv6(name.slice(1, -1));
};

/** @type {Format} */
const iri = (text) => !/[\x00-\x20<>^`{|}\\]|%(?![\da-f]{2})/i.test(text) && URL.canParse(text);

/** @type {Format} */
const iriReference = (text) =>
  !/[\x00-\x20\x7f\\]|%(?![\da-f]{2})|^[a-z][a-z\d+.-]*\/\//i.test(text) && URL.canParse(text, 'http://example.com');

const variable = `(?:\\w|${escaped})+(?:\\.(?:\\w|${escaped})+)*(?::[1-9]\\d{0,3}|\\*)?`;
const uriTemplate = matches(
  new RegExp(`^(?:[^\\x00-\\x20"<>%\\\\^\`{|}\\x7f]|${escaped}|\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\})*$`, 'i'),
);

/** @type {Format} */
const regex = (text) => {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
};

/** @type {(least: number, most: number) => { readonly type: 'number', readonly validate: (value: number) => boolean }} */
const integer = (least, most) => ({
  type: 'number',
  validate: (value) => Number.isInteger(value) && value >= least && value <= most,
});

/** The formats that descriptions may ask for, by name. @see https://spec.openapis.org/registry/format/ */
export const formats = {
  'date-time': dateTime,
  date,
  time,
  duration,
  email,
  hostname,
  ipv4,
  ipv6,
  uri: (/** @type {string} */ text) => isReference(text, true),
  'uri-reference': (/** @type {string} */ text) => isReference(text, false),
  iri,
  'iri-reference': iriReference,
  'uri-template': uriTemplate,
  uuid: matches(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i),
  regex,
  'json-pointer': matches(/^(?:\/(?:[^~/]|~[01])*)*$/),
  'relative-json-pointer': matches(/^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/),
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  int32: integer(-(2 ** 31), 2 ** 31 - 1),
  int64: integer(-(2 ** 63), 2 ** 63),
};
