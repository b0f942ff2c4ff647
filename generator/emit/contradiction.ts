import type { Api, Example, Header, MediaType, Operation } from '../model/api.ts';
import { callbacksIn, webhooksIn } from '../model/incoming.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { warning, type Problem } from '../problem.ts';
import { quote } from '../quote.ts';
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
  for (const { example, media, direction, parameter, header } of [...api.operations, ...incoming].flatMap(documentedIn)) {
    if (pinned.has(example.pointer) || found.has(example.pointer)) continue;
    const faults = exampleFaults(validator, media, example.corrected ?? example.value, direction);
    if (faults[0] === undefined) continue;
    const place = api.locate(`${valuePointer(api, example)}${faults[0].at}`);
    const rest = `contradicts its schema: ${sentence(faults)}.`;
    const one = parameter === undefined
      ? warning('example-contradicts', place, `The example ${quote(example.name)} ${header === undefined ? '' : `of the header ${quote(header)} `}${rest}`)
      : warning('parameter-example-contradicts', place, `The example ${quote(example.name)} of the parameter ${quote(parameter)} ${rest}`);
    found.set(example.pointer, one);
  }
  return [...found.values()];
};

/** An example, and what it is documented of: a parameter, a header of a response, or a request or response in a media type. */
interface Documented {
  readonly example: Example;
  readonly media: Pick<MediaType, 'schema' | 'mediaType'>;
  readonly direction: Direction;
  readonly parameter?: string;
  readonly header?: string;
}

const documentedIn = ({ parameters, body, responses }: Operation): readonly Documented[] => [
  ...parameters.flatMap(({ name, mediaType = 'application/json', examples, ...rest }) =>
    examples.map((example) => ({ example, media: { ...rest, mediaType }, direction: 'request' as const, parameter: name })),
  ),
  ...inContent(body?.content ?? [], 'request'),
  ...responses.flatMap(({ content, headers }) => [...inContent(content, 'response'), ...inHeaders(headers)]),
];

const inHeaders = (headers: readonly Header[]): readonly Documented[] =>
  headers.flatMap(({ name, examples, ...rest }) =>
    examples.map((example) => ({ example, media: { ...rest, mediaType: 'application/json' }, direction: 'response' as const, header: name })),
  );

const inContent = (content: readonly MediaType[], direction: Direction): readonly Documented[] =>
  content.flatMap((media) => media.examples.map((example) => ({ example, media, direction })));

// A single `example` is the value; one with a name has it.
const valuePointer = ({ document }: Api, { pointer, value }: Example): Pointer => (valueAt(document, pointer) === value ? pointer : child(pointer, 'value'));

const sentence = (faults: readonly ExampleFault[]): string => {
  const more = faults.length > mostListed ? ` and ${faults.length - mostListed} more` : '';
  return `${faults.slice(0, mostListed).map((fault) => `${fault.at === '' ? 'it' : `\`${fault.at}\``} ${phrases[fault.kind] ?? fault.message}`).join(', ')}${more}`;
};

const phrases: Readonly<Partial<Record<ExampleFault['kind'], string>>> = { missing: 'is missing', unknown: 'is not allowed' };
