// Generated from openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { none } from './runtime/content.js';
import { parameters } from './runtime/parameters.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://styles.example',
  parameters,
  operations: {
    plain: ['GET', '/plain/{id}', [204], { content: { 204: none } }],
    styled: [
      'GET',
      '/styled/{ids}',
      [204],
      {
        parameters: {
          path: { ids: ['matrix', true] },
          query: {
            tags: ['form', false],
            filter: ['deepObject', true],
            url: ['form', true, true],
            where: 'json',
          },
        },
        content: { 204: none },
      },
    ],
  },
};

export const createParameterStylesClient = (options) => createApiClient(api, options);
