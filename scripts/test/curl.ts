import type { LiveCase, LiveRequest } from '../../generator/index.ts';

/** A command that sends the same again. Credentials are hidden for what they are: by their place, whatever they read. */
export const curlOf = (base: URL, { request: documented }: LiveCase, request: LiveRequest): string => {
  const credentials = request.target.slice(documented.target.length).replace(/=[^&]*/gu, '=***');
  const url = base.href.replace(/\/+$/u, '') + documented.target + credentials;
  const headers = Object.entries(request.headers)
    .filter(([name]) => request.parts === undefined || name !== 'content-type')
    .map(([name, value]) => ` -H ${quote(`${name}: ${value === documented.headers?.[name] ? value : '***'}`)}`);
  return `curl -X ${request.method} ${quote(url)}${headers.join('')}${bodyOf(request)}`;
};

const bodyOf = ({ json, text, base64, parts }: LiveRequest): string => {
  if (json !== undefined) return ` --data-raw ${quote(shorten(JSON.stringify(json)))}`;
  if (parts !== undefined) return parts.map(partOf).join('');
  if (text !== undefined) return ` --data-raw ${quote(shorten(text))}`;
  return base64 === undefined ? '' : ` --data-binary ${quote(`@${Buffer.from(base64, 'base64').length} bytes`)}`;
};

const partOf = ({ name, text, filename, type }: NonNullable<LiveRequest['parts']>[number]): string =>
  filename === undefined
    ? ` --form-string ${quote(`${name}=${shorten(text)}`)}`
    : ` --form ${quote(`${name}=@${filename}${type === undefined ? '' : `;type=${type}`}`)}`;

const shorten = (text: string): string => (text.length > 2000 ? `${text.slice(0, 2000)}…` : text);

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
