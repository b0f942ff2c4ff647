import type { Server } from '../../model/api.ts';
import type { Exchange } from './exchange.ts';
import { note, type Context, type Noted } from './noted.ts';

/** Compares where an exchange can be called. A trailing slash, and how addresses are spelled with variables, mean nothing. */
export const compareServers = (context: Context, before: Exchange, after: Exchange): readonly Noted[] => {
  const from = before.servers;
  const to = after.servers;
  const lost = from.flatMap((server) => {
    const gone = addresses(server).filter((address) => !to.some((other) => isReached(other, address)));
    if (gone.length === 0) return [];
    const twin = to.find(({ url }) => url === server.url);
    const places = { before: server.pointer, after: twin?.pointer ?? to[0]?.pointer ?? '' };
    return [
      note(context, {
        rule: twin === undefined ? 'server-removed' : 'server-value-removed',
        ...places,
        subject: gone.join(', '),
      }),
    ];
  });
  const won = to
    .filter((server) => addresses(server).some((address) => !from.some((other) => isReached(other, address))))
    .map((server) =>
      note(context, {
        rule: 'server-added',
        before: from[0]?.pointer ?? '',
        after: server.pointer,
        subject: server.url,
      }),
    );
  const [first] = from;
  const [now] = to;
  const moved =
    lost.length === 0 && first !== undefined && now !== undefined && defaultAddress(first) !== defaultAddress(now)
      ? [
          note(context, {
            rule: 'default-server-changed',
            before: first.pointer,
            after: now.pointer,
            from: defaultAddress(first),
            to: defaultAddress(now),
          }),
        ]
      : [];
  return [...lost, ...won, ...moved];
};

const mostAddresses = 64;

/** The addresses that a server's variables can give; free variables have their default. */
const addresses = ({ url, variables }: Server): readonly string[] =>
  variables
    .reduce<readonly string[]>(
      (urls, { name, default: value, enum: values }) => {
        const options = values.length === 0 ? [value] : values;
        return urls
          .flatMap((one) => options.map((option) => one.replaceAll(`{${name}}`, option)))
          .slice(0, mostAddresses);
      },
      [url],
    )
    .map(plain);

const defaultAddress = ({ url, variables }: Server): string =>
  plain(variables.reduce((address, { name, default: value }) => address.replaceAll(`{${name}}`, value), url));

// The host of a URL, and its scheme, may be written in any case.
const plain = (url: string): string =>
  url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu, (origin) => origin.toLowerCase()).replace(/(?<=.)\/+$/u, '');

/** Whether some values of its variables give a server this address. */
const isReached = (server: Server, address: string): boolean => {
  if (addresses(server).includes(address)) return true;
  const free = server.variables.filter(({ enum: values }) => values.length === 0);
  if (free.length === 0) return false;
  const parts = plain(server.url).split(/\{[^{}]*\}/u);
  // Enough for a template with free variables: its fixed parts occur in this order.
  let from = 0;
  const isInOrder = parts.every((part, index) => {
    const at = index === 0 ? (address.startsWith(part) ? 0 : -1) : address.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
  return isInOrder && address.endsWith(parts.at(-1) ?? '');
};
