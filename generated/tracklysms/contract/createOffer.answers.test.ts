// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createTracklysmsClient } from '../index.js';
import { places } from './places.ts';
import { asIs } from './support/call.ts';
import { checker } from './support/check.ts';
import { type WantedResult } from './support/result.ts';
import { startServer, type Answer } from './support/server.ts';
import * as schemas from './validators.js';

const operation = places.createOffer;
const server = await startServer(operation);
const baseUrl = server.origin + '/api';
const client = createTracklysmsClient({ baseUrl, apiKey: 'test-api-key', retries: 0 });
const { refuses } = checker(operation, schemas);

/** What the client takes. */
type Given = NonNullable<Parameters<typeof client.createOffer>[0]>;

const summerPromoRequest: Given['body'] = {
  name: 'Summer Promo',
  tracking_url: 'https://track.example.com/click?offer_id=123',
  external_platform: 'tune',
  external_id: '4521',
  advertiser_id: 'adv_882',
  payout: 2.5,
  payout_type: 'cpa',
  filter_bots: true,
  metadata: { vertical: 'health', geo: 'US' },
};

const summerPromoResponse = {
  id: '664f1a2b3c4d5e6f7a8b9c0d',
  slug: 'ofr_summer-promo_a1b2c3',
  name: 'Summer Promo',
  tracking_url: 'https://track.example.com/click?offer_id=123',
  external_platform: 'tune',
  external_id: '4521',
  advertiser_id: 'adv_882',
  payout: 2.5,
  payout_type: 'cpa',
  filter_bots: true,
  status: 'active',
  metadata: { vertical: 'health', geo: 'US' },
  created_at: '2025-11-01T14:30:00',
  updated_at: '2025-11-01T14:30:00',
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/api/v2/offers',
  headers: { 'x-api-key': 'test-api-key', 'content-type': 'application/json' },
  json: summerPromoRequest,
};

afterEach(server.verify);
afterAll(server.stop);

