// Generated from openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { content, none } from './runtime/content.js';
import { parameters } from './runtime/parameters.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://jobs.example',
  parameters,
  operations: {
    getJob: [
      'GET',
      '/jobs/{id}',
      [200, 202, 404, '2XX', '4XX', 'default'],
      {
        headers: { accept: 'application/json, application/problem+json, text/plain' },
        content: { 202: none, default: content('text/plain') },
      },
    ],
  },
};

export const createStatusRangesClient = (options) => createApiClient(api, options);
