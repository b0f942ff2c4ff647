// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a banner or sale offer
         * @description Stores a new offer under an identifier of your choice and answers with the stored object.
         */
        post: operations["createOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An offer to create. `type` selects the variant. The page has one field list for both variants, so they differ in nothing but the value of `type`. */
        NewOffer: components["schemas"]["BannerOffer"] | components["schemas"]["SaleOffer"];
        /** @description An offer presented as a banner. */
        BannerOffer: {
            /**
             * @description Marks the offer as a banner.
             * @constant
             */
            type: "banner";
        } & WithRequired<components["schemas"]["OfferBase"], "type">;
        /** @description An offer presented as a sale. The page shows no sample of one. */
        SaleOffer: {
            /**
             * @description Marks the offer as a sale.
             * @constant
             */
            type: "sale";
        } & WithRequired<components["schemas"]["OfferBase"], "type">;
        /** @description The fields that banner and sale offers have in common. */
        OfferBase: {
            /**
             * @description The kind of offer, which selects the variant.
             * @enum {string}
             */
            type: "banner" | "sale";
            /**
             * @description URL to which a click on the offer takes the recipient.
             *
             *     at most 1000 characters; pattern ^https?://
             */
            info_link: string;
            /** @description Media of the offer, a picture in the sample. No member of it is documented. */
            media: components["schemas"]["OfferMedia"];
            /**
             * @description Identifier you choose for the offer: letters and digits, not blank. It must be unique, and upper and lower case count as the same.
             *
             *     at most 30 characters; pattern ^[A-Za-z0-9]+$
             */
            offer_id: string;
            /**
             * @description Body text, shown in banners and sales alike.
             *
             *     at most 1000 characters
             */
            text: string;
            /**
             * @description Short heading, shown in banners and sales alike.
             *
             *     at most 200 characters
             */
            title: string;
            /** @description Label of the link that accompanies the offer, if you give one. The API may return it, but neither the product nor its interface uses it at present. */
            link_text?: string;
        };
        /** @description Media of an offer. The page documents only that it is an object; both members below are known from the samples alone, and others may exist. */
        OfferMedia: {
            /** @description The picture as text. The request sample carries a PNG file in base64 without a `data:` prefix; the page does not name the encoding. */
            picture?: string;
            /** @description Media type of the picture, `image/png` in both samples. */
            picture_type?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A created offer and the outcome of the call. The page has no table of response fields, so every field is taken from its sample. */
        OfferEnvelope: {
            /** @description Outcome of the call. The sample shows `OK`; no other value is known. */
            status?: string;
            /** @description The created offer. */
            data?: components["schemas"]["Offer"];
        };
        /** @description An offer as the API returns it, with the fields of the page's response sample. */
        Offer: {
            /** @description Identifier given in the request. */
            offer_id?: string;
            /** @description Kind of offer, as given in the request. */
            type?: string;
            /** @description Short heading. */
            title?: string;
            /** @description Body text. */
            text?: string;
            /** @description Media of the offer. */
            media?: components["schemas"]["OfferMedia"];
            /** @description Label of the link, which may be returned if the request gave one. Neither the product nor its interface uses it at present. */
            link_text?: string;
            /**
             * Format: date-time
             * @description When the offer was created. The date-time format is inferred from the sample.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the offer was last changed. The date-time format is inferred from the sample.
             */
            updated_at?: string;
            /** @description URL to which a click on the offer takes the recipient. */
            info_link?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The offer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffer"];
            };
        };
        responses: {
            /** @description The offer was created; the body holds it. The page gives no status code for success. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEnvelope"];
                };
            };
            /** @description Any other answer. The page lists five JSON responses without a status code or a meaning and shows the body of one, so nothing is known about the rest except that they are JSON. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
