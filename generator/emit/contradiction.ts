import type { Api, Example, MediaType, Operation } from '../model/api.ts';
import { callbacksIn, webhooksIn } from '../model/incoming.ts';
import { child, valueAt, type Pointer } from '../model/pointer.ts';
import { warning, type Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Direction, Validator } from '../validate.ts';
import { exampleFaults, type ExampleFault } from './example-fault.ts';

/**
 * One warning for each example of a request, a parameter or a response that its schema refuses, though nobody has declared or
 * pinned it.
 */
export const contradictionProblems = (api: Api, validator: Pick<Validator, 'validate'>): readonly Problem[] => {
  const pinned = new Set(api.pins?.map(({ pointer }) => pointer));
  const callbacks = api.operations.flatMap((operation) => callbacksIn(api.document, operation));
  const incoming = [...webhooksIn(api.document), ...callbacks].flatMap(({ requests }) => requests);
  const found = new Map<Pointer, Problem>();
  for (const { content, direction, parameter } of [...api.operations, ...incoming].flatMap(documentedIn)) {
    for (const media of content) {
      for (const example of media.examples) {
        if (pinned.has(example.pointer) || found.has(example.pointer)) continue;
        const [first, ...others] = exampleFaults(validator, media, example.corrected ?? example.value, direction);
        if (first === undefined) continue;
        const what = `The example ${quote(example.name)}${parameter === undefined ? '' : ` of the parameter ${quote(parameter)}`}`;
        const place = api.locate(`${valuePointer(api, example)}${first.at}`);
        found.set(example.pointer, warning(parameter === undefined ? 'example-contradicts' : 'parameter-example-contradicts', place, `${what} contradicts its schema: ${sentence([first, ...others])}.`));
      }
    }
  }
  return [...found.values()];
};

/** What examples are documented of: a parameter, or a request or response in its media types. */
interface Documented {
  readonly content: readonly Pick<MediaType, 'schema' | 'mediaType' | 'examples'>[];
  readonly direction: Direction;
  readonly parameter?: string;
}

const documentedIn = ({ parameters, body, responses }: Operation): readonly Documented[] => [
  ...parameters.map(({ mediaType = 'application/json', ...parameter }) => ({ content: [{ ...parameter, mediaType }], direction: 'request' as const, parameter: parameter.name })),
  { content: body?.content ?? [], direction: 'request' },
  ...responses.map(({ content }) => ({ content, direction: 'response' as const })),
];

// A single `example` is the value; one with a name has it.
const valuePointer = ({ document }: Api, { pointer, value }: Example): Pointer => (valueAt(document, pointer) === value ? pointer : child(pointer, 'value'));

const sentence = (faults: readonly ExampleFault[]): string => {
  const more = faults.length > mostListed ? ` and ${faults.length - mostListed} more` : '';
  return `${faults.slice(0, mostListed).map((fault) => `${fault.at === '' ? 'it' : `\`${fault.at}\``} ${phrases[fault.kind] ?? fault.message}`).join(', ')}${more}`;
};

const phrases: Readonly<Partial<Record<ExampleFault['kind'], string>>> = { missing: 'is missing', unknown: 'is not allowed' };

const mostListed = 5;
