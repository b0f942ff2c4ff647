// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** A value that the types of the client refuse: a documented example that contradicts its schema, or a fault on purpose. */
export const asIs = (value: unknown): never => value as never; // the point is to send what the types do not allow

/** A `fetch` that sends nothing and keeps the address of each request. */
export const recordAddresses = (): { readonly addresses: readonly string[]; readonly fetch: (request: Request) => Promise<Response> } => {
  const addresses: string[] = [];
  return {
    addresses,
    fetch: async ({ url }) => {
      // A fragment is not sent.
      addresses.push(url.replace(/#.*$/u, ''));
      return Response.json({});
    },
  };
};
