/**
 * Whether a number is a multiple of another: of a whole one exactly, and of a decimal fraction as people divide, to whom 19.99 is a
 * multiple of 0.01. Both are rounded to binary, and so is their quotient: together by less than two units in its last place.
 */
export const isMultiple = (number: number, step: number): boolean => {
  if (Number.isInteger(step)) return number % step === 0;
  const quotient = number / step;
  return !(Math.abs(quotient - Math.round(quotient)) > Math.abs(quotient) * 2 * Number.EPSILON);
};
