// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Pets with one method per operation. */
export interface NamesFromPathsClient extends Client<paths> {
  /** `GET /` */
  getB0460ca0: Call<operations['get_b0460ca0']>;
  /** `GET /pets` */
  getPets: Call<operations['getPets']>;
  /** `POST /pets` */
  addPet: Call<operations['addPet']>;
  /** `GET /pets/{petId}/toys/{toy-id}` */
  getPetsByPetIdToysByToyId: Call<operations['getPetsByPetIdToysByToyId']>;
  /** `GET /by-name` */
  getByName1e0833fe: Call<operations['getByName_1e0833fe']>;
  /** `GET /by_name` */
  getByNameA1f726d2: Call<operations['getByName_a1f726d2']>;
  /** `GET /words` */
  delete: Call<operations['delete']>;
  /** `PUT /words` */
  get: Call<operations['GET']>;
  /** `PATCH /words` */
  _2ndTry: Call<operations['2nd try']>;
}

/** Options of createNamesFromPathsClient. */
export type NamesFromPathsOptions = ClientOptions;

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createNamesFromPathsClient(options?: NamesFromPathsOptions): NamesFromPathsClient;
