import { expect, test } from 'vitest';
import { loadValidator } from '../../../generator/validate.ts';
import { schemaTools } from './emitted.ts';

const values: Readonly<Record<string, readonly unknown[]>> = {
  'date-time': ['2024-03-01T12:00:00Z', '2024-03-01t12:00:00z', '2024-03-01T12:00:00.123+05:30', '2024-02-30T12:00:00Z', '2024-03-01T24:00:00Z', '2024-03-01 12:00:00Z', '2024-03-01T12:00:00', '1998-12-31T23:59:60Z', '1998-12-31T22:59:60Z', '1998-12-31T15:59:60-08:00', '', 'x'],
  date: ['2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '24-01-01', '2024-1-1', '2024-01-01x', '२०२४-01-01'],
  time: ['12:00:00Z', '12:00:00+00:00', '23:59:60Z', '01:29:60+01:30', '12:00:60Z', '12:00:00', '24:00:00Z', '12:60:00Z', '12:00:00+24:00', '12:00:00.5z', '12:00:00.Z'],
  duration: ['P1Y2M3DT4H5M6S', 'P4W', 'PT1H', 'P1D', 'PT0S', 'P', 'PT', 'P1YT', 'P1D2H', 'P1S', 'P1Y2W', 'P1Y1D', '1D', 'P1.5D'],
  email: ['a@example.com', 'a.b+c@example.co', '"a b"@example.com', 'a@[127.0.0.1]', 'a@[IPv6:::1]', 'a', '@example.com', 'a@', '.a@example.com', 'a..b@example.com', 'a@-x.com', 'a@b@c.com'],
  hostname: ['example.com', 'a', 'x-y.z', '-x.com', 'x-.com', 'x..com', '', 'ex_ample.com', `${'a'.repeat(64)}.com`, `${'a'.repeat(63)}.com`],
  ipv4: ['127.0.0.1', '255.255.255.255', '256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4 ', '0x7f.0.0.1'],
  ipv6: ['::1', '::', '1::', 'fe80::1:2', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1::2::3', '::ffff:1.2.3.4', '1:2:3:4:5:6:1.2.3.4', '12345::', ':1', '1:', '::1%eth0', 'g::', '1.2.3.4', '::1.2.3', '1::2:3:4:5:6:7', '1::2:3:4:5:6:7:8'],
  uri: ['https://example.com/a?b=c#d', 'mailto:a@b.c', 'urn:isbn:1', 'http://[::1]:80/', 'http://[::g]/', '//example.com', '/a', 'a b', 'http://a b', 'http://exa mple', 'http:// x', 'https://ex.com/%zz', 'https://ex.com/<>', '\\\\share', 'http://user:pw@h:8080/p', 'http://h:80a/', 'x:', ':x', 'https://example.com/ä', 'https://e.com/^'],
  'uri-reference': ['/a/b', 'a', '', '#x', '?q', '//h/p', 'a:b', '1a:b', './1a:b', '\\x', 'a b', '#a#b', 'ä'],
  iri: ['https://example.com/ä', 'https://उदाहरण.example/क?ख#ग', 'urn:isbn:1', 'mailto:ä@example.com', '//example.com', '/ä', '', 'ä', 'http://a b', 'https://example.com/%zz', 'https://example.com/<', 'https://example.com/^', 'http://[::g]/', 'http:///', '\\\\share'],
  'iri-reference': ['/ä', '', '#ä', '?ä', '//ä/b', 'ä:b', 'a b', '\\x', '%', '%e4', 'http//example.com', 'http://[::g]/', '\u007f', '<'],
  'uri-template': ['', '/a/{b}', '{+a,b*}{?c:3}', '{#a.b}', '{%41_1}', 'ä', '{', '}', '{}', '{a', '{a b}', '{a:0}', '{a:12345}', '{a,}', '{.}', '{a..b}', 'a b', '%', '%41', '"', "'", '|', '\\', '{|a}'],
  uuid: ['3f3e3e1c-824a-4d2e-9b1a-000000000000', '3F3E3E1C-824A-4D2E-9B1A-000000000000', '3f3e3e1-824a-4d2e-9b1a-000000000000', '3f3e3e1c824a4d2e9b1a000000000000', '{3f3e3e1c-824a-4d2e-9b1a-000000000000}'],
  regex: ['a+', '(', '[a-', '\\d', '\\-', '(?<a>x)', 'a{1,'],
  'json-pointer': ['', '/a', '/a/~0~1', 'a', '/a~', '/~2', '//'],
  'relative-json-pointer': ['0', '1/a', '12#', '1/~0~1', '0#/a', '', '01', '/a', '1a', '-1', '1/~2', '1/', '1//'],
  byte: ['', 'YQ==', 'YWI=', 'YWJj', 'YQ', 'Y', 'YQ=', 'Y Q=', 'YQ==\n', '===='],
  int32: [0, -2147483648, 2147483647, 2147483648, 1.5],
  int64: [0, 1.5, 2 ** 63, -(2 ** 63), 2 ** 64],
};

const [createValidator, { formats }] = await Promise.all([loadValidator(), schemaTools()]);

const accepts = (format: string, value: unknown): boolean => {
  const check = formats[format]!;
  if (check instanceof RegExp) return check.test(String(value));
  return Boolean((typeof check === 'function' ? check : check.validate)(value as never)); // each row has values of its type
};

test.each(Object.keys(values))('%s means the same where the engine is not installed', (format) => {
  const schemas = { Given: { format } };
  const { validate } = createValidator({ openapi: '3.1.1', info: {}, paths: {}, components: { schemas } });
  const table = (judge: (value: unknown) => boolean) => values[format]!.map((value) => `${JSON.stringify(value)} ${judge(value)}`);
  expect(table((value) => accepts(format, value))).toEqual(table((value) => validate('/components/schemas/Given', value).length === 0));
});

test('every format of the build is known to the mock, and of each some value is valid and some is not', () => {
  expect(Object.keys(formats)).toEqual(Object.keys(values));
  for (const [format, list] of Object.entries(values)) {
    expect(new Set(list.map((value) => accepts(format, value))), format).toEqual(new Set([true, false]));
  }
});
