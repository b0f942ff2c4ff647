import type { MediaType, Operation } from '../../../model/api.ts';
import { callbacksIn, webhooksIn } from '../../../model/incoming.ts';
import { isJsonType } from '../../../model/media-type.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Bench } from '../bench.ts';
import type { PayloadCases, ValidityCase } from '../case.ts';
import { tablesOf, unit, type Ledger } from './boundary.ts';
import { examplesOf } from './validity.ts';

/** What the API itself sends: the payloads of webhooks, and of the callbacks of each operation. */
export const payloadsOf = (bench: Bench, ledger: Ledger): readonly PayloadCases[] =>
  [
    ...webhooksIn(bench.document).flatMap(({ name, requests }) =>
      requests
        .flatMap(inJson)
        .map((found) => casesOf(bench, ledger, { ...found, name: `webhook ${name}`, type: [name, found.method] })),
    ),
    ...bench.api.operations.flatMap((operation) =>
      callbacksIn(bench.document, operation).flatMap(({ name, requests }) =>
        requests
          .flatMap(inJson)
          .map((found) => casesOf(bench, ledger, { ...found, name: `callback ${name} of ${operation.name}` })),
      ),
    ),
  ].filter(({ validity, boundaries }) => validity.length + boundaries.length > 0);

interface FoundRequest {
  readonly method: string;
  readonly pointer: Pointer;
  readonly media: MediaType;
}

const inJson = ({ method, pointer, body }: Operation): readonly FoundRequest[] => {
  const media = body?.content.find(({ mediaType }) => isJsonType(mediaType));
  return media === undefined ? [] : [{ method, pointer, media }];
};

const casesOf = (
  bench: Bench,
  ledger: Ledger,
  given: FoundRequest & { readonly name: string; readonly type?: readonly string[] },
): PayloadCases => {
  const { name, media, pointer, type } = given;
  const title = `${given.method.toUpperCase()} ${name}`;
  if (media.schema === undefined) return { title, validity: [], boundaries: [], pointer };
  const wanted = { schema: media.schema.pointer, direction: 'request', name, title: 'the payload' } as const;
  const shown: readonly ValidityCase[] = examplesOf(bench, {
    ...wanted,
    title: 'example',
    id: name,
    examples: media.examples,
  });
  const units = unit(bench, { ...wanted, examples: media.examples.map(({ value }) => value) });
  const made = units.map(({ base, check }): ValidityCase => ({
    id: `${name}/full`,
    title: 'a full payload',
    check,
    value: base,
  }));
  return {
    title,
    validity: shown.length > 0 ? shown : made,
    boundaries: units.flatMap((one) => tablesOf(bench, one, ledger)),
    pointer,
    ...(type === undefined ? {} : { type: [...type, media.mediaType] }),
  };
};
