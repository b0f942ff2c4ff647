// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/offering/offer/popup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a popup offer
         * @description Creates an offer that appears as a popup on the conditions listed in `triggers`. The offer UI of the popup is named by `offerUiId`, by `offerExternalUiId`, or by both.
         */
        post: operations["createPopupOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a progress bar offer
         * @description Creates an offer of 1 to 50 missions along a progress bar. At least one of `offerUiId` and `offerExternalUiId` has to name its design. The path is a general one, but the page documents no type of offer besides `ProgressBar`.
         */
        post: operations["createProgressBarOffer"];
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
        /** @description A popup offer to create. */
        NewPopupOffer: {
            /**
             * @description Identifier that the publisher gives to the offer.
             * @example offer1
             */
            publisherOfferId: string;
            /**
             * @description Name given to the offer, three characters or longer.
             *
             *     at least 3 characters
             * @example Test_PopUp
             */
            name: string;
            /**
             * @description Kind of offer, always `PopUp` here.
             * @example PopUp
             * @constant
             */
            type: "PopUp";
            /** @description Kind of popup; the only one named for this request is `PostPurchase`. */
            subType: string;
            /**
             * @description ID under which the dashboard knows the offer UI internally. The offer UI contributes visual elements such as a title and a background image; its ID is issued once it has been created in the dashboard. Not needed when `offerExternalUiId` is sent.
             * @example 64a55b82e06998282d3d9b59
             */
            offerUiId?: string;
            /** @description Set to `true` for an active offer, to `false` for an inactive one. */
            active: boolean;
            /** @description The conditions that make the popup appear. */
            triggers: components["schemas"]["NewPopupTrigger"][];
            /**
             * @description The IDs of player segments that the segmentation algorithm works with. The field has to be sent, but may be empty.
             * @example [
             *       "NewUser",
             *       "BigSpender"
             *     ]
             */
            segments: string[];
            /**
             * @description The product sequences of the offer, limited to a single one.
             *
             *     at most 1 item
             */
            productsSequence: components["schemas"]["NewPopupProductSequence"][];
            /** @description Name of the offer for display. `name` takes its place when it is left out. */
            displayName?: string;
            /**
             * @description Text that describes the offer.
             * @example Best offer ever.
             */
            description?: string;
            /** @description Place of the offer in the order in which popups are displayed; 1 comes first. */
            priority?: number;
            /**
             * @description ID that the publisher has configured for the offer UI. Makes `offerUiId` unnecessary.
             * @example b9c1e7a3d1f8b2a4c6e5d8f3
             */
            offerExternalUiId?: string;
            /** @description Whether the popup repeats. */
            startOver?: boolean;
        } & ({
            /**
             * @description ID under which the dashboard knows the offer UI internally. The offer UI contributes visual elements such as a title and a background image; its ID is issued once it has been created in the dashboard. Not needed when `offerExternalUiId` is sent.
             * @example 64a55b82e06998282d3d9b59
             */
            offerUiId: string;
        } | {
            /**
             * @description ID that the publisher has configured for the offer UI. Makes `offerUiId` unnecessary.
             * @example b9c1e7a3d1f8b2a4c6e5d8f3
             */
            offerExternalUiId: string;
        });
        /** @description One condition for a popup to appear. The page shows its members in a sample only. */
        NewPopupTrigger: {
            /** @description Kind of trigger; the sample has `event`. */
            type?: string;
            /** @description Name of the event that fires the trigger; the sample has `purchase`. */
            eventName?: string;
            /** @description Interval of the trigger, in a unit that is not given. */
            every?: number;
            /** @description Rules attached to the trigger. */
            rules?: components["schemas"]["NewPopupTriggerRule"][];
        };
        /** @description A comparison attached to a trigger. The page shows its members in a sample only. */
        NewPopupTriggerRule: {
            /** @description Field to compare; the sample names the offer's own `publisherOfferId`. */
            fieldName?: string;
            /** @description Comparison to make; the sample has `in`. */
            operator?: string;
            /** @description Values to compare the field with. */
            value?: string[];
        };
        /** @description The products a popup offers, with their price. The page shows its members in a sample only. */
        NewPopupProductSequence: {
            /** @description ID of the sequence, part of the request sample and absent from the response sample. */
            id?: string;
            /** @description Position of the sequence. */
            index?: number;
            /** @description Availability to a player, in a unit that is not given. */
            playerAvailability?: number;
            /** @description Price in cents of a US dollar. */
            priceInUsdCents?: number;
            /** @description The products in the sequence. */
            products?: components["schemas"]["NewPopupProduct"][];
        };
        /** @description A product and its amount. The page shows its members in a sample only. */
        NewPopupProduct: {
            /** @description Amount of the product. */
            quantity?: number;
            /** @description The publisher's identifier of the product. */
            publisherProductId?: string;
        };
        /** @description A popup offer as it was created. The page marks no field of it as always present. */
        PopupOffer: {
            /**
             * @description Identifier of the offer.
             * @example 655dc8a546822b3e7586b7b7
             */
            offerId?: string;
            /**
             * @description The publisher's identifier of the offer, not one of the publisher.
             * @example offer1
             */
            publisherOfferId?: string;
            /**
             * @description Name given to the offer.
             * @example Test_PopUp
             */
            name?: string;
            /** @description Name of the offer for display, for which `name` stands in when none was sent. Returned under a condition that is not given. */
            displayName?: string;
            /**
             * @description Text that describes the offer. Returned under a condition that is not given.
             * @example N/A
             */
            description?: string;
            /**
             * @description Kind of offer, here `PopUp`.
             * @example PopUp
             */
            type?: string;
            /** @description Kind of popup, by its name and its counterpart in the request; the page's own text is about something else. */
            subType?: string;
            /**
             * @description Platform that the offer comes from; the page names `Dashboard` and `API`.
             * @example API
             */
            createdBy?: string;
            /** @description The offer UI. The page gives its type, object, and nothing else. */
            offerUi?: components["schemas"]["PopupOfferUi"];
            /** @description `true` for an active offer, `false` for an inactive one. */
            active?: boolean;
            /**
             * @deprecated
             * @description Cooldown between orders, in hours by its name. Deprecated, as a future release will drop it.
             */
            coolDownInHours?: number;
            /**
             * @description The IDs of player segments that the segmentation algorithm works with.
             * @example [
             *       "NewUser",
             *       "BigSpender"
             *     ]
             */
            segments?: string[];
            /**
             * @description The product sequences of the offer, limited to a single one.
             *
             *     at most 1 item
             */
            productsSequence?: components["schemas"]["PopupProductSequence"][];
            /** @description Whether the popup repeats. */
            startOver?: boolean;
            /** @description Place of the offer in the order in which popups are displayed. */
            priority?: number;
            /** @description Event that has to occur before the popup appears, as far as the page's broken sentence can be read. */
            showAfter?: string;
            /** @description The conditions that make the popup appear. */
            triggers?: components["schemas"]["PopupTrigger"][];
            /**
             * Format: date-time
             * @description Creation time of the offer, in UTC.
             * @example 2023-07-05T12:01:06.113Z
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Time of the offer's update, in UTC.
             * @example 2023-07-05T12:01:06.113Z
             */
            updatedAt?: string;
        };
        /** @description The design of a popup. The page shows its members in a sample only. */
        PopupOfferUi: {
            /** @description ID of the offer UI. The sample's is not the one sent in the request sample. */
            offerUiId?: string;
            /** @description External ID of the offer UI; the request has `offerExternalUiId`. */
            externalId?: string;
            /** @description Whether the offer UI is active, as a word; the sample has `"true"`, a string. */
            active?: string;
            /** @description Kind of offer that the UI is for; the sample has `PopUp`. */
            offerUiType?: string;
            /** @description Name of the offer UI. */
            name?: string;
            /** @description Text that describes the offer UI. */
            description?: string;
            /** @description Address of the background image. */
            backgroundImage?: string;
            /** @description Layout of the special offer in the popup. */
            specialOffer?: components["schemas"]["PopupSpecialOffer"];
        };
        /** @description Layout of the special offer in a popup. The page shows its members in a sample only. */
        PopupSpecialOffer: {
            /** @description Kind of template; the sample has `Single`. */
            templateType?: string;
            /** @description Whether a timer counts down the offer, as a word; the sample has `"false"`. */
            presentOfferEndTimer?: string;
            /** @description Title of the special offer, empty in the sample. */
            title?: string;
            /** @description Size of the font, in a unit that is not given. */
            fontSize?: number;
            /** @description Weight of the font; the sample has `normal`. */
            fontWeight?: string;
            /** @description Colours of the font. */
            fontColor?: components["schemas"]["PopupColorGradient"];
            /** @description Colours of the background. */
            backgroundColor?: components["schemas"]["PopupColorGradient"];
        };
        /** @description Two colours and a direction. The page shows its members in a sample only. */
        PopupColorGradient: {
            /** @description First colour; the sample has a colour name, `black`. */
            colorOne?: string;
            /** @description Second colour; the sample has a colour name, `black`. */
            colorTwo?: string;
            /** @description Direction from the first colour to the second; the sample has `to right`. */
            direction?: string;
        };
        /** @description The products a popup offers, with their price. The page shows its members in a sample only. */
        PopupProductSequence: {
            /** @description Position of the sequence. */
            index?: number;
            /** @description Availability to a player, in a unit that is not given. */
            playerAvailability?: number;
            /** @description Price in cents of a US dollar. */
            priceInUsdCents?: number;
            /** @description The products in the sequence. */
            products?: components["schemas"]["PopupSequenceProduct"][];
        };
        /** @description A product and its amount. The page shows its members in a sample only. */
        PopupSequenceProduct: {
            /** @description Amount of the product. */
            quantity?: number;
            /** @description The product itself. */
            product?: components["schemas"]["PopupProduct"];
        };
        /** @description A product offered in a popup. The page shows its members in a sample only. */
        PopupProduct: {
            /** @description The publisher's identifier of the product. */
            publisherProductId?: string;
            /** @description Name of the product. */
            name?: string;
            /** @description Colour of the text; the sample has four digits, `#FFFF`. */
            textFontColorHex?: string;
            /** @description Kind of product; the sample has `Time`. */
            type?: string;
            /** @description Text before the quantity; the sample has `100`, a string. */
            prefix?: string;
            /** @description Text after the quantity; the sample has `500`, a string. */
            suffix?: string;
            /** @description Rank of the product, a word such as `Main`, unlike the offer's numeric `priority`. */
            priority?: string;
            /** @description Images of the product. */
            images?: components["schemas"]["PopupProductImage"][];
            /**
             * Format: date-time
             * @description Creation time of the product; the format is read off the sample.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Time of the product's update; the format is read off the sample.
             */
            updatedAt?: string;
            /** @description Identifier of the product. */
            productId?: string;
        };
        /** @description An image of a product. The page shows its members in a sample only. */
        PopupProductImage: {
            /** @description Kind of image. */
            type?: string;
            /** @description Address of the image. */
            url?: string;
        };
        /** @description One condition for a popup to appear. The page shows its members in a sample only. */
        PopupTrigger: {
            /** @description Kind of trigger; the sample has `event`. */
            type?: string;
            /** @description Name of the event that fires the trigger; the sample has `purchase`. */
            eventName?: string;
            /** @description Interval of the trigger, in a unit that is not given. */
            every?: number;
            /** @description Rules attached to the trigger. */
            rules?: components["schemas"]["PopupTriggerRule"][];
        };
        /** @description A comparison attached to a trigger. The page shows its members in a sample only. */
        PopupTriggerRule: {
            /** @description Field to compare; the sample names the offer's own `publisherOfferId`. */
            fieldName?: string;
            /** @description Comparison to make; the sample has `in`. */
            operator?: string;
            /** @description Values to compare the field with. */
            value?: string[];
        };
        /** @description A progress bar offer to create. */
        NewProgressBarOffer: {
            /**
             * @description The publisher's identifier of the offer, which the Publisher Dashboard shows as the offer's External ID.
             * @example progressBar-1
             */
            publisherOfferId: string;
            /**
             * @description Name given to the offer, three characters or longer.
             *
             *     at least 3 characters
             * @example My ProgressBar Offer 1
             */
            name: string;
            /**
             * @description Kind of offer, always `ProgressBar` here.
             * @example ProgressBar
             * @enum {string}
             */
            type: "ProgressBar";
            /**
             * @description Set to `true` for an active offer, to `false` for an inactive one.
             * @example true
             */
            active: boolean;
            /**
             * @description Player segments that the offer is for, by name in the sample. Without any, an empty array has to be sent.
             * @example [
             *       "New User",
             *       "VIP Player"
             *     ]
             */
            segments: string[];
            /**
             * @description Sequence of products that make up the offer, with 1 to 50 items. The text of the response calls the items missions.
             *
             *     1 to 50 items
             */
            productsSequence: components["schemas"]["NewProgressBarMission"][];
            /**
             * @description Internal ID of the offer's design. Has to be sent when `offerExternalUiId` is not.
             * @example 67890abcdef1234567890124
             */
            offerUiId?: string;
            /**
             * @description ID of the offer's design, which the Publisher Dashboard shows as the design's External ID. Has to be sent when `offerUiId` is not.
             * @example ProgressBar Design 1
             */
            offerExternalUiId?: string;
            /**
             * @description Name of the offer that players see.
             * @example My ProgresBar Offer
             */
            displayName?: string;
            /**
             * @description Text that describes the offer.
             * @example This is my progress bar offer description.
             */
            description?: string;
            /** @description When the offer is available. */
            schedule?: components["schemas"]["NewProgressBarSchedule"];
        } & ({
            /**
             * @description Internal ID of the offer's design. Has to be sent when `offerExternalUiId` is not.
             * @example 67890abcdef1234567890124
             */
            offerUiId: string;
        } | {
            /**
             * @description ID of the offer's design, which the Publisher Dashboard shows as the design's External ID. Has to be sent when `offerUiId` is not.
             * @example ProgressBar Design 1
             */
            offerExternalUiId: string;
        });
        /** @description One mission of the offer. The page shows its members in a sample only. */
        NewProgressBarMission: {
            /** @description Position of the mission. */
            index?: number;
            /** @description The products of the mission. */
            products?: components["schemas"]["NewProgressBarProduct"][];
            /** @description Price in cents of a US dollar. */
            priceInUsdCents?: number;
            /** @description Size of the mission on the bar, in a unit that is not given. */
            barSize?: number;
        };
        /** @description A product and its amount. The page shows its members in a sample only. */
        NewProgressBarProduct: {
            /** @description The publisher's identifier of the product. */
            publisherProductId?: string;
            /** @description Rank of the product; the sample has `Main`. */
            priority?: string;
            /** @description Amount of the product. */
            quantity?: number;
        };
        /** @description The times at which the offer is on. The page shows its members in a sample only. */
        NewProgressBarSchedule: {
            /** @description Whether the offer is available without end. */
            permanent?: boolean;
            /** @description The periods of availability; the sample has one, beside a `permanent` of `false`. */
            timeFrames?: components["schemas"]["NewProgressBarTimeFrame"][];
        };
        /** @description A period in which an offer is available. The page shows its members in a sample only. */
        NewProgressBarTimeFrame: {
            /**
             * Format: date-time
             * @description Start of the period; the format is read off the sample.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description End of the period; the format is read off the sample.
             */
            endTime?: string;
            /** @description Remark about the period. */
            notes?: string;
        };
        /** @description A progress bar offer as it was created. The page marks no field of it as always present. */
        ProgressBarOffer: {
            /** @description Identifier of the publisher. */
            publisherId?: string;
            /** @description Identifier of the offer, generated automatically. */
            offerId?: string;
            /** @description The publisher's identifier of the offer, which the Publisher Dashboard shows as the offer's External ID. */
            publisherOfferId?: string;
            /** @description Name given to the offer. */
            name?: string;
            /** @description Name of the offer that players see. */
            displayName?: string;
            /** @description Text that describes the offer. */
            description?: string;
            /**
             * @description Kind of offer. Any string here, where the request takes `ProgressBar` alone.
             * @example ProgressBar
             */
            type?: string;
            /** @description `true` for an active offer, `false` for an inactive one. */
            active?: boolean;
            /** @description Player segments that the offer is for. */
            segments?: string[];
            /** @description The offer's design, as set up in the Publisher Dashboard. */
            offerUi?: components["schemas"]["ProgressBarOfferUi"];
            /** @description Sequence of missions that make up the offer. */
            productsSequence?: components["schemas"]["ProgressBarMission"][];
            /** @description When the offer is available. */
            schedule?: components["schemas"]["ProgressBarSchedule"];
            /**
             * Format: date-time
             * @description Creation time of the offer.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Time of the offer's latest update.
             */
            updatedAt?: string;
        };
        /** @description The design of a progress bar offer. The page shows its members in a sample only. */
        ProgressBarOfferUi: {
            /** @description Internal ID of the design. */
            offerUiId?: string;
            /** @description Whether the design is active. */
            active?: boolean;
            /** @description Kind of offer that the design is for; the sample has `ProgressBar`. */
            offerUiType?: string;
            /** @description Name of the design. */
            name?: string;
            /** @description Text that describes the design. */
            description?: string;
            /** @description Address of the background image. */
            backgroundImage?: string;
            /** @description Look of the bar itself. */
            progressBar?: components["schemas"]["ProgressBarAppearance"];
            /** @description Colours of the border. */
            borderColor?: components["schemas"]["ProgressBarColorGradient"];
            /** @description Colours of the background. */
            backgroundColor?: components["schemas"]["ProgressBarColorGradient"];
            /** @description Width of the border, in a unit that is not given. */
            borderWidth?: number;
            /** @description External ID of the design. */
            externalId?: string;
        };
        /** @description Look of a progress bar. The page shows its members in a sample only. */
        ProgressBarAppearance: {
            /** @description Colours that fill the bar. */
            barFillColor?: components["schemas"]["ProgressBarColorGradient"];
            /** @description Radius of the bar's corners, in a unit that is not given. */
            barRadius?: number;
            /** @description Look of the item that players accumulate. */
            accumulatedItem?: components["schemas"]["ProgressBarAccumulatedItem"];
            /** @description Opacity of the background, on a scale that is not given; the sample has 80. */
            backgroundOpacity?: number;
            /** @description Radius of the frame's corners, in a unit that is not given. */
            frameRadius?: number;
        };
        /** @description Look of the item that players accumulate. The page shows its members in a sample only. */
        ProgressBarAccumulatedItem: {
            /** @description Address of the item's image. */
            imageUrl?: string;
            /** @description Colours behind the item. */
            backgroundColor?: components["schemas"]["ProgressBarColorGradient"];
        };
        /** @description Two colours and a direction. The page shows its members in a sample only. */
        ProgressBarColorGradient: {
            /** @description First colour; the sample has hexadecimal ones such as `#FFD450`. */
            colorOne?: string;
            /** @description Second colour; the sample has hexadecimal ones such as `#EDB923`. */
            colorTwo?: string;
            /** @description Direction from the first colour to the second; the sample has `to right` and `to bottom`. */
            gradientDirection?: string;
        };
        /** @description One mission of the offer. The page shows its members in a sample only. */
        ProgressBarMission: {
            /** @description Position of the mission. */
            index?: number;
            /** @description The products of the mission. */
            products?: components["schemas"]["ProgressBarMissionProduct"][];
            /** @description Price in cents of a US dollar. */
            priceInUsdCents?: number;
            /** @description Size of the mission on the bar, in a unit that is not given. */
            barSize?: number;
            /** @description ID of the mission, which the request sample does not send. */
            id?: string;
        };
        /** @description A product and its amount. The page shows its members in a sample only, with the product's identifier and rank at two levels. */
        ProgressBarMissionProduct: {
            /** @description The product itself. */
            product?: components["schemas"]["ProgressBarProduct"];
            /** @description The publisher's identifier of the product, repeated from `product`. */
            publisherProductId?: string;
            /** @description Amount of the product. */
            quantity?: number;
            /** @description Rank of the product, repeated from `product`; the sample has `Main`. */
            priority?: string;
            /** @description The amount as text for display; the sample has `+ 300` for 300. */
            quantityDisplay?: string;
        };
        /** @description A product offered along a progress bar. The page shows its members in a sample only. */
        ProgressBarProduct: {
            /** @description The publisher's identifier of the product. */
            publisherProductId?: string;
            /** @description Name of the product. */
            name?: string;
            /** @description Colour of the text; the sample has six digits, `#cb1010`. */
            textFontColorHex?: string;
            /** @description Kind of product; the sample has `Quantity`. */
            type?: string;
            /** @description Text before the quantity; the sample has `+`. */
            prefix?: string;
            /** @description Text after the quantity, empty in the sample. */
            suffix?: string;
            /** @description Rank of the product; the sample has `Main`. */
            priority?: string;
            /** @description Images of the product. */
            images?: components["schemas"]["ProgressBarProductImage"][];
            /**
             * Format: date-time
             * @description Creation time of the product; the format is read off the sample.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Time of the product's update; the format is read off the sample.
             */
            updatedAt?: string;
            /** @description Name of the product for display. */
            displayName?: string;
            /** @description Text that describes the product. */
            description?: string;
            /** @description Identifier of the product. */
            productId?: string;
        };
        /** @description An image of a product. The page shows its members in a sample only. */
        ProgressBarProductImage: {
            /** @description Kind of image; the sample has `product` and `productPrefix`. */
            type?: string;
            /** @description Address of the image. */
            url?: string;
        };
        /** @description The times at which the offer is on. The page shows its members in a sample only. */
        ProgressBarSchedule: {
            /** @description Whether the offer is available without end. */
            permanent?: boolean;
            /** @description The periods of availability; the sample has one, beside a `permanent` of `false`. */
            timeFrames?: components["schemas"]["ProgressBarTimeFrame"][];
        };
        /** @description A period in which an offer is available. The page shows its members in a sample only. */
        ProgressBarTimeFrame: {
            /**
             * Format: date-time
             * @description Start of the period; the format is read off the sample.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description End of the period; the format is read off the sample.
             */
            endTime?: string;
            /** @description Remark about the period. */
            notes?: string;
            /** @description ID of the period, which the request sample does not send. */
            id?: string;
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
    createPopupOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The popup offer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPopupOffer"];
            };
        };
        responses: {
            /** @description The new popup offer. The page names no status code. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PopupOffer"];
                };
            };
        };
    };
    createProgressBarOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The progress bar offer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgressBarOffer"];
            };
        };
        responses: {
            /** @description The new progress bar offer. The page names no status code. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressBarOffer"];
                };
            };
        };
    };
}
