// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type * as fixtures from './fixtures.js';
import type { operations as Operations } from './schema.js';

/** Compiles only if the fixture is of the body's type. */
type Fits<Body, Fixture extends Body> = readonly [Body, Fixture];

/** Every fixture beside the type of the body that it stands for. */
export type Checks = [
  Fits<Operations['createOffer']['requestBody']['content']['application/json'], typeof fixtures.createOffer['request']['summerPromo']>,
  Fits<Operations['createOffer']['responses'][400]['content']['application/json'], typeof fixtures.createOffer['responses'][400]['required']>,
  Fits<Operations['createOffer']['responses'][400]['content']['application/json'], typeof fixtures.createOffer['responses'][400]['full']>,
  Fits<Operations['createOffer']['responses'][401]['content']['application/json'], typeof fixtures.createOffer['responses'][401]['required']>,
  Fits<Operations['createOffer']['responses'][401]['content']['application/json'], typeof fixtures.createOffer['responses'][401]['full']>,
  Fits<Operations['createOffer']['responses'][500]['content']['application/json'], typeof fixtures.createOffer['responses'][500]['required']>,
  Fits<Operations['createOffer']['responses'][500]['content']['application/json'], typeof fixtures.createOffer['responses'][500]['full']>,
  Fits<Operations['createOffer']['responses']['2XX']['content']['application/json'], typeof fixtures.createOffer['responses']['2XX']['summerPromo']>,
];
