import { nearest, problemKinds, problemPage, ruleKinds, type ProblemKind } from '../generator/index.ts';

/** `specwright explain`: tells what a problem code or a lint rule of ours means, or prints the page of all of them. Returns the exit code. */
export const explain = (code: string | undefined, all: boolean): number => {
  const kinds: Readonly<Record<string, ProblemKind>> = { ...problemKinds, ...ruleKinds };
  if (all || code === undefined) {
    process.stdout.write(all ? problemPage() : `${Object.keys(kinds).sort().join('\n')}\n`);
    return 0;
  }
  const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
  if (kind === undefined) {
    const [likely] = nearest(code, Object.keys(kinds));
    const hint =
      likely === undefined
        ? 'it may be a lint rule of Redocly. `specwright explain` lists the codes.'
        : `did you mean \`${likely}\`?`;
    process.stderr.write(`\`${code}\` is not a code of Specwright; ${hint}\n`);
    return 2;
  }
  process.stdout.write(`${code}: ${kind.title}.\n\n${kind.cause}\n\n${kind.fix}\n`);
  return 0;
};
