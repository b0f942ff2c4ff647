// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { Check } from './support/check.ts';

export declare const createOfferRequest: Check;
export declare const createOfferResponse2XX: Check;
export declare const newOfferOneOf0: Check;
export declare const type: Check;
export declare const offerBase: Check;
export declare const typeac64a958: Check;
export declare const newOfferOneOf1: Check;
export declare const type42ecf303: Check;
export declare const createOfferResponseDefault: Check;
