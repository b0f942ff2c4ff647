// Generated from openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/shapes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getShape"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addTrack"];
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
        Track: {
            of: string;
        };
        Road: Omit<components["schemas"]["Track"], "of"> & {
            lanes?: number;
        } & {
            /**
             * @description Tells which of the variants this is.
             * @enum {string}
             */
            of: "Road" | "road";
        };
        Rail: {
            /**
             * @description What runs on it.
             * @enum {string}
             */
            of: "Rail" | "train";
        };
        River: {
            /** @enum {unknown} */
            of: "ship" | "boat";
        };
        Shape: components["schemas"]["Circle"] | components["schemas"]["Square"];
        Circle: {
            /**
             * @description Tells which of the variants this is.
             * @enum {string}
             */
            kind: "round";
            radius: number;
        };
        Square: {
            /**
             * @description Tells which of the variants this is.
             * @enum {string}
             */
            kind: "square";
            side: number;
        };
        Figure: components["schemas"]["Point"] | components["schemas"]["Line"];
        Point: {
            /** @constant */
            type: "point";
        };
        Line: {
            /** @constant */
            type: "line";
            length: number;
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
    getShape: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shape"];
                };
            };
            /** @description A figure whose variants say themselves what they are. */
            203: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figure"];
                };
            };
        };
    };
    addTrack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": (components["schemas"]["Road"] & {
                    /**
                     * @description Tells which of the variants this is.
                     * @enum {string}
                     */
                    of: "Road";
                }) | (components["schemas"]["Rail"] & {
                    /**
                     * @description Tells which of the variants this is.
                     * @enum {string}
                     */
                    of: "Rail";
                });
            };
        };
        responses: {
            /** @description What a schema says of the member itself is stronger than its name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["Rail"] & {
                        /**
                         * @description Tells which of the variants this is.
                         * @enum {string}
                         */
                        of: "train";
                    }) | components["schemas"]["River"];
                };
            };
        };
    };
}
