import type { JsonObject, Response } from '../../model/api.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import { isObject, ownList, ownText } from '../../model/resolve.ts';
import { canonical } from '../schema/canonical.ts';
import { matchBy, note, type Context, type Noted } from './noted.ts';

/** A response of one of the two descriptions. */
interface Owner {
  readonly document: JsonObject;
  readonly response: Response;
}

/** Compares the `x-error-codes` of a response: a list of what may arrive, and a type of the package. */
export const compareErrorCodes = (context: Context, before: Owner, after: Owner): readonly Noted[] => {
  const [from, to] = [codesOf(before), codesOf(after)];
  const lists = { before: listOf(before), after: listOf(after) };
  const { status } = after.response;
  if (from.length === 0)
    return to.length === 0
      ? []
      : [
          note(context, {
            rule: 'error-codes-listed',
            before: before.response.pointer,
            after: lists.after,
            subject: status,
          }),
        ];
  const { both, removed, added } = matchBy(from, to, ({ code }) => code);
  const named = ({ code }: Listed): string => `${code} (${status})`;
  return [
    ...removed.map((one) =>
      note(context, {
        rule: 'error-code-removed',
        before: one.pointer,
        after: to.length === 0 ? after.response.pointer : lists.after,
        subject: named(one),
      }),
    ),
    ...added.map((one) =>
      note(context, { rule: 'error-code-added', before: lists.before, after: one.pointer, subject: named(one) }),
    ),
    ...both
      .filter(([old, young]) => old.text !== young.text)
      .map(([old, young]) =>
        note(context, {
          rule: 'documentation-changed',
          before: old.pointer,
          after: young.pointer,
          subject: named(young),
        }),
      ),
  ];
};

interface Listed {
  readonly code: string;
  readonly pointer: Pointer;
  /** All that is said of it. */
  readonly text: string;
}

const listOf = ({ response }: Owner): Pointer => child(response.pointer, 'x-error-codes');

const codesOf = (owner: Owner): readonly Listed[] => {
  const response = valueAt(owner.document, owner.response.pointer);
  if (!isObject(response)) return [];
  return ownList(response, 'x-error-codes').flatMap((entry, index) => {
    const code = isObject(entry) ? ownText(entry, 'code') : undefined;
    return code === undefined ? [] : [{ code, pointer: child(listOf(owner), index), text: canonical(entry) }];
  });
};
