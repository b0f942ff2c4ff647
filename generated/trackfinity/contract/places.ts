// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  addOffer: {
    name: 'addOffer',
    places: {
      operation: 'POST /offer/add_offer, specs/trackfinity/openapi.yaml:38:5',
      path: '/offer/add_offer below the server\'s path, specs/trackfinity/openapi.yaml:15:5',
      'header api-key': 'security scheme apiKey, specs/trackfinity/openapi.yaml:155:5',
      'header api-username': 'security scheme apiUsername, specs/trackfinity/openapi.yaml:163:5',
      body: 'request body, specs/trackfinity/openapi.yaml:65:7',
      'header content-type': 'media type of the request body, specs/trackfinity/openapi.yaml:73:9',
      result: 'responses, specs/trackfinity/openapi.yaml:135:7',
    },
    secrets: ['api-key', 'api-username'],
  },
} satisfies Readonly<Record<string, Operation>>;

/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: 'specs/trackfinity/openapi.yaml' }, secrets: [] };
