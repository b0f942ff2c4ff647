import { nearest, problemKinds, problemPage, type ProblemKind } from '../generator/index.ts';

/** `specwright explain`: tells what a problem code means, or prints the page of all of them. Returns the exit code. */
export const explain = (code: string | undefined, all: boolean): number => {
  if (all || code === undefined) {
    process.stdout.write(all ? problemPage() : `${Object.keys(problemKinds).sort().join('\n')}\n`);
    return 0;
  }
  const kinds: Readonly<Record<string, ProblemKind>> = problemKinds;
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  if (kind === undefined) {
    const [likely] = nearest(code, Object.keys(problemKinds));
    const hint = likely === undefined ? 'it may be a lint rule. `specwright explain` lists the codes.' : `did you mean \`${likely}\`?`;
    process.stderr.write(`\`${code}\` is not a code of Specwright; ${hint}\n`);
    return 2;
  }
  process.stdout.write(`${code}: ${kind.title}.\n\n${kind.cause}\n\n${kind.fix}\n`);
  return 0;
};
