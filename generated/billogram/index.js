// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import { basic } from './runtime/auth.js';
import { createApiClient } from './runtime/client.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const schemes = { basic: basic('username', 'password') };

const api = {
  server: 'https://sandbox.billogram.com/api/v2',
  security: [[schemes.basic]],
  operations: { createOffer: ['POST', '/offer', ['2XX', 'default']] },
};

export const createBillogramClient = (options) => createApiClient(api, options);
