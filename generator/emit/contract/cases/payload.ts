import type { JsonObject, MediaType } from '../../../model/api.ts';
import { buildContent } from '../../../model/content.ts';
import { isJsonType } from '../../../model/media-type.ts';
import { methods } from '../../../model/operation.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, ownEntries } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import type { PayloadCases, ValidityCase } from '../case.ts';
import { tablesOf, unit, type Ledger } from './boundary.ts';
import { examplesOf } from './validity.ts';

/** What the API itself sends: the payloads of webhooks, and of the callbacks of each operation. */
export const payloadsOf = (bench: Bench, ledger: Ledger): readonly PayloadCases[] => [
  ...ownEntries(bench.document, 'webhooks').flatMap(([name]) => requestsIn(bench, child('/webhooks', name)).map((found) => casesOf(bench, ledger, { ...found, name: `webhook ${name}`, type: [name, found.method] }))),
  ...bench.api.operations.flatMap((operation) => {
    const owner = follow(bench.document, operation.pointer).value;
    const callbacks = isObject(owner) ? ownEntries(owner, 'callbacks') : [];
    return callbacks.flatMap(([name]) => {
      const callback = follow(bench.document, child(operation.pointer, 'callbacks', name));
      const paths = isObject(callback.value) ? Object.keys(callback.value).filter((path) => !path.startsWith('x-')) : [];
      return paths.flatMap((path) => requestsIn(bench, child(callback.pointer, path)).map((found) => casesOf(bench, ledger, { ...found, name: `callback ${name} of ${operation.name}` })));
    });
  }),
].filter(({ validity, boundaries }) => validity.length + boundaries.length > 0);

interface FoundRequest {
  readonly method: string;
  readonly pointer: Pointer;
  readonly media: MediaType;
}

const requestsIn = ({ document }: Bench, pathItem: Pointer): readonly FoundRequest[] => {
  const found = follow(document, pathItem);
  if (!isObject(found.value)) return [];
  return Object.keys(found.value)
    .filter((method) => methods.some((one) => one === method))
    .flatMap((method) => {
      const body = follow(document, child(found.pointer, method, 'requestBody'));
      if (!isObject(body.value)) return [];
      const media = buildContent(document, body.value satisfies JsonObject, body.pointer).find(({ mediaType }) => isJsonType(mediaType));
      return media === undefined ? [] : [{ method, pointer: child(found.pointer, method), media }];
    });
};

const casesOf = (bench: Bench, ledger: Ledger, given: FoundRequest & { readonly name: string; readonly type?: readonly string[] }): PayloadCases => {
  const { name, media, pointer, type } = given;
  const title = `${given.method.toUpperCase()} ${name}`;
  if (media.schema === undefined) return { title, validity: [], boundaries: [], pointer };
  const wanted = { schema: media.schema.pointer, direction: 'request', name, title: 'the payload' } as const;
  const shown: readonly ValidityCase[] = examplesOf(bench, { ...wanted, title: 'example', id: name, examples: media.examples });
  const units = unit(bench, { ...wanted, examples: media.examples.map(({ value }) => value) });
  const made = units.map(({ base, check }): ValidityCase => ({ id: `${name}/full`, title: 'a full payload', check, value: base }));
  return {
    title,
    validity: shown.length > 0 ? shown : made,
    boundaries: units.flatMap((one) => tablesOf(bench, one, ledger)),
    pointer,
    ...(type === undefined ? {} : { type: [...type, media.mediaType] }),
  };
};
