// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import * as checks from './mock/checks.js';
import { mockFetch } from './runtime/mock/fetch.js';

const table = {
  title: 'Tracklysms offers',
  schemes: { apiKey: { kind: 'apiKey', in: 'header', name: 'X-Api-Key' } },
  operations: [
    {
      id: 'createOffer',
      method: 'POST',
      path: '/v2/offers',
      bases: ['/api'],
      security: [['apiKey']],
      body: { required: true, content: [{ type: 'application/json', check: 'createOfferBody' }] },
      responses: [
        {
          status: '400',
          content: [{ type: 'application/json', free: true }],
          codes: [
            {
              code: 'missing_name',
              meaning: 'The request has no `name`.',
              rule: { pointer: '/name', keyword: 'required' },
            },
            {
              code: 'missing_tracking_url',
              meaning: 'The request has no `tracking_url`.',
              rule: { pointer: '/tracking_url', keyword: 'required' },
            },
            {
              code: 'name_too_long',
              meaning: 'The `name` is longer than 255 characters.',
              rule: { pointer: '/name', keyword: 'maxLength' },
            },
            {
              code: 'invalid_external_platform',
              meaning: 'The `external_platform` is something other than `tune`, `everflow` or null.',
              rule: { pointer: '/external_platform', keyword: 'enum' },
            },
            {
              code: 'invalid_payout_type',
              meaning: 'The `payout_type` is neither `cpa` nor `cpc`.',
              rule: { pointer: '/payout_type', keyword: 'enum' },
            },
            {
              code: 'invalid_status',
              meaning: 'The `status` is neither `active` nor `paused`.',
              rule: { pointer: '/status', keyword: 'enum' },
            },
          ],
        },
        {
          status: '401',
          content: [{ type: 'application/json', free: true }],
          codes: [
            {
              code: 'unauthorized',
              meaning: 'The request carries no API key, or one that is not valid.',
            },
          ],
        },
        {
          status: '500',
          content: [{ type: 'application/json', free: true }],
          codes: [
            { code: 'server_error', meaning: 'Something unforeseen went wrong on the server.' },
          ],
        },
        {
          status: '2XX',
          content: [
            {
              type: 'application/json',
              examples: [
                {
                  name: 'summerPromo',
                  value: {
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
                  },
                },
              ],
              sample: {
                success: true,
                offer: {
                  id: 'id-1',
                  slug: 'example',
                  name: 'example name',
                  tracking_url: 'https://example.com/tracking',
                  external_platform: 'example external platform',
                  external_id: 'external-1',
                  advertiser_id: 'advertiser-1',
                  payout: 9.99,
                  payout_type: 'example payout type',
                  filter_bots: true,
                  status: 'example status',
                  metadata: { key: 'example key' },
                  created_at: '2024-03-01T12:00:00Z',
                  updated_at: '2024-03-01T12:00:00Z',
                },
              },
            },
          ],
        },
      ],
    },
  ],
};

export const createMockFetch = (options) => mockFetch(table, checks, options);
