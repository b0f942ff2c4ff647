// Generated from openapi.yaml by Specwright. Do not edit.
import { body } from './runtime/body.js';
import { createApiClient } from './runtime/client.js';
import { none } from './runtime/content.js';
import { form } from './runtime/form.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://forms.example',
  operations: {
    search: [
      'POST',
      '/search',
      [204],
      {
        body: body(form({
          brackets: ['brackets', true],
          commas: ['form', false],
          spaces: ['spaceDelimited', false],
          pipes: ['pipeDelimited', false],
          deep: ['deepObject', true],
        })),
        content: { 204: none },
      },
    ],
  },
};

export const createFormArraysClient = (options) => createApiClient(api, options);
