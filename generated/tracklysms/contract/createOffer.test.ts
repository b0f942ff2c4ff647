// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createTracklysmsClient } from '../index.js';
import { places } from './places.ts';
import { asIs, recordAddresses } from './support/call.ts';
import { checker } from './support/check.ts';
import { startServer } from './support/server.ts';
import * as schemas from './validators.js';

const operation = places.createOffer;
const server = await startServer(operation);
const baseUrl = server.origin + '/api';
const client = createTracklysmsClient({ baseUrl, apiKey: 'test-api-key', retries: 0 });
const { accepts } = checker(operation, schemas);

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

const minimalRequest: Given['body'] = {
  name: 'Summer Promo',
  tracking_url: 'https://track.example.com/click?offer_id=123',
};

const fullRequest: Given['body'] = {
  name: 'Summer Promo',
  tracking_url: 'https://track.example.com/click?offer_id=123',
  external_platform: 'tune',
  external_id: '4521',
  advertiser_id: 'adv_882',
  payout: 2.5,
  payout_type: 'cpa',
  filter_bots: true,
  status: 'active',
  metadata: { key: 'example key' },
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/api/v2/offers',
  headers: { 'x-api-key': 'test-api-key', 'content-type': 'application/json' },
  json: summerPromoRequest,
};

/** What the server answers, and the client makes of it, when nothing but the request matters. */
const usualAnswer = { status: 200, type: 'application/json', json: summerPromoResponse };
const usualResult = { status: 200, case: '2XX', data: summerPromoResponse };

afterEach(server.verify);
afterAll(server.stop);

describe('POST /v2/offers (createOffer)', () => {
  test('request example "summerPromo" is valid', () => {
    accepts(schemas.createOfferRequest, summerPromoRequest);
  });

  test('2XX example "summerPromo" is valid', () => {
    accepts(schemas.createOfferResponse2XX, summerPromoResponse);
  });

  test('sends example "summerPromo" and decodes example "summerPromo"', async () => {
    server.answer({ status: 200, type: 'application/json', json: summerPromoResponse });
    const result = await client.createOffer({ body: summerPromoRequest });
    server.expectRequest({
      method: 'POST',
      target: '/api/v2/offers',
      headers: { 'x-api-key': 'test-api-key', 'content-type': 'application/json' },
      json: summerPromoRequest,
    });
    server.expectResult(result, { status: 200, case: '2XX', data: summerPromoResponse });
  });

  test('sends what is required and nothing else', async () => {
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: minimalRequest });
    server.expectRequest({ ...usual, json: minimalRequest });
    server.expectResult(result, usualResult);
  });

  test('sends everything that may be sent', async () => {
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: fullRequest });
    server.expectRequest({ ...usual, json: fullRequest });
    server.expectResult(result, usualResult);
  });

  test('sends apiKey and nothing else', async () => {
    const client = createTracklysmsClient({ baseUrl, apiKey: 'test-api-key', retries: 0 });
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: summerPromoRequest });
    server.expectRequest(usual);
    server.expectResult(result, usualResult);
  });

  test('sends no secrets when it has none', async () => {
    const client = createTracklysmsClient(asIs({ baseUrl, retries: 0 }));
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: summerPromoRequest });
    server.expectRequest({ ...usual, headers: { 'content-type': 'application/json' } });
    server.expectResult(result, usualResult);
  });

  test('goes to the documented server unless told otherwise', async () => {
    const { addresses, fetch } = recordAddresses();
    const client = createTracklysmsClient({ apiKey: 'test-api-key', fetch });
    await client.createOffer({ body: summerPromoRequest });
    server.expectAddress(addresses, 'https://app.tracklysms.com/api/v2/offers');
  });
});
