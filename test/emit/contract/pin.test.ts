import { describe, expect, test } from 'vitest';
import { compileCases } from '../../../generator/emit/contract/compile.ts';
import { contradictionsOf } from '../../../generator/emit/contract/pin.ts';
import { validityCode } from '../../../generator/emit/contract/print/validity.ts';
import { checker, hashOf } from '../../../generator/emit/contract/support/check.ts';
import { string } from '../../../generator/text/escape.ts';
import { loadCompiler, loadValidator } from '../../../generator/validate.ts';
import { apiOf } from '../../api.ts';

const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);

/** An API whose one request example is as given, and declares what is given. */
const apiWith = (value: object, discrepancies?: readonly object[]) =>
  apiOf({
    paths: {
      '/offers': {
        post: {
          operationId: 'create',
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { active: { type: 'boolean' }, cap: { type: 'integer', default: 'none' } } },
                examples: { shown: { value, ...(discrepancies === undefined ? {} : { 'x-known-discrepancies': discrepancies }) } },
              },
            },
          },
          responses: { 204: { description: 'Done' } },
        },
      },
    },
  });

const active = { pointer: '/active', documented: 'boolean', shown: 'the string "true"', corrected: true };
const example = '/paths/~1offers/post/requestBody/content/application~1json/examples/shown';
const usual = '/paths/~1offers/post/requestBody/content/application~1json/schema/properties/cap/default';

/** The pin of the example in the tests that are generated, and what its test says to the example as it is. */
const judged = (api: ReturnType<typeof apiOf>) => {
  const { operations } = compileCases(api, { validator: createValidator(api.document), compileChecks });
  const [shown] = operations[0]!.validity;
  const { functions } = compileChecks(api.document, new Map([['check', shown!.check]]));
  const { accepts, pinned } = checker({ name: 'create', places: {}, secrets: [] }, {});
  const check = functions.get('check')!;
  const run = () => (shown!.pin === undefined ? accepts(check, shown!.value) : pinned(check, shown!.value, shown!.pin));
  return { pin: shown!.pin, run, text: validityCode(shown!, string('value')).text };
};

describe('an example that contradicts its schema', () => {
  test('fails without a declaration', () => {
    expect(judged(apiWith({ active: 'true' })).run).toThrow(/received {2}type at \/active/u);
  });

  test('passes with a declaration that says so, and the test shows it', () => {
    const { run, text } = judged(apiWith({ active: 'true' }, [active]));
    run();
    expect(text).toContain('// /active: documented is boolean, shown is the string "true".');
    expect(text).toContain("errors: ['type at /active']");
    expect(text).not.toMatch(/skip|todo/u);
  });

  test('fails when it contradicts in a place that the declaration does not name', () => {
    expect(judged(apiWith({ active: 'true', cap: 'much' }, [active])).run).toThrow(/received {2}type at \/active, type at \/cap/u);
  });

  test('fails when the contradiction is gone and the declaration is not', () => {
    expect(judged(apiWith({ active: true }, [active])).run).toThrow('The contradiction is gone: remove the pin.');
  });
});

describe('a pin that somebody wrote', () => {
  const pinFor = (value: object, errors: readonly string[]) => ({ pointer: example, sha256: hashOf(value), errors, reason: 'Published like this.', since: '1' });
  const shown = { active: 'true' };

  test.each([
    ['holds for the value and the errors that it names', shown, ['type at /active'], undefined],
    ['fails when the errors are others', { active: 'true', cap: 'much' }, ['type at /active'], 'remove the pin, or pin it anew'],
    ['fails when the value is another one with the same errors', { active: 'false' }, ['type at /active'], 'The example is another one'],
    ['fails when the example is valid by now', { active: true }, ['type at /active'], 'The contradiction is gone: remove the pin.'],
  ])('%s', (_, value, errors, message) => {
    const { run, text } = judged({ ...apiWith(value), pins: [pinFor(shown, errors)] });
    if (message === undefined) run();
    else expect(run).toThrow(message);
    expect(text).toContain('// Published like this.');
  });
});

test('lists what can be pinned: examples that declare nothing, and what schemas show', async () => {
  expect(await contradictionsOf(apiWith({ active: 'true' }))).toEqual([
    { pointer: example, sha256: hashOf({ active: 'true' }), errors: ['type at /active'] },
    { pointer: usual, sha256: hashOf('none'), errors: ['type at the whole value'] },
  ]);
  expect((await contradictionsOf(apiWith({ active: 'true' }, [active]))).map(({ pointer }) => pointer)).toEqual([usual]);
});
