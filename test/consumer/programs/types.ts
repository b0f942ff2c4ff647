// Compiled, never run, in a folder where only the packed packages are installed.
import { ApiError, createBillogramClient, unwrap, type BillogramClient } from '@offer-apis/billogram';
import { createAppchargeClient } from '@offer-apis/appcharge';
import { createTrackfinityClient } from '@offer-apis/trackfinity';
import { createTracklysmsClient, type ErrorCodes } from '@offer-apis/tracklysms';
import type { components } from '@offer-apis/tracklysms/schema';

type IsAny<T> = 0 extends 1 & T ? true : false;
const no = <T extends false>(): T | undefined => undefined;

export const billogram: BillogramClient = createBillogramClient({ username: 'u', password: async () => 'p' });
// @ts-expect-error a password is asked for
createBillogramClient({ username: 'u' });
// @ts-expect-error there is no such option
createBillogramClient({ username: 'u', password: 'p', pasword: 'p' });
// @ts-expect-error secrets are text
createBillogramClient({ username: 'u', password: 1 });

const offer = {
  type: 'banner' as const,
  offer_id: 'banner001',
  title: 'Summer sale!',
  text: 'All of it.',
  info_link: 'http://example.com/',
  media: { picture: '', picture_type: 'image/png', anything: 1 },
};

export async function results(): Promise<void> {
  const result = await billogram.createOffer({ body: offer });
  no<IsAny<typeof result>>();
  if (result.ok) {
    no<IsAny<typeof result.data>>();
    const id: string | undefined = result.data.data?.offer_id;
    void id;
    // @ts-expect-error not documented
    result.data.nothing;
    // @ts-expect-error a success has no error
    result.error.message;
  } else {
    switch (result.case) {
      case 'default': {
        no<IsAny<typeof result.error>>();
        break;
      }
      case 'undocumented': {
        const status: number = result.response.status;
        void status;
        break;
      }
      default: {
        const nothing: never = result;
        void nothing;
      }
    }
  }
  const envelope = await unwrap(billogram.createOffer({ body: offer }));
  no<IsAny<typeof envelope>>();
  const status: string | undefined = envelope.status;
  void status;

  // @ts-expect-error the body is required
  await billogram.createOffer();
  // @ts-expect-error not one of the documented types
  await billogram.createOffer({ body: { ...offer, type: 'popup' } });
  // @ts-expect-error the call by name takes exactly what is documented
  await billogram.createOffer({ body: offer, bdy: offer });
  const { data, error } = await billogram.POST('/offer', { body: offer });
  no<IsAny<typeof data>>();
  no<IsAny<typeof error>>();
  // @ts-expect-error not a documented path
  await billogram.POST('/offers', { body: offer });
  billogram.use({ onRequest: ({ request }) => request });
}

export async function alternatives(): Promise<void> {
  const appcharge = createAppchargeClient({ publisherToken: 't' });
  const popup = {
    publisherOfferId: 'offer1',
    name: 'Popup',
    type: 'PopUp' as const,
    subType: 'PostPurchase',
    active: true,
    triggers: [],
    segments: [],
    productsSequence: [],
  };
  await appcharge.createPopupOffer({ body: { ...popup, offerUiId: 'a' } });
  await appcharge.createPopupOffer({ body: { ...popup, offerExternalUiId: 'b' } });
  await appcharge.createPopupOffer({ body: { ...popup, offerUiId: 'a', offerExternalUiId: 'b' } });
  // @ts-expect-error one of the two ids is needed
  await appcharge.createPopupOffer({ body: popup });
  // @ts-expect-error a boolean, whatever the sample shows
  await appcharge.createPopupOffer({ body: { ...popup, offerUiId: 'a', active: 'true' } });
}

export async function forms(): Promise<void> {
  const trackfinity = createTrackfinityClient({ apiKey: 'k', apiUsername: () => 'u', variables: { domain: 'd.example' } });
  // @ts-expect-error both secrets go together
  createTrackfinityClient({ apiKey: 'k' });
  await trackfinity.addOffer({ body: { name: 'n', url: 'u' } });
  await trackfinity.addOffer({ body: { name: 'n', url: 'u', categories: [1, 'two'], device_types: [0, 2] } });
  // @ts-expect-error the URL is required
  await trackfinity.addOffer({ body: { name: 'n' } });
  // @ts-expect-error there is no device type 3
  await trackfinity.addOffer({ body: { name: 'n', url: 'u', device_types: [3] } });
}

export async function errors(): Promise<void> {
  const tracklysms = createTracklysmsClient({ apiKey: 'k' });
  const body: components['schemas']['NewOffer'] = { name: 'n', tracking_url: 'https://a.example', external_platform: null };
  const result = await tracklysms.createOffer({ body });
  if (!result.ok) {
    switch (result.case) {
      case 400:
      case 401:
      case 500:
      case 'undocumented':
        break;
      default: {
        const nothing: never = result;
        void nothing;
      }
    }
  }
  const code: ErrorCodes['createOffer'][400] = 'missing_name';
  // @ts-expect-error a code of another status
  const wrong: ErrorCodes['createOffer'][400] = 'unauthorized';
  void [code, wrong];
  try {
    await unwrap(tracklysms.createOffer({ body }));
  } catch (error) {
    if (!ApiError.is(error)) throw error;
    const status: number = error.status;
    no<IsAny<typeof error.body>>();
    void status;
  }
}
