// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createOffer, schemas);

const validCreateOfferRequest = {
  type: 'banner',
  info_link: 'https://example.com/info',
  media: { picture: 'https://example.com/image.png', picture_type: 'example picture type' },
  offer_id: 'offer1',
  text: 'An example text.',
  title: 'example title',
  link_text: 'An example link text.',
};

const validNewOfferOneOf1 = {
  type: 'sale',
  info_link: 'https://example.com/info',
  media: { picture: 'https://example.com/image.png', picture_type: 'example picture type' },
  offer_id: 'offer1',
  text: 'An example text.',
  title: 'example title',
  link_text: 'An example link text.',
};

describe('POST /offer (createOffer)', () => {
  test('the request body: accepts a valid value', () => {
    accepts(schemas.createOfferRequest, validCreateOfferRequest);
  });

  test.each<[string, Change, string]>([
    ['type that fits no branch', put('/type', 'another'), 'oneOf at the whole value'],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createOfferRequest, change(validCreateOfferRequest), violation);
  });

  test.each<[string, Change]>([
    ['a valid value', same],
    ['link_text left out', drop('/link_text')],
    [
      'info_link of 1000 characters',
      put('/info_link', 'https://example.com/info'.padEnd(1000, 'a')),
    ],
    ['media without what is optional', drop('/media/picture', '/media/picture_type')],
    ['offer_id of 30 characters', put('/offer_id', 'offer1aaaaaaaaaaaaaaaaaaaaaaaa')],
    ['text of 1000 characters', put('/text', 'An example text.'.padEnd(1000, 'a'))],
    ['title of 200 characters', put('/title', 'example title'.padEnd(200, 'a'))],
  ])('branch 1 of the request body: accepts %s', (_, change) => {
    accepts(schemas.newOfferOneOf0, change(validCreateOfferRequest));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['type missing', drop('/type'), 'required at /type'],
    ['info_link missing', drop('/info_link'), 'required at /info_link'],
    ['media missing', drop('/media'), 'required at /media'],
    ['offer_id missing', drop('/offer_id'), 'required at /offer_id'],
    ['text missing', drop('/text'), 'required at /text'],
    ['title missing', drop('/title'), 'required at /title'],
    ['info_link that is null', put('/info_link', null), 'type at /info_link'],
    ['info_link that is a number', put('/info_link', 1.5), 'type at /info_link'],
    [
      'info_link of 1001 characters',
      put('/info_link', 'https://example.com/info'.padEnd(1001, 'a')),
      'maxLength at /info_link',
    ],
    ['info_link against its pattern', put('/info_link', ''), 'pattern at /info_link'],
    ['media that is null', put('/media', null), 'type at /media'],
    ['media that is a text', put('/media', 'text'), 'type at /media'],
    ['media.picture that is null', put('/media/picture', null), 'type at /media/picture'],
    ['media.picture that is a number', put('/media/picture', 1.5), 'type at /media/picture'],
    [
      'media.picture_type that is null',
      put('/media/picture_type', null),
      'type at /media/picture_type',
    ],
    [
      'media.picture_type that is a number',
      put('/media/picture_type', 1.5),
      'type at /media/picture_type',
    ],
    ['offer_id that is null', put('/offer_id', null), 'type at /offer_id'],
    ['offer_id that is a number', put('/offer_id', 1.5), 'type at /offer_id'],
    [
      'offer_id of 31 characters',
      put('/offer_id', 'offer1aaaaaaaaaaaaaaaaaaaaaaaaa'),
      'maxLength at /offer_id',
    ],
    ['offer_id against its pattern', put('/offer_id', ''), 'pattern at /offer_id'],
    ['text that is null', put('/text', null), 'type at /text'],
    ['text that is a number', put('/text', 1.5), 'type at /text'],
    [
      'text of 1001 characters',
      put('/text', 'An example text.'.padEnd(1001, 'a')),
      'maxLength at /text',
    ],
    ['title that is null', put('/title', null), 'type at /title'],
    ['title that is a number', put('/title', 1.5), 'type at /title'],
    [
      'title of 201 characters',
      put('/title', 'example title'.padEnd(201, 'a')),
      'maxLength at /title',
    ],
    ['link_text that is null', put('/link_text', null), 'type at /link_text'],
    ['link_text that is a number', put('/link_text', 1.5), 'type at /link_text'],
  ])('branch 1 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newOfferOneOf0, change(validCreateOfferRequest), violation);
  });

  test('BannerOffer type by itself: accepts a valid value', () => {
    accepts(schemas.bannerOfferType, 'banner');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'const at the whole value, type at the whole value'],
    ['the value with another value', put('', 'another'), 'const at the whole value'],
  ])('BannerOffer type by itself: refuses %s', (_, change, violation) => {
    refuses(schemas.bannerOfferType, change('banner'), violation);
  });

  test('OfferBase by itself: accepts a valid value', () => {
    accepts(schemas.offerBase, validCreateOfferRequest);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['type missing', drop('/type'), 'required at /type'],
  ])('OfferBase by itself: refuses %s', (_, change, violation) => {
    refuses(schemas.offerBase, change(validCreateOfferRequest), violation);
  });

  test.each<[string, Change]>([
    ['a valid value', same],
    ['the value "banner"', put('', 'banner')],
    ['the value "sale"', put('', 'sale')],
  ])('OfferBase type by itself: accepts %s', (_, change) => {
    accepts(schemas.offerBaseType, change('banner'));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'enum at the whole value, type at the whole value'],
    ['the value with another value', put('', 'another'), 'enum at the whole value'],
  ])('OfferBase type by itself: refuses %s', (_, change, violation) => {
    refuses(schemas.offerBaseType, change('banner'), violation);
  });

  test('branch 2 of the request body: accepts a valid value', () => {
    accepts(schemas.newOfferOneOf1, validNewOfferOneOf1);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['type missing', drop('/type'), 'required at /type'],
  ])('branch 2 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newOfferOneOf1, change(validNewOfferOneOf1), violation);
  });

  test('SaleOffer type by itself: accepts a valid value', () => {
    accepts(schemas.saleOfferType, 'sale');
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'const at the whole value, type at the whole value'],
    ['the value with another value', put('', 'another'), 'const at the whole value'],
  ])('SaleOffer type by itself: refuses %s', (_, change, violation) => {
    refuses(schemas.saleOfferType, change('sale'), violation);
  });
});
