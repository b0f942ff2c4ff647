import { encode } from './expand.ts';
import { cookiePieces, type SampleRequest } from './request.ts';

/** The request as a shell command. Secrets come from the environment, so it can be pasted and shared. */
export const curlSample = (request: SampleRequest): string => {
  const { method, body } = request;
  const implied = body === undefined ? 'GET' : 'POST';
  return [
    `curl ${address(request)}`,
    ...(method === implied ? [] : method === 'HEAD' ? ['--head'] : [`--request ${method}`]),
    ...request.credentials.flatMap((credential) => {
      switch (credential.kind) {
        case 'basic':
          return [`--user "$${credential.username.name}:$${credential.password.name}"`];
        case 'bearer':
          return [`--header "Authorization: Bearer $${credential.token.name}"`];
        case 'header':
          return [`--header "${inDouble(credential.name)}: $${credential.value.name}"`];
        case 'cookie':
        case 'query':
          return [];
      }
    }),
    ...cookieOption(request),
    ...request.headers.map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...data(body),
  ].join(' \\\n  ');
};

const cookieOption = (request: SampleRequest): readonly string[] => {
  const pieces = cookiePieces(request);
  return pieces.length === 0 ? [] : [`--cookie "${pieces.map((piece) => (typeof piece === 'string' ? inDouble(piece) : `$${piece.name}`)).join('')}"`];
};

const data = (body: SampleRequest['body']): readonly string[] => {
  switch (body?.kind) {
    case undefined:
      return [];
    case 'json':
      return [`--data ${quote(JSON.stringify(body.value, null, 2))}`];
    case 'form':
      return body.fields.length === 0
        ? ["--data ''"]
        : body.fields.map(({ name, value, written, isPlain }) => (isPlain ? `--data-urlencode ${quote(`${encode(name)}=${value}`)}` : `--data ${quote(written)}`));
    case 'multipart':
      return body.parts.map(({ name, value, isFile }) => (isFile ? `--form ${quote(`${name}=@file`)}` : `--form-string ${quote(`${name}=${value}`)}`));
    case 'text':
      return [`--data-raw ${quote(body.text)}`];
    case 'file':
      return ['--data-binary @file'];
  }
};

const address = ({ url, credentials }: SampleRequest): string => {
  const secrets = credentials.flatMap((credential) => (credential.kind === 'query' ? [`${encode(credential.name)}=$${credential.value.name}`] : []));
  if (secrets.length === 0) return /^[\w:/.,@%+-]+$/u.test(url) ? url : quote(url);
  return `"${inDouble(url)}${url.includes('?') ? '&' : '?'}${secrets.join('&')}"`;
};

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const inDouble = (text: string): string => text.replace(/[\\"$`]/gu, '\\$&');
