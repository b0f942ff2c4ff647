// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/v2/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an offer to your account
         * @description Adds an offer to your account. A name and a tracking link are enough; an offer may also be tied to its counterpart on an affiliate platform, TUNE or Everflow for example.
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
        /** @description An offer to add. Only `name` and `tracking_url` are required. */
        NewOffer: {
            /**
             * @description The name under which the offer is displayed.
             *
             *     at most 255 characters
             */
            name: string;
            /**
             * Format: uri
             * @description The link of the offer whose clicks are tracked. It has to be a valid URL.
             */
            tracking_url: string;
            /**
             * @description The affiliate platform this offer is integrated with. Null is accepted too.
             * @enum {string|null}
             */
            external_platform?: "tune" | "everflow" | null;
            /** @description The identifier this offer has on the external platform, which helps to keep the data in step with TUNE or Everflow. */
            external_id?: string;
            /** @description The identifier of the advertiser the offer belongs to. */
            advertiser_id?: string;
            /**
             * @description The amount the offer pays. The page calls the type float and names no currency.
             * @default 0
             */
            payout?: number;
            /**
             * @description What is paid for, an action (`cpa`) or a click (`cpc`).
             * @default cpa
             * @enum {string}
             */
            payout_type?: "cpa" | "cpc";
            /**
             * @description Turns bot filtering on for this offer, so that clicks which look automated are flagged and left out of reports.
             * @default false
             */
            filter_bots?: boolean;
            /**
             * @description The status the offer starts with.
             * @default active
             * @enum {string}
             */
            status?: "active" | "paused";
            /** @description Further information of your own to keep with the offer. */
            metadata?: components["schemas"]["OfferMetadata"];
        };
        /** @description Pairs of keys and values you define. Keys and values are strings. */
        OfferMetadata: {
            [key: string]: string;
        };
        /** @description The created offer and the outcome of the call. Left open because the page's sample shows the offer's own fields at this level instead. */
        OfferEnvelope: {
            /** @description Whether the offer was created. */
            success?: boolean;
            /** @description The created offer in full. */
            offer?: components["schemas"]["Offer"];
        } & {
            [key: string]: unknown;
        };
        /** @description An offer as the API returns it. The page leaves the complete field reference to its List Offers page, so the fields here are those of the sample, and others may exist. */
        Offer: {
            /** @description Identifier the API assigned to the offer. */
            id?: string;
            /** @description Readable identifier, which contains the name in the sample. */
            slug?: string;
            /** @description The name under which the offer is displayed. */
            name?: string;
            /** @description The link of the offer whose clicks are tracked. */
            tracking_url?: string;
            /** @description The affiliate platform this offer is integrated with. The request accepts null; the page does not say whether null is returned. */
            external_platform?: string;
            /** @description The identifier this offer has on the external platform. */
            external_id?: string;
            /** @description The identifier of the advertiser the offer belongs to. */
            advertiser_id?: string;
            /** @description The amount the offer pays. */
            payout?: number;
            /** @description What is paid for, `cpa` in the sample. */
            payout_type?: string;
            /** @description Whether bot filtering is on for this offer. */
            filter_bots?: boolean;
            /** @description Status of the offer, `active` in the sample. */
            status?: string;
            /** @description The pairs kept with the offer. */
            metadata?: components["schemas"]["OfferMetadata"];
            /** @description When the offer was created, a date and time without a UTC offset in the sample. */
            created_at?: string;
            /** @description When the offer last changed, a date and time without a UTC offset in the sample. */
            updated_at?: string;
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
        /** @description The offer to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffer"];
            };
        };
        responses: {
            /** @description A field of the request is missing or not acceptable. The page names six error codes but shows no body; that it is JSON is inferred, and what it holds is left open. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The API key is missing or not accepted. The page names one error code but shows no body; that it is JSON is inferred, and what it holds is left open. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The server failed. The page names one error code but shows no body; that it is JSON is inferred, and what it holds is left open. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The offer was added. The page gives no status code for success. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEnvelope"];
                };
            };
        };
    };
}
