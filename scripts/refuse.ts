/** Says why a command cannot do what it was told; gives the exit code for that. */
export const refuse = (reason: string): number => {
  process.stderr.write(`error: ${reason}\n`);
  return 2;
};
