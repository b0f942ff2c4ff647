// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
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
 * Add an offer to your account
 *
 * `POST /v2/offers`
 */
export const createOffer = frozen({
  request: {
    summerPromo: {
      name: 'Summer Promo',
      tracking_url: 'https://track.example.com/click?offer_id=123',
      external_platform: 'tune',
      external_id: '4521',
      advertiser_id: 'adv_882',
      payout: 2.5,
      payout_type: 'cpa',
      filter_bots: true,
      metadata: { vertical: 'health', geo: 'US' },
    },
  },
  responses: {
    400: {
      required: {},
      full: {},
    },
    401: {
      required: {},
      full: {},
    },
    500: {
      required: {},
      full: {},
    },
    '2XX': {
      summerPromo: {
        id: '664f1a2b3c4d5e6f7a8b9c0d',
        slug: 'ofr_summer-promo_a1b2c3',
        name: 'Summer Promo',
        tracking_url: 'https://track.example.com/click?offer_id=123',
        external_platform: 'tune',
        external_id: '4521',
        advertiser_id: 'adv_882',
        payout: 2.5,
        payout_type: 'cpa',
        filter_bots: true,
        status: 'active',
        metadata: { vertical: 'health', geo: 'US' },
        created_at: '2025-11-01T14:30:00',
        updated_at: '2025-11-01T14:30:00',
      },
    },
  },
});

/** A fresh request body, as `summerPromo` but for what you override; a member given as undefined is left out. */
export const createOfferRequest = (overrides) => fresh(createOffer.request.summerPromo, overrides);

/** A fresh body of the response 400, as `full` but for what you override; a member given as undefined is left out. */
export const createOfferResponse400 = (overrides) => fresh(createOffer.responses[400].full, overrides);

/** A fresh body of the response 401, as `full` but for what you override; a member given as undefined is left out. */
export const createOfferResponse401 = (overrides) => fresh(createOffer.responses[401].full, overrides);

/** A fresh body of the response 500, as `full` but for what you override; a member given as undefined is left out. */
export const createOfferResponse500 = (overrides) => fresh(createOffer.responses[500].full, overrides);

/** A fresh body of the response 2XX, as `summerPromo` but for what you override; a member given as undefined is left out. */
export const createOfferResponse2XX = (overrides) => fresh(createOffer.responses['2XX'].summerPromo, overrides);
