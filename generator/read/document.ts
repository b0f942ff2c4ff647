import type { JsonValue } from '../model/api.ts';
import type { Pointer } from '../model/pointer.ts';
import { problem, warning } from '../problem/problem.ts';
import type { Place, Problem } from '../problem/problem.ts';
import type { Fault } from './fault.ts';
import { keepText } from './kept-text.ts';
import type { Part } from './outline.ts';
import { parse, type Parsed } from './parse.ts';
import { readText } from './text.ts';
import type { Text, TextRequest } from './text.ts';

/** A file that was read and parsed. */
export interface DocumentFile {
  readonly absolute: string;
  readonly path: string;
  readonly text: () => string;
  readonly value: JsonValue;
  readonly warnings: readonly Problem[];
  /** Place of a key or value. Ask for problems only: beyond a dozen answers, JSON is parsed a second time for them. */
  readonly locate: (pointer: Pointer, part: Part) => Place;
}

export type DocumentResult = { readonly file: DocumentFile } | { readonly problems: readonly Problem[] };

/** Reads and parses one file, or says everything that keeps it from being read. */
export const readDocument = async (request: TextRequest): Promise<DocumentResult> => {
  const read = await readText(request);
  if ('problem' in read) return { problems: [read.problem] };
  return parseDocument(request, read);
};

/** Parses what was read, or says everything that is wrong with it. */
export const parseDocument = (request: TextRequest, read: Text): DocumentResult =>
  documentOf(request, parse(read.text, keepText(read)));

/** Says where a parsed text was read, or everything that is wrong with it. */
export const documentOf = (
  { absolute, path }: TextRequest,
  { value, faults, warnings, at, locate, text }: Parsed,
): DocumentResult => {
  const told =
    (tell: typeof problem) =>
    ({ code, offset, message, remedy }: Fault): Problem =>
      tell(code, { path, ...at(offset) }, message, remedy);
  if (faults.length > 0) return { problems: faults.map(told(problem)) };
  if (value === undefined)
    return { problems: [problem('file-empty', { path, line: 1, column: 1 }, 'The file is empty.')] };
  return {
    file: {
      absolute,
      path,
      text,
      value,
      warnings: warnings.map(told(warning)),
      locate: (pointer, part) => ({ path, ...locate(pointer, part) }),
    },
  };
};
