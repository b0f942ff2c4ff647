import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Whether escape sequences are welcome on a stream: a terminal, and nobody said NO_COLOR. */
const isStyled = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

/** Text in a style where the terminal shows one, and as it is elsewhere. */
export const styled = (style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string =>
  isStyled(stream) ? styleText(style, text) : text;

/** One line that is overwritten as work goes on; nothing at all where it could not be overwritten. */
export const progressLine = (stream: NodeJS.WriteStream = process.stderr) => ({
  show: (text: string): void => {
    if (isStyled(stream)) stream.write(`\r\u001b[2K${text}`);
  },
  clear: (): void => {
    if (isStyled(stream)) stream.write('\r\u001b[2K');
  },
});

// Asking the system for English would take longer than finding out that there is nothing to build.
const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** A count with its noun: `1 operation`, `3,000 operations`. */
export const count = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

/** Milliseconds as seconds that read well: `0.42 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
