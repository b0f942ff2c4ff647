import type { JsonValue } from '../../../../model/api.ts';
import { showHidden } from '../../../../text/escape.ts';
import { indentation } from '../../../../text/layout.ts';
import type { Variable } from './credential.ts';
import { encode } from './expand.ts';
import type { FormPart } from './multipart.ts';
import { cookiePieces, type SampleRequest } from './request.ts';

/** The request as a shell command. Secrets come from the environment, so it can be pasted and shared. */
export const curlSample = (request: SampleRequest): string => {
  const { method } = request;
  const body = data(request.body);
  const implied = body.length === 0 ? 'GET' : 'POST';
  return [
    `curl ${/^[\w:/.,@%+-]+$/u.test(request.url) ? request.url : quote(request.url)}`,
    ...(method === implied ? [] : method === 'HEAD' ? ['--head'] : [`--request ${method}`]),
    ...request.credentials.flatMap((credential) => {
      switch (credential.kind) {
        case 'basic':
          return [`--user "$${credential.username.name}:$${credential.password.name}"`];
        case 'bearer':
          return [`--header "Authorization: Bearer $${credential.token.name}"`];
        case 'header':
          return [`--header "${inDouble(credential.name)}: $${credential.value.name}"`];
        case 'query':
          return querySecret(credential, body.length > 0);
        case 'cookie':
          return [];
      }
    }),
    ...cookieOption(request),
    ...request.headers.map((header) => `--header ${quote(headerLine(header))}`),
    ...body,
  ].join(' \\\n  ');
};

/** A header as curl takes it, on the command line and in PHP: one without a text would be left out after a colon. */
export const headerLine = ([name, value]: SampleRequest['headers'][number]): string =>
  value === '' ? `${name};` : `${name}: ${value}`;

const cookieOption = (request: SampleRequest): readonly string[] => {
  const pieces = cookiePieces(request);
  return pieces.length === 0
    ? []
    : [
        `--cookie "${pieces.map((piece) => (typeof piece === 'string' ? inDouble(piece) : `$${piece.name}`)).join('')}"`,
      ];
};

// In JSON, what begins a line is indentation, never text.
const jsonText = (value: JsonValue): string =>
  JSON.stringify(value, null, 2).replace(/^ +/gmu, (space) => indentation(space.length));

const data = (body: SampleRequest['body']): readonly string[] => {
  switch (body?.kind) {
    case undefined:
      return [];
    case 'json':
      return [`--data ${quote(showHidden(jsonText(body.value)))}`];
    case 'form':
      return body.fields.length === 0
        ? ["--data ''"]
        : body.fields.map(({ name, value, written, isPlain }) =>
            isPlain ? `--data-urlencode ${quote(`${encode(name)}=${value}`)}` : `--data ${quote(written)}`,
          );
    case 'multipart':
      return body.parts.map(partOption);
    case 'text':
      return [`--data-raw ${quote(body.text)}`];
    case 'file':
      return ['--data-binary @file'];
  }
};

const partOption = ({ name, value, mediaType, isFile }: FormPart): string => {
  const type = mediaType === undefined ? '' : `;type=${mediaType}`;
  if (isFile) return `--form ${quote(`${name}=@file${type}`)}`;
  if (mediaType === undefined) return `--form-string ${quote(`${name}=${value}`)}`;
  // A semicolon would end the value, and some characters at its ends mean something else.
  const isPlain = /^[^\s"@<(;](?:[^;]*[^\s;])?$/u.test(value);
  return `--form ${quote(`${name}=${isPlain ? value : `"${value.replace(/[\\"]/gu, '\\$&')}"`}${type}`)}`;
};

// `--get` puts data into the address, all of it: beside a body it takes the newer option that does so for one value.
const querySecret = (
  { name, value }: { readonly name: string; readonly value: Variable },
  hasBody: boolean,
): readonly string[] => {
  const pair = `"${inDouble(encode(name))}=$${value.name}"`;
  return hasBody ? [`--url-query ${pair}`] : ['--get', `--data-urlencode ${pair}`];
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const inDouble = (text: string): string => text.replace(/[\\"$`]/gu, '\\$&');
