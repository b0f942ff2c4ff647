// Generated from openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { parameters } from './runtime/parameters.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://api.example.com',
  parameters,
  operations: { addNote: ['POST', '/notes', [200]] },
};

export const createNamesThatHttpCannotCarryClient = (options) => createApiClient(api, options);
