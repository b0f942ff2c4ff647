// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
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
 * Create a banner or sale offer
 *
 * `POST /offer`
 */
export const createOffer = frozen({
  request: {
    banner: {
      offer_id: 'banner001',
      type: 'banner',
      title: 'Summer sale!',
      text: '30% on everything at Mike\'s Bike until September.',
      info_link: 'http://example.com/',
      media: {
        picture: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        picture_type: 'image/png',
      },
    },
  },
  responses: {
    '2XX': {
      banner: {
        status: 'OK',
        data: {
          offer_id: 'banner001',
          type: 'banner',
          title: 'string',
          text: 'string',
          media: { picture: 'string', picture_type: 'image/png' },
          link_text: 'string',
          created_at: '2026-04-29T11:19:15.647Z',
          updated_at: '2026-04-29T11:19:15.647Z',
          info_link: 'string',
        },
      },
    },
    default: {
      required: {},
      full: {},
    },
  },
});

/** A fresh request body, as `banner` but for what you override; a member given as undefined is left out. */
export const createOfferRequest = (overrides) => fresh(createOffer.request.banner, overrides);

/** A fresh body of the response 2XX, as `banner` but for what you override; a member given as undefined is left out. */
export const createOfferResponse2XX = (overrides) => fresh(createOffer.responses['2XX'].banner, overrides);

/** A fresh body of the response default, as `full` but for what you override; a member given as undefined is left out. */
export const createOfferResponseDefault = (overrides) => fresh(createOffer.responses.default.full, overrides);
