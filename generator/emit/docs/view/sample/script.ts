import type { Api, Operation } from '../../../../model/api.ts';
import { essenceOf } from '../../../../model/media-type.ts';
import { moduleOf } from '../../../../model/module.ts';
import { blockOf, callArgument, objectOf } from '../../../../text/call-argument.ts';
import { code, joinCode, type Code } from '../../../../text/code.ts';
import { identifier, key, string } from '../../../../text/escape.ts';
import { literal } from '../../../../text/literal.ts';
import type { Credential, Variable } from './credential.ts';
import { encode } from './expand.ts';
import { formValues } from './form.ts';
import type { FormPart } from './multipart.ts';
import { cookiePieces, type SampleRequest } from './request.ts';

/** The request made with `fetch`, which browsers and every JavaScript runtime have. */
export const fetchSample = (request: SampleRequest): string => {
  const headers = [
    ...request.credentials.flatMap(credentialHeader),
    ...cookieHeader(request),
    ...request.headers.map(([name, value]) => code`${key(name)}: ${string(value)}`),
  ];
  const options = [
    ...(request.method === 'GET' ? [] : [code`method: ${string(request.method)}`]),
    ...(headers.length === 0 ? [] : [blockOf('headers', headers)]),
    ...fetchBody(request.body),
  ];
  return joinCode(
    [
      ...before(request.body),
      options.length === 0
        ? code`const response = await fetch(${address(request)});`
        : joinCode(
            [
              code`const response = await fetch(${address(request)}, {`,
              ...options.map((option) => code`  ${option},`),
              code`});`,
            ],
            '\n',
          ),
      code`if (!response.ok) throw new Error(${code`\`Status \${response.status}\``});`,
      code`${identifier('console')}.log(await response.text());`,
    ],
    '\n',
  ).text;
};

/** The request made with the generated client. */
export const clientSample = (api: Api, request: SampleRequest, { name }: Operation): string => {
  const { factory, variable } = api.names;
  const secrets = request.secrets
    .flatMap(variablesOf)
    .map(({ name, option }) => code`${key(option)}: ${env(name)} ?? ''`);
  const { baseUrl, environment, variables } = request;
  const options = [
    ...(baseUrl === undefined ? [] : [code`baseUrl: ${string(baseUrl)}`]),
    ...(environment === undefined ? [] : [code`environment: ${string(environment)}`]),
    ...secrets,
    ...(variables.length === 0
      ? []
      : [code`variables: ${literal(Object.fromEntries(variables.map((one) => [one.name, one.default])), 2)}`]),
  ];
  return joinCode(
    [
      code`import { ${identifier(factory)}, unwrap } from ${string(moduleOf(api))};`,
      code``,
      code`const ${identifier(variable)} = ${identifier(factory)}(${objectOf(options)});`,
      code`const data = await unwrap(${identifier(variable)}.${identifier(name)}(${callArgument(request.call)}));`,
    ],
    '\n',
  ).text;
};

/** The variables that a credential needs. */
export const variablesOf = (credential: Credential): readonly Variable[] => {
  switch (credential.kind) {
    case 'basic':
      return [credential.username, credential.password];
    case 'bearer':
      return [credential.token];
    default:
      return [credential.value];
  }
};

/** The samples read the environment; this file does not. */
const env = (name: string): Code => code`${identifier('process')}.env.${identifier(name)}`;

const credentialHeader = (credential: Credential): readonly Code[] => {
  switch (credential.kind) {
    case 'basic':
      return [
        code`Authorization: ${code`\`Basic \${btoa(\`\${${env(credential.username.name)}}:\${${env(credential.password.name)}}\`)}\``}`,
      ];
    case 'bearer':
      return [code`Authorization: ${code`\`Bearer \${${env(credential.token.name)}}\``}`];
    case 'header':
      return [code`${key(credential.name)}: ${env(credential.value.name)}`];
    case 'cookie':
    case 'query':
      return [];
  }
};

const cookieHeader = (request: SampleRequest): readonly Code[] => {
  const [first, ...others] = cookiePieces(request).map((piece) =>
    typeof piece === 'string' ? string(piece) : env(piece.name),
  );
  return first === undefined
    ? []
    : [code`Cookie: ${others.reduce<Code>((whole, piece) => code`${whole} + ${piece}`, first)}`];
};

const address = ({ url, credentials }: SampleRequest): Code => {
  const secrets = credentials.flatMap((credential) => (credential.kind === 'query' ? [credential] : []));
  return secrets.reduce<Code>(
    (text, { name, value }, index) =>
      code`${text} + ${string(`${index === 0 && !url.includes('?') ? '?' : '&'}${encode(name)}=`)} + encodeURIComponent(${env(value.name)})`,
    string(url),
  );
};

const before = (body: SampleRequest['body']): readonly Code[] => {
  if (body?.kind === 'file') return [code`import { openAsBlob } from ${string('node:fs')};`, code``];
  if (body?.kind !== 'multipart') return [];
  const file = body.parts.some(({ isFile }) => isFile)
    ? [code`import { openAsBlob } from ${string('node:fs')};`, code``]
    : [];
  return [
    ...file,
    code`const form = new FormData();`,
    ...body.parts.map((part) => code`form.append(${string(part.name)}, ${partValue(part)});`),
    code``,
  ];
};

// The platform says a type only of what is sent like a file. Receivers of JSON look at the type, and those of plain text at the rest.
const partValue = ({ value, mediaType, isFile }: FormPart): Code => {
  const options = mediaType === undefined ? code`` : code`, { type: ${string(mediaType)} }`;
  if (isFile) return code`await openAsBlob('file'${options})`;
  return mediaType === undefined || essenceOf(mediaType) === 'text/plain'
    ? string(value)
    : code`new Blob([${string(value)}]${options})`;
};

const fetchBody = (body: SampleRequest['body']): readonly Code[] => {
  switch (body?.kind) {
    case undefined:
      return [];
    case 'json':
      return [code`body: JSON.stringify(${literal(body.value, 2)})`];
    case 'form': {
      const data = formValues(body.fields);
      if (data.kind === 'text') return [code`body: ${string(data.text)}`];
      return [code`body: new URLSearchParams(${literal(data.kind === 'map' ? data.map : data.pairs, 2)})`];
    }
    case 'multipart':
      return [code`body: form`];
    case 'text':
      return [code`body: ${string(body.text)}`];
    case 'file':
      return [code`body: await openAsBlob('file')`];
  }
};
