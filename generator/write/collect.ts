import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect when so many hundredths were added to what is in use, from the next collection on: while memory is plenty, it
 * lets garbage pile up to as much again and more. Of several calls the smallest number holds.
 */
export const collectEagerly = (percent: number): void => {
  if (percent >= asked) return;
  asked = percent;
  setFlagsFromString(`--heap-growing-percent=${percent}`);
};

let asked = 100;
