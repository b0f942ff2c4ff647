// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Pets with one method per operation. */
export interface TwoNamesOneMethodClient extends Client<paths> {
  /** `GET /pets` */
  listPets_9132f359: Call<operations['list-pets']>;
  /** `GET /cats` */
  listPets: Call<operations['listPets']>;
}

/** Options of createTwoNamesOneMethodClient. */
export type TwoNamesOneMethodOptions = ClientOptions & {
  /** Where the API is: its description names no host. */
  baseUrl: string;
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createTwoNamesOneMethodClient(options: TwoNamesOneMethodOptions): TwoNamesOneMethodClient;
