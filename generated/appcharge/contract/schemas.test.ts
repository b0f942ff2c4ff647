// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { test } from 'vitest';
import { schemaPlaces } from './places.ts';
import { checker, type Check } from './support/check.ts';
import * as schemas from './validators.js';

const { accepts } = checker(schemaPlaces, schemas);

test.each<[string, Check, unknown]>([
  [
    '/components/schemas/NewPopupOffer/properties/publisherOfferId: example 1',
    schemas.newPopupOfferPropertiesPublisherOfferId,
    'offer1',
  ],
  [
    '/components/schemas/NewPopupOffer/properties/name: example 1',
    schemas.newPopupOfferPropertiesName,
    'Test_PopUp',
  ],
  [
    '/components/schemas/NewPopupOffer/properties/type: example 1',
    schemas.newPopupOfferType,
    'PopUp',
  ],
  [
    '/components/schemas/NewPopupOffer/properties/offerUiId: example 1',
    schemas.newPopupOfferPropertiesOfferUiId,
    '64a55b82e06998282d3d9b59',
  ],
  [
    '/components/schemas/NewPopupOffer/properties/segments: example 1',
    schemas.newPopupOfferPropertiesSegments,
    ['NewUser', 'BigSpender'],
  ],
  [
    '/components/schemas/NewPopupOffer/properties/description: example 1',
    schemas.newPopupOfferPropertiesDescription,
    'Best offer ever.',
  ],
  [
    '/components/schemas/NewPopupOffer/properties/offerExternalUiId: example 1',
    schemas.newPopupOfferPropertiesOfferExternalUiId,
    'b9c1e7a3d1f8b2a4c6e5d8f3',
  ],
  [
    '/components/schemas/PopupOffer/properties/offerId: example 1',
    schemas.popupOfferPropertiesOfferId,
    '655dc8a546822b3e7586b7b7',
  ],
  [
    '/components/schemas/PopupOffer/properties/publisherOfferId: example 1',
    schemas.popupOfferPropertiesPublisherOfferId,
    'offer1',
  ],
  [
    '/components/schemas/PopupOffer/properties/name: example 1',
    schemas.popupOfferPropertiesName,
    'Test_PopUp',
  ],
  [
    '/components/schemas/PopupOffer/properties/description: example 1',
    schemas.popupOfferPropertiesDescription,
    'N/A',
  ],
  [
    '/components/schemas/PopupOffer/properties/type: example 1',
    schemas.popupOfferPropertiesType,
    'PopUp',
  ],
  [
    '/components/schemas/PopupOffer/properties/createdBy: example 1',
    schemas.popupOfferPropertiesCreatedBy,
    'API',
  ],
  [
    '/components/schemas/PopupOffer/properties/segments: example 1',
    schemas.popupOfferPropertiesSegments,
    ['NewUser', 'BigSpender'],
  ],
  [
    '/components/schemas/PopupOffer/properties/createdAt: example 1',
    schemas.popupOfferPropertiesCreatedAt,
    '2023-07-05T12:01:06.113Z',
  ],
  [
    '/components/schemas/PopupOffer/properties/updatedAt: example 1',
    schemas.popupOfferPropertiesUpdatedAt,
    '2023-07-05T12:01:06.113Z',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/publisherOfferId: example 1',
    schemas.newProgressBarOfferPropertiesPublisherOfferId,
    'progressBar-1',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/name: example 1',
    schemas.newProgressBarOfferPropertiesName,
    'My ProgressBar Offer 1',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/type: example 1',
    schemas.newProgressBarOfferType,
    'ProgressBar',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/active: example 1',
    schemas.newProgressBarOfferPropertiesActive,
    true,
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/segments: example 1',
    schemas.newProgressBarOfferPropertiesSegments,
    ['New User', 'VIP Player'],
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/offerUiId: example 1',
    schemas.newProgressBarOfferPropertiesOfferUiId,
    '67890abcdef1234567890124',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/offerExternalUiId: example 1',
    schemas.newProgressBarOfferPropertiesOfferExternalUiId,
    'ProgressBar Design 1',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/displayName: example 1',
    schemas.newProgressBarOfferPropertiesDisplayName,
    'My ProgresBar Offer',
  ],
  [
    '/components/schemas/NewProgressBarOffer/properties/description: example 1',
    schemas.newProgressBarOfferPropertiesDescription,
    'This is my progress bar offer description.',
  ],
  [
    '/components/schemas/ProgressBarOffer/properties/type: example 1',
    schemas.progressBarOfferPropertiesType,
    'ProgressBar',
  ],
])('%s', (_, schema, value) => {
  accepts(schema, value);
});