describe('POST /v2/offers (createOffer), answers', () => {
  test.each<[string, Answer, WantedResult]>([
    [
      '400',
      { status: 400, type: 'application/json', json: {} },
      { status: 400, case: 400, error: {} },
    ],
    [
      '401',
      { status: 401, type: 'application/json', json: {} },
      { status: 401, case: 401, error: {} },
    ],
    [
      '500',
      { status: 500, type: 'application/json', json: {} },
      { status: 500, case: 500, error: {} },
    ],
    [
      '2XX (200), example "summerPromo"',
      { status: 200, type: 'application/json', json: summerPromoResponse },
      { status: 200, case: '2XX', data: summerPromoResponse },
    ],
    [
      '2XX (299), example "summerPromo"',
      { status: 299, type: 'application/json', json: summerPromoResponse },
      { status: 299, case: '2XX', data: summerPromoResponse },
    ],
    [
      '401 unauthorized',
      { status: 401, type: 'application/json', json: { code: 'unauthorized' } },
      { status: 401, case: 401, error: { code: 'unauthorized' } },
    ],
    [
      '500 server_error',
      { status: 500, type: 'application/json', json: { code: 'server_error' } },
      { status: 500, case: 500, error: { code: 'server_error' } },
    ],
    [
      '418, which is not documented',
      { status: 418, type: 'application/json', json: { message: 'Nobody documented this.' } },
      { status: 418, case: 'undocumented', error: { message: 'Nobody documented this.' } },
    ],
    [
      '599, which is not documented',
      { status: 599, type: 'application/json', json: { message: 'Nobody documented this.' } },
      { status: 599, case: 'undocumented', error: { message: 'Nobody documented this.' } },
    ],
  ])('decodes %s', async (_, answer, expected) => {
    server.answer(answer);
    const result = await client.createOffer({ body: summerPromoRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });

  test.each<[string, unknown, string, Answer, WantedResult]>([
    [
      '400 missing_name',
      { tracking_url: 'https://track.example.com/click?offer_id=123' },
      'required at /name',
      { status: 400, type: 'application/json', json: { code: 'missing_name' } },
      { status: 400, case: 400, error: { code: 'missing_name' } },
    ],
    [
      '400 missing_tracking_url',
      { name: 'Summer Promo' },
      'required at /tracking_url',
      { status: 400, type: 'application/json', json: { code: 'missing_tracking_url' } },
      { status: 400, case: 400, error: { code: 'missing_tracking_url' } },
    ],
    [
      '400 name_too_long',
      {
        name: 'Summer Promo'.padEnd(256, 'a'),
        tracking_url: 'https://track.example.com/click?offer_id=123',
      },
      'maxLength at /name',
      { status: 400, type: 'application/json', json: { code: 'name_too_long' } },
      { status: 400, case: 400, error: { code: 'name_too_long' } },
    ],
    [
      '400 invalid_external_platform',
      {
        name: 'Summer Promo',
        tracking_url: 'https://track.example.com/click?offer_id=123',
        external_platform: 'another',
      },
      'enum at /external_platform',
      { status: 400, type: 'application/json', json: { code: 'invalid_external_platform' } },
      { status: 400, case: 400, error: { code: 'invalid_external_platform' } },
    ],
    [
      '400 invalid_payout_type',
      {
        name: 'Summer Promo',
        tracking_url: 'https://track.example.com/click?offer_id=123',
        payout_type: 'another',
      },
      'enum at /payout_type',
      { status: 400, type: 'application/json', json: { code: 'invalid_payout_type' } },
      { status: 400, case: 400, error: { code: 'invalid_payout_type' } },
    ],
    [
      '400 invalid_status',
      {
        name: 'Summer Promo',
        tracking_url: 'https://track.example.com/click?offer_id=123',
        status: 'another',
      },
      'enum at /status',
      { status: 400, type: 'application/json', json: { code: 'invalid_status' } },
      { status: 400, case: 400, error: { code: 'invalid_status' } },
    ],
  ])('decodes %s', async (_, body, fault, answer, expected) => {
    refuses(schemas.createOfferRequest, body, fault);
    server.answer(answer);
    const result = await client.createOffer({ body: asIs(body) });
    server.expectRequest({ ...usual, json: body });
    server.expectResult(result, expected);
  });

  test.each<[string, Answer, WantedResult]>([
    [
      'JSON without a content type',
      { status: 200, json: summerPromoResponse },
      { status: 200, case: '2XX', data: summerPromoResponse },
    ],
    [
      'JSON with a charset',
      { status: 200, type: 'application/json; charset=utf-8', json: summerPromoResponse },
      { status: 200, case: '2XX', data: summerPromoResponse },
    ],
    [
      'JSON under a type that ends in +json',
      { status: 200, type: 'application/vnd.example+json', json: summerPromoResponse },
      { status: 200, case: '2XX', data: summerPromoResponse },
    ],
    [
      'JSON labelled as text',
      { status: 200, type: 'text/plain', json: summerPromoResponse },
      { status: 200, case: '2XX', data: summerPromoResponse },
    ],
    [
      'an empty body',
      { status: 200, type: 'application/json', text: '' },
      { status: 200, case: 'undocumented', broken: '' },
    ],
    [
      'JSON that is cut off',
      { status: 200, type: 'application/json', text: '{"id":"664f1a2b3c4d5e6f7a8b9c0' },
      { status: 200, case: 'undocumented', broken: '{"id":"664f1a2b3c4d5e6f7a8b9c0' },
    ],
    [
      'a web page',
      { status: 200, type: 'text/html', text: '<!doctype html><title>Gateway<\/title>' },
      { status: 200, case: 'undocumented', broken: '<!doctype html><title>Gateway<\/title>' },
    ],
    [
      'a web page labelled as JSON',
      { status: 200, type: 'application/json', text: '<!doctype html><title>Gateway<\/title>' },
      { status: 200, case: 'undocumented', broken: '<!doctype html><title>Gateway<\/title>' },
    ],
  ])('decodes %s', async (_, answer, expected) => {
    server.answer(answer);
    const result = await client.createOffer({ body: summerPromoRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });
});
