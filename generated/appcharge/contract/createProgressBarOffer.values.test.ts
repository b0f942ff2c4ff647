// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { afterAll, afterEach, describe, test } from 'vitest';
import { createAppchargeClient } from '../index.js';
import { places } from './places.ts';
import { asIs } from './support/call.ts';
import type { WantedRequest } from './support/request.ts';
import { startServer } from './support/server.ts';

const operation = places.createProgressBarOffer;
const server = await startServer(operation);
const baseUrl = server.origin;
const client = createAppchargeClient({
  baseUrl,
  publisherToken: 'test-publisher-token',
  retries: 0,
});

/** What the client takes. */
type Given = NonNullable<Parameters<typeof client.createProgressBarOffer>[0]>;

const progressBarOfferRequest: Given['body'] = {
  publisherOfferId: 'progressBar-1',
  name: 'My ProgressBar Offer 1',
  type: 'ProgressBar',
  active: true,
  offerExternalUiId: 'ProgressBar Design 1',
  productsSequence: [
    {
      index: 1,
      products: [{ publisherProductId: 'coins', priority: 'Main', quantity: 300 }],
      priceInUsdCents: 0,
      barSize: 10,
    },
    {
      index: 2,
      products: [{ publisherProductId: 'coins', priority: 'Main', quantity: 500 }],
      priceInUsdCents: 0,
      barSize: 20,
    },
  ],
  schedule: {
    permanent: false,
    timeFrames: [
      {
        startTime: '2025-11-01T12:05:00.000Z',
        endTime: '2025-11-22T12:10:00.000Z',
        notes: 'Holiday promotion period.',
      },
    ],
  },
  displayName: 'My ProgresBar Offer',
  description: 'This is my progress bar offer description.',
  segments: ['New User', 'VIP Player'],
};

const progressBarOfferResponse = {
  offerId: '67890abcdef1234567890123',
  active: true,
  description: 'This is my progress bar offer description.',
  displayName: 'My ProgresBar Offer',
  name: 'My ProgressBar Offer 1',
  type: 'ProgressBar',
  offerUi: {
    offerUiId: '67890abcdef1234567890124',
    active: true,
    offerUiType: 'ProgressBar',
    name: 'ProgressBar Design 1',
    description: 'Progress Bar UI design template',
    backgroundImage: 'https://media-dev.appcharge.com/media/6555b69c02ee8eca00465694/background-image.png',
    progressBar: {
      barFillColor: { colorOne: '#FFD450', colorTwo: '#EDB923', gradientDirection: 'to bottom' },
      barRadius: 12,
      accumulatedItem: {
        imageUrl: 'https://media-dev.appcharge.com/media/6555b69c02ee8eca00465694/pngtree-game-three-stars-png-image_4524815.jpeg',
        backgroundColor: {
          colorOne: '#FFD450',
          colorTwo: '#EDB923',
          gradientDirection: 'to right',
        },
      },
      backgroundOpacity: 80,
      frameRadius: 12,
    },
    borderColor: { colorOne: '#DBBD9C', colorTwo: '#DBBD9C', gradientDirection: 'to right' },
    backgroundColor: { colorOne: '#DABA98', colorTwo: '#FDFCF9', gradientDirection: 'to right' },
    borderWidth: 3,
    externalId: 'ProgressBar 1',
  },
  productsSequence: [
    {
      index: 1,
      products: [
        {
          product: {
            publisherProductId: 'coins',
            name: 'coins',
            textFontColorHex: '#cb1010',
            type: 'Quantity',
            prefix: '+',
            suffix: '',
            priority: 'Main',
            images: [
              {
                type: 'product',
                url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/asset.png',
              },
              {
                type: 'productPrefix',
                url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/prefix-icon.png',
              },
            ],
            createdAt: '2024-01-15T10:30:00.000Z',
            updatedAt: '2024-11-20T14:22:00.000Z',
            displayName: 'Coins',
            description: 'In-game currency used for purchases.',
            productId: '67890abcdef1234567890125',
          },
          publisherProductId: 'coins',
          quantity: 300,
          priority: 'Main',
          quantityDisplay: '+ 300',
        },
      ],
      priceInUsdCents: 0,
      barSize: 10,
      id: '67890abcdef1234567890126',
    },
    {
      index: 2,
      products: [
        {
          product: {
            publisherProductId: 'coins',
            name: 'coins',
            textFontColorHex: '#cb1010',
            type: 'Quantity',
            prefix: '+',
            suffix: '',
            priority: 'Main',
            images: [
              {
                type: 'product',
                url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/asset.png',
              },
              {
                type: 'productPrefix',
                url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/prefix-icon.png',
              },
            ],
            createdAt: '2024-01-15T10:30:00.000Z',
            updatedAt: '2024-11-20T14:22:00.000Z',
            displayName: 'Coins',
            description: 'In-game currency used for purchases.',
            productId: '67890abcdef1234567890125',
          },
          publisherProductId: 'coins',
          quantity: 500,
          priority: 'Main',
          quantityDisplay: '+ 500',
        },
      ],
      priceInUsdCents: 0,
      barSize: 20,
      id: '67890abcdef1234567890127',
    },
  ],
  publisherId: '6555b69c02ee8eca00465694',
  publisherOfferId: 'progressBar-1',
  schedule: {
    permanent: false,
    timeFrames: [
      {
        startTime: '2025-11-01T12:05:00.000Z',
        endTime: '2025-11-22T12:10:00.000Z',
        notes: 'Holiday promotion period.',
        id: '67890abcdef1234567890128',
      },
    ],
  },
  segments: ['New User', 'VIP Player'],
  createdAt: '2024-11-15T09:30:00.000Z',
  updatedAt: '2024-11-15T09:30:00.000Z',
};

