import { expect, test } from 'vitest';
import { count, loadWords } from '../../../generator/emit/docs/view/words.ts';

const polish = { lang: 'pl', 'operations.one': '{count} operacja', 'operations.few': '{count} operacje', 'operations.many': '{count} operacji' };

test.each([
  [{}, ['0 operations', '1 operation', '2 operations', '5 operations', '21 operations']],
  [polish, ['0 operacji', '1 operacja', '2 operacje', '5 operacji', '21 operacji']],
  [{ lang: 'ja', 'operations.other': '{count} 件' }, ['0 件', '1 件', '2 件', '5 件', '21 件']],
  [{ lang: 'nb', 'operations.one': 'én operasjon', 'operations.many': '{count} operasjoner' }, ['0 operasjoner', 'én operasjon', '2 operasjoner', '5 operasjoner', '21 operasjoner']],
])('what is counted has the forms of its language: %j', (words, want) => {
  expect([0, 1, 2, 5, 21].map((number) => count(loadWords(words), 'operations', number))).toEqual(want);
});
