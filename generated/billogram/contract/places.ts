// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createOffer: {
    name: 'createOffer',
    places: {
      operation: 'POST /offer, specs/billogram/openapi.yaml:25:5',
      path: '/offer below the server\'s path, specs/billogram/openapi.yaml:16:5',
      server: 'servers, specs/billogram/openapi.yaml:16:5',
      'header authorization': 'security scheme basic, specs/billogram/openapi.yaml:107:5',
      body: 'request body, specs/billogram/openapi.yaml:47:7',
      'header content-type': 'media type of the request body, specs/billogram/openapi.yaml:50:9',
      'body /info_link': 'field of the request body, specs/billogram/openapi.yaml:165:9',
      'body /media': 'field of the request body, specs/billogram/openapi.yaml:170:9',
      'body /offer_id': 'field of the request body, specs/billogram/openapi.yaml:173:9',
      'body /text': 'field of the request body, specs/billogram/openapi.yaml:180:9',
      'body /title': 'field of the request body, specs/billogram/openapi.yaml:184:9',
      'body /link_text': 'field of the request body, specs/billogram/openapi.yaml:188:9',
      'body /type': 'field of the request body, specs/billogram/openapi.yaml:139:9',
      result: 'responses, specs/billogram/openapi.yaml:69:7',
      'response 2XX': 'response 2XX, specs/billogram/openapi.yaml:70:9',
      'response default': 'response default, specs/billogram/openapi.yaml:97:9',
    },
    secrets: ['authorization'],
  },
} satisfies Readonly<Record<string, Operation>>;
