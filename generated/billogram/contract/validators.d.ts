// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { Check } from './support/check.ts';

export declare const createOfferRequest: Check;
export declare const createOfferResponse2XX: Check;
export declare const newOfferOneOf0: Check;
export declare const bannerOfferType: Check;
export declare const offerBase: Check;
export declare const offerBaseType: Check;
export declare const newOfferOneOf1: Check;
export declare const saleOfferType: Check;
export declare const createOfferResponseDefault: Check;
