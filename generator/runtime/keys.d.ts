import type { Scheme } from './client.js';

export declare const headerKey: (name: string, option: string) => Scheme;
export declare const queryKey: (name: string, option: string) => Scheme;
export declare const cookieKey: (name: string, option: string) => Scheme;
