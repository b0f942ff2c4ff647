// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createOffer: {
    name: 'createOffer',
    places: {
      operation: 'POST /v2/offers, specs/tracklysms/openapi.yaml:25:5',
      path: '/v2/offers below the server\'s path, specs/tracklysms/openapi.yaml:16:5',
      server: 'servers, specs/tracklysms/openapi.yaml:16:5',
      'header x-api-key': 'security scheme apiKey, specs/tracklysms/openapi.yaml:165:5',
      body: 'request body, specs/tracklysms/openapi.yaml:59:7',
      'header content-type': 'media type of the request body, specs/tracklysms/openapi.yaml:62:9',
      'body /name': 'field of the request body, specs/tracklysms/openapi.yaml:178:9',
      'body /tracking_url': 'field of the request body, specs/tracklysms/openapi.yaml:182:9',
      'body /external_platform': 'field of the request body, specs/tracklysms/openapi.yaml:186:9',
      'body /external_id': 'field of the request body, specs/tracklysms/openapi.yaml:194:9',
      'body /advertiser_id': 'field of the request body, specs/tracklysms/openapi.yaml:199:9',
      'body /payout': 'field of the request body, specs/tracklysms/openapi.yaml:202:9',
      'body /payout_type': 'field of the request body, specs/tracklysms/openapi.yaml:210:9',
      'body /filter_bots': 'field of the request body, specs/tracklysms/openapi.yaml:215:9',
      'body /status': 'field of the request body, specs/tracklysms/openapi.yaml:225:9',
      'body /metadata': 'field of the request body, specs/tracklysms/openapi.yaml:230:9',
      result: 'responses, specs/tracklysms/openapi.yaml:82:7',
      'response 400': 'response 400, specs/tracklysms/openapi.yaml:113:9',
      'response 401': 'response 401, specs/tracklysms/openapi.yaml:140:9',
      'response 500': 'response 500, specs/tracklysms/openapi.yaml:151:9',
      'response 2XX': 'response 2XX, specs/tracklysms/openapi.yaml:83:9',
    },
    secrets: ['X-Api-Key'],
  },
} satisfies Readonly<Record<string, Operation>>;

/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: 'specs/tracklysms/openapi.yaml' }, secrets: [] };
