// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { headerKey } from './runtime/keys.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const schemes = { apiKey: headerKey('X-Api-Key', 'apiKey') };

const api = {
  server: 'https://app.tracklysms.com/api',
  security: [[schemes.apiKey]],
  operations: { createOffer: ['POST', '/v2/offers', [400, 401, 500, '2XX']] },
};

export const createTracklysmsClient = (options) => createApiClient(api, options);
