// Generated from openapi.yaml by Specwright. Do not edit.
import { body, json, raw } from './runtime/body.js';
import { createApiClient } from './runtime/client.js';
import { content, none } from './runtime/content.js';
import { multipart } from './runtime/multipart.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://files.example',
  operations: {
    putNote: [
      'PUT',
      '/notes',
      [200],
      { body: body(raw('text/plain')), content: { 200: content('text/plain') } },
    ],
    addImage: [
      'POST',
      '/images',
      [200],
      { body: body(raw('image/png')), content: { 200: content('image/png') } },
    ],
    sendForm: [
      'POST',
      '/forms',
      [204],
      { body: body(multipart({ about: 'application/json' })), content: { 204: none } },
    ],
    sendEither: [
      'POST',
      '/either',
      [204],
      {
        body: body(json('application/json', ['object']), raw('application/xml')),
        content: { 204: none },
      },
    ],
  },
};

export const createTextAndBinaryClient = (options) => createApiClient(api, options);
