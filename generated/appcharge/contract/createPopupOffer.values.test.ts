// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createAppchargeClient } from '../index.js';
import { places } from './places.ts';
import { asIs } from './support/call.ts';
import type { WantedRequest } from './support/request.ts';
import { startServer } from './support/server.ts';

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

const branch1Request = {
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  type: 'PopUp',
  subType: 'example sub type',
  offerUiId: 'offer-ui-1',
  active: true,
  triggers: [
    {
      type: 'example type',
      eventName: 'example event name',
      every: 1,
      rules: [
        { fieldName: 'example field name', operator: 'example operator', value: ['example value'] },
      ],
    },
  ],
  segments: ['NewUser', 'BigSpender'],
  productsSequence: [
    {
      id: 'id-1',
      index: 1,
      playerAvailability: 1,
      priceInUsdCents: 1,
      products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
    },
  ],
  displayName: 'example display name',
  description: 'Best offer ever.',
  priority: 1,
  offerExternalUiId: 'b9c1e7a3d1f8b2a4c6e5d8f3',
  startOver: true,
};

const branch2Request = {
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  type: 'PopUp',
  subType: 'example sub type',
  offerUiId: '64a55b82e06998282d3d9b59',
  active: true,
  triggers: [
    {
      type: 'example type',
      eventName: 'example event name',
      every: 1,
      rules: [
        { fieldName: 'example field name', operator: 'example operator', value: ['example value'] },
      ],
    },
  ],
  segments: ['NewUser', 'BigSpender'],
  productsSequence: [
    {
      id: 'id-1',
      index: 1,
      playerAvailability: 1,
      priceInUsdCents: 1,
      products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
    },
  ],
  displayName: 'example display name',
  description: 'Best offer ever.',
  priority: 1,
  offerExternalUiId: 'offer-external-ui-1',
  startOver: true,
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/offering/offer/popup',
  headers: { 'x-publisher-token': 'test-publisher-token', 'content-type': 'application/json' },
  json: popupOfferCorrectedRequest,
};

/** What the server answers, and the client makes of it, when nothing but the request matters. */
const usualAnswer = { status: 200, type: 'application/json', json: popupOfferResponse };
const usualResult = { status: 200, case: '2XX', data: popupOfferResponse };

afterEach(server.verify);
afterAll(server.stop);

describe('POST /offering/offer/popup (createPopupOffer), values', () => {
  test.each<[string, Given, WantedRequest]>([
    ['branch 1', { body: asIs(branch1Request) }, { ...usual, json: branch1Request }],
    ['branch 2', { body: asIs(branch2Request) }, { ...usual, json: branch2Request }],
  ])('sends %s', async (_, given, expected) => {
    server.answer(usualAnswer);
    const result = await client.createPopupOffer(given);
    server.expectRequest(expected);
    server.expectResult(result, usualResult);
  });
});
