// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import * as checks from './mock/checks.js';
import { mockFetch } from './runtime/mock/fetch.js';

const table = {
  title: 'Billogram offers',
  schemes: { basic: { kind: 'basic' } },
  operations: [
    {
      id: 'createOffer',
      method: 'POST',
      path: '/offer',
      bases: ['/api/v2'],
      security: [['basic']],
      body: { required: true, content: [{ type: 'application/json', check: 'createOfferBody' }] },
      responses: [
        {
          status: '2XX',
          content: [
            {
              type: 'application/json',
              examples: [
                {
                  name: 'banner',
                  value: {
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
                  },
                },
              ],
              sample: {
                status: 'example status',
                data: {
                  offer_id: 'offer-1',
                  type: 'example type',
                  title: 'example title',
                  text: 'An example text.',
                  media: {
                    picture: 'https://example.com/image.png',
                    picture_type: 'example picture type',
                  },
                  link_text: 'An example link text.',
                  created_at: '2024-03-01T12:00:00Z',
                  updated_at: '2024-03-01T12:00:00Z',
                  info_link: 'https://example.com/info',
                },
              },
            },
          ],
        },
        { status: 'default', content: [{ type: 'application/json', free: true }] },
      ],
    },
  ],
};

export const createMockFetch = (options) => mockFetch(table, checks, options);
