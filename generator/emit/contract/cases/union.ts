import type { JsonObject, JsonValue, Operation } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../../model/resolve.ts';
import { essenceOf } from '../../../model/sample/essence.ts';
import { pinsOf } from '../../../model/discriminator.ts';
import type { Direction } from '../../../validate.ts';
import { lastWord, type Bench } from '../bench.ts';
import type { CheckUse, ExchangeCase } from '../case.ts';
import { edited } from './edit.ts';
import { basisOf, callOf } from './round-trip.ts';
import { answeredMedia, bodiesOf, kindOf, replyOf, successOf } from './reply.ts';
import { mediaTypesOf, paramsOf, usualSecrets, wireOf } from './request.ts';
import { sitesOf, type Site } from './site.ts';
import { slim } from './slim.ts';

/** Each branch of each union in the request and the successful response, sent and decoded once. */
export const unionCases = (bench: Bench, operation: Operation): readonly ExchangeCase[] => [
  ...sent(bench, operation),
  ...received(bench, operation),
];

const sent = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const params = paramsOf(bench, operation, 'required');
  const [media] = mediaTypesOf(operation);
  if (basis === undefined || success === undefined || params === undefined || media?.schema === undefined) return [];
  return branchesOf(bench, media.schema.pointer, 'request').flatMap(({ branch, name, value }) => {
    const call = { ...callOf(operation, params, undefined), body: value };
    const request = wireOf(bench, operation, { call, secrets: usualSecrets(bench, operation), media });
    if (request === undefined) return [];
    const reply = replyOf(bench, operation, { ...success, body: basis.body });
    return [
      {
        kind: 'union',
        id: `${operation.id}/union/request${branch}`,
        title: name,
        call,
        request,
        reply,
      } satisfies ExchangeCase,
    ];
  });
};

const received = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  const media = success && answeredMedia(success.response);
  if (
    basis === undefined ||
    media?.schema === undefined ||
    success === undefined ||
    kindOf(media) !== 'json' ||
    isBodiless(operation, success.status) ||
    bodiesOf(bench, success.response).length === 0
  )
    return [];
  const request = wireOf(bench, operation, {
    call: basis.call,
    secrets: usualSecrets(bench, operation),
    ...(basis.sending === undefined || basis.call.body === undefined ? {} : { media: basis.sending.media }),
  });
  if (request === undefined) return [];
  const check: CheckUse = bench.check(
    media.schema.pointer,
    'response',
    `${operation.name} response ${success.response.status}`,
  );
  return branchesOf(bench, media.schema.pointer, 'response').map(({ branch, name, value }) => ({
    kind: 'union',
    id: `${operation.id}/union/response${branch}`,
    title: `decodes ${name}`,
    call: basis.call,
    request,
    reply: replyOf(bench, operation, { ...success, body: { name, value, isExample: false } }),
    check,
  }));
};

interface Branch {
  /** The branch in the description. */
  readonly branch: Pointer;
  readonly name: string;
  /** A valid value of the whole that takes this branch. */
  readonly value: JsonValue;
}

/** What a thousand answers refer to is looked at once. */
const branchesOf = (bench: Bench, use: Pointer, direction: Direction): readonly Branch[] => {
  const found = known.get(bench) ?? new Map<string, readonly Branch[]>();
  known.set(bench, found);
  const schema = essenceOf(bench.document, use);
  const key = `${direction} ${schema}`;
  const branches = found.get(key) ?? findBranches(bench, schema, direction);
  found.set(key, branches);
  return branches;
};

const known = new WeakMap<Bench, Map<string, readonly Branch[]>>();

/** Each is judged by the whole union; what is left out is listed by the coverage. The widest of GitHub and Stripe have fewer. */
const mostBranches = 100;

const findBranches = (bench: Bench, schema: Pointer, direction: Direction): readonly Branch[] => {
  const base = bench.sample({ schema, form: 'full', direction });
  if (base === undefined) return [];
  const seen = new Set<Pointer>();
  return sitesOf(bench.document, schema, base).flatMap((site) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
      ownList(site.schema, keyword).flatMap((_, index) => {
        const branch = child(site.part, keyword, index);
        if (seen.has(branch) || seen.size >= mostBranches) return [];
        seen.add(branch);
        const value = valuesOf(bench, site, branch, direction)
          .map((part) => edited(base, { kind: 'put', at: site.at, value: part }))
          .find(
            (whole) =>
              bench.judge(schema, whole, direction)?.length === 0 &&
              bench.judge(branch, valueAt(whole, site.at) as JsonValue, direction)?.length === 0,
          );
        const where = site.at === '' ? '' : ` as ${site.at.slice(1).replaceAll('/', '.')}`;
        return value === undefined
          ? []
          : [
              {
                branch,
                name: `${branchName(site.schema, keyword, index)}${where}`,
                value: slim(bench, value, { schema, direction, at: site.at }),
              },
            ];
      }),
    ),
  );
};

// What the branch itself gives, and beside it what the rest of the schema asks for, told apart by the discriminator.
const valuesOf = (
  bench: Bench,
  { schema, value: around }: Site,
  branch: Pointer,
  direction: Direction,
): readonly JsonValue[] => {
  const found = valueAt(bench.document, branch);
  const ref = isObject(found) ? ownText(found, '$ref') : undefined;
  const pins =
    ref === undefined
      ? {}
      : Object.fromEntries(
          pinsOf(schema, pointerOfRef(ref)).map(({ property, values: [value = ''] }) => [property, value]),
        );
  return (['full', 'required'] as const).flatMap((form) => {
    const sample = bench.sample({ schema: branch, form, direction });
    if (sample === undefined) return [];
    return isObject(sample) && isObject(around)
      ? [{ ...sample, ...pins }, { ...around, ...sample, ...pins }, sample]
      : [sample];
  });
};

/** A branch by the value of its discriminator, by the schema it refers to, or by its number. */
const branchName = (owner: JsonObject, keyword: string, index: number): string => {
  const schema = ownList(owner, keyword)[index];
  const ref = isObject(schema) ? ownText(schema, '$ref') : undefined;
  const discriminator = own(owner, 'discriminator');
  const mapping = isObject(discriminator)
    ? ownEntries(discriminator, 'mapping').find(([, target]) => target === ref)?.[0]
    : undefined;
  if (mapping !== undefined) return `the variant "${mapping}"`;
  if (ref !== undefined) return lastWord(pointerOfRef(ref));
  const type = isObject(schema) ? ownText(schema, 'type') : undefined;
  return type === undefined ? `branch ${index + 1}` : `${/^[aeiou]/u.test(type) ? 'an' : 'a'} ${type}`;
};
