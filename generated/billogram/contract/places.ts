// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { Operation } from './support/server.ts';

/** Where the parts of each operation stand in the description. */
export const places = {
  createOffer: {
    name: 'createOffer',
    places: {
      operation: 'POST /offer, specs/billogram/openapi.yaml:25:5',
      path: '/offer below the server\'s path, specs/billogram/openapi.yaml:16:5',
      'header authorization': 'security scheme basic, specs/billogram/openapi.yaml:107:5',
      body: 'request body, specs/billogram/openapi.yaml:47:7',
      'header content-type': 'media type of the request body, specs/billogram/openapi.yaml:50:9',
      result: 'responses, specs/billogram/openapi.yaml:69:7',
    },
    secrets: ['authorization'],
  },
} satisfies Readonly<Record<string, Operation>>;
