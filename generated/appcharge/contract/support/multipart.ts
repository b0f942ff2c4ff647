// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import type { Received } from './request.ts';

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Absent: plain text. */
  readonly type?: string;
  readonly filename?: string;
  readonly text: string;
}

/** The parts of a multipart body, or undefined when it is none. */
export const partsOf = ({ headers, body }: Received): readonly Part[] | undefined => {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const boundary = quoted ?? plain;
  // One byte is one character, so that nothing is lost where a part is not text.
  const [preamble, ...pieces] = body.toString('latin1').split(`--${boundary}`);
  if (boundary === undefined || preamble !== '' || pieces.pop()?.trim() !== '--') return undefined;
  return pieces.map(partOf);
};

const partOf = (piece: string): Part => {
  const end = piece.indexOf('\r\n\r\n');
  const head = Buffer.from(piece.slice(2, end), 'latin1').toString('utf8');
  const text = Buffer.from(piece.slice(end + 4, -2), 'latin1').toString('utf8');
  const [, name = ''] = /^content-disposition:.*?\bname="([^"]*)"/imu.exec(head) ?? [];
  const [, filename] = /^content-disposition:.*?\bfilename="([^"]*)"/imu.exec(head) ?? [];
  const [, type] = /^content-type:\s*(.*?)\s*$/imu.exec(head) ?? [];
  return { name, ...(type === undefined ? {} : { type }), ...(filename === undefined ? {} : { filename }), text };
};
