import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileCases } from '../../generator/emit/contract/compile.ts';
import { buildApi } from '../../generator/model/build.ts';
import { fixturesOf } from '../../generator/model/fixture.ts';
import type { Pointer } from '../../generator/model/pointer.ts';
import { read } from '../../generator/read/index.ts';
import { loadCompiler, loadValidator, type CreateValidator, type Direction } from '../../generator/validate.ts';
import { secondOpinion } from './engine.ts';

interface Verdict {
  readonly schema: Pointer;
  readonly value: unknown;
  readonly direction: Direction | undefined;
  readonly isValid: boolean;
}

/** Every verdict that anybody asked for: of examples, fixtures, and the valid and broken values of the tests. */
const record = (createValidator: CreateValidator) => {
  const verdicts = new Map<string, Verdict>();
  const recording: CreateValidator = (document) => {
    const validator = createValidator(document);
    return {
      ...validator,
      validate: (schema, value, direction) => {
        const errors = validator.validate(schema, value, direction);
        const isJudged = !errors.some(({ keyword }) => keyword === 'unusableSchema');
        if (isJudged) verdicts.set(JSON.stringify([schema, direction, value]), { schema, value: structuredClone(value), direction, isValid: errors.length === 0 });
        return errors;
      },
    };
  };
  return { recording, verdicts };
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const { sources } = await read({ root, lint: false });
const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);

describe('a second engine agrees with every verdict', () => {
  test.each(sources.map((source) => ({ name: source.name, source })))('on $name', { timeout: 60_000 }, async ({ source }) => {
    const { api } = buildApi(source);
    if (api === undefined) throw new Error('It is not built.');
    const { recording, verdicts } = record(createValidator);
    fixturesOf(api, recording);
    const { operations, checks } = compileCases(api, { validator: recording(api.document), compileChecks });
    const judge = secondOpinion(api.document);
    const differing = [];
    for (const verdict of verdicts.values()) {
      const { schema, value, direction, isValid } = verdict;
      if ((await judge(schema, value, direction)) !== isValid) differing.push(verdict);
    }
    expect(differing).toEqual([]);
    // What is judged is not next to nothing, and goes both ways.
    const rows = operations.flatMap(({ boundaries }) => boundaries.flatMap((table) => table.rows));
    const all = [...verdicts.values()];
    expect(checks.length).toBeGreaterThan(2);
    expect(all.length).toBeGreaterThan(rows.length);
    expect(all.filter(({ isValid }) => isValid).length).toBeGreaterThan(10);
    expect(all.filter(({ isValid }) => !isValid).length).toBeGreaterThan(10);
  });
});
