import type { JsonObject } from '../../../../model/api.ts';
import { said, type Merged } from '../../../../model/merge.ts';
import { isObject, own, ownText } from '../../../../model/resolve.ts';
import { say, type Words } from '../words.ts';
import type { Badge } from './badge.ts';

/**
 * How a value is written in XML, where that is not an element of its name; `items` are those of an array.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#xml-object
 */
export const xmlBadges = (merged: Merged, items: readonly Merged[], words: Words): readonly Badge[] => [
  ...badgesOf(xmlOf(merged), words),
  ...items.flatMap((one) =>
    badgesOf(xmlOf(one), words).map((badge) => ({ ...badge, text: say(words, 'each', { fact: badge.text }) })),
  ),
];

const badgesOf = (xml: JsonObject, words: Words): readonly Badge[] => {
  const fact = (key: string, code = ''): Badge => ({ kind: 'fact', text: say(words, key), code });
  const name = ownText(xml, 'name');
  const prefix = ownText(xml, 'prefix');
  const namespace = ownText(xml, 'namespace');
  const written = name === undefined || prefix === undefined ? name : `${prefix}:${name}`;
  return [
    ...(own(xml, 'attribute') === true ? [fact('xml.attribute', written)] : []),
    ...(own(xml, 'attribute') !== true && written !== undefined ? [fact('xml.element', written)] : []),
    ...(name === undefined && prefix !== undefined ? [fact('xml.prefix', prefix)] : []),
    ...(namespace === undefined ? [] : [fact('xml.namespace', namespace)]),
    ...(own(xml, 'wrapped') === true ? [fact('xml.wrapped')] : []),
  ];
};

const xmlOf = (merged: Merged): JsonObject => {
  const xml = said(merged, 'xml');
  return isObject(xml) ? xml : nothing;
};

const nothing: JsonObject = {};
