import type { Operation } from '../../../model/api.ts';
import { usedSchemes } from '../../../model/security.ts';
import type { Bench } from '../bench.ts';
import type { ExchangeCase, Secrets } from '../case.ts';
import { schemesOf } from '../wire/credentials.ts';
import { basisOf } from './round-trip.ts';
import { replyOf, successOf } from './reply.ts';
import { wireOf } from './request.ts';

/** Each alternative by itself, no secrets at all, and all of them where none may be sent. */
export const securityCases = (bench: Bench, operation: Operation): readonly ExchangeCase[] => {
  const basis = basisOf(bench, operation);
  const success = successOf(operation);
  if (basis === undefined || success === undefined) return [];
  const make = (name: string, title: string, given: Secrets, sent: Secrets): readonly ExchangeCase[] => {
    const request = wireOf(bench, operation, {
      call: basis.call,
      secrets: sent,
      ...(basis.sending === undefined ? {} : { media: basis.sending.media }),
    });
    if (request === undefined) return [];
    return [
      {
        kind: 'security',
        id: `${operation.id}/security/${name}`,
        title,
        secrets: given,
        call: basis.call,
        request,
        reply: replyOf(bench, operation, { ...success, body: basis.body }),
      },
    ];
  };

  const alternatives = operation.security
    .map((requirement) => schemesOf(bench.api, requirement))
    .filter((schemes) => schemes.length > 0);
  const all = bench.api.securitySchemes.filter(({ kind }) => kind !== 'other');
  if (all.length === 0) return [];
  if (alternatives.length === 0) {
    const isUsed = bench.api.operations.some(({ security }) => security.some((requirement) => requirement.length > 0));
    return isUsed
      ? make('open', 'sends no secrets to an operation that is open to everybody', usedSchemes(bench.api), [])
      : [];
  }
  return [
    ...alternatives.flatMap((schemes) => {
      const names = schemes.map(({ name }) => name).join(' and ');
      return make(schemes.map(({ name }) => name).join('+'), `sends ${names} and nothing else`, schemes, schemes);
    }),
    ...make('none', 'sends no secrets when it has none', [], []),
  ];
};
