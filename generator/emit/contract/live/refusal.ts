import type { JsonValue, Operation } from '../../../model/api.ts';
import { own } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import { edited } from '../cases/edit.ts';
import { faultsFor } from '../cases/fault.ts';
import { mediaTypesOf, mergeParams, parameterValue, paramsFrom, type Sending } from '../cases/request.ts';
import { say } from '../support/check.ts';
import type { WantedRequest } from '../support/request.ts';
import { schemesOf } from '../wire/credentials.ts';
import type { Least, LiveCase, RequestOf } from './case.ts';
import { scalarsOf } from './header.ts';

/** Bodies with one fault each. */
export const refusedBodies = (
  bench: Bench,
  {
    operation,
    sendings,
    requestOf,
  }: { readonly operation: Operation; readonly sendings: readonly Sending[]; readonly requestOf: RequestOf },
): readonly LiveCase[] => {
  const [media] = mediaTypesOf(operation);
  const base = sendings.find((sending) => sending.media === media && sending.isValid);
  if (media?.schema === undefined || base === undefined) return [];
  const unit = { schema: media.schema.pointer, base: base.value, direction: 'request' as const };
  return [...faultsFor(bench, unit)].flatMap(({ title, edit, violations }): readonly LiveCase[] => {
    const value = edited(base.value, edit);
    const request = value === undefined || violations.length !== 1 ? undefined : requestOf({ ...base, value });
    return request === undefined
      ? []
      : [{ operation, title, request, wanted: { kind: 'refusal', fault: say(violations).join(', ') } }];
  });
};

/**
 * Parameters with one fault each, where the text that is sent is faulty however it is read: everything in an address is
 * text.
 */
export const refusedParams = (bench: Bench, { operation, params, sending, requestOf }: Least): readonly LiveCase[] =>
  operation.parameters.flatMap((parameter): readonly LiveCase[] => {
    const { in: place, name, schema, mediaType } = parameter;
    const caseOf = (title: string, keyword: string, request: WantedRequest | undefined): readonly LiveCase[] =>
      request === undefined
        ? []
        : [
            {
              operation,
              title: `${place} ${name} ${title}`,
              request,
              wanted: { kind: 'refusal', fault: `${keyword} at ${place} ${name}` },
            },
          ];
    const others = {
      ...params,
      [place]: Object.fromEntries(Object.entries(params[place] ?? {}).filter(([other]) => other !== name)),
    };
    const missing =
      parameter.required && place !== 'path' ? caseOf('missing', 'required', requestOf(sending, others)) : [];
    const base = own(params[place] ?? {}, name) ?? parameterValue(bench, parameter);
    if (schema === undefined || mediaType !== undefined || !isScalar(base)) return missing;
    const isBrokenBy = (text: string, keyword: string): boolean =>
      scalarsOf(text).every(
        (reading) =>
          bench
            .judge(schema.pointer, reading, 'request')
            ?.some(([one, at]) => at === '' && (one === keyword || one === 'type')) === true,
      );
    const broken = [...faultsFor(bench, { schema: schema.pointer, base, direction: 'request' })].flatMap(
      ({ title, value, violations }): readonly LiveCase[] => {
        const [violation, ...more] = violations;
        // Nothing at all is what many a server takes for a parameter that was not given.
        if (
          violation === undefined ||
          more.length > 0 ||
          !isScalar(value) ||
          value === '' ||
          !isBrokenBy(String(value), violation[0])
        )
          return [];
        return caseOf(
          title.replace(/^the value /u, ''),
          violation[0],
          requestOf(sending, mergeParams(operation, params, paramsFrom([{ parameter, value }]))),
        );
      },
    );
    return [...missing, ...broken];
  });

/** What is required without credentials, where no alternative does without them. */
export const refusedStrangers = ({ api }: Bench, { operation, sending, requestOf }: Least): readonly LiveCase[] => {
  const isLocked =
    operation.security.length > 0 &&
    operation.security.every((requirement) => schemesOf(api, requirement).some(({ options }) => options.length > 0));
  const request = isLocked ? requestOf(sending) : undefined;
  return request === undefined
    ? []
    : [
        {
          operation,
          title: 'no credentials',
          request,
          wanted: { kind: 'refusal', fault: 'no credentials', isAnonymous: true },
        },
      ];
};

const isScalar = (value: JsonValue | undefined): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
