import type { LiveRequest, Observed } from '../../generator/index.ts';

/** What was sent and what came back; `error` when nothing did. */
export type Sent =
  { readonly url: string; readonly observed: Required<Observed> } | { readonly url: string; readonly error: string };

/** Sends one request to the server and nowhere else: a redirect is an answer like any other, and is not followed. */
export const send = async (base: URL, request: LiveRequest, timeout: number): Promise<Sent> => {
  const url = new URL(base.href.replace(/\/+$/u, '') + request.target);
  if (url.origin !== base.origin) return { url: url.href, error: 'It would leave the server.' };
  const body = bodyOf(request);
  const { 'content-type': contentType, ...others } = request.headers;
  const sent =
    request.parts !== undefined || contentType === undefined ? others : { ...others, 'content-type': contentType };
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => (headers[name] = value));
    return {
      url: url.href,
      observed: { status: response.status, contentType: headers['content-type'] ?? '', text, headers },
    };
  } catch (error) {
    return { url: url.href, error: reasonOf(error) };
  }
};

const bodyOf = ({
  json,
  text,
  base64,
  parts,
}: LiveRequest): string | Uint8Array<ArrayBuffer> | FormData | undefined => {
  if (json !== undefined) return JSON.stringify(json);
  if (parts === undefined)
    return text ?? (base64 === undefined ? undefined : Uint8Array.from(Buffer.from(base64, 'base64')));
  const form = new FormData();
  for (const part of parts) {
    if (part.filename === undefined && part.type === undefined) form.append(part.name, part.text);
    else form.append(part.name, new Blob([Buffer.from(part.text, 'latin1')], { type: part.type ?? '' }), part.filename);
  }
  return form;
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};
