import { fold } from '../../../file.ts';
import type { Api } from '../../../model/api.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own } from '../../../model/resolve.ts';
import { clip } from './code.ts';
import { titleOf, type Places } from './site.ts';

/** An address that a page had before, and where the page is now. */
export interface Alias {
  /** From the API's folder, without an ending. */
  readonly address: string;
  readonly text: string;
  readonly href: string;
}

/** An alias that leads nowhere. */
export interface AliasFault {
  readonly pointer: Pointer;
  readonly message: string;
}

export interface Aliases {
  readonly aliases: readonly Alias[];
  readonly faults: readonly AliasFault[];
}

/** The `x-docs-aliases` of operations and schemas. */
export const aliasesOf = (api: Api, places: Places): Aliases => {
  const owners = [
    ...api.operations.map((operation) => ({
      pointer: operation.pointer,
      text: titleOf(operation),
      href: places.pageOf.operation(operation),
    })),
    ...places.schemas.map(({ pointer, name, path }) => ({ pointer, text: name, href: path })),
  ];
  const taken = new Map(pagesOf(places).map((path) => [fold(path), `the page \`${path}.html\``]));
  const aliases: Alias[] = [];
  const faults: AliasFault[] = [];
  for (const owner of owners) {
    for (const { pointer, value } of listed(api, owner.pointer)) {
      const address = addressOf(value);
      const holder = address === undefined ? undefined : taken.get(fold(address));
      if (address === undefined)
        faults.push({
          pointer,
          message: `${clip(JSON.stringify(value), 100)} is no address of a page: it is a path of letters, digits, \`.\`, \`_\`, \`-\` and \`/\`, from the folder of the API.`,
        });
      else if (holder !== undefined) faults.push({ pointer, message: `\`${address}\` is ${holder} already.` });
      else {
        taken.set(fold(address), `an alias of \`${owner.href}\``);
        aliases.push({ address, text: owner.text, href: owner.href });
      }
    }
  }
  return { aliases, faults };
};

const listed = (api: Api, owner: Pointer): readonly { readonly pointer: Pointer; readonly value: unknown }[] => {
  const holder = valueAt(api.document, owner);
  const value = isObject(holder) ? own(holder, 'x-docs-aliases') : undefined;
  const pointer = child(owner, 'x-docs-aliases');
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item, index) => ({ pointer: child(pointer, index), value: item }));
  return value === undefined ? [] : [{ pointer, value }];
};

const addressOf = (value: unknown): string | undefined => {
  const address = typeof value === 'string' ? value.replace(/^\/+|(?:\.html|\.md)$/gu, '') : '';
  return /^[\p{L}\p{N}\p{M}._/-]+$/u.test(address) && !address.split('/').some((part) => /^\.*$/u.test(part))
    ? address
    : undefined;
};

const pagesOf = ({ groups, order, pageOf, schemas, webhooks }: Places): readonly string[] => [
  ...['index', 'auth', 'errors', 'discrepancies', 'changelog', 'print', 'schemas/index'],
  ...groups.flatMap(({ slug }) => [`${slug}/index`, `${slug}/print`]),
  ...[...order.map(pageOf.operation), ...schemas.map(({ path }) => path), ...webhooks.map(({ path }) => path)].map(
    (path) => path.replace(/\.html$/u, ''),
  ),
];
