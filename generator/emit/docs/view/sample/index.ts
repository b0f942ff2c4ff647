import type { Api, Operation } from '../../../../model/api.ts';
import type { CodeText } from '../../../../text/token.ts';
import { standIn } from '../../../../model/server.ts';
import { curlSample } from './curl.ts';
import { phpSample } from './php.ts';
import { pythonSample } from './python.ts';
import type { SampleRequest } from './request.ts';
import { clientSample, fetchSample } from './script.ts';
import { list, say, type Words } from '../words.ts';

/** One request in one language. */
export interface SampleView {
  /** What the reader's choice is remembered by. */
  readonly language: 'curl' | 'client' | 'fetch' | 'python' | 'php';
  readonly label: string;
  readonly isFirst: boolean;
  readonly code: CodeText;
}

/** The same request in every language that can send it. */
export const samplesOf = (api: Api, operation: Operation, request: SampleRequest): readonly SampleView[] =>
  inEveryLanguage(api, operation, request).filter(({ language }) => canFetch(request) || !fetching.has(language));

/** What is to be said of samples beside them: that the address is none of the description's, and which credentials they lack. */
export const samplesNote = ({ isStandIn, unsent }: SampleRequest, words: Words): string =>
  [
    ...(isStandIn ? [say(words, 'sampleStandIn', { host: standIn })] : []),
    ...(unsent.length > 0 ? [say(words, 'sampleUnsent', { schemes: list(words, unsent, 'and') })] : []),
  ].join(' ');

// Our client sends by `fetch`, which knows neither TRACE nor a body of what only reads.
const fetching: ReadonlySet<SampleView['language']> = new Set(['client', 'fetch']);

const canFetch = ({ method, body }: SampleRequest): boolean =>
  method !== 'TRACE' && !(body !== undefined && /^(?:GET|HEAD)$/u.test(method));

const inEveryLanguage = (api: Api, operation: Operation, request: SampleRequest): readonly SampleView[] => [
  { language: 'curl', label: 'cURL', isFirst: true, code: { language: 'sh', text: curlSample(request) } },
  {
    language: 'client',
    label: 'TypeScript',
    isFirst: false,
    code: { language: 'ts', text: clientSample(api, request, operation) },
  },
  { language: 'fetch', label: 'fetch', isFirst: false, code: { language: 'js', text: fetchSample(request) } },
  { language: 'python', label: 'Python', isFirst: false, code: { language: 'python', text: pythonSample(request) } },
  { language: 'php', label: 'PHP', isFirst: false, code: { language: 'php', text: phpSample(request) } },
];
