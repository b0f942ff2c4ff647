// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type * as fixtures from './fixtures.js';
import type { operations as Operations } from './schema.js';

/** Compiles only if the fixture is of the body's type. */
type Fits<Body, Fixture extends Body> = readonly [Body, Fixture];

/** Every fixture beside the type of the body that it stands for. */
export type Checks = [
  Fits<Operations['createPopupOffer']['requestBody']['content']['application/json'], typeof fixtures.createPopupOffer['request']['popupOffer']>,
  Fits<Operations['createPopupOffer']['responses']['2XX']['content']['application/json'], typeof fixtures.createPopupOffer['responses']['2XX']['popupOffer']>,
  Fits<Operations['createProgressBarOffer']['requestBody']['content']['application/json'], typeof fixtures.createProgressBarOffer['request']['progressBarOffer']>,
  Fits<Operations['createProgressBarOffer']['responses']['2XX']['content']['application/json'], typeof fixtures.createProgressBarOffer['responses']['2XX']['progressBarOffer']>,
];
