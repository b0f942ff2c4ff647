// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { body } from './runtime/body.js';
import { createApiClient } from './runtime/client.js';
import { form } from './runtime/form.js';
import { headerKey } from './runtime/keys.js';
import { servers } from './runtime/servers.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const schemes = {
  apiKey: headerKey('api-key', 'apiKey'),
  apiUsername: headerKey('api-username', 'apiUsername'),
};

const api = {
  server: servers({ domain: ['https://{domain}/api', { domain: 'domain' }] }),
  security: [[schemes.apiKey, schemes.apiUsername]],
  operations: {
    addOffer: [
      'POST',
      '/offer/add_offer',
      ['2XX'],
      {
        body: body(form(
          {
            device_types: ['indices', true],
            offer_groups: ['form', false],
            marketing_types: ['form', false],
            categories: ['form', false],
            authorized: ['form', false],
            unauthorized: ['form', false],
          },
          true,
        )),
      },
    ],
  },
};

export const createTrackfinityClient = (options) => createApiClient(api, options);
