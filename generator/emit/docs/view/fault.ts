import type { JsonValue, MediaType } from '../../../model/api.ts';
import type { Direction } from '../../../validate.ts';
import { exampleFaults, mostListed, type ExampleFault } from '../../example-fault.ts';
import type { ApiSite } from './site.ts';
import { say, type Words } from './words.ts';

/** How an example contradicts the schema that it is an example of. */
export interface FaultView {
  /** Into the example, as a JSON Pointer: `/items/0/price`; empty when it is the whole of it. */
  readonly at: string;
  /** What a sentence about that goes on with: `must be number`, `is missing`. */
  readonly message: string;
}

export interface FaultsView {
  readonly faults: readonly FaultView[];
  /** `and 12 more`; empty when all are listed. */
  readonly more: string;
}

/** What the schema of a media type says against a value; nothing where there is no engine to judge with. */
export const faultsOf = (
  { validator, words }: Pick<ApiSite, 'validator' | 'words'>,
  media: Pick<MediaType, 'schema' | 'mediaType'>,
  value: JsonValue,
  direction: Direction,
): FaultsView => {
  const faults = validator === undefined ? [] : exampleFaults(validator, media, value, direction);
  const left = faults.length - mostListed;
  return {
    faults: faults.slice(0, mostListed).map((fault) => ({ at: fault.at, message: sentence(fault, words) })),
    more: left > 0 ? say(words, 'contradictsMore', { count: left }) : '',
  };
};

const sentence = ({ kind, message }: ExampleFault, words: Words): string => {
  if (kind === 'other') return message;
  return say(words, kind === 'missing' ? 'contradictsMissing' : 'contradictsOther');
};
