// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createPopupOffer: {
    name: 'createPopupOffer',
    places: {
      operation: 'POST /offering/offer/popup, specs/appcharge/openapi.yaml:46:5',
      path: '/offering/offer/popup below the server\'s path, specs/appcharge/openapi.yaml:44:9',
      server: 'servers, specs/appcharge/openapi.yaml:44:9',
      'header x-publisher-token': 'security scheme publisherToken, specs/appcharge/openapi.yaml:430:5',
      body: 'request body, specs/appcharge/openapi.yaml:73:7',
      'header content-type': 'media type of the request body, specs/appcharge/openapi.yaml:76:9',
      'body /publisherOfferId': 'field of the request body, specs/appcharge/openapi.yaml:457:9',
      'body /name': 'field of the request body, specs/appcharge/openapi.yaml:462:9',
      'body /type': 'field of the request body, specs/appcharge/openapi.yaml:473:9',
      'body /subType': 'field of the request body, specs/appcharge/openapi.yaml:479:9',
      'body /offerUiId': 'field of the request body, specs/appcharge/openapi.yaml:488:9',
      'body /active': 'field of the request body, specs/appcharge/openapi.yaml:501:9',
      'body /triggers': 'field of the request body, specs/appcharge/openapi.yaml:504:9',
      'body /segments': 'field of the request body, specs/appcharge/openapi.yaml:509:9',
      'body /productsSequence': 'field of the request body, specs/appcharge/openapi.yaml:519:9',
      'body /displayName': 'field of the request body, specs/appcharge/openapi.yaml:525:9',
      'body /description': 'field of the request body, specs/appcharge/openapi.yaml:528:9',
      'body /priority': 'field of the request body, specs/appcharge/openapi.yaml:537:9',
      'body /offerExternalUiId': 'field of the request body, specs/appcharge/openapi.yaml:540:9',
      'body /startOver': 'field of the request body, specs/appcharge/openapi.yaml:545:9',
      result: 'responses, specs/appcharge/openapi.yaml:129:7',
      'response 2XX': 'response 2XX, specs/appcharge/openapi.yaml:130:9',
    },
    secrets: ['x-publisher-token'],
  },
  createProgressBarOffer: {
    name: 'createProgressBarOffer',
    places: {
      operation: 'POST /v2/offer, specs/appcharge/openapi.yaml:237:5',
      path: '/v2/offer below the server\'s path, specs/appcharge/openapi.yaml:235:9',
      server: 'servers, specs/appcharge/openapi.yaml:235:9',
      'header x-publisher-token': 'security scheme publisherToken, specs/appcharge/openapi.yaml:430:5',
      body: 'request body, specs/appcharge/openapi.yaml:263:7',
      'header content-type': 'media type of the request body, specs/appcharge/openapi.yaml:266:9',
      'body /publisherOfferId': 'field of the request body, specs/appcharge/openapi.yaml:987:9',
      'body /name': 'field of the request body, specs/appcharge/openapi.yaml:994:9',
      'body /type': 'field of the request body, specs/appcharge/openapi.yaml:1000:9',
      'body /active': 'field of the request body, specs/appcharge/openapi.yaml:1007:9',
      'body /segments': 'field of the request body, specs/appcharge/openapi.yaml:1012:9',
      'body /productsSequence': 'field of the request body, specs/appcharge/openapi.yaml:1022:9',
      'body /offerUiId': 'field of the request body, specs/appcharge/openapi.yaml:1031:9',
      'body /offerExternalUiId': 'field of the request body, specs/appcharge/openapi.yaml:1036:9',
      'body /displayName': 'field of the request body, specs/appcharge/openapi.yaml:1043:9',
      'body /description': 'field of the request body, specs/appcharge/openapi.yaml:1048:9',
      'body /schedule': 'field of the request body, specs/appcharge/openapi.yaml:1053:9',
      result: 'responses, specs/appcharge/openapi.yaml:306:7',
      'response 2XX': 'response 2XX, specs/appcharge/openapi.yaml:307:9',
    },
    secrets: ['x-publisher-token'],
  },
} satisfies Readonly<Record<string, Operation>>;

/** What the schemas themselves show stands all over the description: the title of a test leads there. */
export const schemaPlaces: Operation = { name: 'schemas', places: { operation: 'specs/appcharge/openapi.yaml' }, secrets: [] };
