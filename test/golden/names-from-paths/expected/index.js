// Generated from openapi.yaml by Specwright. Do not edit.
import { createApiClient } from './runtime/client.js';
import { none } from './runtime/content.js';
import { parameters } from './runtime/parameters.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';

const api = {
  server: 'https://pets.example',
  parameters,
  operations: {
    getB0460ca0: ['GET', '/', [204], { content: { 204: none } }],
    getPets: ['GET', '/pets', [204], { content: { 204: none } }],
    addPet: ['POST', '/pets', [204], { content: { 204: none } }],
    getPetsByPetIdToysByToyId: [
      'GET',
      '/pets/{petId}/toys/{toy-id}',
      [204],
      { content: { 204: none } },
    ],
    getByName1e0833fe: ['GET', '/by-name', [204], { content: { 204: none } }],
    getByNameA1f726d2: ['GET', '/by_name', [204], { content: { 204: none } }],
    delete: ['GET', '/words', [204], { content: { 204: none } }],
    get: ['PUT', '/words', [204], { content: { 204: none } }],
    _2ndTry: ['PATCH', '/words', [204], { content: { 204: none } }],
  },
};

export const createNamesFromPathsClient = (options) => createApiClient(api, options);
