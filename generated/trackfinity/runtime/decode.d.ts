// Run-time code, the same in every package that Specwright generates. Do not edit.
/** An answer whose body is not what the description promises. */
export declare class DecodeError extends Error {
  override get name(): 'DecodeError';
  readonly status: number;
  /** The body as it came. */
  readonly text: string;
  constructor(response: Response, expected: string, text: string);
}

export declare const decodeJson: (response: Response, documented: boolean) => Promise<unknown>;
