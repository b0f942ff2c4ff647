// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createTrackfinityClient } from '../index.js';
import { places } from './places.ts';
import { asIs } from './support/call.ts';
import type { WantedRequest } from './support/request.ts';
import { startServer } from './support/server.ts';

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

/** What the server answers, and the client makes of it, when nothing but the request matters. */
const usualAnswer = {
  status: 200,
  type: 'application/json',
  json: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
};
const usualResult = {
  status: 200,
  case: '2XX',
  data: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
};

afterEach(server.verify);
afterAll(server.stop);

describe('POST /offer/add_offer (addOffer), values', () => {
  test.each<[string, Given, WantedRequest]>([
    [
      'field name: reserved characters',
      {
        body: asIs({
          name: 'a b&c=d/e?f#g+h%i,j;k:l@m',
          url: 'http://example.com/?id=%%click_hash%%',
        }),
      },
      {
        ...usual,
        text: 'name=a+b%26c%3Dd%2Fe%3Ff%23g%2Bh%25i%2Cj%3Bk%3Al%40m&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field name: other scripts',
      { body: asIs({ name: 'åß漢🙂', url: 'http://example.com/?id=%%click_hash%%' }) },
      {
        ...usual,
        text: 'name=%C3%A5%C3%9F%E6%BC%A2%F0%9F%99%82&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field featured: true',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          featured: true,
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&featured=1',
      },
    ],
    [
      'field featured: false',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          featured: false,
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&featured=0',
      },
    ],
    [
      'field offer_groups: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          offer_groups: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field offer_groups: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          offer_groups: [1],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&offer_groups=1',
      },
    ],
    [
      'field offer_groups: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          offer_groups: [1, 2, 3],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&offer_groups=1,2,3',
      },
    ],
    [
      'field marketing_types: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          marketing_types: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field marketing_types: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          marketing_types: [1],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&marketing_types=1',
      },
    ],
    [
      'field marketing_types: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          marketing_types: [1, 2, 3],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&marketing_types=1,2,3',
      },
    ],
    [
      'field categories: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          categories: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field categories: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          categories: [1],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&categories=1',
      },
    ],
    [
      'field categories: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          categories: [1, 2, 3],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&categories=1,2,3',
      },
    ],
    [
      'field categories: items with reserved characters',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          categories: ['a b&c=d/e?f#g+h%i,j;k:l@m', 'åß漢🙂'],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&categories=a+b%26c%3Dd%2Fe%3Ff%23g%2Bh%25i%2Cj%3Bk%3Al%40m,%C3%A5%C3%9F%E6%BC%A2%F0%9F%99%82',
      },
    ],
    [
      'field authorized: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          authorized: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field authorized: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          authorized: ['ab'],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&authorized=ab',
      },
    ],
    [
      'field authorized: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          authorized: ['ab', 'ab', 'ab'],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&authorized=ab,ab,ab',
      },
    ],
    [
      'field unauthorized: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          unauthorized: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field unauthorized: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          unauthorized: ['ab'],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&unauthorized=ab',
      },
    ],
    [
      'field unauthorized: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          unauthorized: ['ab', 'ab', 'ab'],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&unauthorized=ab,ab,ab',
      },
    ],
    [
      'field device_types: no items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          device_types: [],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25',
      },
    ],
    [
      'field device_types: one item',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          device_types: [0],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&device_types%5B0%5D=0',
      },
    ],
    [
      'field device_types: three items',
      {
        body: asIs({
          name: 'API TEST OFFER',
          url: 'http://example.com/?id=%%click_hash%%',
          device_types: [0, 1, 2],
        }),
      },
      {
        ...usual,
        text: 'name=API+TEST+OFFER&url=http%3A%2F%2Fexample.com%2F%3Fid%3D%25%25click_hash%25%25&device_types%5B0%5D=0&device_types%5B1%5D=1&device_types%5B2%5D=2',
      },
    ],
  ])('sends %s', async (_, given, expected) => {
    server.answer(usualAnswer);
    const result = await client.addOffer(given);
    server.expectRequest(expected);
    server.expectResult(result, usualResult);
  });

  test.each<[string, Given, WantedRequest]>([
    [
      'an integer as offer_groups',
      { body: asIs({ name: 'example name', url: 'https://example.com/', offer_groups: 1 }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&offer_groups=1' },
    ],
    [
      'a string as offer_groups',
      {
        body: asIs({ name: 'example name', url: 'https://example.com/', offer_groups: 'example' }),
      },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&offer_groups=example' },
    ],
    [
      'an array as offer_groups',
      { body: asIs({ name: 'example name', url: 'https://example.com/', offer_groups: [1] }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&offer_groups=1' },
    ],
    [
      'an integer as marketing_types',
      { body: asIs({ name: 'example name', url: 'https://example.com/', marketing_types: 1 }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&marketing_types=1' },
    ],
    [
      'a string as marketing_types',
      {
        body: asIs({
          name: 'example name',
          url: 'https://example.com/',
          marketing_types: 'example',
        }),
      },
      {
        ...usual,
        text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&marketing_types=example',
      },
    ],
    [
      'an array as marketing_types',
      { body: asIs({ name: 'example name', url: 'https://example.com/', marketing_types: [1] }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&marketing_types=1' },
    ],
    [
      'an integer as categories',
      { body: asIs({ name: 'example name', url: 'https://example.com/', categories: 1 }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&categories=1' },
    ],
    [
      'a string as categories',
      { body: asIs({ name: 'example name', url: 'https://example.com/', categories: 'example' }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&categories=example' },
    ],
    [
      'an array as categories',
      { body: asIs({ name: 'example name', url: 'https://example.com/', categories: [1] }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&categories=1' },
    ],
    [
      'a string as authorized',
      { body: asIs({ name: 'example name', url: 'https://example.com/', authorized: 'example' }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&authorized=example' },
    ],
    [
      'an array as authorized',
      { body: asIs({ name: 'example name', url: 'https://example.com/', authorized: ['ab'] }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&authorized=ab' },
    ],
    [
      'a string as unauthorized',
      {
        body: asIs({ name: 'example name', url: 'https://example.com/', unauthorized: 'example' }),
      },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&unauthorized=example' },
    ],
    [
      'an array as unauthorized',
      { body: asIs({ name: 'example name', url: 'https://example.com/', unauthorized: ['ab'] }) },
      { ...usual, text: 'name=example+name&url=https%3A%2F%2Fexample.com%2F&unauthorized=ab' },
    ],
  ])('sends %s', async (_, given, expected) => {
    server.answer(usualAnswer);
    const result = await client.addOffer(given);
    server.expectRequest(expected);
    server.expectResult(result, usualResult);
  });
});
