// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/offer/add_offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an offer
         * @description Creates an offer and its default landing page in one call and answers with the ids of both. Only `name` and `url` are needed. When neither the request nor the platform's settings name any authorized or unauthorized country, the offer accepts traffic from every country.
         */
        post: operations["addOffer"];
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
        /** @description The offer and its default landing page. Each property but `hidden` has the type its own row documents, although a form carries everything as text. The page does not say how a boolean is written in the form, so a client has to choose. The choice here is 1 and 0, as the function that the PHP sample uses would write them: many PHP servers take the text `false` for true. */
        AddOfferRequest: {
            /** @description Name of the offer. */
            name: string;
            /** @description What affiliates read about the offer. */
            offer_description?: string;
            /**
             * @description Whether the offer is left out of the list affiliates see.
             *
             *     - `0`: listed
             *     - `1`: not listed
             * @enum {integer}
             */
            hidden?: 0 | 1;
            /**
             * @description When affiliates first get the offer. Free text that the platform converts into a time, not one fixed date format. Empty unless given.
             * @default
             */
            date_live?: string;
            /**
             * @description When affiliates lose the offer. Free text that the platform converts into a time, not one fixed date format. Empty unless given.
             * @default
             */
            date_expire?: string;
            /**
             * @description Marks the offer as a featured one.
             * @default false
             */
            featured?: boolean;
            /** @description External address that receives the traffic once the offer has expired. */
            expire_url?: string;
            /** @description Id of the landing page that receives the traffic once the offer has expired. */
            expire_landing_pageid?: string;
            /** @description Keeps a customer's name and address out of the stored customer record. Reads as a flag, but the page types it as a string and lists no values. */
            no_personal_member_info?: string;
            /** @description Subject lines suggested to affiliates who promote by email, separated by commas. Shown only while the setting "Display Offer Email Fields" is on. */
            subject_lines?: string;
            /** @description Sender addresses suggested to affiliates who promote by email, separated by commas. Shown only while the setting "Display Offer Email Fields" is on. */
            from_addresses?: string;
            /**
             * @description Makes cookieless tracking match on the IP address alone rather than on IP address and browser details together.
             * @default false
             */
            ip_lookup?: boolean;
            /** @description Seconds that pass before another visit by one visitor sets off the offer's `unique` redirect condition. Whether statistics count the visitor as unique is not affected. Unset on the offer by default, so that the setting "Unique Visitor Time" applies. */
            ip_uniqueness_seconds?: number;
            /** @description Existing offer groups the offer joins: one id, a comma separated list of ids, or an array of ids. The array is sent as the comma separated list, a choice of this description. */
            offer_groups?: number | string | number[];
            /** @description Existing marketing types the offer is given: one id, a comma separated list of ids, or an array of ids. The array is sent as the comma separated list, a choice of this description. */
            marketing_types?: number | string | number[];
            /** @description Categories the offer belongs to: one existing id or name, a comma separated list of ids and names, or an array of them. A name that does not exist yet becomes a new category. The array is sent as the comma separated list, a choice of this description, so a name that contains a comma cannot be told from two names. */
            categories?: number | string | (number | string)[];
            /** @description Countries whose traffic may use the offer, as two letter codes: a comma separated list or an array. If left out, the setting "Default Authorized Countries" applies; if neither this list nor `unauthorized` has a country even then, every country is authorized. The array is sent as the comma separated list, a choice of this description. */
            authorized?: string | string[];
            /** @description Countries whose traffic may not use the offer, as two letter codes: a comma separated list or an array. If left out, the setting "Default Unauthorized Countries" applies; if neither this list nor `authorized` has a country even then, every country is authorized. The array is sent as the comma separated list, a choice of this description. */
            unauthorized?: string | string[];
            /**
             * @description Kinds of device the offer accepts. Null by default, which restricts nothing. Sent as
             *     `device_types[0]=…`, a choice of this description.
             *
             *     - `0`: desktop
             *     - `1`: mobile
             *     - `2`: tablet
             */
            device_types?: (0 | 1 | 2)[];
            /**
             * @description Drops the ocode when a visitor is sent on to the landing page. By default it is passed along.
             * @default false
             */
            remove_ocode?: boolean;
            /** @description Login id of the advertiser account the offer belongs to. None by default. */
            advertiserid?: number;
            /**
             * @description How the offer's revenue is worked out, if the offer has an advertiser. None by default.
             *
             *     - `conversion`: a flat amount for each conversion
             *     - `dynamic_conversion`: the revenue that arrives with the conversion
             *     - `sale`: a share, in percent, of each sale's gross amount as the advertiser reports it
             *     - `click`: a flat amount for each click
             *     - `unique`: a flat amount for each unique click
             * @enum {string}
             */
            advertiser_cost_type?: "conversion" | "dynamic_conversion" | "sale" | "click" | "unique";
            /** @description What the advertiser is charged. A flat cost when `advertiser_cost_type` is `conversion`, `click` or `unique`; a percentage when it is `sale`. The page pairs no cost with `dynamic_conversion`. */
            advertiser_cost_flat?: string;
            /**
             * @description Where the limit on conversions per IP address comes from. Concluded from the labels of
             *     the values and from `ip_conversion_limit`, as the page prints another field's text here.
             *
             *     - `0`: the network configuration
             *     - `1`: nowhere, the offer has no limit
             *     - `2`: this offer's own limit, `ip_conversion_limit`
             * @default 0
             * @enum {integer}
             */
            ip_conversion_limit_flag?: 0 | 1 | 2;
            /**
             * @description How many conversions one IP address may make on this offer within any 24 hours. Checked only if `ip_conversion_limit_flag` is 2.
             * @default 0
             */
            ip_conversion_limit?: number;
            /**
             * @description Scope of `ip_conversion_limit`: the conversions that count towards it.
             *
             *     - `0`: those of this offer only
             *     - a group's id: those of every offer in that group, whichever group it is
             * @default 0
             */
            ip_conversion_group?: number;
            /**
             * @description Turns away, by means of a cookie, visitors with an earlier conversion on the offer, for as long as the cookie lives.
             * @default false
             */
            prevent_cookie_dupes?: boolean;
            /**
             * @description Least number of seconds between a click and its conversion for automatic approval of the conversion. While this is in effect every conversion on the offer is treated as pending; once the time has been reached, a pending and an approved conversion are both recorded automatically. 0 turns this off.
             * @default 0
             */
            pending_approval_lockout?: number;
            /** @description Amount of a conversion that brings none of its own; `conversion_default_type` says whether it is revenue or gross. None by default. */
            conversion_default?: string;
            /**
             * @description What the amount in `conversion_default` is.
             *
             *     - `1`: revenue
             *     - `2`: gross
             * @default 1
             * @enum {integer}
             */
            conversion_default_type?: 1 | 2;
            /** @description Amount of a continuity that brings none of its own; `continuity_default_type` says whether it is revenue or gross. None by default. */
            continuity_default?: number;
            /**
             * @description What the amount in `continuity_default` is.
             *
             *     - `1`: revenue
             *     - `2`: gross
             * @default 1
             * @enum {string}
             */
            continuity_default_type?: "1" | "2";
            /**
             * @description The base of commissions that are paid as a percentage. The codes differ from those of
             *     `conversion_default_type` and `continuity_default_type`.
             *
             *     - `0`: revenue
             *     - `1`: gross
             * @default 0
             * @enum {integer}
             */
            percentage_commission_source?: 0 | 1;
            /** @description Shows affiliates the text in `commission_description` in place of the commission description the platform generates. */
            hide_payout_string?: boolean;
            /** @description Your own explanation to affiliates of how the offer's commissions are worked out. `hide_payout_string` puts it in place of the generated one. */
            commission_description?: string;
            /**
             * @description Kind of commission the offer pays, which decides the amounts that apply.
             *
             *     - `cpa`: a flat amount for each CPA, with `flat_amount_per_conversion` and
             *       `flat_amount_per_continuity`
             *     - `cps`: a percentage of the sale, with `percentage_of_customer_conversion` and
             *       `percentage_of_customer_continuity`
             *     - `click`: a flat amount for each click, with `flat_amount_per_click` and
             *       `flat_amount_per_visitor`
             *     - `hybrid`: all six amounts
             *
             *     Both samples send 201, which the page gives no meaning.
             * @enum {string}
             */
            commission_type?: "cpa" | "cps" | "click" | "hybrid";
            /** @description Flat commission for every raw click, a decimal. Applies if `commission_type` is `click` or `hybrid`. */
            flat_amount_per_click?: number;
            /** @description Flat commission for every unique click, a decimal. Applies if `commission_type` is `click` or `hybrid`. */
            flat_amount_per_visitor?: number;
            /** @description Flat commission for every conversion, a decimal. Applies if `commission_type` is `cpa` or `hybrid`. */
            flat_amount_per_conversion?: number;
            /** @description Flat commission for every continuity, a decimal. Applies if `commission_type` is `cpa` or `hybrid`. */
            flat_amount_per_continuity?: number;
            /** @description Share of the conversion revenue paid as commission, a decimal percentage. Applies if `commission_type` is `cps` or `hybrid`. */
            percentage_of_customer_conversion?: number;
            /** @description Share of the continuity revenue paid as commission, a decimal percentage. Applies if `commission_type` is `cps` or `hybrid`. */
            percentage_of_customer_continuity?: number;
            /** @description Applies to all of a customer's transactions the commission settings that were in place at the first of them. */
            retro_payout?: boolean;
            /** @description Limits the voids and chargebacks in affiliate statistics to those that affected the affiliate's commission. */
            hide_deductions?: boolean;
            /** @description Limits the continuities in affiliate statistics to those that affected the affiliate's commission. */
            hide_continuities?: boolean;
            /** @description Limits the conversions in affiliate statistics to those that affected the affiliate's commission. */
            hide_conversions?: boolean;
            /** @description Takes back the affiliate's commission on a transaction when that transaction is voided. `min_deduct_date` and `deduct_window` set exceptions. */
            deduct_voids?: boolean;
            /** @description Takes back the affiliate's commission on a transaction when that transaction is charged back. `min_deduct_date` and `deduct_window` set exceptions. */
            deduct_chargebacks?: boolean;
            /** @description Transactions before this date always keep their commission, whatever is voided or charged back. Free text that the platform converts into a time, not one fixed date format. */
            min_deduct_date?: string;
            /** @description Days after a transaction during which a void or chargeback can take its commission back. One reported later leaves the commission alone, whatever `deduct_voids` and `deduct_chargebacks` say. */
            deduct_window?: number;
            /** @description Address of the landing page. Both samples put the placeholder `%%click_hash%%` in its query. */
            url: string;
            /** @description Clean address that affiliates are shown. */
            preview_url?: string;
            /** @description One of the tracking domains you have already defined. */
            tracking_domain?: string;
            /** @description Address of the offer's thumbnail image. */
            thumb_url?: string;
            /** @description Screenshot address for the offer's thumbnail. The page leaves open whether that is a finished image or a page to capture. */
            force_url?: string;
            /** @description Id of one of the languages you have defined in the admin area for offers. */
            language?: number;
            /**
             * @description Type of conversion the offer uses. The page does not explain the values.
             * @enum {string}
             */
            conversion_type?: "iframe" | "post" | "image";
            /** @description IP addresses from which conversions may be posted, separated by commas. By default any may. */
            postback_ips?: string;
            /** @description IP addresses from which conversions may come by host and post, separated by commas. By default any may. */
            hostnpost_ips?: string;
            /** @description IP addresses from which voids may be posted, separated by commas. By default none may. */
            void_ips?: string;
            /**
             * @description Makes the new offer's default landing page private.
             * @default false
             */
            private?: boolean;
            /**
             * @description Lets the new offer's default landing page be requested. Takes effect only if `private` is on too.
             * @default false
             */
            requestable?: boolean;
            /**
             * @description Description of the new offer's landing page that no one sees outside the admin interface. Empty unless given.
             * @default
             */
            internal_desc?: string;
            /**
             * @description Value by which a geographic redirect within an offer group finds the landing page to use. Empty unless given.
             * @default
             */
            redirect_hash?: string;
            /**
             * @description Uses the landing page's address exactly as given. By default characters that are invalid in an address are encoded.
             * @default false
             */
            disable_url_sanitization?: boolean;
            /**
             * @description Throws away extra path and variables that an affiliate adds to the tracking link. By default they may alter the landing page's address.
             * @default false
             */
            disable_deep_linking?: boolean;
        };
        /** @description Answer to a successful call, known from one sample only. */
        AddOfferResponse: {
            /** @description Outcome of the call; the sample shows `Success`. */
            result?: string;
            /** @description Ids of what was created. The name suggests a text when a call fails, which the page does not show. */
            message?: components["schemas"]["AddedOffer"];
        };
        /** @description Ids of a new offer and its landing page, written as strings. */
        AddedOffer: {
            /** @description Id of the new offer's landing page. */
            landing_pageid?: string;
            /** @description Id of the new offer. */
            offerid?: string;
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
    addOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The offer as a urlencoded form. The page never states the encoding: it is concluded from the PHP sample, which posts the result of `http_build_query`. The array styles are choices of this description. Where the page takes an array or a list with commas, the array is sent as such a list; `device_types`, which has no list form, is sent with indexed names, as the sample's function would write it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddOfferRequest"];
            };
        };
        responses: {
            /** @description The offer was added. The page shows this body without a status code, and shows nothing for a failure; its PHP sample is prepared for an answer that is not JSON. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOfferResponse"];
                };
            };
        };
    };
}
