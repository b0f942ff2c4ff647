// Run-time code, the same in every package that Specwright generates. Do not edit.
/** A URL, or a URL template and the default of each variable. */
export type Server = string | readonly [url: string, variables: Readonly<Record<string, string>>];

export type ChooseServer = (options: {
  readonly environment?: string | undefined;
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}) => string;

export declare const servers: (byName: Readonly<Record<string, Server>>) => ChooseServer;
export declare const relative: (path: string) => ChooseServer;
