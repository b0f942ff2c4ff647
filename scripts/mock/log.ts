import { plainText } from '../../generator/index.ts';
import { styled } from '../terminal.ts';

/** One request and what became of it. */
export interface Exchange {
  readonly method: string;
  readonly target: string;
  /** Absent: the caller left before there was an answer. */
  readonly status?: number;
  readonly note: string;
  readonly milliseconds: number;
  /** Names of query parameters that carry secrets. */
  readonly secrets: readonly string[];
}

/** An exchange on one line: when, what was asked, what was answered and why. Secrets are masked. */
export const logLine = ({ method, target, status, note, milliseconds, secrets }: Exchange, time: Date): string => {
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const answer = status === undefined ? styled('yellow', 'cut') : styled(colour(status), String(status));
  return [
    styled('dim', clock),
    answer,
    printable(`${method} ${masked(target, secrets)}`),
    ...(note === '' ? [] : [printable(note)]),
    styled('dim', `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`),
  ].join('  ');
};

const colour = (status: number): 'green' | 'yellow' | 'red' =>
  status < 400 ? 'green' : status < 500 ? 'yellow' : 'red';

const telling = /(?:^|[-_.])(?:api-?key|apikey|auth|key|passw(?:or)?d|secret|sig(?:nature)?|token)$/iu;

/** A request target with the values of secret query parameters hidden. */
export const masked = (target: string, secrets: readonly string[]): string =>
  target.replace(/([?&])([^=&]+)=([^&]*)/gu, (pair, mark: string, name: string) =>
    secrets.includes(decoded(name)) || telling.test(decoded(name)) ? `${mark}${name}=***` : pair,
  );

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
};

const printable = (text: string): string => plainText(text.length > 300 ? `${text.slice(0, 300)}…` : text);
