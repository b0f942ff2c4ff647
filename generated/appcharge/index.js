// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { headerKey } from './runtime/keys.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const schemes = { publisherToken: headerKey('x-publisher-token', 'publisherToken') };

const api = {
  server: 'https://api-sandbox.appcharge.com',
  security: [[schemes.publisherToken]],
  operations: {
    createPopupOffer: ['POST', '/offering/offer/popup', ['2XX']],
    createProgressBarOffer: ['POST', '/v2/offer', ['2XX'], { server: 'https://api.appcharge.com' }],
  },
};

export const createAppchargeClient = (options) => createApiClient(api, options);
