/** Says that the tool itself is wrong, and how, or which limit of the system it has met; gives the exit code for that. */
export const tellFault = (error: unknown): number => {
  const limit = error instanceof Error && 'code' in error ? limits.get(String(error.code)) : undefined;
  if (limit === undefined) console.error('Specwright itself failed; this is not the fault of a description.\n', error);
  else console.error(limit);
  return 2;
};

const limits: ReadonlyMap<string, string> = new Map([
  [
    'EMFILE',
    'The system lets this process open no more files. Raise the limit (`ulimit -n`) and run the command again.',
  ],
  ['ENFILE', 'The system has too many files open. Close other programs and run the command again.'],
]);
