// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createAppchargeClient } from '../index.js';
import { places } from './places.ts';
import { type WantedResult } from './support/result.ts';
import { startServer, type Answer } from './support/server.ts';

const operation = places.createPopupOffer;
const server = await startServer(operation);
const baseUrl = server.origin;
const client = createAppchargeClient({
  baseUrl,
  publisherToken: 'test-publisher-token',
  retries: 0,
});

/** What the client takes. */
type Given = NonNullable<Parameters<typeof client.createPopupOffer>[0]>;

const popupOfferCorrectedRequest: Given['body'] = {
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  displayName: '<string>',
  description: 'Best offer ever.',
  type: 'PopUp',
  subType: '<string>',
  priority: 123,
  offerUiId: '64a55b82e06998282d3d9b59',
  offerExternalUiId: 'b9c1e7a3d1f8b2a4c6e5d8f3',
  active: true,
  startOver: true,
  triggers: [
    {
      type: 'event',
      eventName: 'purchase',
      every: 123,
      rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
    },
  ],
  segments: ['NewUser'],
  productsSequence: [
    {
      id: '<string>',
      index: 1,
      playerAvailability: 2,
      priceInUsdCents: 300,
      products: [{ quantity: 500, publisherProductId: 'product1' }],
    },
  ],
};

const popupOfferResponse = {
  offerId: '655dc8a546822b3e7586b7b7',
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  displayName: '<string>',
  description: 'N/A',
  type: 'PopUp',
  subType: '<string>',
  createdBy: 'API',
  offerUi: {
    offerUiId: '6548afb2ed7ec741ac8dee3a',
    externalId: '<string>',
    active: 'true',
    offerUiType: 'PopUp',
    name: 'test_offerUi',
    description: 'Best Offer UI',
    backgroundImage: 'https://media.appcharge.com/defaults/background.png',
    specialOffer: {
      templateType: 'Single',
      presentOfferEndTimer: 'false',
      title: '',
      fontSize: 18,
      fontWeight: 'normal',
      fontColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
      backgroundColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
    },
  },
  active: 'true',
  coolDownInHours: '1',
  segments: '[NewUser]',
  productsSequence: [
    {
      index: 1,
      playerAvailability: 2,
      priceInUsdCents: 300,
      products: [
        {
          quantity: 500,
          product: {
            publisherProductId: 'product1',
            name: 'test_product',
            textFontColorHex: '#FFFF',
            type: 'Time',
            prefix: '100',
            suffix: '500',
            priority: 'Main',
            images: [{ type: '<string>', url: '<string>' }],
            createdAt: '2023-07-05T12:01:06.113Z',
            updatedAt: '2023-07-05T12:01:06.113Z',
            productId: '655dc8a546822b3e7586b7b7',
          },
        },
      ],
    },
  ],
  startOver: true,
  priority: 123,
  showAfter: '<string>',
  triggers: [
    {
      type: 'event',
      eventName: 'purchase',
      every: 123,
      rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
    },
  ],
  createdAt: '2023-07-05T12:01:06.113Z',
  updatedAt: '2023-07-05T12:01:06.113Z',
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/offering/offer/popup',
  headers: { 'x-publisher-token': 'test-publisher-token', 'content-type': 'application/json' },
  json: popupOfferCorrectedRequest,
};

afterEach(server.verify);
afterAll(server.stop);

describe('POST /offering/offer/popup (createPopupOffer), answers', () => {
  test.each<[string, Answer, WantedResult]>([
    [
      '2XX (200), example "popupOffer"',
      { status: 200, type: 'application/json', json: popupOfferResponse },
      { status: 200, case: '2XX', data: popupOfferResponse },
    ],
    [
      '2XX (299), example "popupOffer"',
      { status: 299, type: 'application/json', json: popupOfferResponse },
      { status: 299, case: '2XX', data: popupOfferResponse },
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
    const result = await client.createPopupOffer({ body: popupOfferCorrectedRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });

  test.each<[string, Answer, WantedResult]>([
    [
      'JSON without a content type',
      { status: 200, json: popupOfferResponse },
      { status: 200, case: '2XX', data: popupOfferResponse },
    ],
    [
      'JSON with a charset',
      { status: 200, type: 'application/json; charset=utf-8', json: popupOfferResponse },
      { status: 200, case: '2XX', data: popupOfferResponse },
    ],
    [
      'JSON under a type that ends in +json',
      { status: 200, type: 'application/vnd.example+json', json: popupOfferResponse },
      { status: 200, case: '2XX', data: popupOfferResponse },
    ],
    [
      'JSON labelled as text',
      { status: 200, type: 'text/plain', json: popupOfferResponse },
      { status: 200, case: '2XX', data: popupOfferResponse },
    ],
    [
      'an empty body',
      { status: 200, type: 'application/json', text: '' },
      { status: 200, case: 'undocumented', broken: '' },
    ],
    [
      'JSON that is cut off',
      { status: 200, type: 'application/json', text: '{"offerId":"655dc8a546822b3e75' },
      { status: 200, case: 'undocumented', broken: '{"offerId":"655dc8a546822b3e75' },
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
    const result = await client.createPopupOffer({ body: popupOfferCorrectedRequest });
    server.expectRequest(usual);
    server.expectResult(result, expected);
  });
});