const branch1Request = {
  publisherOfferId: 'progressBar-1',
  name: 'My ProgressBar Offer 1',
  type: 'ProgressBar',
  active: true,
  segments: ['New User', 'VIP Player'],
  productsSequence: [
    {
      index: 1,
      products: [
        { publisherProductId: 'publisher-product-1', priority: 'example priority', quantity: 1 },
      ],
      priceInUsdCents: 1,
      barSize: 100,
    },
  ],
  offerUiId: 'offer-ui-1',
  offerExternalUiId: 'ProgressBar Design 1',
  displayName: 'My ProgresBar Offer',
  description: 'This is my progress bar offer description.',
  schedule: {
    permanent: true,
    timeFrames: [
      {
        startTime: '2024-03-01T12:00:00Z',
        endTime: '2024-03-01T12:00:00Z',
        notes: 'An example notes.',
      },
    ],
  },
};

const branch2Request = {
  publisherOfferId: 'progressBar-1',
  name: 'My ProgressBar Offer 1',
  type: 'ProgressBar',
  active: true,
  segments: ['New User', 'VIP Player'],
  productsSequence: [
    {
      index: 1,
      products: [
        { publisherProductId: 'publisher-product-1', priority: 'example priority', quantity: 1 },
      ],
      priceInUsdCents: 1,
      barSize: 100,
    },
  ],
  offerUiId: '67890abcdef1234567890124',
  offerExternalUiId: 'offer-external-ui-1',
  displayName: 'My ProgresBar Offer',
  description: 'This is my progress bar offer description.',
  schedule: {
    permanent: true,
    timeFrames: [
      {
        startTime: '2024-03-01T12:00:00Z',
        endTime: '2024-03-01T12:00:00Z',
        notes: 'An example notes.',
      },
    ],
  },
};

/** What the client sends when nothing but the answer matters. */
const usual = {
  method: 'POST',
  target: '/v2/offer',
  headers: { 'x-publisher-token': 'test-publisher-token', 'content-type': 'application/json' },
  json: progressBarOfferRequest,
};

/** What the server answers, and the client makes of it, when nothing but the request matters. */
const usualAnswer = { status: 200, type: 'application/json', json: progressBarOfferResponse };
const usualResult = { status: 200, case: '2XX', data: progressBarOfferResponse };

afterEach(server.verify);
afterAll(server.stop);

describe('POST /v2/offer (createProgressBarOffer), values', () => {
  test.each<[string, Given, WantedRequest]>([
    ['branch 1', { body: asIs(branch1Request) }, { ...usual, json: branch1Request }],
    ['branch 2', { body: asIs(branch2Request) }, { ...usual, json: branch2Request }],
  ])('sends %s', async (_, given, expected) => {
    server.answer(usualAnswer);
    const result = await client.createProgressBarOffer(given);
    server.expectRequest(expected);
    server.expectResult(result, usualResult);
  });
});
