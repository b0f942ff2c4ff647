import type { ChooseServer } from './client.js';

/** A URL, or a URL template and the default of each variable. */
export type Server = string | readonly [url: string, variables: Readonly<Record<string, string>>];

export declare const servers: (byName: Readonly<Record<string, Server>>) => ChooseServer;
export declare const relative: (path: string) => ChooseServer;
