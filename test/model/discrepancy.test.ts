import { describe, expect, test } from 'vitest';
import type { Discrepancy, JsonValue } from '../../generator/model/api.ts';
import { checkExample, correct, readDiscrepancies } from '../../generator/model/discrepancy.ts';
import { loadValidator } from '../../generator/validate.ts';

const createValidator = await loadValidator();

const corrected = (pointer: string, value: JsonValue): Discrepancy => ({ pointer, documented: 'd', shown: 's', corrected: { value } });
const removed = (pointer: string): Discrepancy => ({ pointer, documented: 'd', shown: 's', corrected: 'remove' });
const noted = (pointer: string): Discrepancy => ({ pointer, documented: 'd', shown: 's' });

describe('reading', () => {
  const sound = { pointer: '/active', documented: 'boolean', shown: 'the string "true"' };
  test.each<{ title: string; list: JsonValue | undefined; want: readonly Discrepancy[] }>([
    { title: 'no extension', list: undefined, want: [] },
    { title: 'an entry that only notes', list: [sound], want: [sound] },
    {
      title: 'a corrected value',
      list: [{ ...sound, corrected: true }],
      want: [{ ...sound, corrected: { value: true } }],
    },
    {
      title: 'null as a corrected value',
      list: [{ ...sound, corrected: null }],
      want: [{ ...sound, corrected: { value: null } }],
    },
    {
      title: 'a removal',
      list: [{ ...sound, corrected: 'remove', note: 'Twice.' }],
      want: [{ ...sound, corrected: 'remove' }],
    },
  ])('understands $title', ({ list, want }) => {
    expect(readDiscrepancies(list)).toEqual({ discrepancies: want, faults: [] });
  });

  test.each<{ title: string; list: JsonValue; want: readonly string[] }>([
    { title: 'something that is no list', list: {}, want: [''] },
    { title: 'an empty list', list: [], want: [''] },
    { title: 'an entry that is no object', list: [sound, 'active'], want: ['/1'] },
    { title: 'an entry without anything', list: [{}], want: ['/0/pointer', '/0/documented', '/0/shown'] },
    { title: 'a pointer without its slash', list: [{ ...sound, pointer: 'active' }], want: ['/0/pointer'] },
    { title: 'a pointer with a stray tilde', list: [{ ...sound, pointer: '/a~b' }], want: ['/0/pointer'] },
    { title: 'a blank text', list: [{ ...sound, shown: ' ' }], want: ['/0/shown'] },
    { title: 'a note that is no text', list: [{ ...sound, note: 1 }], want: ['/0/note'] },
    { title: 'a misspelt name', list: [{ ...sound, correct: true }], want: ['/0/correct'] },
    {
      title: 'the removal of the whole value',
      list: [{ ...sound, pointer: '', corrected: 'remove' }],
      want: ['/0/corrected'],
    },
  ])('reports $title', ({ list, want }) => {
    expect(readDiscrepancies(list).faults.map(({ pointer }) => pointer)).toEqual(want);
  });

  test('keeps the sound entries beside a malformed one', () => {
    expect(readDiscrepancies([{}, sound]).discrepancies).toEqual([sound]);
  });
});

describe('correcting', () => {
  test.each<{ title: string; value: JsonValue; discrepancies: readonly Discrepancy[]; want: JsonValue }>([
    {
      title: 'replaces a member',
      value: { a: 'true', b: 1 },
      discrepancies: [corrected('/a', true)],
      want: { a: true, b: 1 },
    },
    { title: 'replaces the whole value', value: 'x', discrepancies: [corrected('', { a: 1 })], want: { a: 1 } },
    { title: 'replaces with null', value: { a: 1 }, discrepancies: [corrected('/a', null)], want: { a: null } },
    { title: 'removes a member', value: { a: 1, b: 2 }, discrepancies: [removed('/a')], want: { b: 2 } },
    {
      title: 'removes items by their shown places',
      value: [0, 1, 2, 3],
      discrepancies: [removed('/1'), removed('/2')],
      want: [0, 3],
    },
    {
      title: 'keeps a list within a list',
      value: [[1], [[2]]],
      discrepancies: [corrected('/1/0/0', 3)],
      want: [[1], [[3]]],
    },
    {
      title: 'adds a missing member',
      value: { a: {} },
      discrepancies: [corrected('/a/b', 1)],
      want: { a: { b: 1 } },
    },
    {
      title: 'reads escapes in a pointer',
      value: { 'a/b': { '~': 1 } },
      discrepancies: [corrected('/a~1b/~0', 2)],
      want: { 'a/b': { '~': 2 } },
    },
    {
      title: 'changes nothing where nothing is to be corrected',
      value: { a: 1 },
      discrepancies: [noted('/a')],
      want: { a: 1 },
    },
    {
      title: 'treats `__proto__` as a name',
      value: JSON.parse('{"__proto__":1}'),
      discrepancies: [corrected('/__proto__', 2)],
      want: JSON.parse('{"__proto__":2}'),
    },
  ])('$title', ({ value, discrepancies, want }) => {
    const before = structuredClone(value);
    const twin = correct(value, discrepancies);
    expect(JSON.stringify(twin)).toBe(JSON.stringify(want));
    expect(value).toEqual(before);
  });
});

