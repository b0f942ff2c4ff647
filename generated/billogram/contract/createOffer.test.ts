// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createBillogramClient } from '../index.js';
import { places } from './places.ts';
import { asIs, recordAddresses } from './support/call.ts';
import { checker } from './support/check.ts';
import type { WantedRequest } from './support/request.ts';
import { type WantedResult } from './support/result.ts';
import { startServer, type Answer } from './support/server.ts';
import * as schemas from './validators.js';

const operation = places.createOffer;
const server = await startServer(operation);
const baseUrl = server.origin + '/api/v2';
const client = createBillogramClient({
  baseUrl,
  username: 'test-username',
  password: 'test-password',
  retries: 0,
});
const { accepts } = checker(operation, schemas);

/** What the client takes. */
type Given = NonNullable<Parameters<typeof client.createOffer>[0]>;

const bannerRequest: Given['body'] = {
  offer_id: 'banner001',
  type: 'banner',
  title: 'Summer sale!',
  text: '30% on everything at Mike\'s Bike until September.',
  info_link: 'http://example.com/',
  media: {
    picture: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    picture_type: 'image/png',
  },
};

const bannerResponse = {
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

const minimalRequest: Given['body'] = {
  type: 'banner',
  info_link: 'http://example.com/',
  media: {},
  offer_id: 'banner001',
  text: '30% on everything at Mike\'s Bike until September.',
  title: 'Summer sale!',
};

const fullRequest: Given['body'] = {
  type: 'banner',
  info_link: 'https://example.com/info',
  media: { picture: 'https://example.com/image.png', picture_type: 'example picture type' },
  offer_id: 'offer1',
  text: 'An example text.',
  title: 'example title',
  link_text: 'An example link text.',
};

const variantSaleRequest = {
  type: 'sale',
  info_link: 'https://example.com/info',
  media: { picture: 'https://example.com/image.png', picture_type: 'example picture type' },
  offer_id: 'offer1',
  text: 'An example text.',
  title: 'example title',
  link_text: 'An example link text.',
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/api/v2/offer',
  headers: {
    authorization: 'Basic dGVzdC11c2VybmFtZTp0ZXN0LXBhc3N3b3Jk',
    'content-type': 'application/json',
  },
  json: bannerRequest,
};

/** What the server answers, and the client makes of it, when nothing but the request matters. */
const usualAnswer = { status: 200, type: 'application/json', json: bannerResponse };
const usualResult = { status: 200, case: '2XX', data: bannerResponse };

afterEach(server.verify);
afterAll(server.stop);

describe('POST /offer (createOffer)', () => {
  test('request example "banner" is valid', () => {
    accepts(schemas.createOfferRequest, bannerRequest);
  });

  test('2XX example "banner" is valid', () => {
    accepts(schemas.createOfferResponse2XX, bannerResponse);
  });

  test('sends example "banner" and decodes example "banner"', async () => {
    server.answer({ status: 200, type: 'application/json', json: bannerResponse });
    const result = await client.createOffer({ body: bannerRequest });
    server.expectRequest({
      method: 'POST',
      target: '/api/v2/offer',
      headers: {
        authorization: 'Basic dGVzdC11c2VybmFtZTp0ZXN0LXBhc3N3b3Jk',
        'content-type': 'application/json',
      },
      json: bannerRequest,
    });
    server.expectResult(result, { status: 200, case: '2XX', data: bannerResponse });
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

  test('sends basic and nothing else', async () => {
    const client = createBillogramClient({
      baseUrl,
      username: 'test-username',
      password: 'test-password',
      retries: 0,
    });
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: bannerRequest });
    server.expectRequest(usual);
    server.expectResult(result, usualResult);
  });

  test('sends no secrets when it has none', async () => {
    const client = createBillogramClient(asIs({ baseUrl, retries: 0 }));
    server.answer(usualAnswer);
    const result = await client.createOffer({ body: bannerRequest });
    server.expectRequest({ ...usual, headers: { 'content-type': 'application/json' } });
    server.expectResult(result, usualResult);
  });

  test('goes to the documented server unless told otherwise', async () => {
    const { addresses, fetch } = recordAddresses();
    const client = createBillogramClient({
      username: 'test-username',
      password: 'test-password',
      fetch,
    });
    await client.createOffer({ body: bannerRequest });
    server.expectAddress(addresses, 'https://sandbox.billogram.com/api/v2/offer');
  });

  test.each<[string, Answer, WantedResult]>([
    [
      '2XX (200), example "banner"',
      { status: 200, type: 'application/json', json: bannerResponse },
      { status: 200, case: '2XX', data: bannerResponse },
    ],
    [
      '2XX (299), example "banner"',
      { status: 299, type: 'application/json', json: bannerResponse },
      { status: 299, case: '2XX', data: bannerResponse },
    ],
    [
      'default (418)',
      { status: 418, type: 'application/json', json: {} },
      { status: 418, case: 'default', error: {} },
    ],
    [
      'default (500)',
      { status: 500, type: 'application/json', json: {} },
      { status: 500, case: 'default', error: {} },
    ],
  ])('decodes %s', async (_, answer, expected) => {
    server.answer(answer);
    const result = await client.createOffer({ body: bannerRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });

  test.each<[string, Answer, WantedResult]>([
    [
      'JSON without a content type',
      { status: 200, json: bannerResponse },
      { status: 200, case: '2XX', data: bannerResponse },
    ],
    [
      'JSON with a charset',
      { status: 200, type: 'application/json; charset=utf-8', json: bannerResponse },
      { status: 200, case: '2XX', data: bannerResponse },
    ],
    [
      'JSON under a type that ends in +json',
      { status: 200, type: 'application/vnd.example+json', json: bannerResponse },
      { status: 200, case: '2XX', data: bannerResponse },
    ],
    [
      'JSON labelled as text',
      { status: 200, type: 'text/plain', json: bannerResponse },
      { status: 200, case: '2XX', data: bannerResponse },
    ],
    [
      'an empty body',
      { status: 200, type: 'application/json', text: '' },
      { status: 200, case: 'undocumented', broken: '' },
    ],
    [
      'JSON that is cut off',
      { status: 200, type: 'application/json', text: '{"status":"OK","data":{"offer_' },
      { status: 200, case: 'undocumented', broken: '{"status":"OK","data":{"offer_' },
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
    const result = await client.createOffer({ body: bannerRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });

  test.each<[string, Given, WantedRequest]>([
    ['the variant "banner"', { body: asIs(fullRequest) }, { ...usual, json: fullRequest }],
    [
      'the variant "sale"',
      { body: asIs(variantSaleRequest) },
      { ...usual, json: variantSaleRequest },
    ],
  ])('sends %s', async (_, given, expected) => {
    server.answer(usualAnswer);
    const result = await client.createOffer(given);
    server.expectRequest(expected);
    server.expectResult(result, usualResult);
  });
});
