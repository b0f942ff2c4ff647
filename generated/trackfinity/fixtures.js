// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
const frozen = (value) => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const fresh = (value, overrides = {}) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return structuredClone(value);
  const members = new Map([...Object.entries(structuredClone(value)), ...Object.entries(overrides)]);
  return Object.fromEntries([...members].filter(([, member]) => member !== undefined));
};

/**
 * Add an offer
 *
 * `POST /offer/add_offer`
 */
export const addOffer = frozen({
  request: {
    sample: {
      name: 'API TEST OFFER',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    },
    sampleVerbatim: {
      name: 'API TEST OFFER',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      commission_type: '201',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    },
    phpSample: {
      name: 'API TEST Offer',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    },
    phpSampleVerbatim: {
      name: 'API TEST Offer',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: 20,
      commission_type: 201,
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    },
  },
  responses: {
    '2XX': {
      sample: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } },
    },
  },
});

/** A fresh request body, as `sample` but for what you override; a member given as undefined is left out. */
export const addOfferRequest = (overrides) => fresh(addOffer.request.sample, overrides);

/** A fresh body of the response 2XX, as `sample` but for what you override; a member given as undefined is left out. */
export const addOfferResponse2XX = (overrides) => fresh(addOffer.responses['2XX'].sample, overrides);
