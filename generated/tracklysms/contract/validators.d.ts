// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type { Check } from './support/check.ts';

export declare const createOfferRequest: Check;
export declare const createOfferResponse2XX: Check;
export declare const createOfferResponse400: Check;
export declare const createOfferResponse401: Check;
export declare const createOfferResponse500: Check;
export declare const newOfferPropertiesPayout: Check;
export declare const newOfferPayoutType: Check;
export declare const newOfferPropertiesFilterBots: Check;
export declare const newOfferStatus: Check;
