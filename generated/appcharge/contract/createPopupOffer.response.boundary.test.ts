// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createPopupOffer, schemas);

const validCreatePopupOfferResponse2XX = {
  offerId: '655dc8a546822b3e7586b7b7',
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  displayName: '<string>',
  description: 'N/A',
  type: 'PopUp',
  subType: '<string>',
  createdBy: 'API',
  offerUi: {
    offerUiId: '6548afb2ed7ec741ac8dee3a',
    externalId: '<string>',
    active: 'true',
    offerUiType: 'PopUp',
    name: 'test_offerUi',
    description: 'Best Offer UI',
    backgroundImage: 'https://media.appcharge.com/defaults/background.png',
    specialOffer: {
      templateType: 'Single',
      presentOfferEndTimer: 'false',
      title: '',
      fontSize: 18,
      fontWeight: 'normal',
      fontColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
      backgroundColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
    },
  },
  active: true,
  coolDownInHours: 1,
  segments: ['NewUser', 'BigSpender'],
  productsSequence: [
    {
      index: 1,
      playerAvailability: 2,
      priceInUsdCents: 300,
      products: [
        {
          quantity: 500,
          product: {
            publisherProductId: 'product1',
            name: 'test_product',
            textFontColorHex: '#FFFF',
            type: 'Time',
            prefix: '100',
            suffix: '500',
            priority: 'Main',
            images: [{ type: '<string>', url: '<string>' }],
            createdAt: '2023-07-05T12:01:06.113Z',
            updatedAt: '2023-07-05T12:01:06.113Z',
            productId: '655dc8a546822b3e7586b7b7',
          },
        },
      ],
    },
  ],
  startOver: true,
  priority: 123,
  showAfter: '<string>',
  triggers: [
    {
      type: 'event',
      eventName: 'purchase',
      every: 123,
      rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
    },
  ],
  createdAt: '2023-07-05T12:01:06.113Z',
  updatedAt: '2023-07-05T12:01:06.113Z',
};

describe('POST /offering/offer/popup (createPopupOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    [
      'the value without what is optional',
      drop(
        '/offerId',
        '/publisherOfferId',
        '/name',
        '/displayName',
        '/description',
        '/type',
        '/subType',
        '/createdBy',
        '/offerUi',
        '/active',
        '/coolDownInHours',
        '/segments',
        '/productsSequence',
        '/startOver',
        '/priority',
        '/showAfter',
        '/triggers',
        '/createdAt',
        '/updatedAt',
      ),
    ],
    [
      'offerUi without what is optional',
      drop(
        '/offerUi/offerUiId',
        '/offerUi/externalId',
        '/offerUi/active',
        '/offerUi/offerUiType',
        '/offerUi/name',
        '/offerUi/description',
        '/offerUi/backgroundImage',
        '/offerUi/specialOffer',
      ),
    ],
    [
      'offerUi.specialOffer without what is optional',
      drop(
        '/offerUi/specialOffer/templateType',
        '/offerUi/specialOffer/presentOfferEndTimer',
        '/offerUi/specialOffer/title',
        '/offerUi/specialOffer/fontSize',
        '/offerUi/specialOffer/fontWeight',
        '/offerUi/specialOffer/fontColor',
        '/offerUi/specialOffer/backgroundColor',
      ),
    ],
    [
      'offerUi.specialOffer.fontColor without what is optional',
      drop(
        '/offerUi/specialOffer/fontColor/colorOne',
        '/offerUi/specialOffer/fontColor/colorTwo',
        '/offerUi/specialOffer/fontColor/direction',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['offerId that is null', put('/offerId', null), 'type at /offerId'],
    ['publisherOfferId that is null', put('/publisherOfferId', null), 'type at /publisherOfferId'],
    ['name that is null', put('/name', null), 'type at /name'],
    ['displayName that is null', put('/displayName', null), 'type at /displayName'],
    ['description that is null', put('/description', null), 'type at /description'],
    ['type that is null', put('/type', null), 'type at /type'],
    ['subType that is null', put('/subType', null), 'type at /subType'],
    ['createdBy that is null', put('/createdBy', null), 'type at /createdBy'],
    ['offerUi that is null', put('/offerUi', null), 'type at /offerUi'],
    [
      'offerUi.offerUiId that is null',
      put('/offerUi/offerUiId', null),
      'type at /offerUi/offerUiId',
    ],
    [
      'offerUi.externalId that is null',
      put('/offerUi/externalId', null),
      'type at /offerUi/externalId',
    ],
    ['offerUi.active that is null', put('/offerUi/active', null), 'type at /offerUi/active'],
    [
      'offerUi.offerUiType that is null',
      put('/offerUi/offerUiType', null),
      'type at /offerUi/offerUiType',
    ],
    ['offerUi.name that is null', put('/offerUi/name', null), 'type at /offerUi/name'],
    [
      'offerUi.description that is null',
      put('/offerUi/description', null),
      'type at /offerUi/description',
    ],
    [
      'offerUi.backgroundImage that is null',
      put('/offerUi/backgroundImage', null),
      'type at /offerUi/backgroundImage',
    ],
    [
      'offerUi.specialOffer that is null',
      put('/offerUi/specialOffer', null),
      'type at /offerUi/specialOffer',
    ],
    [
      'offerUi.specialOffer.templateType that is null',
      put('/offerUi/specialOffer/templateType', null),
      'type at /offerUi/specialOffer/templateType',
    ],
    [
      'offerUi.specialOffer.presentOfferEndTimer that is null',
      put('/offerUi/specialOffer/presentOfferEndTimer', null),
      'type at /offerUi/specialOffer/presentOfferEndTimer',
    ],
    [
      'offerUi.specialOffer.title that is null',
      put('/offerUi/specialOffer/title', null),
      'type at /offerUi/specialOffer/title',
    ],
    [
      'offerUi.specialOffer.fontSize that is null',
      put('/offerUi/specialOffer/fontSize', null),
      'type at /offerUi/specialOffer/fontSize',
    ],
    [
      'offerUi.specialOffer.fontWeight that is null',
      put('/offerUi/specialOffer/fontWeight', null),
      'type at /offerUi/specialOffer/fontWeight',
    ],
    [
      'offerUi.specialOffer.fontColor that is null',
      put('/offerUi/specialOffer/fontColor', null),
      'type at /offerUi/specialOffer/fontColor',
    ],
    [
      'offerUi.specialOffer.fontColor.colorOne that is null',
      put('/offerUi/specialOffer/fontColor/colorOne', null),
      'type at /offerUi/specialOffer/fontColor/colorOne',
    ],
    [
      'offerUi.specialOffer.fontColor.colorTwo that is null',
      put('/offerUi/specialOffer/fontColor/colorTwo', null),
      'type at /offerUi/specialOffer/fontColor/colorTwo',
    ],
    [
      'offerUi.specialOffer.fontColor.direction that is null',
      put('/offerUi/specialOffer/fontColor/direction', null),
      'type at /offerUi/specialOffer/fontColor/direction',
    ],
    ['active that is null', put('/active', null), 'type at /active'],
    ['coolDownInHours that is null', put('/coolDownInHours', null), 'type at /coolDownInHours'],
    ['segments that is null', put('/segments', null), 'type at /segments'],
    ['segments.0 that is null', put('/segments/0', null), 'type at /segments/0'],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX), violation);
  });
});
