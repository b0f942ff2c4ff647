import type { JsonValue } from '../../../../model/api.ts';
import { isObject } from '../../../../model/resolve.ts';
import { showHidden } from '../../../../text/escape.ts';
import { indentation } from '../../../../text/layout.ts';
import type { Credential, Variable } from './credential.ts';
import { formValues } from './form.ts';
import { byName, type FormPart } from './multipart.ts';
import { cookiePieces, type SampleRequest } from './request.ts';

/** The request made with Python's `requests`. */
export const pythonSample = (request: SampleRequest): string => {
  const { method, body } = request;
  // `json=None` sends no body.
  const isJson = body?.kind === 'json' && /^application\/json$/u.test(body.mediaType) && body.value !== null;
  const headers = [
    ...request.credentials.flatMap(credentialHeader),
    ...cookieHeader(request),
    ...request.headers
      // `json=` and `data=` say these themselves, but for a text, and a form without fields.
      .filter(
        ([name]) =>
          !(
            name === 'Content-Type' &&
            (isJson || (body?.kind === 'form' && body.fields.length > 0 && formValues(body.fields).kind !== 'text'))
          ),
      )
      .map(([name, value]) => `${text(name)}: ${text(value)}`),
  ];
  const basic = request.credentials.find((credential) => credential.kind === 'basic');
  const query = request.credentials.flatMap((credential) =>
    credential.kind === 'query' ? [`${text(credential.name)}: ${env(credential.value)}`] : [],
  );
  const known = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].includes(method);
  const options = [
    ...(basic === undefined ? [] : [`auth=(${env(basic.username)}, ${env(basic.password)})`]),
    ...(query.length === 0 ? [] : [`params={${query.join(', ')}}`]),
    ...(headers.length === 0
      ? []
      : [
          headers.length === 1
            ? `headers={${headers.join('')}}`
            : `headers={\n${headers.map((header) => `        ${header},\n`).join('')}    }`,
        ]),
    ...bodyOption(body, isJson),
    'timeout=30',
  ];
  const imports = [
    ...(body?.kind === 'json' && !isJson ? ['import json'] : []),
    ...(request.credentials.length === 0 ? [] : ['import os']),
  ];
  return [
    ...imports,
    ...(imports.length === 0 ? [] : ['']),
    'import requests',
    '',
    `response = requests.${known ? method.toLowerCase() : 'request'}(`,
    ...(known ? [] : [`    ${text(method)},`]),
    `    ${text(request.url)},`,
    ...options.map((option) => `    ${option},`),
    ')',
    'response.raise_for_status()',
    'print(response.text)',
  ].join('\n');
};

const bodyOption = (body: SampleRequest['body'], isJson: boolean): readonly string[] => {
  switch (body?.kind) {
    case undefined:
      return [];
    case 'json':
      return [isJson ? `json=${pythonLiteral(body.value, 4)}` : `data=json.dumps(${pythonLiteral(body.value, 4)})`];
    case 'form': {
      const data = formValues(body.fields);
      return [
        `data=${data.kind === 'text' ? text(data.text) : pythonLiteral(data.kind === 'map' ? data.map : data.pairs, 4)}`,
      ];
    }
    case 'multipart':
      return [`files=${filesLiteral(body.parts)}`];
    case 'text':
      return [`data=${text(body.text)}.encode()`];
    case 'file':
      return ['data=open("file", "rb")'];
  }
};

// A dictionary has each name once.
const filesLiteral = (parts: readonly FormPart[]): string => {
  const isMap = byName(parts).size === parts.length;
  const lines = parts.map((part) =>
    isMap ? `${text(part.name)}: ${partLiteral(part)}` : `(${text(part.name)}, ${partLiteral(part)})`,
  );
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  return `${open}\n${lines.map((line) => `        ${line},\n`).join('')}    ${close}`;
};

const partLiteral = ({ value, mediaType, isFile }: FormPart): string => {
  const type = mediaType === undefined ? '' : `, ${text(mediaType)}`;
  if (!isFile) return `(None, ${text(value)}${type})`;
  return type === '' ? 'open("file", "rb")' : `("file", open("file", "rb")${type})`;
};

const credentialHeader = (credential: Credential): readonly string[] => {
  switch (credential.kind) {
    case 'bearer':
      return [`"Authorization": f"Bearer {os.environ['${credential.token.name}']}"`];
    case 'header':
      return [`${text(credential.name)}: ${env(credential.value)}`];
    default:
      return [];
  }
};

const cookieHeader = (request: SampleRequest): readonly string[] => {
  const pieces = cookiePieces(request);
  return pieces.length === 0
    ? []
    : [`"Cookie": ${pieces.map((piece) => (typeof piece === 'string' ? text(piece) : env(piece))).join(' + ')}`];
};

const env = ({ name }: Variable): string => `os.environ["${name}"]`;

/** JSON's string escapes are Python's. */
const text = (value: string): string => showHidden(JSON.stringify(value));

const pythonLiteral = (value: JsonValue, indent: number): string => {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const items = isObject(value)
    ? Object.entries(value).map(([name, item]) => `${text(name)}: ${pythonLiteral(item, indent + 4)}`)
    : value.map((item) => pythonLiteral(item, indent + 4));
  const [open, close] = isObject(value) ? ['{', '}'] : ['[', ']'];
  const line = `${open}${items.join(', ')}${close}`;
  if (!line.includes('\n') && indent + line.length <= 72) return line;
  const pad = indentation(indent + 4);
  return `${open}\n${items.map((item) => `${pad}${item},\n`).join('')}${indentation(indent)}${close}`;
};
