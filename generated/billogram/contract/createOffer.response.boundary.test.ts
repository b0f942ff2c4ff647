// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createOffer, schemas);

const validCreateOfferResponse2XX = {
  status: 'OK',
  data: {
    offer_id: 'banner001',
    type: 'banner',
    title: 'string',
    text: 'string',
    media: { picture: 'string', picture_type: 'image/png' },
    link_text: 'string',
    created_at: '2026-04-29T11:19:15.647Z',
    updated_at: '2026-04-29T11:19:15.647Z',
    info_link: 'string',
  },
};

describe('POST /offer (createOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    ['the value without what is optional', drop('/status', '/data')],
    [
      'data without what is optional',
      drop(
        '/data/offer_id',
        '/data/type',
        '/data/title',
        '/data/text',
        '/data/media',
        '/data/link_text',
        '/data/created_at',
        '/data/updated_at',
        '/data/info_link',
      ),
    ],
    [
      'data.media without what is optional',
      drop('/data/media/picture', '/data/media/picture_type'),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createOfferResponse2XX, change(validCreateOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['status that is null', put('/status', null), 'type at /status'],
    ['data that is null', put('/data', null), 'type at /data'],
    ['data.offer_id that is null', put('/data/offer_id', null), 'type at /data/offer_id'],
    ['data.type that is null', put('/data/type', null), 'type at /data/type'],
    ['data.title that is null', put('/data/title', null), 'type at /data/title'],
    ['data.text that is null', put('/data/text', null), 'type at /data/text'],
    ['data.media that is null', put('/data/media', null), 'type at /data/media'],
    [
      'data.media.picture that is null',
      put('/data/media/picture', null),
      'type at /data/media/picture',
    ],
    [
      'data.media.picture_type that is null',
      put('/data/media/picture_type', null),
      'type at /data/media/picture_type',
    ],
    ['data.link_text that is null', put('/data/link_text', null), 'type at /data/link_text'],
    ['data.created_at that is null', put('/data/created_at', null), 'type at /data/created_at'],
    [
      'data.created_at that is no date-time',
      put('/data/created_at', 'not a date-time'),
      'format at /data/created_at',
    ],
    ['data.updated_at that is null', put('/data/updated_at', null), 'type at /data/updated_at'],
    [
      'data.updated_at that is no date-time',
      put('/data/updated_at', 'not a date-time'),
      'format at /data/updated_at',
    ],
    ['data.info_link that is null', put('/data/info_link', null), 'type at /data/info_link'],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createOfferResponse2XX, change(validCreateOfferResponse2XX), violation);
  });

  test('the default response: accepts a valid value', () => {
    accepts(schemas.createOfferResponseDefault, {});
  });
});
