// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createPopupOffer: {
    name: 'createPopupOffer',
    places: {
      operation: 'POST /offering/offer/popup, specs/appcharge/openapi.yaml:46:5',
      path: '/offering/offer/popup below the server\'s path, specs/appcharge/openapi.yaml:44:9',
      'header x-publisher-token': 'security scheme publisherToken, specs/appcharge/openapi.yaml:430:5',
      body: 'request body, specs/appcharge/openapi.yaml:73:7',
      'header content-type': 'media type of the request body, specs/appcharge/openapi.yaml:76:9',
      result: 'responses, specs/appcharge/openapi.yaml:129:7',
    },
    secrets: ['x-publisher-token'],
  },
  createProgressBarOffer: {
    name: 'createProgressBarOffer',
    places: {
      operation: 'POST /v2/offer, specs/appcharge/openapi.yaml:237:5',
      path: '/v2/offer below the server\'s path, specs/appcharge/openapi.yaml:235:9',
      'header x-publisher-token': 'security scheme publisherToken, specs/appcharge/openapi.yaml:430:5',
      body: 'request body, specs/appcharge/openapi.yaml:263:7',
      'header content-type': 'media type of the request body, specs/appcharge/openapi.yaml:266:9',
      result: 'responses, specs/appcharge/openapi.yaml:306:7',
    },
    secrets: ['x-publisher-token'],
  },
} satisfies Readonly<Record<string, Operation>>;

/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: 'specs/appcharge/openapi.yaml' }, secrets: [] };
