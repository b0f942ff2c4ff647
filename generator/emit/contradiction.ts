import type { Api, Example, Header, MediaType, Operation, Parameter } from '../model/api.ts';
import { callbacksIn, webhooksIn } from '../model/incoming.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { optional } from '../model/resolve.ts';
import { warning, type Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { Direction, Validator } from '../validate.ts';
import { exampleFaults, mostListed, type ExampleFault } from './example-fault.ts';

/**
 * One warning for each example of a request, a parameter, a response or a header of one that its schema refuses, though nobody has declared or
 * pinned it.
 */
export const contradictionProblems = (api: Api, validator: Pick<Validator, 'validate'>): readonly Problem[] => {
  const pinned = new Set(api.pins?.map(({ pointer }) => pointer));
  const callbacks = api.operations.flatMap((operation) => callbacksIn(api.document, operation));
  const incoming = [...webhooksIn(api.document), ...callbacks].flatMap(({ requests }) => requests);
  const found = new Map<Pointer, Problem>();
  for (const { example, media, direction, code, of } of [...api.operations, ...incoming].flatMap(documentedIn)) {
    if (pinned.has(example.pointer) || found.has(example.pointer)) continue;
    const faults = exampleFaults(validator, media, example.corrected ?? example.value, direction);
    if (faults[0] === undefined) continue;
    const place = api.locate(`${valuePointer(api, example)}${faults[0].at}`);
    found.set(
      example.pointer,
      warning(code, place, `The example ${quote(example.name)}${of} contradicts its schema: ${sentence(faults)}.`),
    );
  }
  return [...found.values()];
};

/** An example, and what it is documented of: a parameter, a header of a response, or a request or response in a media type. */
interface Documented {
  readonly example: Example;
  readonly media: Pick<MediaType, 'schema' | 'mediaType'>;
  readonly direction: Direction;
  readonly code: 'example-contradicts' | 'parameter-example-contradicts';
  /** What follows its name in a sentence; empty for a body, which is known by its place. */
  readonly of: string;
}

const documentedIn = ({ parameters, body, responses }: Operation): readonly Documented[] => [
  ...parameters.flatMap((parameter) =>
    inOne(parameter, {
      direction: 'request',
      code: 'parameter-example-contradicts',
      of: ` of the parameter ${quote(parameter.name)}`,
    }),
  ),
  ...inContent(body?.content ?? [], 'request'),
  ...responses.flatMap(({ content, headers }) => [
    ...inContent(content, 'response'),
    ...headers.flatMap((header) =>
      inOne(header, { direction: 'response', code: 'example-contradicts', of: ` of the header ${quote(header.name)}` }),
    ),
  ]),
];

const inOne = (
  { schema, mediaType = 'application/json', examples }: Parameter | Header,
  known: Pick<Documented, 'direction' | 'code' | 'of'>,
): readonly Documented[] =>
  examples.map((example) => ({ example, media: { mediaType, ...optional('schema', schema) }, ...known }));

const inContent = (content: readonly MediaType[], direction: Direction): readonly Documented[] =>
  content.flatMap((media) =>
    media.examples.map((example) => ({ example, media, direction, code: 'example-contradicts', of: '' })),
  );

// A single `example` is the value; one with a name has it.
const valuePointer = ({ document }: Api, { pointer, value }: Example): Pointer =>
  valueAt(document, pointer) === value ? pointer : child(pointer, 'value');

const sentence = (faults: readonly ExampleFault[]): string => {
  const more = faults.length > mostListed ? ` and ${faults.length - mostListed} more` : '';
  return `${faults
    .slice(0, mostListed)
    .map((fault) => `${fault.at === '' ? 'it' : `\`${fault.at}\``} ${phrases[fault.kind] ?? fault.message}`)
    .join(', ')}${more}`;
};

const phrases: Readonly<Partial<Record<ExampleFault['kind'], string>>> = {
  missing: 'is missing',
  unknown: 'is not allowed',
};
