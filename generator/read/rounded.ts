import type { Fault } from './fault.ts';

/** A number that is not kept as it was written. */
export interface Rounded {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly written: string;
  readonly value: number;
}

/** A number with no more digits than these is kept. */
export const fewestDigits = 15;

/** Whether a number lost digits when it was read; not one that is written with more of them than tell it from its neighbours. */
export const isRounded = (written: string, value: number): boolean => {
  if (written.length <= fewestDigits) return false;
  const [, binary] = /^[-+]?(0[box].+)/u.exec(written) ?? [];
  const before = digitsOf(binary === undefined ? written : String(BigInt(binary)));
  const after = digitsOf(String(value));
  const isSame = before.digits === after.digits && before.exponent === after.exponent;
  return !isSame && (before.exponent >= 0 || before.digits.length > most);
};

/** Programs write a double with so many digits that it is read as the same one. */
const most = 17;

/** The digits of a number, without zeros around them, and the power of ten of the last one. */
const digitsOf = (text: string): { readonly digits: string; readonly exponent: number } => {
  const [, whole = '', fraction = '', power = '0'] = /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/iu.exec(text) ?? [];
  const all = (whole + fraction).replace(/^0+/u, '');
  const digits = all.replace(/0+$/u, '');
  return { digits, exponent: Number(power) - fraction.length + all.length - digits.length };
};

/** Says of a text what became of its numbers, once for all of them: limits of the same type are repeated. */
export const roundedFaults = ([first, ...others]: readonly Rounded[]): readonly Fault[] => {
  if (first === undefined) return [];
  const more =
    others.length === 0
      ? ''
      : `; ${others.length} more ${others.length === 1 ? 'number of the file is' : 'numbers of the file are'} rounded too`;
  return [
    {
      code: 'number-rounded',
      offset: first.offset,
      message: `\`${first.written}\` is read as \`${first.value}\`${more}.`,
    },
  ];
};