describe('checking an example', () => {
  const validator = createValidator({
    components: {
      schemas: {
        Offer: {
          type: 'object',
          required: ['active'],
          properties: {
            active: { type: 'boolean' },
            segments: { type: 'array', items: { type: 'string' } },
            media: { type: 'object' },
          },
        },
      },
    },
  });
  const validate = (value: JsonValue) => validator.validate('/components/schemas/Offer', value);

  test.each<{ title: string; value: JsonValue; discrepancies: readonly Discrepancy[]; want: readonly string[] }>([
    { title: 'accepts a valid example', value: { active: true }, discrepancies: [], want: [] },
    {
      title: 'accepts a declared violation',
      value: { active: 'true' },
      discrepancies: [corrected('/active', true)],
      want: [],
    },
    {
      title: 'accepts a note without a correction',
      value: { active: true },
      discrepancies: [noted('/active')],
      want: [],
    },
    {
      title: 'accepts a member that had to be added',
      value: {},
      discrepancies: [corrected('/active', true)],
      want: [],
    },
    {
      title: 'accepts corrections that belong together',
      value: { active: 'true', segments: 'NewUser' },
      discrepancies: [corrected('/active', true), corrected('/segments', ['NewUser'])],
      want: [],
    },
    {
      title: 'reports a violation without a declaration',
      value: { active: 'true' },
      discrepancies: [],
      want: ['undeclared /active'],
    },
    {
      title: 'reports a violation that is only noted',
      value: { active: 'true' },
      discrepancies: [noted('/active')],
      want: ['undeclared /active'],
    },
    {
      title: 'reports a correction that does not mend',
      value: { active: 'true' },
      discrepancies: [corrected('/active', 'yes')],
      want: ['undeclared /active'],
    },
    {
      title: 'reports a declaration that no longer occurs',
      value: { active: true },
      discrepancies: [corrected('/active', false)],
      want: ['obsolete /active'],
    },
    {
      title: 'reports the declaration that is not needed among those that are',
      value: { active: 'true', segments: [] },
      discrepancies: [corrected('/active', true), corrected('/segments', ['a'])],
      want: ['obsolete /segments'],
    },
    {
      title: 'reports a needless one even while another violation is open',
      value: { active: 'true', segments: [] },
      discrepancies: [corrected('/segments', ['a'])],
      want: ['undeclared /active', 'obsolete /segments'],
    },
    {
      title: 'reports a pointer that leads nowhere',
      value: { active: true },
      discrepancies: [noted('/name'), removed('/name'), corrected('/active/a', 1)],
      want: ['astray /name', 'astray /name', 'astray /active/a'],
    },
    {
      title: 'reports a correction inside another',
      value: { active: true, media: 'x', segments: [1] },
      discrepancies: [
        corrected('/segments/0', 'a'),
        corrected('/segments', ['a']),
        corrected('/media', {}),
        corrected('/media', {}),
      ],
      want: ['overlapping /segments/0', 'overlapping /media'],
    },
  ])('$title', ({ value, discrepancies, want }) => {
    const faults = checkExample(value, discrepancies, validate);
    expect(faults.map((fault) => `${fault.kind} ${fault.kind === 'undeclared' ? fault.violation.pointer : fault.discrepancy.pointer}`)).toEqual(want);
  });
});
