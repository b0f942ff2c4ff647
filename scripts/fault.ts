/** Says that the tool itself is wrong, and how; gives the exit code for that. */
export const tellFault = (error: unknown): number => {
  console.error('Specwright itself failed; this is not the fault of a description.\n', error);
  return 2;
};
