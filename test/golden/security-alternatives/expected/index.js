// Generated from openapi.yaml by Specwright. Do not edit.
import { basic, bearer } from './runtime/auth.js';
import { createApiClient } from './runtime/client.js';
import { none } from './runtime/content.js';
import { headerKey, queryKey } from './runtime/keys.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const schemes = {
  login: basic('username', 'password'),
  token: bearer('token'),
  key: headerKey('x-api-key', 'apiKey'),
  user: queryKey('user', 'user'),
};

const api = {
  server: 'https://vault.example',
  security: [[schemes.login], [schemes.token]],
  operations: {
    either: ['GET', '/either', [204], { content: { 204: none } }],
    both: [
      'GET',
      '/both',
      [204],
      { security: [[schemes.key, schemes.user]], content: { 204: none } },
    ],
    optional: ['GET', '/optional', [204], { security: [[schemes.token]], content: { 204: none } }],
    open: ['GET', '/open', [204], { security: [], content: { 204: none } }],
  },
};

export const createSecurityAlternativesClient = (options) => createApiClient(api, options);
