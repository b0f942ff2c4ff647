// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createTrackfinityClient } from '../index.js';
import { places } from './places.ts';
import { type WantedResult } from './support/result.ts';
import { startServer, type Answer } from './support/server.ts';

const operation = places.addOffer;
const server = await startServer(operation);
const baseUrl = server.origin + '/api';
const client = createTrackfinityClient({
  baseUrl,
  apiKey: 'test-api-key',
  apiUsername: 'test-api-username',
  retries: 0,
});

/** What the client takes. */
type Given = NonNullable<Parameters<typeof client.addOffer>[0]>;

const sampleCorrectedRequest: Given['body'] = {
  name: 'API TEST OFFER',
  url: 'http://example.com/?id=%%click_hash%%',
  preview_url: 'http://example.com/',
  authorized: 'DE,ES',
  advertiserid: 1,
  advertiser_cost_type: 'conversion',
  advertiser_cost_flat: '20',
  flat_amount_per_conversion: 15,
  flat_amount_per_continuity: 5,
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/api/offer/add_offer',
  headers: {
    'api-username': 'test-api-username',
    'api-key': 'test-api-key',
    'content-type': 'application/x-www-form-urlencoded',
  },
  text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&preview_url=http%3A%2F%2Fexample.com%2F&authorized=DE%2CES&advertiserid=1&advertiser_cost_type=conversion&advertiser_cost_flat=20&flat_amount_per_conversion=15&flat_amount_per_continuity=5',
};

afterEach(server.verify);
afterAll(server.stop);

describe('POST /offer/add_offer (addOffer), answers', () => {
  test.each<[string, Answer, WantedResult]>([
    [
      '2XX (200), example "sample"',
      {
        status: 200,
        type: 'application/json',
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 200,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
    ],
    [
      '2XX (299), example "sample"',
      {
        status: 299,
        type: 'application/json',
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 299,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
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
    const result = await client.addOffer({ body: sampleCorrectedRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });

  test.each<[string, Answer, WantedResult]>([
    [
      'JSON without a content type',
      {
        status: 200,
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 200,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
    ],
    [
      'JSON with a charset',
      {
        status: 200,
        type: 'application/json; charset=utf-8',
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 200,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
    ],
    [
      'JSON under a type that ends in +json',
      {
        status: 200,
        type: 'application/vnd.example+json',
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 200,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
    ],
    [
      'JSON labelled as text',
      {
        status: 200,
        type: 'text/plain',
        json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
      {
        status: 200,
        case: '2XX',
        data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
      },
    ],
    [
      'an empty body',
      { status: 200, type: 'application/json', text: '' },
      { status: 200, case: 'undocumented', broken: '' },
    ],
    [
      'JSON that is cut off',
      { status: 200, type: 'application/json', text: '{"result":"Success","message":' },
      { status: 200, case: 'undocumented', broken: '{"result":"Success","message":' },
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
    const result = await client.addOffer({ body: sampleCorrectedRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });
});
