import type { ChooseServer } from './client.js';

/** A URL, or a URL template and its variables. */
export type Server = string | readonly [url: string, variables: Readonly<Record<string, Variable>>];

/** The default of a variable, and behind it whatever else it may be where there is a choice. */
export type Variable = string | readonly [usual: string, ...others: string[]];

export declare const servers: (byName: Readonly<Record<string, Server>>) => ChooseServer;
export declare const relative: (path: string) => ChooseServer;
