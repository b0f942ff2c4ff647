import { count, say, type Words } from '../words.ts';
import type { EnumValue } from './badge.ts';
import type { ValuesView } from './view.ts';

const shownValues = 24;
const listedValues = 1_000;

/** The values of an enum, in three portions: shown, behind a click, left out. */
export const valuesView = (values: readonly EnumValue[], words: Words): ValuesView => {
  const more = values.slice(shownValues, listedValues);
  const left = values.length - listedValues;
  return {
    label: say(words, values.length === 1 ? 'allowedValue' : 'allowedValues'),
    shown: values.slice(0, shownValues),
    more,
    moreText: more.length === 0 ? '' : count(words, 'moreValues', more.length),
    leftOut: left <= 0 ? '' : count(words, 'valuesLeftOut', left),
    hasAny: values.length > 0,
    hasMeanings: values.some(({ meaning }) => meaning !== ''),
  };
};
