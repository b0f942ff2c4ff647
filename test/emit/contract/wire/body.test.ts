import { expect, test } from 'vitest';
import { bodyOf, type WireBody } from '../../../../generator/emit/contract/wire/body.ts';
import type { JsonObject, JsonValue } from '../../../../generator/model/api.ts';
import { isJsonType } from '../../../../generator/model/media-type.ts';
import { apiOf } from '../../../api.ts';

const bodyIn = (mediaType: string, media: JsonObject, value: JsonValue): WireBody | undefined => {
  const api = apiOf({ paths: { '/a': { post: { operationId: 'send', requestBody: { content: { [mediaType]: media } }, responses: {} } } } });
  return bodyOf(api, api.operations[0]!.body!.content[0]!, value);
};

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';
const text = (value: string): WireBody => ({ kind: 'text', text: value });

test.each<[title: string, mediaType: string, media: JsonObject, value: JsonValue, want: WireBody | undefined]>([
  ['JSON as a value', 'application/json', {}, { a: 1 }, { kind: 'json', value: { a: 1 } }],
  ['JSON by its suffix', 'application/merge-patch+json; charset=utf-8', {}, [1], { kind: 'json', value: [1] }],
  ['text as it is', 'text/plain', {}, 'a b', text('a b')],
  ['no text where there is none', 'text/plain', {}, { a: 1 }, undefined],
  ['a form of plain fields', form, {}, { a: 'x y', b: 1, c: true, d: null }, text('a=x+y&b=1&c=true')],
  ['a list in a form once per item', form, {}, { a: ['x', 'y'] }, text('a=x&a=y')],
  ['an empty list in a form not at all', form, {}, { a: [], b: 1 }, text('b=1')],
  ['an object in a form as JSON', form, {}, { a: { b: 1 } }, text('a=%7B%22b%22%3A1%7D')],
  ['a list in the style that its encoding states', form, { encoding: { a: { style: 'form', explode: false } } }, { a: ['x', 'y,z'] }, text('a=x,y%2Cz')],
  ['a list in the default explosion of a stated style', form, { encoding: { a: { style: 'pipeDelimited' } } }, { a: ['x', 'y'] }, text('a=x%7Cy')],
  ['an object in the style deepObject', form, { encoding: { a: { style: 'deepObject', explode: true } } }, { a: { b: 1 } }, text('a%5Bb%5D=1')],
  ['a list in brackets', form, { schema: { properties: { a: { 'x-array-format': 'brackets' } } } }, { a: ['x', 'y'] }, text('a%5B%5D=x&a%5B%5D=y')],
  ['a list with indices, by a branch', form, { schema: { properties: { a: { anyOf: [{ type: 'null' }, { 'x-array-format': 'indices' }] } } } }, { a: ['x', 'y'] }, text('a%5B0%5D=x&a%5B1%5D=y')],
  ['flags as numbers where a form has them so', form, { schema: { 'x-boolean-format': 'numeric' } }, { a: true, b: [false] }, text('a=1&b=0')],
  ['flags as numbers where a field has them so', form, { schema: { properties: { a: { 'x-boolean-format': 'numeric' } } } }, { a: false, b: false }, text('a=0&b=false')],
  ['parts of plain text', multipart, {}, { a: 'x', b: 1, c: null }, { kind: 'parts', parts: [{ name: 'a', text: 'x' }, { name: 'b', text: '1' }] }],
  ['the name of a part as forms have it', multipart, {}, { 'a"b\nc\r\nd%22': 'x' }, { kind: 'parts', parts: [{ name: 'a%22b%0Ac%0D%0Ad%22', text: 'x' }] }],
  ['a part that is an object as JSON', multipart, {}, { a: { b: 1 } }, { kind: 'parts', parts: [{ name: 'a', type: 'application/json', text: '{"b":1}' }] }],
  ['a part whose type is one of several, or of a range, without a type', multipart, { encoding: { a: { contentType: 'text/plain, text/csv' }, b: { contentType: 'image/*' } } }, { a: 'x', b: 'y' }, { kind: 'parts', parts: [{ name: 'a', text: 'x' }, { name: 'b', text: 'y' }] }],
  ['a part per item of a list', multipart, {}, { a: ['x', 'y'] }, { kind: 'parts', parts: [{ name: 'a', text: 'x' }, { name: 'a', text: 'y' }] }],
  ['a part in its stated type', multipart, { encoding: { a: { contentType: 'application/vnd.a+json' } } }, { a: 'x' }, { kind: 'parts', parts: [{ name: 'a', type: 'application/vnd.a+json', text: '"x"' }] }],
])('writes %s', (_, mediaType, media, value, want) => {
  expect(bodyIn(mediaType, media, value)).toEqual(want);
});

test.each([
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['application/problem+json', true],
  ['text/json-ish', false],
  ['application/jsonl', false],
])('knows whether %s is JSON', (mediaType, want) => {
  expect(isJsonType(mediaType)).toBe(want);
});
