// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createOffer: {
    name: 'createOffer',
    places: {
      operation: 'POST /v2/offers, specs/tracklysms/openapi.yaml:25:5',
      path: '/v2/offers below the server\'s path, specs/tracklysms/openapi.yaml:16:5',
      'header x-api-key': 'security scheme apiKey, specs/tracklysms/openapi.yaml:165:5',
      body: 'request body, specs/tracklysms/openapi.yaml:59:7',
      'header content-type': 'media type of the request body, specs/tracklysms/openapi.yaml:62:9',
      result: 'responses, specs/tracklysms/openapi.yaml:82:7',
    },
    secrets: ['X-Api-Key'],
  },
} satisfies Readonly<Record<string, Operation>>;

/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: 'specs/tracklysms/openapi.yaml' }, secrets: [] };
