/** What a path consists of: OpenAPI knows neither a query nor a fragment there, and many descriptions have them. */
export interface PathParts {
  readonly address: string;
  /** Without its `?`; empty where there is none. */
  readonly query: string;
}

/** The parts of a path that are sent: a fragment is not. What stands between braces belongs to a parameter's name. */
export const partPath = (path: string): PathParts => {
  const [, address = '', query = ''] = /^((?:\{[^{}]*\}|[^?#])*)(?:\?((?:\{[^{}]*\}|[^#])*))?/u.exec(path) ?? [];
  return { address, query };
};
