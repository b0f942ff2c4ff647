import type { Operation } from '../../../model/api.ts';
import type { Bench } from '../bench.ts';
import type { ServerCase } from '../case.ts';
import { serverUrl } from '../wire/target.ts';
import { basisOf } from './round-trip.ts';
import { usualSecrets, wireOf } from './request.ts';
import { basePath } from '../wire/target.ts';

// fetch goes to no address that holds a password, and what comes after `?` or `#` is no place for a path.
const isAddress = (url: string): boolean =>
  /^https?:\/\/[^{}?#]*$/iu.test(url) && URL.canParse(url) && new URL(url).username + new URL(url).password === '';

/** Where calls go when no address is given: the first documented server, each by name, each variable replaced. */
export const serverCases = (bench: Bench, operation: Operation): readonly ServerCase[] => {
  const basis = basisOf(bench, operation);
  const [first] = operation.servers;
  if (basis === undefined || first === undefined) return [];
  const request = wireOf(bench, operation, {
    call: basis.call,
    secrets: usualSecrets(bench, operation),
    ...(basis.sending === undefined || basis.call.body === undefined ? {} : { media: basis.sending.media }),
  });
  const isAbsolute = operation.servers.every((server) => isAddress(serverUrl(server)));
  if (request === undefined || !isAbsolute) return [];
  const rest = request.target.slice(basePath(first).length);
  const address = (url: string): string => new URL(url.replace(/\/$/u, '') + rest).href;
  const plain = {
    id: `${operation.id}/server/default`,
    title: 'goes to the documented server unless told otherwise',
    options: {},
    url: address(serverUrl(first)),
  };
  const named =
    operation.servers.length < 2
      ? []
      : operation.servers.map((server) => ({
          id: `${operation.id}/server/${server.name}`,
          title: `goes to the server "${server.name}" when told so`,
          options: { environment: server.name },
          url: address(serverUrl(server)),
        }));
  const changed = first.variables.flatMap(({ name, enum: values, default: usual }) => {
    const value = values.find((one) => one !== usual) ?? (values.length === 0 ? 'other.example' : undefined);
    if (value === undefined || !URL.canParse(serverUrl(first, { [name]: value }))) return [];
    return [
      {
        id: `${operation.id}/server/variable/${name}`,
        title: `puts the variable "${name}" into the address`,
        options: { variables: { [name]: value } },
        url: address(serverUrl(first, { [name]: value })),
      },
    ];
  });
  return [plain, ...named, ...changed];
};
