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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
}
