import type { JsonObject, JsonValue } from '../model/api.ts';
import { code, joinCode, type Code } from './code.ts';
import { identifier, key } from './escape.ts';
import { literal } from './literal.ts';

/** What a method of the client is given. */
export interface Call {
  readonly parameters: JsonObject;
  readonly body?: {
    readonly value: JsonValue;
    readonly kind: string;
    /** The members of a form that are files. */
    readonly files: ReadonlySet<string>;
  };
}

/** The argument of a call of the client, as samples show it; without a value there is none. */
export const callArgument = ({ parameters, body }: Call): Code =>
  objectOf([
    ...(Object.keys(parameters).length === 0 ? [] : [code`params: ${literal(parameters, 2)}`]),
    ...(body === undefined ? [] : [bodyMember(body)]),
  ]);

/** An object with a line for each member, or nothing. */
export const objectOf = (members: readonly Code[]): Code =>
  members.length === 0 ? code`` : joinCode([code`{`, ...members.map((member) => code`  ${member},`), code`}`], '\n');

/** A member that holds an object with a line for each of its own. */
export const blockOf = (name: 'headers' | 'body', members: readonly Code[]): Code =>
  joinCode([code`${identifier(name)}: {`, ...members.map((member) => code`    ${member},`), code`  }`], '\n');

const bodyMember = ({ value, kind, files }: NonNullable<Call['body']>): Code => {
  if (kind === 'file') return code`body: ${blob}`;
  if (files.size === 0) return code`body: ${literal(value, 2)}`;
  return blockOf(
    'body',
    Object.entries(value ?? {}).map(
      ([name, member]: [string, JsonValue]) =>
        code`${key(name)}: ${
          files.has(name)
            ? Array.isArray(member)
              ? code`[${joinCode(
                  member.map(() => blob),
                  ', ',
                )}]`
              : blob
            : literal(member, 4)
        }`,
    ),
  );
};

const blob = code`new Blob(['…'])`;
