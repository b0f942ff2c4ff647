// Generated from openapi.yaml by Specwright. Do not edit.

export interface paths {
    "/plain/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Every parameter as OpenAPI would have it without a word. */
        get: operations["plain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/styled/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["styled"];
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
    plain: {
        parameters: {
            query?: {
                tags?: string[];
            };
            header?: {
                "x-trace"?: string;
            };
            path: {
                id: string;
            };
            cookie?: {
                session?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description None. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    styled: {
        parameters: {
            query?: {
                tags?: string[];
                filter?: Record<string, unknown>;
                url?: string;
                /**
                 * @description Empty for the beginning.
                 * @default 0
                 */
                since?: number | "";
                where?: Record<string, unknown>;
            };
            header?: never;
            path: {
                ids: string[];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
