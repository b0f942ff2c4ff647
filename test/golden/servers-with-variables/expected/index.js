// Generated from openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { none } from './runtime/content.js';
import { servers } from './runtime/servers.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: servers({
    production: [
      'https://{region}.regions.example/{version}',
      { region: ['eu', 'us'], version: 'v2' },
    ],
    sandbox: 'https://sandbox.regions.example/v2',
  }),
  operations: {
    usage: ['GET', '/usage', [204], { content: { 204: none } }],
    upload: [
      'PUT',
      '/upload',
      [204],
      { server: 'https://upload.regions.example', content: { 204: none } },
    ],
  },
};

export const createServersWithVariablesClient = (options) => createApiClient(api, options);
