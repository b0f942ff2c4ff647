/** The text in a slot. Handlebars trusts objects with `toHTML`, and looks like text only when it is text. */
export const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('A template slot was given something other than text.');
  return value;
};
