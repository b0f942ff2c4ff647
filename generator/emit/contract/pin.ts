import type { Api } from '../../model/api.ts';
import type { Pin } from '../../model/pin.ts';
import { loadValidator } from '../../validate.ts';
import { createBench } from './bench.ts';
import { createLedger } from './cases/boundary.ts';
import { payloadsOf } from './cases/payload.ts';
import { schemaCases } from './cases/schema.ts';
import { validityCases } from './cases/validity.ts';
import { hashOf, say } from './support/check.ts';

export type { Pin } from '../../model/pin.ts';

/** What a pin is made of; the reason is a person's to write. */
export type Contradiction = Pick<Pin, 'pointer' | 'sha256' | 'errors'>;

/** The examples of a description that contradict their schemas and do not declare it, each once. */
export const contradictionsOf = async (api: Api): Promise<readonly Contradiction[]> => {
  const bench = createBench(api, (await loadValidator())(api.document));
  const cases = [
    ...api.operations.flatMap((operation) => validityCases(bench, operation)),
    ...payloadsOf(bench, createLedger()).flatMap(({ validity }) => validity),
    ...schemaCases(bench),
  ];
  const found = cases.flatMap(({ example, value, check, pin }): readonly Contradiction[] => {
    const isDeclared = pin !== undefined && api.pins?.every(({ pointer }) => pointer !== example) !== false;
    if (example === undefined || isDeclared) return [];
    const errors = say(bench.judge(check.schema, value, check.direction) ?? []);
    return errors.length === 0 ? [] : [{ pointer: example, sha256: hashOf(value), errors }];
  });
  return [...new Map(found.map((one) => [one.pointer, one])).values()];
};
