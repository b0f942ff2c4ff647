import { code, joinCode, type Code } from '../../../text/code.ts';
import { identifier, lineComment, string } from '../../../text/escape.ts';
import { object, printLayout } from '../../../text/layout.ts';
import { literalLayout } from '../../../text/literal.ts';
import type { ValidityCase } from '../case.ts';

/** A documented example is valid, or contradicts its schema in exactly the known way. */
export const validityCode = ({ title, check, pin }: ValidityCase, value: Code): Code => {
  const schema = code`schemas.${identifier(check.name)}`;
  if (pin === undefined) {
    return code`  test(${string(`${title} is valid`)}, () => {
    accepts(${schema}, ${value});
  });
`;
  }
  const comments = joinCode(
    pin.reasons.map((reason) => code`  // ${lineComment(reason)}\n`),
    '',
  );
  const found = object([
    [code`sha256`, string(pin.sha256)],
    [code`errors`, literalLayout([...pin.errors])],
  ]);
  return code`${comments}  test(${string(`known discrepancy: ${title} contradicts its schema in these places and no other`)}, () => {
    pinned(${schema}, ${value}, ${printLayout(found, 4, 1000)});
  });
`;
};
