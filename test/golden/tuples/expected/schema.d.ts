// Generated from openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export type components = Record<string, never>;
export type $defs = Record<string, never>;
export interface operations {
    listPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Both are always there, and the height may be.
                         *
                         *     at least 2 items
                         */
                        position: [
                            number,
                            number,
                            number?
                        ];
                        /** @description Nothing says that any of it is there, or that nothing follows. */
                        range: [
                            string?,
                            (number | null)?,
                            ...unknown[]
                        ];
                        /**
                         * @description What follows the name has a type of its own.
                         *
                         *     at least 3 items
                         */
                        entry: [
                            string,
                            ...number[]
                        ] | null;
                    };
                };
            };
        };
    };
}
