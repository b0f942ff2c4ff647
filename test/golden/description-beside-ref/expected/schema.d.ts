// Generated from openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bookTrip"];
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
        Trip: {
            /** @description Where the trip begins. */
            from: components["schemas"]["Station"];
            /**
             * @deprecated
             * @description Where the trip ends.
             */
            to: components["schemas"]["Station"];
            via?: components["schemas"]["Station"];
        };
        /**
         * @description A station, by its code.
         *
         *     pattern ^[A-Z]{3}$
         * @example BER
         */
        Station: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    bookTrip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Trip"];
            };
        };
        responses: {
            /** @description Booked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
