import type { Api, Example, MediaType } from '../../model/api.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import type { Direction } from '../../validate.ts';
import { faultsOf, type FaultsView } from './view/fault.ts';
import type { ApiSite } from './view/site.ts';

/** An example that contradicts its schema, though nobody has declared or pinned it. */
export interface Contradiction extends FaultsView {
  readonly api: Api;
  /** The parameter that it is an example of; absent for one of a body. */
  readonly parameter?: string;
  readonly name: string;
  /** Where the first of the faults is, or would be if it were there. */
  readonly pointer: Pointer;
}

/** The examples of requests, their parameters and responses that their schemas refuse, each once; none where nothing is judged. */
export const contradictionsIn = (site: Pick<ApiSite, 'api' | 'webhooks' | 'words' | 'validator'>): readonly Contradiction[] => {
  const { api, webhooks } = site;
  const pinned = new Set(api.pins?.map(({ pointer }) => pointer));
  const documented = [...api.operations, ...webhooks.map(({ operation }) => operation)].flatMap(({ parameters, body, responses }): readonly Documented[] => [
    ...parameters.map(({ mediaType = 'application/json', ...parameter }) => ({ content: [{ ...parameter, mediaType }], direction: 'request' as const, parameter: parameter.name })),
    { content: body?.content ?? [], direction: 'request' },
    ...responses.map(({ content }) => ({ content, direction: 'response' as const })),
  ]);
  const found = documented.flatMap(({ content, direction, parameter }) =>
    content.flatMap((media) =>
      media.examples.map((example) => ({ example, parameter, ...faultsOf(site, media, example.corrected ?? example.value, direction) })),
    ),
  );
  const contradicting = new Map(found.filter(({ example, faults }) => faults.length > 0 && !pinned.has(example.pointer)).map((one) => [one.example.pointer, one]));
  return [...contradicting.values()].map(({ example, parameter, faults, more }) => ({ api, ...(parameter === undefined ? {} : { parameter }), name: example.name, pointer: `${valuePointer(api, example)}${faults[0]?.at ?? ''}`, faults, more }));
};

// A single `example` is the value; one with a name has it.
const valuePointer = ({ document }: Api, { pointer, value }: Example): Pointer => (valueAt(document, pointer) === value ? pointer : child(pointer, 'value'));

/** What examples are documented of: a parameter, or a request or response in its media types. */
interface Documented {
  readonly content: readonly Pick<MediaType, 'schema' | 'mediaType' | 'examples'>[];
  readonly direction: Direction;
  readonly parameter?: string;
}
