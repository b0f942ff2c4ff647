// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Regions with one method per operation. */
export interface ServersWithVariablesClient extends Client<paths> {
  /** `GET /usage` */
  usage: Call<operations['usage']>;
  /** `PUT /upload` */
  upload: Call<operations['upload']>;
}

/** Options of createServersWithVariablesClient. */
export type ServersWithVariablesOptions = ClientOptions & {
  /** Which of the documented servers to call; the first one unless given. */
  environment?: 'production' | 'sandbox';
  /** Values for the variable parts of the server address. */
  variables?: {
    /**
     * Where the data is kept.
     * @default eu
     */
    region?: 'eu' | 'us';
    /** @default v2 */
    version?: string;
  };
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createServersWithVariablesClient(options?: ServersWithVariablesOptions): ServersWithVariablesClient;
