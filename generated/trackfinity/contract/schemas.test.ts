// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { test } from 'vitest';
import { schemaPlaces } from './places.ts';
import { checker, type Check } from './support/check.ts';
import * as schemas from './validators.js';

const { accepts } = checker(schemaPlaces, schemas);

test.each<[string, Check, unknown]>([
  [
    '/components/schemas/AddOfferRequest/properties/date_live: default',
    schemas.addOfferRequestPropertiesDateLive,
    '',
  ],
  [
    '/components/schemas/AddOfferRequest/properties/date_expire: default',
    schemas.addOfferRequestPropertiesDateExpire,
    '',
  ],
  [
    '/components/schemas/AddOfferRequest/properties/featured: default',
    schemas.addOfferRequestPropertiesFeatured,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/ip_lookup: default',
    schemas.addOfferRequestPropertiesIpLookup,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/remove_ocode: default',
    schemas.addOfferRequestPropertiesRemoveOcode,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/ip_conversion_limit_flag: default',
    schemas.addOfferRequestIpConversionLimitFlag,
    0,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/ip_conversion_limit: default',
    schemas.addOfferRequestPropertiesIpConversionLimit,
    0,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/ip_conversion_group: default',
    schemas.addOfferRequestPropertiesIpConversionGroup,
    0,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/prevent_cookie_dupes: default',
    schemas.addOfferRequestPropertiesPreventCookieDupes,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/pending_approval_lockout: default',
    schemas.addOfferRequestPropertiesPendingApprovalLockout,
    0,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/conversion_default_type: default',
    schemas.addOfferRequestConversionDefaultType,
    1,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/continuity_default_type: default',
    schemas.addOfferRequestContinuityDefaultType,
    '1',
  ],
  [
    '/components/schemas/AddOfferRequest/properties/percentage_commission_source: default',
    schemas.addOfferRequestPercentageCommissionSource,
    0,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/private: default',
    schemas.addOfferRequestPropertiesPrivate,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/requestable: default',
    schemas.addOfferRequestPropertiesRequestable,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/internal_desc: default',
    schemas.addOfferRequestPropertiesInternalDesc,
    '',
  ],
  [
    '/components/schemas/AddOfferRequest/properties/redirect_hash: default',
    schemas.addOfferRequestPropertiesRedirectHash,
    '',
  ],
  [
    '/components/schemas/AddOfferRequest/properties/disable_url_sanitization: default',
    schemas.addOfferRequestPropertiesDisableUrlSanitization,
    false,
  ],
  [
    '/components/schemas/AddOfferRequest/properties/disable_deep_linking: default',
    schemas.addOfferRequestPropertiesDisableDeepLinking,
    false,
  ],
])('%s', (_, schema, value) => {
  accepts(schema, value);
});
