// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import type * as fixtures from './fixtures.js';
import type { operations as Operations } from './schema.js';

/** Compiles only if the fixture is of the body's type. */
type Fits<Body, Fixture extends Body> = readonly [Body, Fixture];

/** Every fixture beside the type of the body that it stands for. */
export type Checks = [
  Fits<Operations['addOffer']['requestBody']['content']['application/x-www-form-urlencoded'], typeof fixtures.addOffer['request']['sample']>,
  Fits<Operations['addOffer']['requestBody']['content']['application/x-www-form-urlencoded'], typeof fixtures.addOffer['request']['phpSample']>,
  Fits<Operations['addOffer']['responses']['2XX']['content']['application/json'], typeof fixtures.addOffer['responses']['2XX']['sample']>,
];
