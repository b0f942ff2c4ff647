/** What a property is called tells what a readable value of it is. The first row whose pattern fits counts. */
const textByName: readonly (readonly [name: RegExp, value: (count: number, name: string) => string])[] = [
  [/e_?mail(_address)?$/u, (count) => `user${suffix(count)}@example.com`],
  [/(^|_)(url|uri|link|href|website|homepage|endpoint|webhook|callback)s?$/u, (count, name) => webAddress(name, count)],
  [
    /(^|_)(image|avatar|logo|icon|picture|photo|thumbnail)(_url)?$/u,
    (count) => `https://example.com/image${suffix(count, '-')}.png`,
  ],
  [
    /(^|_)(phone|mobile|msisdn|telephone|fax)(_number)?$/u,
    (count) => `+1555555${String(100 + (count % 900)).padStart(4, '0')}`,
  ],
  [/(^|_)(at|time|timestamp|datetime)$/u, (count) => `${day(count)}T12:00:00Z`],
  [/(^|_)(date|day|birthday|dob)$/u, day],
  [/(^|_)(time_?zone|tz)$/u, () => 'UTC'],
  [/(^|_)country(_code)?$/u, (count) => cycle(['US', 'SE', 'DE', 'FR', 'GB', 'JP'], count)],
  [/(^|_)currency(_code)?$/u, (count) => cycle(['USD', 'EUR', 'SEK', 'GBP', 'JPY'], count)],
  [/(^|_)(language|lang)(_code)?$/u, (count) => cycle(['en', 'sv', 'de', 'fr', 'ja'], count)],
  [/(^|_)locale$/u, (count) => cycle(['en-US', 'sv-SE', 'de-DE', 'fr-FR', 'ja-JP'], count)],
  [/(^|_)(first|given)_?name$/u, (count) => cycle(['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara'], count)],
  [/(^|_)(last|family|sur)_?name$/u, (count) => cycle(['Lovelace', 'Hopper', 'Turing', 'Dijkstra', 'Liskov'], count)],
  [
    /(^|_)(full|contact|customer|author|holder|recipient)_?name$/u,
    (count) => cycle(['Ada Lovelace', 'Grace Hopper', 'Alan Turing'], count),
  ],
  [/(^|_)(user_?name|login|nickname|handle)$/u, (count) => cycle(['ada', 'grace', 'alan', 'edsger', 'barbara'], count)],
  [/(^|_)(city|town)$/u, (count) => cycle(['London', 'Stockholm', 'Berlin', 'Paris'], count)],
  [/(^|_)(zip|zip_?code|postal_?code|postcode)$/u, (count) => String(12_345 + count)],
  [/(^|_)(ip|ip_address|ipv4)$/u, (count) => `192.0.2.${1 + (count % 254)}`],
  [/(^|_)(street|address|address_line|line_?1|address_?1)$/u, (count) => `${count + 1} Example Street`],
  [/(^|_)(host|hostname|domain)(_name)?$/u, (count) => `${count === 0 ? '' : `host${suffix(count, '-')}.`}example.com`],
  [/(^|_)(file_?name|path|file)$/u, (count) => `example${suffix(count, '-')}.txt`],
  [/(^|_)(colou?r)$/u, (count) => `#${(0x336699 + count).toString(16)}`],
  [/(^|_)version$/u, (count) => `1.0.${count}`],
  [/(^|_)(sha|hash|checksum|digest|commit)$/u, (count) => hex(40, count)],
  [/(^|_)(token|secret|password|passphrase)$/u, (count) => `example-secret${suffix(count, '-')}`],
  [/(^|_)(amount|price|cost|total|balance|payout|fee|rate)$/u, (count) => `${10 + count}.00`],
  [/(^|_)slug$/u, (count) => `example${suffix(count, '-')}`],
  [/(^|_)(uuid|guid)$/u, uuid],
  [/^id$/u, (count) => `id-${count + 1}`],
  [/_?ids?$/u, (count, name) => `${(name.replace(/_?ids?$/u, '') || 'id').replaceAll('_', '-')}-${count + 1}`],
  [
    /(^|_)(description|message|comment|note|text|summary|body|content|reason|details)s?$/u,
    (count, name) => `An example ${name.replaceAll('_', ' ')}${suffix(count, ' ')}.`,
  ],
];

/** A text that suits a property of this name; `count` tells several of them apart. */
export const textFor = (name: string, count: number): string => {
  const plain = snakeCase(name);
  const [, value] = textByName.find(([pattern]) => pattern.test(plain)) ?? [];
  if (value !== undefined) return value(count, plain);
  const words = plain.replaceAll('_', ' ').trim();
  return words === '' || words.length > 60 ? `example${suffix(count, '-')}` : `example ${words}${suffix(count, ' ')}`;
};

