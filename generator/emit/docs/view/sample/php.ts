import type { JsonValue } from '../../../../model/api.ts';
import { isObject } from '../../../../model/resolve.ts';
import { showHidden } from '../../../../text/escape.ts';
import { indentation } from '../../../../text/layout.ts';
import type { Credential, Variable } from './credential.ts';
import { headerLine } from './curl.ts';
import { encode } from './expand.ts';
import { formValues, type FormField } from './form.ts';
import { byName, type FormPart } from './multipart.ts';
import { cookiePieces, type SampleRequest } from './request.ts';

/** The request made with PHP's own curl. */
export const phpSample = (request: SampleRequest): string => {
  const basic = request.credentials.find((credential) => credential.kind === 'basic');
  const cookies = cookiePieces(request).map((piece) => (typeof piece === 'string' ? text(piece) : env(piece)));
  const headers = [
    ...request.credentials.flatMap(credentialHeader),
    ...request.headers.map((header) => text(headerLine(header))),
    ...(isHandWritten(request.body) ? [`'Content-Type: multipart/form-data; boundary=' . $boundary`] : []),
  ];
  const options = [
    ...methodOption(request),
    ...(basic === undefined ? [] : [`CURLOPT_USERPWD => ${env(basic.username)} . ':' . ${env(basic.password)}`]),
    ...(cookies.length === 0 ? [] : [`CURLOPT_COOKIE => ${cookies.join(' . ')}`]),
    ...(headers.length === 0
      ? []
      : [`CURLOPT_HTTPHEADER => [\n${headers.map((header) => `        ${header},\n`).join('')}    ]`]),
    ...bodyOption(request.body),
    'CURLOPT_RETURNTRANSFER => true',
  ];
  return [
    '<?php',
    ...(isHandWritten(request.body) ? ['$boundary = bin2hex(random_bytes(16));'] : []),
    `$curl = curl_init(${address(request)});`,
    'curl_setopt_array($curl, [',
    ...options.map((option) => `    ${option},`),
    ']);',
    '$response = curl_exec($curl);',
    'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), PHP_EOL, $response, PHP_EOL;',
  ].join('\n');
};

const methodOption = ({ method, body }: SampleRequest): readonly string[] => {
  // With the method alone, curl would wait for the body that the answer announces.
  if (method === 'HEAD') return ['CURLOPT_NOBODY => true'];
  return method === 'GET' && body === undefined ? [] : [`CURLOPT_CUSTOMREQUEST => ${text(method)}`];
};

const bodyOption = (body: SampleRequest['body']): readonly string[] => {
  switch (body?.kind) {
    case undefined:
      return [];
    case 'json':
      return [`CURLOPT_POSTFIELDS => json_encode(${phpLiteral(body.value, 4)})`];
    case 'form':
      return [`CURLOPT_POSTFIELDS => ${formOption(body.fields)}`];
    case 'multipart':
      return [`CURLOPT_POSTFIELDS => ${isHandWritten(body) ? writtenParts(body.parts) : partMap(body.parts)}`];
    case 'text':
      return [`CURLOPT_POSTFIELDS => ${text(body.text)}`];
    case 'file':
      return ["CURLOPT_POSTFIELDS => file_get_contents('file')"];
  }
};

// PHP says a type only of what has the name of a file, and has one file per name.
const isHandWritten = (body: SampleRequest['body']): boolean =>
  body?.kind === 'multipart' &&
  [...byName(body.parts).values()].some((same) =>
    same.some(({ mediaType, isFile }) => (isFile ? same.length > 1 : mediaType !== undefined)),
  );

const partMap = (parts: readonly FormPart[]): string =>
  map(
    [...byName(parts)].map(([name, same]) => {
      const values = same.map(({ value, mediaType, isFile }) =>
        isFile ? `new CURLFile('file'${mediaType === undefined ? '' : `, ${text(mediaType)}`})` : text(value),
      );
      return `${text(name)} => ${values.length === 1 ? values.join('') : map(values, 8)}`;
    }),
    4,
  );

const writtenParts = (parts: readonly FormPart[]): string => {
  const lines = parts.flatMap(({ name, value, mediaType, isFile }) => [
    `'--' . $boundary`,
    text(
      `Content-Disposition: form-data; name="${name.replace(/["\r\n]/gu, encodeURIComponent)}"${isFile ? '; filename="file"' : ''}`,
    ),
    ...(mediaType === undefined && !isFile ? [] : [text(`Content-Type: ${mediaType ?? 'application/octet-stream'}`)]),
    `''`,
    isFile ? "file_get_contents('file')" : text(value),
  ]);
  return `implode("\\r\\n", ${map([...lines, `'--' . $boundary . '--'`, `''`], 4)})`;
};

const formOption = (fields: readonly FormField[]): string => {
  const data = formValues(fields);
  // A map of PHP has each name once.
  if (data.kind !== 'map' || fields.length === 0) return text(fields.map(({ written }) => written).join('&'));
  return `http_build_query(${map(
    Object.entries(data.map).map(([name, value]) => `${text(name)} => ${text(value)}`),
    4,
  )})`;
};

const credentialHeader = (credential: Credential): readonly string[] => {
  switch (credential.kind) {
    case 'bearer':
      return [`'Authorization: Bearer ' . ${env(credential.token)}`];
    case 'header':
      return [`${text(`${credential.name}: `)} . ${env(credential.value)}`];
    default:
      return [];
  }
};

const address = ({ url, credentials }: SampleRequest): string =>
  credentials
    .flatMap((credential) => (credential.kind === 'query' ? [credential] : []))
    .reduce(
      (whole, { name, value }, index) =>
        `${whole} . ${text(`${index === 0 && !url.includes('?') ? '?' : '&'}${encode(name)}=`)} . urlencode(${env(value)})`,
      text(url),
    );

const env = ({ name }: Variable): string => `getenv('${name}')`;

const text = (value: string): string => {
  // Only a string in double quotes knows escapes.
  if (showHidden(value) !== value)
    return `"${showHidden(value.replace(/[\\"$]/gu, '\\$&'), (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}"`;
  return `'${value.replace(/[\\']/gu, '\\$&')}'`;
};

const phpLiteral = (value: JsonValue, indent: number): string => {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!isObject(value))
    return map(
      value.map((item) => phpLiteral(item, indent + 4)),
      indent,
    );
  const names = Object.keys(value);
  const members = Object.entries(value).map(([name, item]) => `${text(name)} => ${phpLiteral(item, indent + 4)}`);
  // Without a key that is no number, PHP would send a list.
  return names.every((name) => /^\d+$/u.test(name)) ? `(object) ${map(members, indent)}` : map(members, indent);
};

const map = (items: readonly string[], indent: number): string => {
  const line = `[${items.join(', ')}]`;
  if (!line.includes('\n') && indent + line.length <= 72) return line;
  const pad = indentation(indent + 4);
  return `[\n${items.map((item) => `${pad}${item},\n`).join('')}${indentation(indent)}]`;
};