const numberByName: readonly (readonly [name: RegExp, integer: number, fraction: number])[] = [
  [/(^|_)(price|amount|cost|total|balance|payout|fee|revenue|salary)$/u, 1000, 9.99],
  [/(^|_)(percent|percentage)$/u, 50, 12.5],
  [/(^|_)(rate|ratio|probability)$/u, 1, 0.5],
  [/(^|_)year$/u, 2024, 2024],
  [/(^|_)month$/u, 3, 3],
  [/(^|_)age$/u, 30, 30],
  [/(^|_)port$/u, 8080, 8080],
  [/(^|_)(lat|latitude)$/u, 51, 51.5],
  [/(^|_)(lng|lon|longitude)$/u, 0, -0.12],
  // 2024-03-01T12:00:00Z, in seconds.
  [/(^|_)(at|time|timestamp|date|created|updated|expires)$/u, 1_709_294_400, 1_709_294_400],
  [/(^|_)(limit|per_page|page_size)$/u, 20, 20],
  [/(^|_)(width|height|size|length|weight)$/u, 100, 100],
];

/** A number that suits a property of this name. */
export const numberFor = (name: string, isInteger: boolean): number => {
  const plain = snakeCase(name);
  const [, integer = 1, fraction = 1] = numberByName.find(([pattern]) => pattern.test(plain)) ?? [];
  return isInteger ? integer : fraction;
};

/** A value of a `format`; undefined for a format that is not known. */
export const textOfFormat = (format: string, name: string, count: number): string | undefined =>
  Object.hasOwn(textByFormat, format) ? textByFormat[format]?.(count, snakeCase(name)) : undefined;

function day(count: number): string {
  return `2024-${pad(3 + (Math.floor(count / 28) % 9))}-${pad(1 + (count % 28))}`;
}
const pad = (value: number): string => String(value).padStart(2, '0');
const hex = (length: number, count: number): string => {
  const start = '0123456789abcdef'.repeat(Math.ceil(length / 16)).slice(0, length - 4);
  return `${start}${(0xcdef ^ (count & 0xffff)).toString(16).padStart(4, '0')}`;
};
function uuid(count: number): string {
  return `123e4567-e89b-42d3-a456-4266141${String(74_000 + count).padStart(5, '0')}`;
}
const webAddress = (name: string, count: number): string => {
  const path = name
    .replace(/_?(url|uri|link|href|endpoint)s?$/u, '')
    .replaceAll('_', '-')
    .replace(/[^a-z\d-]/gu, '');
  return `https://example.com/${path}${suffix(count, path === '' ? '' : '-')}`;
};

const textByFormat: Readonly<Record<string, (count: number, name: string) => string>> = {
  'date-time': (count) => `${day(count)}T12:00:00Z`,
  date: day,
  time: (count) => `12:${pad(count % 60)}:00Z`,
  duration: (count) => `P${count + 1}D`,
  email: (count) => `user${suffix(count)}@example.com`,
  'idn-email': (count) => `user${suffix(count)}@example.com`,
  hostname: (count) => `${count === 0 ? '' : `host-${count + 1}.`}example.com`,
  'idn-hostname': () => 'example.com',
  ipv4: (count) => `192.0.2.${1 + (count % 254)}`,
  ipv6: (count) => `2001:db8::${(count + 1).toString(16)}`,
  uri: (count, name) => webAddress(name, count),
  url: (count, name) => webAddress(name, count),
  iri: (count, name) => webAddress(name, count),
  'uri-reference': (count) => `/example${suffix(count, '-')}`,
  'iri-reference': (count) => `/example${suffix(count, '-')}`,
  'uri-template': (count) => `https://example.com/${count === 0 ? '' : `${count + 1}/`}{id}`,
  uuid,
  'json-pointer': (count) => `/example${suffix(count, '-')}`,
  'relative-json-pointer': String,
  regex: () => '^[a-z]+$',
  byte: (count) => cycle(['ZXhhbXBsZQ==', 'c2FtcGxl', 'dmFsdWU='], count),
  base64: (count) => cycle(['ZXhhbXBsZQ==', 'c2FtcGxl', 'dmFsdWU='], count),
  binary: (count) => `example${suffix(count, '-')}`,
  password: (count) => `example-secret${suffix(count, '-')}`,
};

const suffix = (count: number, separator = ''): string => (count === 0 ? '' : `${separator}${count + 1}`);
const cycle = (values: readonly string[], count: number): string => {
  const value = values[count % values.length] ?? '';
  const turn = Math.floor(count / values.length);
  return turn === 0 ? value : `${value}${turn + 1}`;
};

const snakeCase = (name: string): string =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .toLowerCase();
